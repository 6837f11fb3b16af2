#pragma once

#include "tests/core/activations/oracle.h"

#include <array>

namespace actiscope {

/// What the catalogue promises of f, f' and f'' of this function, in ULP: 4, 4 and 16. But 6 for the slopes of gelu,
/// serf, phish and tanh_exp and 5 for the values of phish, whose terms have the errors of the library's erfc, erf, tanh
/// and exp in them, and 5 and 6 for snake, which far out takes the sines of two numbers.
std::array<double, 3> boundsOf(const Activation& activation);

/// How far these numbers are from the truth, in ULP; near a zero in such parts of the largest term that 2^-52 of it
/// makes the bound. Infinity is right where the doubles end.
std::array<double, 3> errorsOf(const Jet& numbers, const ExactJet& truth);

/// How far f, f' and f'' as the function computes them are from the truth at x. Beside a joint, which may be no double
/// itself, the derivatives are those of either side.
std::array<double, 3> errorsAt(const Function& function, double x);

}  // namespace actiscope
