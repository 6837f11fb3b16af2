#pragma once

#include <QByteArray>
#include <QImage>
#include <string>

namespace actiscope {

/// The picture as a PNG file with this resolution, carrying the text of its scene as a tEXt chunk of the keyword
/// "actiscope"; the same picture gives the same bytes.
QByteArray png(QImage picture, double dotsPerInch, const std::string& scene);

}  // namespace actiscope
