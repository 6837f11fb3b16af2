#include "ui/plot/backdrop.h"

#include "ui/plot/raster_target.h"

#include <cmath>
#include <cstring>

namespace actiscope {

namespace {

bool isSame(const QImage& image, int row, int other) {
  return std::memcmp(image.constScanLine(row), image.constScanLine(other),
                     static_cast<std::size_t>(image.width()) * sizeof(QRgb)) == 0;
}

/// Where the image's pixels are those of the device, its top left one here.
std::optional<QPoint> cornerOn(const std::optional<RasterTarget>& target, const QImage& image) {
  const double ratio = image.devicePixelRatio();
  if (!target || target->scale != ratio || ratio != std::floor(ratio)) return std::nullopt;
  return target->origin.toPoint();
}

/// `rowOf` tells where a row of the image is to be read.
template <class RowOf>
void copyRows(const RasterTarget& target, QPoint corner, const QImage& image, const QRegion& area, const RowOf& rowOf) {
  const double scale = target.scale;
  for (const QRect& rect : QTransform::fromScale(scale, scale).map(area).translated(corner) & target.clip) {
    const auto bytes = static_cast<std::size_t>(rect.width()) * sizeof(QRgb);
    for (int row = rect.top(); row <= rect.bottom(); ++row) {
      const auto* from = reinterpret_cast<const QRgb*>(image.constScanLine(rowOf(row - corner.y())));
      std::memcpy(target.pixels + row * target.width + rect.left(), from + rect.left() - corner.x(), bytes);
    }
  }
}

void drawScaled(QPainter& painter, const QImage& image, const QRegion& area) {
  const double ratio = image.devicePixelRatio();
  for (const QRect& rect : area) {
    painter.drawImage(QRectF(rect), image, QRectF(QPointF(rect.topLeft()) * ratio, QSizeF(rect.size()) * ratio));
  }
}

}  // namespace

/// Not by the painter where it can be helped: it shares large areas among threads, which takes longer.
void copy(QPainter& painter, const QImage& image, const QRegion& area) {
  const auto target = rasterTargetOf(painter);
  const auto corner = cornerOn(target, image);
  if (!corner) return drawScaled(painter, image, area);
  copyRows(*target, *corner, image, area, [](int row) { return row; });
}

Backdrop::Backdrop(const QImage& image) : image_(image) {
  for (int row = 0; row < image.height(); ++row) {
    sameAs_.push_back(row > 0 && isSame(image, row, row - 1) ? sameAs_.back() : row);
  }
}

void Backdrop::paint(QPainter& painter, const QRegion& area) const {
  const auto target = rasterTargetOf(painter);
  const auto corner = cornerOn(target, image_);
  if (!corner) return drawScaled(painter, image_, area);
  copyRows(*target, *corner, image_, area, [this](int row) { return sameAs_[static_cast<std::size_t>(row)]; });
}

}  // namespace actiscope
