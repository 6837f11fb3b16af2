#pragma once

#include "tests/core/activations/oracle.h"

#include <array>

namespace actiscope {

/// What the catalogue promises of f, f' and f'', in ULP.
constexpr std::array bounds{4.0, 4.0, 16.0};

/// How far f, f' and f'' (as the function computes them) are from the truth at x, in ULP; near a zero in such parts of
/// the largest term that 2^-52 of it makes the bound. Infinity is right where the doubles end.
std::array<double, 3> errorsAt(const Function& function, double x);

}  // namespace actiscope
