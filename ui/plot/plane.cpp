#include "ui/plot/plane.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

// A grid line at a whole pixel fills that pixel, and the library counts y from the last row of pixels: curves have to
// meet the middle of that line.
constexpr QPointF middleOfGridLine{0.5, -0.5};

constexpr double faraway = 1e13;  // pixels; room to compute with, and still no slope that an eye could tell

double bounded(double pixel, double coordinate) {
  return std::isfinite(coordinate) ? std::clamp(pixel, -faraway, faraway) : pixel;
}

}  // namespace

Plane::Plane(const View& view, const QRectF& inside, const AxisScales& scales)
    : scales_(scales),
      x_(toAxis(view.x, scales.x)),
      y_(toAxis(view.y, scales.y)),
      area_(inside.translated(middleOfGridLine)) {}

double Plane::pixelX(double x) const {
  return bounded(area_.left() + (toAxis(x, scales_.x) - x_.from) / x_.width() * area_.width(), x);
}

double Plane::pixelY(double y) const {
  return bounded(area_.bottom() - (toAxis(y, scales_.y) - y_.from) / y_.width() * area_.height(), y);
}

QPolygonF Plane::pixels(const std::vector<Point>& points) const {
  QPolygonF pixels(static_cast<qsizetype>(points.size()));
  std::ranges::transform(points, pixels.begin(), [this](const Point& point) { return pixel(point); });
  return pixels;
}

Point Plane::point(QPointF pixel) const {
  return {fromAxis(x_.from + (pixel.x() - area_.left()) / area_.width() * x_.width(), scales_.x),
          fromAxis(y_.from + (area_.bottom() - pixel.y()) / area_.height() * y_.width(), scales_.y)};
}

}  // namespace actiscope
