#pragma once

#include "core/activations/function.h"
#include "core/analysis/range.h"

#include <vector>

namespace actiscope {

/// The points around which the function changes: its centre, its joints and 0.
std::vector<double> landmarks(const Function& function);

/// Ascending points strictly inside the range (which may be infinite) so that a function with these landmarks hides
/// nothing between two of them: 12 a decade around each landmark, from 1e-5 to 1e6 and coarsely to 1e300, and 128
/// evenly.
std::vector<double> scanPoints(Range range, const std::vector<double>& landmarks);

}  // namespace actiscope
