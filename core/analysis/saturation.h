#pragma once

#include "core/activations/function.h"
#include "core/analysis/range.h"

#include <span>
#include <string_view>
#include <vector>

namespace actiscope {

/// The maximal intervals of { x in range : |f'(x)| < threshold }, ascending, bounds exact to the last digits;
/// at a kink the region is closed. The range must be finite.
std::vector<Range> saturationRegions(const Function& function, double threshold, Range range);

/// At which infinities f' goes to 0 (as in the tutorials: left-saturating, right-saturating, both).
enum class SaturationClass { none, left, right, both };

SaturationClass saturationClass(const Function& function);

/// Whether it is of any class but none. Only of such a function a small |f'| is called saturation: that of leaky ReLU
/// stays what it is, however far one goes.
bool saturates(const Function& function);

/// The share of these values of f' that are saturated: |f'| < threshold, of a function that saturates.
double saturatedShare(const Function& function, std::span<const double> slopes, double threshold);

/// "none", "left", "right", "both"
std::string_view name(SaturationClass saturation);

}  // namespace actiscope
