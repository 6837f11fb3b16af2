#pragma once

#include "core/activations/function.h"

#include <optional>

namespace actiscope {

/// The rightmost x with f(x) = y; where f keeps the value y to the right for ever, the point where it begins to.
/// Nothing if f never takes the value (a limit at infinity is not taken).
std::optional<double> inverse(const Function& function, double y);

}  // namespace actiscope
