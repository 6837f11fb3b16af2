#pragma once

#include "core/activations/function.h"
#include "core/analysis/range.h"

#include <string_view>
#include <vector>

namespace actiscope {

/// The maximal intervals of { x in range : |f'(x)| < threshold }, ascending, bounds exact to the last digits;
/// at a kink the region is closed. The range must be finite.
std::vector<Range> saturationRegions(const Function& function, double threshold, Range range);

/// At which infinities f' goes to 0 (as in the tutorials: left-saturating, right-saturating, both).
enum class SaturationClass { none, left, right, both };

SaturationClass saturationClass(const Function& function);

/// "none", "left", "right", "both"
std::string_view name(SaturationClass saturation);

}  // namespace actiscope
