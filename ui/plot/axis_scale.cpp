#include "ui/plot/axis_scale.h"

#include "core/scene/view.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr double largestRatio = 1e150;  // the library shows no greater ratio than that of its inverse to it
constexpr double narrowestRatio = 1 + 1e-9;
constexpr double wholeView = 1e-6;  // of the upper bound, where a lower one is missing

Range showableLog(Range range) {
  const double to = std::clamp(range.to > 0 ? range.to : 1.0, 1 / largestRatio, largestRatio);
  const double from = std::clamp(range.from > 0 ? range.from : wholeView * to, 1 / largestRatio, largestRatio);
  if (to >= from * narrowestRatio) return {from, to};
  return {from / narrowestRatio, from * narrowestRatio};
}

Range showable(Range range, AxisScale scale) {
  return scale == AxisScale::linear ? actiscope::showable(range) : showableLog(range);
}

}  // namespace

Range toAxis(Range range, AxisScale scale) { return {toAxis(range.from, scale), toAxis(range.to, scale)}; }

double fromAxis(double place, AxisScale scale) { return scale == AxisScale::linear ? place : std::pow(10, place); }

Range fromAxis(Range places, AxisScale scale) { return {fromAxis(places.from, scale), fromAxis(places.to, scale)}; }

View showable(const View& view, const AxisScales& scales) {
  return {showable(view.x, scales.x), showable(view.y, scales.y)};
}

}  // namespace actiscope
