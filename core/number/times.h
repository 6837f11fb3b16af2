#pragma once

#include "core/number/select.h"

namespace actiscope {

/// a * b, where an exact zero wins over infinity: 0 * inf = 0.
/// Right wherever the zero decays exponentially (a gate, a slope) or is a parameter that switches a term off.
constexpr double times(double a, double b) { return a == 0 || b == 0 ? 0.0 : a * b; }

template <Real A, Real B>
constexpr auto times(const A& a, const B& b) {
  return select((a == 0) | (b == 0), 0.0, a * b);
}

}  // namespace actiscope
