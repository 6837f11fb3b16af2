#include "ui/plot/stroke_line.h"

#include "ui/plot/clip.h"
#include "ui/plot/coverage.h"
#include "ui/plot/simplify.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace actiscope {

namespace {

/// Walks along a dash pattern.
class DashWalk {
 public:
  explicit DashWalk(const QVector<qreal>& pattern) : pattern_(pattern), left_(pattern[0]) {}

  bool on() const { return index_ % 2 == 0; }
  /// How far one can go, at most `distance`, without a change.
  double stride(double distance) const { return std::min(distance, left_); }
  /// Whether a dash goes on.
  bool go(double distance) {
    left_ -= distance;
    if (left_ > 1e-9) return on();
    index_ = (index_ + 1) % pattern_.size();
    left_ = pattern_[index_];
    return false;
  }

 private:
  const QVector<qreal>& pattern_;
  qsizetype index_ = 0;
  double left_;
};

/// Lengths in pixels; none for a solid line.
QVector<qreal> patternOf(const QPen& pen) {
  QVector<qreal> pattern = pen.style() == Qt::CustomDashLine ? pen.dashPattern() : QVector<qreal>{};
  for (qreal& length : pattern) length *= pen.widthF();
  return pattern;
}

/// Of a straight line along an axis.
std::optional<QRectF> boxOf(const QPolygonF& line, double width) {
  if (line.size() != 2) return std::nullopt;
  const QRectF box = QRectF(line[0], line[1]).normalized();
  if (box.width() == 0 && box.height() > 0) return box.adjusted(-width / 2, 0, width / 2, 0);
  if (box.height() == 0 && box.width() > 0) return box.adjusted(0, -width / 2, 0, width / 2);
  return std::nullopt;
}

/// Its sides are nowhere farther from the circle than an eye can see.
std::vector<Edge> circle(QPointF centre, double radius) {
  const int sides = static_cast<int>(std::ceil(std::numbers::pi / std::sqrt(2 * invisible / std::max(radius, 1.0))));
  const double turn = 2 * std::numbers::pi / sides;
  std::vector<Edge> edges;
  edges.reserve(static_cast<std::size_t>(sides));
  const double cosine = std::cos(turn), sine = std::sin(turn);
  QPointF from(radius, 0);
  for (int i = 1; i <= sides; ++i) {
    const QPointF to(cosine * from.x() - sine * from.y(), sine * from.x() + cosine * from.y());
    edges.push_back(edgeBetween(centre + from, centre + to));
    from = to;
  }
  edges.back().x1 = edges.front().x0;
  edges.back().y1 = edges.front().y0;
  return edges;
}

}  // namespace

void forEachDash(const QPolygonF& line, const QVector<qreal>& pattern,
                 const std::function<void(const QPolygonF&)>& visit) {
  if (pattern.isEmpty()) return visit(line);
  DashWalk walk(pattern);
  QPolygonF dash;
  const auto end = [&] {
    if (!dash.isEmpty()) visit(dash);
    dash.clear();
  };
  for (qsizetype i = 1; i < line.size(); ++i) {
    const QLineF segment(line[i - 1], line[i]);
    const double length = lengthOf(segment);
    for (double done = 0; done < length;) {
      const double stride = walk.stride(length - done);
      if (walk.on() && dash.isEmpty()) dash << (done == 0 ? segment.p1() : segment.pointAt(done / length));
      done += stride;
      if (walk.on()) dash << (done >= length ? segment.p2() : segment.pointAt(done / length));
      if (!walk.go(stride)) end();
    }
  }
  end();
}

Stroked stroked(const QPolygonF& line, const QPen& pen, const RasterTarget& target) {
  QPolygonF pixels;
  pixels.reserve(line.size());
  for (const QPointF& point : line) pixels << target.toPixels(point);
  QVector<qreal> pattern = patternOf(pen);
  for (qreal& length : pattern) length *= target.scale;
  const double width = pen.widthF() * target.scale;
  Stroked covered;
  forEachDash(simplified(pixels), pattern, [&](const QPolygonF& dash) {
    const auto box = boxOf(dash, width);
    box ? covered.boxes.push_back(*box) : addOutline(dash, width, covered.edges);
  });
  return covered;
}

void fillStroked(const RasterTarget& target, const Stroked& line, const QColor& colour) {
  for (const QRectF& box : line.boxes) fillCovered(target, box, colour);
  fillCovered(target, line.edges, colour);
}

void fillStroked(const RasterTarget& target, const Stroked& line, const QColor& colour, const Tiles& tiles) {
  for (const QRectF& box : line.boxes) fillCovered(target, box, colour, tiles);
  fillCovered(target, line.edges, colour, tiles);
}

void strokeLine(QPainter& painter, const QPolygonF& line, const QPen& pen) {
  if (const auto target = rasterTargetOf(painter))
    return fillStroked(*target, stroked(line, pen, *target), pen.color());
  painter.setPen(pen);
  painter.drawPolyline(line);
}

void fillDisc(const RasterTarget& target, QPointF centre, double radius, const QColor& colour) {
  fillCovered(target, circle(target.toPixels(centre), radius * target.scale), colour);
}

void fillDisc(const RasterTarget& target, QPointF centre, double radius, const QColor& colour, const Tiles& tiles) {
  fillCovered(target, circle(target.toPixels(centre), radius * target.scale), colour, tiles);
}

void fillDisc(QPainter& painter, QPointF centre, double radius, const QColor& colour) {
  if (const auto target = rasterTargetOf(painter)) return fillDisc(*target, centre, radius, colour);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawEllipse(centre, radius, radius);
  painter.setBrush(Qt::NoBrush);
}

void shade(const RasterTarget& target, const QRectF& rect, const QColor& colour) {
  const QPoint corner = target.toPixels(rect.topLeft()).toPoint();
  const QPoint end = target.toPixels(rect.bottomRight()).toPoint();
  fillCovered(target, QRectF(corner, end), colour);
}

void shade(QPainter& painter, const QRectF& rect, const QColor& colour) {
  const auto target = rasterTargetOf(painter);
  target ? shade(*target, rect, colour) : painter.fillRect(rect, colour);
}

}  // namespace actiscope
