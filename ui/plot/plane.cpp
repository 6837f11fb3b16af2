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
  if (scales_ == AxisScales() && placeLinear(points, pixels.data())) return pixels;
  std::ranges::transform(points, pixels.begin(), [this](const Point& point) { return pixel(point); });
  return pixels;
}

/// False if one of them has to be bounded.
bool Plane::placeLinear(const std::vector<Point>& points, QPointF* pixels) const {
  const double across = area_.width() / x_.width();
  const double down = area_.height() / y_.width();
  bool near = true;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const double x = area_.left() + (points[i].x - x_.from) * across;
    const double y = area_.bottom() - (points[i].y - y_.from) * down;
    near &= std::abs(x) <= faraway;
    near &= std::abs(y) <= faraway;
    pixels[i] = {x, y};
  }
  return near;
}

Point Plane::point(QPointF pixel) const {
  return {fromAxis(x_.from + (pixel.x() - area_.left()) / area_.width() * x_.width(), scales_.x),
          fromAxis(y_.from + (area_.bottom() - pixel.y()) / area_.height() * y_.width(), scales_.y)};
}

}  // namespace actiscope
