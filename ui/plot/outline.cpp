#include "ui/plot/outline.h"

#include <cmath>

namespace actiscope {

namespace {

const double longestMitre = std::sqrt(15);  // half widths from the edge's end to the tip: SVG's limit of 4
constexpr double parallel = 1e-3;           // turns by less than this need no join
constexpr double sharpest = -0.9;           // cosine of a turn whose mitre is longer than that anyway

/// A straight piece of the line.
struct Stretch {
  QPointF from;
  QPointF to;
  QPointF direction;
  double length;
};

std::vector<Stretch> stretchesOf(const QPolygonF& line) {
  std::vector<Stretch> stretches;
  stretches.reserve(static_cast<std::size_t>(line.size()));
  for (qsizetype i = 1; i < line.size(); ++i) {
    const QPointF from = stretches.empty() ? line[0] : stretches.back().to;
    const QPointF way = line[i] - from;
    const double length = std::sqrt(QPointF::dotProduct(way, way));
    if (length > 1e-6) stretches.push_back({from, line[i], way / length, length});
  }
  return stretches;
}

/// To the nearest 1024th, for that is the last digit of the sum.
float snapped(double pixel) {
  constexpr double large = 0x1.8p42;
  return static_cast<float>(pixel + large - large);
}

QPointF leftOf(QPointF direction) { return {direction.y(), -direction.x()}; }

/// One side of the stroke at a time, as a chain of edges.
class Side {
 public:
  Side(double reach, std::vector<Edge>& edges) : reach_(reach), edges_(edges) {}

  void start(QPointF at) { last_ = at; }
  void go(QPointF to) {
    edges_.push_back(edgeBetween(last_, to));
    last_ = to;
  }

  /// Around the corner between two stretches, on the left of both.
  void join(const Stretch& before, const Stretch& after) {
    const QPointF first = leftOf(before.direction) * reach_;
    const QPointF second = leftOf(after.direction) * reach_;
    const double cosine = QPointF::dotProduct(before.direction, after.direction);
    const double sine = before.direction.x() * after.direction.y() - before.direction.y() * after.direction.x();
    if (std::abs(sine) < parallel && cosine > 0) return go(before.to + second);
    const double tangent = cosine > sharpest ? std::abs(sine) / (1 + cosine) : INFINITY;  // of half the turn
    const bool outer = sine > 0;
    const double room = std::min(before.length, after.length) / reach_;
    if (tangent <= (outer ? longestMitre : room)) return go(before.to + (first + second) / (1 + cosine));
    go(before.to + first);
    if (!outer) go(before.to);
    go(before.to + second);
  }

 private:
  double reach_;
  std::vector<Edge>& edges_;
  QPointF last_;
};

Stretch reversed(const Stretch& stretch) { return {stretch.to, stretch.from, -stretch.direction, stretch.length}; }

}  // namespace

Edge edgeBetween(QPointF from, QPointF to) {
  return {snapped(from.x()), snapped(from.y()), snapped(to.x()), snapped(to.y())};
}

void addOutline(const QPolygonF& line, double width, std::vector<Edge>& edges) {
  const std::vector<Stretch> stretches = stretchesOf(line);
  if (stretches.empty()) return;
  const double reach = width / 2;
  const Stretch& first = stretches.front();
  const Stretch& last = stretches.back();
  Side side(reach, edges);
  side.start(first.from + leftOf(first.direction) * reach);
  for (std::size_t i = 1; i < stretches.size(); ++i) side.join(stretches[i - 1], stretches[i]);
  side.go(last.to + leftOf(last.direction) * reach);
  side.go(last.to - leftOf(last.direction) * reach);
  for (std::size_t i = stretches.size() - 1; i > 0; --i) side.join(reversed(stretches[i]), reversed(stretches[i - 1]));
  side.go(first.from - leftOf(first.direction) * reach);
  side.go(first.from + leftOf(first.direction) * reach);
}

}  // namespace actiscope
