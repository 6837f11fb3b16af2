#include "ui/plot/simplify.h"

#include <cmath>

namespace actiscope {

namespace {

double cross(QPointF a, QPointF b) { return a.x() * b.y() - a.y() * b.x(); }

/// The directions from a point that pass all that came after it.
class Cone {
 public:
  Cone(QPointF apex, double tolerance) : apex_(apex), tolerance_(tolerance) {}

  /// Whether the straight line to this point passes all before it, without turning back.
  bool admits(QPointF point) const {
    const QPointF way = point - apex_;
    if (!bounded_) return true;
    return cross(right_, way) >= 0 && cross(way, left_) >= 0 && QPointF::dotProduct(way, way) >= reach_;
  }

  void narrow(QPointF point) {
    const QPointF way = point - apex_;
    const double square = QPointF::dotProduct(way, way);
    reach_ = std::max(reach_, square);
    if (square <= tolerance_ * tolerance_) return;
    const QPointF side = QPointF(-way.y(), way.x()) * (tolerance_ / std::sqrt(square));
    if (!bounded_ || cross(right_, way - side) > 0) right_ = way - side;
    if (!bounded_ || cross(way + side, left_) > 0) left_ = way + side;
    bounded_ = true;
  }

 private:
  QPointF apex_;
  double tolerance_;
  QPointF right_;
  QPointF left_;
  double reach_ = 0;  ///< the square of the largest distance so far
  bool bounded_ = false;
};

}  // namespace

QPolygonF simplified(const QPolygonF& line, double tolerance) {
  if (line.size() < 3) return line;
  QPolygonF kept{line.front()};
  Cone cone(line.front(), tolerance);
  for (qsizetype i = 1; i < line.size(); ++i) {
    if (!cone.admits(line[i])) {
      kept << line[i - 1];
      cone = Cone(line[i - 1], tolerance);
    }
    cone.narrow(line[i]);
  }
  kept << line.back();
  return kept;
}

}  // namespace actiscope
