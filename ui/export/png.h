#pragma once

#include <QByteArray>
#include <QImage>

namespace actiscope {

/// The picture as a PNG file of 96 dpi times scale; the same picture gives the same bytes.
QByteArray png(QImage picture, double scale);

}  // namespace actiscope
