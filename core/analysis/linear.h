#pragma once

#include "core/activations/function.h"

#include <optional>

namespace actiscope {

/// The c of a function that is f(x) = c x everywhere.
std::optional<double> linearFactor(const Function& function);

}  // namespace actiscope
