#pragma once

#include "core/number/wide.h"

#include <cmath>

namespace actiscope {

/// A finite result with the rounding errors that were made on the way to it: hi is what plain arithmetic gives, to the
/// bit, and hi + lo what it would give with about twice the digits. Sums that cancel are taken of these.
template <Real F>
struct Fine {
  F hi{};
  F lo{};

  constexpr Fine() = default;
  constexpr Fine(F number, F error = 0) : hi(number), lo(error) {}
  constexpr explicit operator F() const { return hi + lo; }
};

template <Real F>
Fine<F> operator-(Fine<F> a) {
  return {-a.hi, -a.lo};
}

template <Real F>
Fine<F> operator+(Fine<F> a, Fine<F> b) {
  const F sum = a.hi + b.hi;
  const F part = sum - a.hi;
  return {sum, ((a.hi - (sum - part)) + (b.hi - part)) + (a.lo + b.lo)};
}

template <Real F>
Fine<F> operator*(Fine<F> a, Fine<F> b) {
  const F product = a.hi * b.hi;
  return {product, fma(a.hi, b.hi, -product) + (a.hi * b.lo + a.lo * b.hi)};
}

template <Real F>
Fine<F> operator/(Fine<F> a, Fine<F> b) {
  const F quotient = a.hi / b.hi;
  return {quotient, (fma(-quotient, b.hi, a.hi) + (a.lo - quotient * b.lo)) / b.hi};
}

template <Real F>
Fine<F> operator-(Fine<F> a, Fine<F> b) {
  return a + -b;
}

template <Real F>
Fine<F> operator+(double a, Fine<F> b) {
  return Fine<F>(a) + b;
}

template <Real F>
Fine<F> operator-(double a, Fine<F> b) {
  return Fine<F>(a) - b;
}

template <Real F>
Fine<F> operator*(double a, Fine<F> b) {
  return Fine<F>(a) * b;
}

template <Real F>
Fine<F> twice(Fine<F> a) {
  return {2 * a.hi, 2 * a.lo};
}

template <Real F>
F twice(F a) {
  return 2 * a;
}

/// As between plain numbers, 0 wins over infinity.
template <Real F>
Fine<F> times(Fine<F> a, Fine<F> b) {
  return select((a.hi == 0) | (b.hi == 0), Fine<F>(0), a * b);
}

template <Real F>
Fine<F> times(F k, Fine<F> a) {
  return times(Fine<F>(k), a);
}

template <Real F>
Fine<F> narrow(Fine<F> x) {
  return x;
}

}  // namespace actiscope
