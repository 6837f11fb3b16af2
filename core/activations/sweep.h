#pragma once

#include "core/activations/activation.h"

namespace actiscope {

/// The value of a parameter that goes from its lower bound to the upper one while `way` goes from 0 to 1, back until it
/// is 2, and so on. In three digits, which texts can show while it moves; the bounds as they are.
double sweep(const Parameter& parameter, double way);

}  // namespace actiscope
