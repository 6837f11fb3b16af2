#include "ui/plot/backdrop.h"

#include "ui/plot/raster_target.h"

#include <cmath>
#include <cstring>

namespace actiscope {

namespace {

std::size_t bytesOf(int pixels) { return static_cast<std::size_t>(pixels) * sizeof(QRgb); }

bool isSame(const QImage& image, int row, int other) {
  return std::memcmp(image.constScanLine(row), image.constScanLine(other), bytesOf(image.width())) == 0;
}

}  // namespace

void copy(QPainter& painter, const QImage& image, const QRegion& area) {
  const double ratio = image.devicePixelRatio();
  for (const QRect& rect : area) {
    painter.drawImage(QRectF(rect), image, QRectF(QPointF(rect.topLeft()) * ratio, QSizeF(rect.size()) * ratio));
  }
}

Backdrop::Backdrop(const QImage& image) : image_(image) {
  for (int row = 0; row < image.height(); ++row) {
    sameAs_.push_back(row > 0 && isSame(image, row, row - 1) ? sameAs_.back() : row);
  }
}

void Backdrop::paint(QPainter& painter, const QRegion& area) const {
  const auto target = rasterTargetOf(painter);
  const double ratio = image_.devicePixelRatio();
  if (!target || target->scale != ratio || ratio != std::floor(ratio)) return copy(painter, image_, area);
  const int scale = static_cast<int>(ratio);
  const QPoint origin = target->origin.toPoint();
  for (const QRect& rect : QTransform::fromScale(scale, scale).map(area).translated(origin) & target->clip) {
    for (int row = rect.top(); row <= rect.bottom(); ++row) {
      const int source = sameAs_[static_cast<std::size_t>(row - origin.y())];
      const uchar* from = image_.constScanLine(source) + bytesOf(rect.left() - origin.x());
      std::memcpy(target->pixels + row * target->width + rect.left(), from, bytesOf(rect.width()));
    }
  }
}

}  // namespace actiscope
