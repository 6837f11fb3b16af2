#pragma once

#include "core/number/select.h"

namespace actiscope {

/// a * b, where an exact zero wins over infinity: 0 * inf = 0.
/// Right wherever the zero decays exponentially (a gate, a slope) or is a parameter that switches a term off.
template <Real A, Real B>
constexpr auto times(A a, B b) {
  return select((a == 0) | (b == 0), 0.0, a * b);
}

/// Beside a factor that the compiler knows not to be 0 there is nothing to decide.
template <int lanes>
ACTISCOPE_INLINE Pack<lanes> times(Pack<lanes> a, Pack<lanes> b) {
  if (__builtin_constant_p(a.v[0]) && a.v[0] != 0) return a * b;
  return select((a == 0) | (b == 0), 0.0, a * b);
}

}  // namespace actiscope
