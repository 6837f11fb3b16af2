#pragma once

#include "core/number/pack.h"

#include <type_traits>

namespace actiscope {

/// condition ? a : b, between numbers and constants; lane by lane where the condition is that of packs.
template <class A, class B>
constexpr auto select(bool condition, const A& a, const B& b) {
  using Number = std::common_type_t<A, B>;
  return condition ? Number(a) : Number(b);
}

template <int lanes, class A, class B>
auto select(const Mask<lanes>& condition, const A& a, const B& b) {
  using Number = std::common_type_t<A, B>;
  if constexpr (std::is_arithmetic_v<Number>) {
    return chosen(condition, Pack<lanes>(a), Pack<lanes>(b));
  } else {
    return chosen(condition, Number(a), Number(b));
  }
}

/// Whether the compiler knows that x is this number (in each lane).
template <std::floating_point F>
ACTISCOPE_INLINE bool isKnownAs(F x, double number) {
  return __builtin_constant_p(x) && x == number;
}
template <int lanes>
ACTISCOPE_INLINE bool isKnownAs(Pack<lanes> x, double number) {
  return __builtin_constant_p(x.v[0]) && x.v[0] == number;
}
template <class R>
ACTISCOPE_INLINE bool isKnownZero(const R& x) {
  return isKnownAs(x, 0);
}

}  // namespace actiscope
