#include "ui/pages/ridge.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr double cellsAcross = 110;
constexpr double thinnest = 0.004;  // of the highest point: tails below are not drawn

/// A point of the outline before it is scaled.
struct Density {
  double x = 0;
  double value = 0;
};

std::vector<PlotArea::Slice> scaled(std::vector<Density> outline, RidgePlace place) {
  double highest = 0;
  for (const Density& point : outline) highest = std::max(highest, point.value);
  const auto counts = [&](const Density& point) { return point.value > thinnest * highest; };
  const auto first = std::ranges::find_if(outline, counts);
  const auto last = std::find_if(outline.rbegin(), outline.rend(), counts).base();
  std::vector<PlotArea::Slice> slices;
  if (first == outline.end()) return slices;
  for (auto point = first - 1; point != last + 1; ++point) {  // with the ends, where it is nothing or nearly so
    slices.push_back({point->x, place.base, place.base + place.height * point->value / highest});
  }
  return slices;
}

}  // namespace

std::vector<PlotArea::Slice> ridge(const Histogram& histogram, Range axis, RidgePlace place) {
  const std::vector<long>& counts = histogram.counts;
  const auto width = std::max(1L, std::lround(axis.width() * Histogram::binsPerUnit / cellsAcross));
  const auto step = static_cast<std::size_t>(width);
  std::size_t first = 0;
  std::size_t last = counts.size();
  while (first < last && counts[first] == 0) ++first;
  while (last > first && counts[last - 1] == 0) --last;
  std::vector<Density> outline;
  for (std::size_t cell = first / step * step; cell < last; cell += step) {
    const auto begin = counts.begin() + static_cast<std::ptrdiff_t>(cell);
    const auto end = counts.begin() + static_cast<std::ptrdiff_t>(std::min(cell + step, counts.size()));
    long sum = 0;
    for (auto count = begin; count != end; ++count) sum += *count;
    if (outline.empty()) outline.push_back({Histogram::lowerBound(cell), 0});
    outline.push_back({Histogram::lowerBound(cell) + double(width) / 2 / Histogram::binsPerUnit, double(sum)});
  }
  if (!outline.empty()) outline.push_back({outline.back().x + double(width) / 2 / Histogram::binsPerUnit, 0});
  return scaled(outline, place);
}

std::vector<PlotArea::Slice> ridge(const MagnitudeHistogram& histogram, RidgePlace place) {
  std::vector<Density> outline;
  for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
    const double from = histogram.lowerBound(i);
    const double to = histogram.lowerBound(i + 1);
    if (i == 0) outline.push_back({from, 0});
    outline.push_back({std::sqrt(from) * std::sqrt(to), double(histogram.counts[i]) / std::log(to / from)});
    if (i + 1 == histogram.counts.size()) outline.push_back({to, 0});
  }
  return scaled(outline, place);
}

}  // namespace actiscope
