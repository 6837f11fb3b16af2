#pragma once

#include "ui/plot/axis_scale.h"

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <vector>

namespace actiscope {

/// Where the points of a view are drawn, in pixels of the Plot widget. What a logarithmic axis has no place for is far
/// below (or left of) all else.
class Plane {
 public:
  /// `inside` is the rectangle inside the axes.
  Plane(const View& view, const QRectF& inside, const AxisScales& scales = {});

  QPointF pixel(Point point) const { return {pixelX(point.x), pixelY(point.y)}; }
  QPolygonF pixels(const std::vector<Point>& points) const;
  double pixelX(double x) const;
  double pixelY(double y) const;
  Point point(QPointF pixel) const;

 private:
  bool placeLinear(const std::vector<Point>& points, QPointF* pixels) const;

  AxisScales scales_;
  Range x_;  ///< on the axis
  Range y_;
  QRectF area_;
};

}  // namespace actiscope
