#include "core/scene/view.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr double farthest = 1e9;
constexpr double narrowest = 1e-9;  // of the larger bound

}  // namespace

Range showable(Range range) {
  range = {std::clamp(range.from, -farthest, farthest), std::clamp(range.to, -farthest, farthest)};
  const double least = narrowest * std::max({1.0, std::abs(range.from), std::abs(range.to)});
  if (range.width() >= least) return range;
  const double centre = range.from + range.width() / 2;
  return {centre - least / 2, centre + least / 2};
}

View showable(const View& view) { return {showable(view.x), showable(view.y)}; }

}  // namespace actiscope
