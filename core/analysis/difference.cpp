#include "core/analysis/difference.h"

#include "core/analysis/root.h"
#include "core/analysis/scan.h"
#include "core/analysis/signal.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

void keepLarger(Point& largest, Point candidate) {
  if (std::abs(candidate.y) > std::abs(largest.y)) largest = candidate;
}

/// Candidates on both sides of the breaks, where the difference need not be smooth.
void keepLargestAtBreaks(Point& largest, const Signal& difference, Range range) {
  for (const Signal::Break& joint : difference.breaks) {
    if (!range.contains(joint.x)) continue;
    if (joint.x > range.from) keepLarger(largest, {joint.x, joint.left});
    if (joint.x < range.to) keepLarger(largest, {joint.x, joint.right});
  }
}

}  // namespace

std::vector<Branch> sampleDifference(const Function& f, const Function& g, int order, const Viewport& viewport) {
  return sample(signalOf(f, order) - signalOf(g, order), viewport);
}

Point largestDifference(const Function& f, const Function& g, int order, Range range) {
  const Signal difference = signalOf(f, order) - signalOf(g, order);
  const Signal slope = signalOf(f, order + 1) - signalOf(g, order + 1);
  std::vector<double> x = scanPoints(range, difference.landmarks, difference.wavelength);
  x.insert(x.begin(), range.from);
  x.push_back(range.to);
  Point largest{range.from, difference.at(range.from)};
  keepLargestAtBreaks(largest, difference, range);
  for (std::size_t i = 1; i < x.size(); ++i) {
    keepLarger(largest, {x[i], difference.at(x[i])});
    if (!oppositeSigns(slope.at(x[i - 1]), slope.at(x[i]))) continue;
    const double extremum = root(slope.at, x[i - 1], x[i]);
    keepLarger(largest, {extremum, difference.at(extremum)});
  }
  return largest;
}

}  // namespace actiscope
