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

Plane::Plane(const View& view, const QRectF& inside) : view_(view), area_(inside.translated(middleOfGridLine)) {}

double Plane::pixelX(double x) const {
  return bounded(area_.left() + (x - view_.x.from) / view_.x.width() * area_.width(), x);
}

double Plane::pixelY(double y) const {
  return bounded(area_.bottom() - (y - view_.y.from) / view_.y.width() * area_.height(), y);
}

Point Plane::point(QPointF pixel) const {
  return {view_.x.from + (pixel.x() - area_.left()) / area_.width() * view_.x.width(),
          view_.y.from + (area_.bottom() - pixel.y()) / area_.height() * view_.y.width()};
}

}  // namespace actiscope
