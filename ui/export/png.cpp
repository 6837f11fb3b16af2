#include "ui/export/png.h"

#include <QBuffer>
#include <cmath>

namespace actiscope {

QByteArray png(QImage picture, double scale) {
  constexpr double dotsPerMetre = 96 / 0.0254;
  picture.setDotsPerMeterX(static_cast<int>(std::lround(dotsPerMetre * scale)));
  picture.setDotsPerMeterY(picture.dotsPerMeterX());
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  picture.save(&buffer, "PNG");
  return bytes;
}

}  // namespace actiscope
