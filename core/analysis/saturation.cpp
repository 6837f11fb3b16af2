#include "core/analysis/saturation.h"

#include "core/analysis/root.h"
#include "core/analysis/survey.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace actiscope {

namespace {

void append(std::vector<Range>& regions, Range region) {
  if (region.width() <= 0) return;
  if (!regions.empty() && regions.back().to == region.from) {
    regions.back().to = region.to;
  } else {
    regions.push_back(region);
  }
}

/// The saturated part between two stations, where |f'| is monotone; empty if there is none.
Range saturatedPart(const Function& function, double threshold, const Station& a, const Station& b) {
  const auto excess = [&](double x) { return std::abs(function.slope(x)) - threshold; };
  const bool fromInside = std::abs(a.jet.f1) < threshold;
  const bool toInside = std::abs(b.jet.f1) < threshold;
  if (fromInside == toInside) return fromInside ? Range{a.x, b.x} : Range{a.x, a.x};
  const bool crosses = oppositeSigns(excess(a.x), excess(b.x));
  const double bound = crosses ? root(excess, a.x, b.x) : fromInside ? b.x : a.x;
  return fromInside ? Range{a.x, bound} : Range{bound, b.x};
}

}  // namespace

std::vector<Range> saturationRegions(const Function& function, double threshold, Range range) {
  std::vector<Range> regions;
  for (const Stretch& stretch : survey(function, range)) {
    for (std::size_t i = 1; i < stretch.size(); ++i) {
      append(regions, saturatedPart(function, threshold, stretch[i - 1], stretch[i]));
    }
  }
  return regions;
}

SaturationClass saturationClass(const Function& function) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  const bool left = function.jet(-infinity).f1 == 0;
  const bool right = function.jet(infinity).f1 == 0;
  if (left && right) return SaturationClass::both;
  return left ? SaturationClass::left : right ? SaturationClass::right : SaturationClass::none;
}

bool saturates(const Function& function) { return saturationClass(function) != SaturationClass::none; }

double saturatedShare(const Function& function, std::span<const double> slopes, double threshold) {
  if (slopes.empty() || !saturates(function)) return 0;
  const auto saturated = std::ranges::count_if(slopes, [=](double slope) { return std::abs(slope) < threshold; });
  return static_cast<double>(saturated) / static_cast<double>(slopes.size());
}

std::string_view name(SaturationClass saturation) {
  switch (saturation) {
    case SaturationClass::left:
      return "left";
    case SaturationClass::right:
      return "right";
    case SaturationClass::both:
      return "both";
    case SaturationClass::none:
      break;
  }
  return "none";
}

}  // namespace actiscope
