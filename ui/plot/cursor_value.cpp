#include "ui/plot/cursor_value.h"

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

}  // namespace

CursorValue::CursorValue(const PlotValue& value, const Plane& plane, const QRectF& area, double reach,
                         const QFont& font)
    : value_(value), font_(font), lines_(value.text.split(u'\n')) {
  const QPointF at = plane.pixel(value.at);
  const QPointF up = upwardsFrom({plane.pixel(value.before), plane.pixel(value.after)});
  const QSizeF size = sizeOfLines(lines_, font);
  for (QPointF towards : {up, -up, QPointF(0, -1), QPointF(0, 1)}) {
    const double away = reach + (size.width() * std::abs(towards.x()) + size.height() * std::abs(towards.y())) / 2;
    const QRectF box = QRectF({0, 0}, size).translated(at + away * towards - QRectF({0, 0}, size).center());
    box_ = QRectF(movedInto(area, box).topLeft().toPoint(), size);
    if (distance(at, box_) > reach - 1) break;
  }
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
