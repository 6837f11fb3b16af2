#include "core/analysis/sampling.h"

#include "core/analysis/signal.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr double tolerance = 0.1;     // pixels
constexpr double negligible = 0.005;  // pixels
constexpr double firstStep = 16;      // pixels between the points that refinement starts from
constexpr int finestOffset = 40;      // landmarks are approached to 2^-40 of the view
constexpr int deepestRefinement = 14;
constexpr double faraway = 1e9;  // heights of the view: no steepness from there is exact enough
constexpr Range anySteepness{-INFINITY, INFINITY};
constexpr double tightWave = 0.3;  // pixels; of shorter waves only the height is drawn
constexpr double piecesOfWave = 8;
constexpr int pointsOfTightWave = 128;

/// Turns one signal into polylines for one viewport.
class Sampler {
 public:
  Sampler(const Signal& signal, const Viewport& viewport)
      : signal_(signal),
        view_(viewport),
        xScale_(viewport.width / viewport.x.width()),
        yScale_(viewport.height / viewport.y.width()),
        tight_(signal.wavelength > 0 && signal.wavelength * xScale_ < tightWave) {}

  /// The signal between two points of it, without a break inside; appends all but the first.
  void append(Branch& branch, Point from, Point to) {
    Branch fine{from};
    for (double x : startingPoints(from.x, to.x)) advance(fine, {x, signal_.at(x)});
    advance(fine, to);
    thin(branch, fine);
  }

 private:
  std::vector<double> startingPoints(double from, double to) const {
    std::vector<double> points;
    const double width = view_.x.width();
    const double step = (tight_ ? tightWave : firstStep) / xScale_;
    const auto count = static_cast<int>((to - from) / step);
    for (int i = 1; i <= count; ++i) points.push_back(from + i * step);
    for (double landmark : signal_.landmarks) {
      points.push_back(landmark);
      for (int i = 1; i <= finestOffset; ++i) {
        points.push_back(landmark - std::ldexp(width, -i));
        points.push_back(landmark + std::ldexp(width, -i));
      }
    }
    std::erase_if(points, [&](double x) { return !(from < x && x < to); });
    std::ranges::sort(points);
    points.erase(std::unique(points.begin(), points.end()), points.end());
    return points;
  }

  /// Appends the curve up to `to`, in pieces of which none holds more than a piece of a wave.
  void advance(Branch& branch, Point to) {
    const Point from = branch.back();
    const double pieces = signal_.wavelength > 0 ? (to.x - from.x) / signal_.wavelength * piecesOfWave : 1;
    if (tight_ && pieces > piecesOfWave) return swing(branch, to);
    for (int i = 1; i < pieces; ++i) refine(branch, between(from, to, i / pieces), deepestRefinement);
    refine(branch, to, deepestRefinement);
  }

  /// Appends the lowest and the highest point of the next wave, and `to`: many waves within a fraction of a pixel.
  void swing(Branch& branch, Point to) {
    const double from = branch.back().x;
    Point lowest{from, INFINITY};
    Point highest{from, -INFINITY};
    for (int i = 1; i <= pointsOfTightWave; ++i) {
      const double x = from + signal_.wavelength * i / (pointsOfTightWave + 1);
      const double y = signal_.at(x);
      if (y < lowest.y) lowest = {x, y};
      if (y > highest.y) highest = {x, y};
    }
    const bool risesFirst = highest.x < lowest.x;
    for (const Point& point : {risesFirst ? highest : lowest, risesFirst ? lowest : highest}) {
      if (point.x > branch.back().x) branch.push_back(point);
    }
    branch.push_back(to);
  }

  /// Appends `to`, and before it what is needed to stay near the curve.
  void refine(Branch& branch, Point to, int depth) {
    const Point from = branch.back();
    if (near(to, to, from)) return branch.push_back(to);
    const Point middle = between(from, to, 0.5);
    if (depth == 0 || outside(from, middle, to)) return branch.push_back(to);
    const bool straight =
        near(from, to, middle) && near(from, to, between(from, to, 0.2)) && near(from, to, between(from, to, 0.8));
    if (straight) return branch.push_back(to);
    refine(branch, middle, depth - 1);
    refine(branch, to, depth - 1);
  }

  Point between(Point from, Point to, double share) const {
    const double x = from.x + share * (to.x - from.x);
    return {x, signal_.at(x)};
  }

  bool outside(Point a, Point b, Point c) const {
    return std::min({a.y, b.y, c.y}) > view_.y.to + view_.y.width() ||
           std::max({a.y, b.y, c.y}) < view_.y.from - view_.y.width();
  }

  /// Whether a point is at most `tolerance` away from the segment between two others.
  bool near(Point from, Point to, Point point) const {
    const double dx = (to.x - from.x) * xScale_;
    const double dy = (to.y - from.y) * yScale_;
    const double px = (point.x - from.x) * xScale_;
    const double py = (point.y - from.y) * yScale_;
    const double square = tolerance * tolerance;
    const double along = px * dx + py * dy;
    const double length = dx * dx + dy * dy;
    if (along <= 0) return px * px + py * py <= square;
    if (along >= length) return (px - dx) * (px - dx) + (py - dy) * (py - dy) <= square;
    return (dx * py - dy * px) * (dx * py - dy * px) <= square * length;
  }

  double steepness(Point from, Point to, double lift) const {
    return ((to.y - from.y) * yScale_ + lift) / ((to.x - from.x) * xScale_);
  }

  /// Appends all but the first point, leaving out those on a straight line: the next point is kept while the line to it
  /// passes all points since the last one that stays.
  void thin(Branch& branch, const Branch& fine) const {
    Point kept = fine.front();
    Range passing = anySteepness;
    for (std::size_t i = 1; i < fine.size(); ++i) {
      const bool last = i + 1 == fine.size();
      passing.from = std::max(passing.from, steepness(kept, fine[i], -negligible));
      passing.to = std::min(passing.to, steepness(kept, fine[i], negligible));
      const bool exact = std::abs(kept.y - view_.y.from) < faraway * view_.y.width();
      if (!last && exact && passing.contains(steepness(kept, fine[i + 1], 0))) continue;
      kept = fine[i];
      passing = anySteepness;
      branch.push_back(kept);
    }
  }

  const Signal& signal_;
  const Viewport& view_;
  double xScale_;
  double yScale_;
  bool tight_;  ///< whether the signal waves within a pixel
};

/// An infinite value, to which a curve runs up at an end of its domain, as a point well out of the picture.
double beyondView(double y, const Viewport& viewport) {
  if (std::isfinite(viewport.x.from) && std::isinf(y)) {
    return y < 0 ? viewport.y.from - 3 * viewport.y.width() : viewport.y.to + 3 * viewport.y.width();
  }
  return y;
}

}  // namespace

std::vector<Branch> sample(const Signal& signal, const Viewport& viewport) {
  Sampler sampler(signal, viewport);
  const auto [from, to] = overlap(viewport.x, signal.domain);
  if (!(from < to)) return {};
  std::vector<Branch> branches{{{from, beyondView(signal.at(from), viewport)}}};
  for (const Signal::Break& joint : signal.breaks) {
    if (joint.x == from) branches.back().front().y = joint.right;
    if (!(from < joint.x && joint.x < to)) continue;
    sampler.append(branches.back(), branches.back().back(), {joint.x, joint.left});
    if (std::abs(joint.left - joint.right) > 1e-9 * (1 + std::abs(joint.left)))
      branches.push_back({{joint.x, joint.right}});
  }
  const auto atEnd = std::ranges::find(signal.breaks, to, &Signal::Break::x);
  const double last = atEnd == signal.breaks.end() ? beyondView(signal.at(to), viewport) : atEnd->left;
  sampler.append(branches.back(), branches.back().back(), {to, last});
  return branches;
}

std::vector<Branch> sample(const Function& function, int order, const Viewport& viewport) {
  return sample(signalOf(function, order), viewport);
}

}  // namespace actiscope
