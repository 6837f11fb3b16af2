#pragma once

#include "ui/plot/plot.h"

#include <string>

namespace actiscope {

/// The plot as an SVG file of this size, whose curves are clipped to their axes; the text of its scene is the content
/// of <metadata id="actiscope">.
QByteArray svg(const Plot& plot, const QSizeF& size, const std::string& scene);

}  // namespace actiscope
