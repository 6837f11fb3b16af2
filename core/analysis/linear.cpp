#include "core/analysis/linear.h"

#include "core/analysis/survey.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

std::optional<double> linearFactor(const Function& function) {
  const double factor = function.slope(1);
  const auto onTheLine = [&](const Station& station) {
    const bool fits = std::isinf(station.x) || station.jet.f == factor * station.x;
    return fits && station.jet.f1 == factor;
  };
  const auto stretches = survey(function, wholeLine);
  const bool linear =
      std::ranges::all_of(stretches, [&](const Stretch& stretch) { return std::ranges::all_of(stretch, onTheLine); });
  return linear ? std::optional(factor) : std::nullopt;
}

}  // namespace actiscope
