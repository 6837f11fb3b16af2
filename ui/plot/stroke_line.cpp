#include "ui/plot/stroke_line.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace actiscope {

namespace {

constexpr double overlap = 0.5;           // pixels by which neighbours cover their seam
constexpr double cosineOfCorner = 0.985;  // turns of more than 10 degrees get a proper join

/// Walks along a dash pattern.
class DashWalk {
 public:
  explicit DashWalk(const QVector<qreal>& pattern)
      : pattern_(pattern), left_(pattern.isEmpty() ? INFINITY : pattern[0]) {}

  bool on() const { return index_ % 2 == 0; }
  /// How far one can go, at most `distance`, without a change.
  double stride(double distance) const { return std::min(distance, left_); }
  void go(double distance) {
    left_ -= distance;
    if (left_ > 1e-9) return;
    index_ = (index_ + 1) % pattern_.size();
    left_ = pattern_[index_];
  }

 private:
  const QVector<qreal>& pattern_;
  qsizetype index_ = 0;
  double left_;
};

bool joined(const QLineF& a, const QLineF& b) { return a.p2() == b.p1(); }

double lengthOf(const QLineF& line) { return std::sqrt(line.dx() * line.dx() + line.dy() * line.dy()); }

QPointF directionOf(const QLineF& line) { return QPointF(line.dx(), line.dy()) / lengthOf(line); }

bool isCorner(QPointF before, QPointF after) { return QPointF::dotProduct(before, after) < cosineOfCorner; }

void drawCorner(QPainter& painter, const QLineF& before, const QLineF& after, double reach) {
  painter.drawPolyline(QPolygonF{before.p2() - directionOf(before) * std::min(reach, lengthOf(before)), after.p1(),
                                 after.p1() + directionOf(after) * std::min(reach, lengthOf(after))});
}

}  // namespace

QVector<QLineF> dashes(const QPolygonF& line, const QVector<qreal>& pattern) {
  QVector<QLineF> pieces;
  DashWalk walk(pattern);
  for (qsizetype i = 1; i < line.size(); ++i) {
    const QLineF segment(line[i - 1], line[i]);
    const double length = lengthOf(segment);
    for (double done = 0; done < length;) {
      const double stride = walk.stride(length - done);
      const QPointF from = done == 0 ? segment.p1() : segment.pointAt(done / length);
      const QPointF to = done + stride >= length ? segment.p2() : segment.pointAt((done + stride) / length);
      if (walk.on()) pieces.push_back({from, to});
      walk.go(stride);
      done += stride;
    }
  }
  return pieces;
}

void strokeLine(QPainter& painter, const QPolygonF& line, const QPen& pen) {
  QPen solid = pen;
  solid.setStyle(Qt::SolidLine);
  painter.setPen(solid);
  QVector<qreal> pattern = pen.style() == Qt::CustomDashLine ? pen.dashPattern() : QVector<qreal>{};
  for (qreal& length : pattern) length *= pen.widthF();
  const QVector<QLineF> pieces = dashes(line, pattern);
  QVector<QLineF> overlapping = pieces;
  QPointF before;
  for (qsizetype i = 0; i < pieces.size(); ++i) {
    const QPointF after = directionOf(pieces[i]);
    if (i > 0 && joined(pieces[i - 1], pieces[i])) {
      if (isCorner(before, after)) {
        drawCorner(painter, pieces[i - 1], pieces[i], pen.widthF());
      } else {
        overlapping[i - 1].setP2(pieces[i - 1].p2() + before * overlap);
        overlapping[i].setP1(pieces[i].p1() - after * overlap);
      }
    }
    before = after;
  }
  painter.drawLines(overlapping);
}

}  // namespace actiscope
