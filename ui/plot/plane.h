#pragma once

#include "core/scene/scene.h"

#include <QPointF>
#include <QRectF>

namespace actiscope {

/// Where the points of a view are drawn, in pixels of the Plot widget.
class Plane {
 public:
  /// `inside` is the rectangle inside the axes.
  Plane(const View& view, const QRectF& inside);

  QPointF pixel(Point point) const { return {pixelX(point.x), pixelY(point.y)}; }
  double pixelX(double x) const;
  double pixelY(double y) const;
  Point point(QPointF pixel) const;

 private:
  View view_;
  QRectF area_;
};

}  // namespace actiscope
