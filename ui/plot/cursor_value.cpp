#include "ui/plot/cursor_value.h"

#include "ui/plot/label_placer.h"

#include <QLineF>
#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr QMarginsF aroundText(6, 3, 6, 3);  // pixels around the text

QSizeF sizeOfLines(const QStringList& lines, const QFont& font) {
  QSizeF size(0, 0);
  for (const QString& line : lines) {
    const QSizeF one = TextLine(line, font).size();
    size = {std::max(size.width(), one.width()), size.height() + one.height()};
  }
  return QSizeF(std::ceil(size.width()), std::ceil(size.height())).grownBy(aroundText);
}

/// A unit vector upwards from the line, or to the left from one that is upright.
QPointF upwardsFrom(const QLineF& line) {
  const double length = line.length();
  if (length == 0) return {0, -1};
  const QPointF normal(line.dy() / length, -line.dx() / length);
  return normal.y() > 0 || (normal.y() == 0 && normal.x() > 0) ? -normal : normal;
}

/// To the nearest point of a rectangle.
double distance(QPointF from, const QRectF& to) {
  const double across = std::max({to.left() - from.x(), 0.0, from.x() - to.right()});
  const double down = std::max({to.top() - from.y(), 0.0, from.y() - to.bottom()});
  return std::hypot(across, down);
}

QRectF movedInto(const QRectF& area, QRectF box) {
  box.moveLeft(std::max(area.left(), std::min(box.left(), area.right() - box.width())));
  box.moveTop(std::max(area.top(), std::min(box.top(), area.bottom() - box.height())));
  return box;
}

/// Beside the line through the point, then above and below it, so far that a mark of this reach is free.
std::vector<QRectF> placesAround(QPointF at, QPointF up, double reach, const QSizeF& size, const QRectF& area) {
  std::vector<QRectF> places;
  for (QPointF towards : {up, -up, QPointF(0, -1), QPointF(0, 1)}) {
    const double away = reach + (size.width() * std::abs(towards.x()) + size.height() * std::abs(towards.y())) / 2;
    const QRectF box = QRectF({0, 0}, size).translated(at + away * towards - QRectF({0, 0}, size).center());
    places.emplace_back(movedInto(area, box).topLeft().toPoint(), size);
  }
  return places;
}

/// Where a rectangle would touch others or the area's edges, the nearest to `wanted` first: if there is room for it off
/// the others, there is such a place.
std::vector<QRectF> placesBeside(const std::vector<QRectF>& others, const QRectF& area, const QRectF& wanted) {
  std::vector<double> lefts{wanted.left(), area.left(), area.right() - wanted.width()};
  std::vector<double> tops{wanted.top(), area.top(), area.bottom() - wanted.height()};
  for (const QRectF& other : others) {
    lefts.insert(lefts.end(), {std::ceil(other.right()), std::floor(other.left() - wanted.width())});
    tops.insert(tops.end(), {std::ceil(other.bottom()), std::floor(other.top() - wanted.height())});
  }
  std::vector<QRectF> places;
  for (double left : lefts) {
    for (double top : tops) places.emplace_back(QPointF(left, top), wanted.size());
  }
  std::ranges::stable_sort(places, {}, [&](const QRectF& place) {
    return std::hypot(place.left() - wanted.left(), place.top() - wanted.top());
  });
  return places;
}

}  // namespace

CursorValue::CursorValue(const PlotValue& value, const Plane& plane, const QRectF& area, double reach,
                         const QFont& font, std::vector<QRectF> labels)
    : value_(value), font_(font), lines_(value.text.split(u'\n')) {
  const QPointF at = plane.pixel(value.at);
  const QPointF up = upwardsFrom({plane.pixel(value.before), plane.pixel(value.after)});
  const std::vector<QRectF> around = placesAround(at, up, reach, sizeOfLines(lines_, font), area);
  const auto hidesMark = [&](const QRectF& box, double) { return distance(at, box) > reach - 1 ? 0.0 : 1.0; };
  const auto freeOf = [&](const std::vector<QRectF>& taken, const std::vector<QRectF>& places) {
    LabelPlacer placer(area);
    for (const QRectF& rect : taken) placer.block(rect);
    return placer.place(places, hidesMark, negligible);
  };
  box_ = freeOf({}, around).value_or(around.back());
  if (const auto free = freeOf(labels, around)) {
    box_ = *free;
    return;
  }
  labels.emplace_back(at - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
  box_ = freeOf(labels, placesBeside(labels, area, box_)).value_or(box_);
}

void CursorValue::draw(Drawing& drawing, const Theme& theme) const {
  drawing.add(ShadeShape{box_, opaque(theme.axis)});
  drawing.add(ShadeShape{box_.adjusted(1, 1, -1, -1), opaque(theme.background)});
  QPointF corner = box_.topLeft() + QPointF(aroundText.left(), aroundText.top());
  for (const QString& line : lines_) {
    const TextLine text(line, font_);
    drawing.add(TextShape{text, corner, theme.textIn(value_.colour)});
    corner.ry() += text.size().height();
  }
}

}  // namespace actiscope
