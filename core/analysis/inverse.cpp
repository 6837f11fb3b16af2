#include "core/analysis/inverse.h"

#include "core/analysis/root.h"
#include "core/analysis/scan.h"
#include "core/analysis/survey.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

std::optional<double> onFlat(const Function& function, const Stretch& stretch, double y) {
  if (stretch.front().jet.f != y) return std::nullopt;
  const double end = stretch.back().x;
  const double begin = stretch.front().x;
  if (std::isfinite(end)) return function(end) == y ? end : std::nextafter(end, begin);
  if (!std::isfinite(begin)) return 0;
  return function(begin) == y ? begin : std::nextafter(begin, end);
}

/// The rightmost x of a stretch on which f is not constant.
std::optional<double> onSlope(const Function& function, const Stretch& stretch, double y) {
  const auto above = [&](double x) { return function(x) - y; };
  // An end of a stretch need not have the value that f tends to there.
  const auto misses = [&](const Station& station) { return station.jet.f != y || function(station.x) != y; };
  // Equality up to infinity is rounding: the limit itself is not taken.
  std::size_t last = stretch.size() - 1;
  std::size_t first = 0;
  if (std::isinf(stretch[last].x)) {
    while (last > 0 && !misses(stretch[last])) --last;
  }
  if (std::isinf(stretch[first].x)) {
    while (first < last && !misses(stretch[first])) ++first;
  }
  for (std::size_t i = last; i > first; --i) {
    if (!misses(stretch[i])) return stretch[i].x;
    if (oppositeSigns(stretch[i - 1].jet.f - y, stretch[i].jet.f - y)) {
      constexpr double largest = std::numeric_limits<double>::max();
      return root(above, std::max(stretch[i - 1].x, -largest), std::min(stretch[i].x, largest));
    }
  }
  return !misses(stretch[first]) ? std::optional(stretch[first].x) : std::nullopt;
}

/// Where an inverse is looked for.
Range searched(const Function& function) {
  const double limit = function(wholeLine.to);
  if (function.wavelength() == 0 || std::isinf(limit)) return wholeLine;
  const double reach = function.wavelength() * (std::isnan(limit) ? 0.5 : wavesAside);
  return {function.centre() - reach, function.centre() + reach};
}

}  // namespace

std::optional<double> inverse(const Function& function, double y) {
  if (!std::isfinite(y)) return std::nullopt;
  const std::vector<Stretch> stretches = survey(function, searched(function));
  for (auto stretch = stretches.rbegin(); stretch != stretches.rend(); ++stretch) {
    const auto x = isFlat(*stretch) ? onFlat(function, *stretch, y) : onSlope(function, *stretch, y);
    if (x) return x;
    const double begin = stretch->front().x;
    if (std::isfinite(begin) && function(begin) == y) return begin;  // a value taken at a jump only
  }
  return std::nullopt;
}

}  // namespace actiscope
