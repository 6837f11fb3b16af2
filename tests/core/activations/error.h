#pragma once

#include "tests/core/activations/oracle.h"

#include <array>
#include <vector>

namespace actiscope {

/// What the catalogue promises of f, f' and f'' of every function, in ULP.
inline constexpr std::array promised{4.0, 4.0, 16.0};

/// How far these numbers are from the truth, in ULP; near a zero in such parts of the largest term that 2^-52 of it
/// makes the bound. Infinity is right where the doubles end.
std::array<double, 3> errorsOf(const Jet& numbers, const ExactJet& truth);

/// How far f, f' and f'' as the function computes them are from the truth at x. Beside a joint, which may be no double
/// itself, the derivatives are those of either side.
std::array<double, 3> errorsAt(const Function& function, double x);

/// The same of numbers that came about in several ways: the errors of the worst.
std::array<double, 3> errorsAt(const Function& function, double x, const std::vector<Jet>& ways);

/// What the function is at x as a single number and in packs of every available instruction set, f with f' and f alone.
std::vector<Jet> everyWay(const Function& function, double x);

}  // namespace actiscope
