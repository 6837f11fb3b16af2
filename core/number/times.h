#pragma once

#include <concepts>

namespace actiscope {

/// A number without parts that the primitives compute on: double, and long double where double has too few digits.
template <class F>
concept Real = std::floating_point<F>;

/// a * b, where an exact zero wins over infinity: 0 * inf = 0.
/// Right wherever the zero decays exponentially (a gate, a slope) or is a parameter that switches a term off.
template <Real A, Real B>
constexpr auto times(A a, B b) {
  using Product = decltype(a * b);
  return a == 0 || b == 0 ? Product(0) : a * b;
}

}  // namespace actiscope
