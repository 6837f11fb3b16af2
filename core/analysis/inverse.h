#pragma once

#include "core/activations/function.h"

#include <optional>

namespace actiscope {

/// The rightmost x with f(x) = y; where f keeps the value y to the right for ever, the point where it begins to.
/// Nothing if f never takes the value (a limit at infinity is not taken). Of a function that takes its values again and
/// again without end, the rightmost on the wave around its centre; if the waves die away, on the first 64 of them.
std::optional<double> inverse(const Function& function, double y);

}  // namespace actiscope
