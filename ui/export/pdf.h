#pragma once

#include "ui/plot/plot.h"

#include <string>

namespace actiscope {

/// The plot as a PDF file of one page of this size (96 pixels are an inch); its scene is the attached file
/// "scene.actiscope". The same plot gives the same bytes: the date is fixed.
QByteArray pdf(const Plot& plot, const QSizeF& size, const std::string& scene);

}  // namespace actiscope
