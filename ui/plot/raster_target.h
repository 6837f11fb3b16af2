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
};

/// Nothing if there are no such pixels (a vector device, another format), or if the painter does more than enlarge and
/// shift.
std::optional<RasterTarget> rasterTargetOf(QPainter& painter);

}  // namespace actiscope
