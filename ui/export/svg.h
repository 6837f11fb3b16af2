#pragma once

#include "ui/plot/plot.h"

#include <string>

namespace actiscope {

/// The plot as an SVG file whose curves are clipped to their axes; the text of its scene is the content of
/// <metadata id="actiscope">.
QByteArray svg(const Plot& plot, const std::string& scene);

}  // namespace actiscope
