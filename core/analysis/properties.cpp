#include "core/analysis/properties.h"

#include "core/analysis/gaussian_response.h"
#include "core/analysis/joints.h"
#include "core/analysis/survey.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace actiscope {

namespace {

using Stretches = std::vector<Stretch>;

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double rounding = 4 * std::numeric_limits<double>::epsilon();

template <class Visit>
void forEachStation(const Stretches& stretches, Visit visit) {
  for (const Stretch& stretch : stretches) {
    for (const Station& station : stretch) visit(station);
  }
}

/// An end of the range, and where it is attained.
struct Extreme {
  double value = 0;
  bool attained = false;
  bool onInterval = false;
  std::optional<Point> point;
};

/// The least value of side * f, side = +-1.
Extreme extreme(const Function& function, const Stretches& stretches, double side) {
  double least = infinity;
  forEachStation(stretches, [&](const Station& s) { least = std::min(least, side * s.jet.f); });
  std::set<double> places;
  bool flat = false;
  for (const Stretch& stretch : stretches) {
    const auto isLeast = [&](double f) { return side * f == least; };
    const auto isTwin = [&](double f) { return side * f <= least + rounding * std::abs(least); };
    if (isFlat(stretch) && isLeast(stretch.front().jet.f)) flat = true;
    for (const Station& s : stretch) {
      const bool stays = s.extremum || function(s.x) == s.jet.f;
      const bool isEnd = &s == &stretch.front() || &s == &stretch.back();
      const bool isPlace =
          std::isfinite(s.jet.f) && ((s.extremum && isTwin(s.jet.f)) || (isEnd && stays && isLeast(s.jet.f)));
      if (isPlace && std::isfinite(s.x)) places.insert(s.x);
    }
  }
  Extreme found{side * least, flat || !places.empty(), flat, {}};
  if (!flat && places.size() == 1) found.point = Point{*places.begin(), side * least};
  return found;
}

Monotonicity monotonicity(const Stretches& stretches) {
  bool rises = false;
  bool falls = false;
  forEachStation(stretches, [&](const Station& s) {
    rises |= s.jet.f1 > 0;
    falls |= s.jet.f1 < 0;
  });
  for (std::size_t i = 1; i < stretches.size(); ++i) {
    rises |= stretches[i].front().jet.f > stretches[i - 1].back().jet.f;
    falls |= stretches[i].front().jet.f < stretches[i - 1].back().jet.f;
  }
  const bool rests = std::ranges::any_of(stretches, isFlat);
  if (rises && falls) return Monotonicity::none;
  if (rises) return rests ? Monotonicity::nonDecreasing : Monotonicity::increasing;
  if (falls) return rests ? Monotonicity::nonIncreasing : Monotonicity::decreasing;
  return Monotonicity::constant;
}

Smoothness smoothness(const std::vector<Joint>& joints) {
  Smoothness least = Smoothness::smooth;
  for (const Joint& joint : joints) {
    if (const auto kind = joint.kind()) least = std::min(least, static_cast<Smoothness>(*kind));
  }
  return least;
}

double lipschitz(const Stretches& stretches, Smoothness smoothness) {
  if (smoothness == Smoothness::discontinuous) return infinity;
  double steepest = 0;
  forEachStation(stretches, [&](const Station& s) { steepest = std::max(steepest, std::abs(s.jet.f1)); });
  return steepest;
}

}  // namespace

Properties properties(const Function& function) {
  const Stretches stretches = survey(function, wholeLine);
  const Extreme least = extreme(function, stretches, 1);
  const Extreme most = extreme(function, stretches, -1);
  Properties all;
  all.range = {least.value + 0.0, most.value + 0.0};  // 0 has no sign here
  all.lowerAttained = least.attained;
  all.upperAttained = most.attained;
  all.lowerOnInterval = least.onInterval;
  all.upperOnInterval = most.onInterval;
  all.minimum = least.point;
  all.maximum = most.point;
  all.saturation = saturationClass(function);
  all.monotonicity = monotonicity(stretches);
  all.smoothness = smoothness(jointsOf(function));
  all.lipschitz = lipschitz(stretches, all.smoothness);
  all.meanOutput = gaussianResponse(function, 1).mean;
  all.zeroCentred = std::abs(all.meanOutput) < 1e-10;
  return all;
}

}  // namespace actiscope
