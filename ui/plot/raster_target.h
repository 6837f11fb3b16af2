#pragma once

#include <QPainter>
#include <optional>

namespace actiscope {

/// The pixels that a painter paints on, for those who write into them themselves. Valid while the painter is active and
/// its state as it is.
struct RasterTarget {
  QRgb* pixels;          ///< of the top left corner; premultiplied where there is alpha
  std::ptrdiff_t width;  ///< from row to row
  QRect clip;            ///< what may be written
  double scale;          ///< from the painter's coordinates to pixels
  QPointF origin;        ///< where their zero is

  QPointF toPixels(QPointF point) const { return point * scale + origin; }
};

/// Nothing if there are no such pixels (a vector device, another format), if the painter does more than enlarge and
/// shift, or if what it may paint is more than one rectangle.
std::optional<RasterTarget> rasterTargetOf(QPainter& painter);

}  // namespace actiscope
