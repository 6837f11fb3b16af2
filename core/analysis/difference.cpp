#include "core/analysis/difference.h"

#include "core/analysis/root.h"
#include "core/analysis/scan.h"
#include "core/analysis/signal.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

void widen(Extremes& extremes, Point candidate) {
  if (!std::isfinite(candidate.y)) return;
  if (candidate.y < extremes.lowest.y) extremes.lowest = candidate;
  if (candidate.y > extremes.highest.y) extremes.highest = candidate;
}

/// Candidates on both sides of the breaks, where the difference need not be smooth.
void widenAtBreaks(Extremes& extremes, const Signal& difference, Range range) {
  for (const Signal::Break& joint : difference.breaks) {
    if (!range.contains(joint.x)) continue;
    if (joint.x > range.from) widen(extremes, {joint.x, joint.left});
    if (joint.x < range.to) widen(extremes, {joint.x, joint.right});
  }
}

}  // namespace

std::vector<Branch> sampleDifference(const Function& f, const Function& g, int order, const Viewport& viewport) {
  return sample(signalOf(f, order) - signalOf(g, order), viewport);
}

Point Extremes::largest() const {
  const double down = std::abs(lowest.y);
  const double up = std::abs(highest.y);
  return down > up || (down == up && lowest.x < highest.x) ? lowest : highest;
}

Extremes extremeDifferences(const Function& f, const Function& g, int order, Range range) {
  const Signal difference = signalOf(f, order) - signalOf(g, order);
  range = overlap(range, difference.domain);
  const Signal slope = signalOf(f, order + 1) - signalOf(g, order + 1);
  std::vector<double> x = scanPoints(range, difference.landmarks, difference.wavelength);
  x.insert(x.begin(), range.from);
  x.push_back(range.to);
  Extremes extremes{{range.from, INFINITY}, {range.from, -INFINITY}};
  widen(extremes, {range.from, difference.at(range.from)});
  widenAtBreaks(extremes, difference, range);
  for (std::size_t i = 1; i < x.size(); ++i) {
    widen(extremes, {x[i], difference.at(x[i])});
    if (!oppositeSigns(slope.at(x[i - 1]), slope.at(x[i]))) continue;
    const double extremum = root(slope.at, x[i - 1], x[i]);
    widen(extremes, {extremum, difference.at(extremum)});
  }
  return extremes;
}

Point largestDifference(const Function& f, const Function& g, int order, Range range) {
  return extremeDifferences(f, g, order, range).largest();
}

}  // namespace actiscope
