#pragma once

#include "core/activations/function.h"
#include "core/analysis/range.h"
#include "core/analysis/sampling.h"

#include <vector>

namespace actiscope {

/// f - g of the derivative of this order (0, 1), as truthful polylines.
std::vector<Branch> sampleDifference(const Function& f, const Function& g, int order, const Viewport& viewport);

/// Where a difference is lowest and highest.
struct Extremes {
  Point lowest;
  Point highest;

  /// The one that is farther from 0.
  Point largest() const;
};

/// The extremes of f - g of the derivative of this order (0, 1) in the range; infinite where both are nowhere defined
/// in it.
Extremes extremeDifferences(const Function& f, const Function& g, int order, Range range);

/// The point of the range where |f - g| is largest, with the signed difference there as y.
Point largestDifference(const Function& f, const Function& g, int order, Range range);

}  // namespace actiscope
