#include "ui/plot/simplify.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr qsizetype usuallyKept = 64;  // points

/// The directions from a point that pass all that came after it, as slopes against the first of them.
class Cone {
 public:
  Cone(QPointF apex, double tolerance) : apex_(apex), tolerance_(tolerance) {}

  /// Whether the straight line to this point passes all before it, without turning back; if so, it is one of them.
  bool take(QPointF point) {
    const QPointF way = point - apex_;
    if (!isOut_ && !setOut(way)) return true;
    const double along = QPointF::dotProduct(way, ahead_);
    const double beside = QPointF::dotProduct(way, aside_);
    if (!(along >= reach_)) return false;
    const double inverse = 1 / along;
    const double slope = beside * inverse;
    if (!(slope >= low_ && slope <= high_)) return false;
    reach_ = along;
    const double spread = tolerance_ * inverse;
    low_ = std::max(low_, slope - spread);
    high_ = std::min(high_, slope + spread);
    return true;
  }

 private:
  /// What is nearer than the tolerance is passed in every direction.
  bool setOut(QPointF way) {
    const double square = QPointF::dotProduct(way, way);
    if (square <= tolerance_ * tolerance_) return false;
    ahead_ = way / std::sqrt(square);
    aside_ = {-ahead_.y(), ahead_.x()};
    return isOut_ = true;
  }

  QPointF apex_;
  double tolerance_;
  bool isOut_ = false;  ///< has a direction
  QPointF ahead_;
  QPointF aside_;
  double low_ = -1;
  double high_ = 1;
  double reach_ = 0;
};

}  // namespace

QPolygonF simplified(const QPolygonF& line, double tolerance) {
  if (line.size() < 3) return line;
  QPolygonF kept;
  kept.reserve(std::min(line.size(), usuallyKept));
  kept << line.front();
  Cone cone(line.front(), tolerance);
  for (qsizetype i = 1; i < line.size(); ++i) {
    if (cone.take(line[i])) continue;
    kept << line[i - 1];
    cone = Cone(line[i - 1], tolerance);
    cone.take(line[i]);
  }
  kept << line.back();
  return kept;
}

}  // namespace actiscope
