#pragma once

#include "core/number/select.h"

namespace actiscope {

/// a * b, where an exact zero wins over infinity: 0 * inf = 0.
/// Right wherever the zero decays exponentially (a gate, a slope) or is a parameter that switches a term off.
template <Real A, Real B>
constexpr auto times(A a, B b) {
  return select((a == 0) | (b == 0), 0.0, a * b);
}

/// On packs NaN, like all that comes out NaN of a pack, for the kernel to compute anew.
template <int lanes>
ACTISCOPE_INLINE Pack<lanes> times(Pack<lanes> a, Pack<lanes> b) {
  return a * b;
}

}  // namespace actiscope
