#pragma once

#include <QPainter>
#include <optional>

namespace actiscope {

/// The pixels that a painter paints on, for those who write into them themselves. Valid while the painter is active and
/// its state as it is.
struct RasterTarget {
  QRgb* pixels;          ///< of the top left corner; premultiplied where there is alpha
  std::ptrdiff_t width;  ///< from row to row
  QRegion clip;          ///< what may be written
  double scale;          ///< from the painter's coordinates to pixels
  QPointF origin;        ///< where their zero is

  QPointF toPixels(QPointF point) const { return point * scale + origin; }
  /// What of the picture is on these pixels.
  QRect around(const QRect& part) const {
    return QRectF((part.topLeft() - origin) / scale, QSizeF(part.size()) / scale).toAlignedRect();
  }
  /// Where the scale is a whole number.
  QRect pixelsOf(const QRect& area) const {
    const int times = static_cast<int>(scale);
    return {area.topLeft() * times + origin.toPoint(), area.size() * times};
  }
};

/// Nothing if there are no such pixels (a vector device, another format), or if the painter does more than enlarge and
/// shift.
std::optional<RasterTarget> rasterTargetOf(QPainter& painter);

}  // namespace actiscope
