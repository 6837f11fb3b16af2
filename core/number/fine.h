#pragma once

#include "core/number/wide.h"

#include <cmath>
#include <concepts>
#include <type_traits>

namespace actiscope {

/// The numbers that formulas are evaluated on where speed counts.
template <class F>
concept Working = std::same_as<F, double> || isPack<F>;

/// A finite result with the rounding errors that were made on the way to it: hi is what plain arithmetic gives, on
/// doubles to the bit, and hi + lo what it would give with about twice the digits. Sums that cancel are taken of these.
template <Real F>
struct Fine {
  F hi{};
  F lo{};

  constexpr Fine() = default;
  constexpr Fine(F number, F error = 0) : hi(number), lo(error) {}
  template <std::convertible_to<F> K>
  requires(!std::same_as<K, F>) constexpr Fine(const K& number) : hi(number) {}
  constexpr explicit operator F() const { return hi + lo; }
};

template <class F, int lanes>
Fine<F> chosen(const Mask<lanes>& condition, const Fine<F>& a, const Fine<F>& b) {
  return {select(condition, a.hi, b.hi), select(condition, a.lo, b.lo)};
}

/// The sum of two errors, of which the compiler may know that one is none.
template <Real F>
F sumOfErrors(F a, F b) {
  return isKnownZero(a) ? b : isKnownZero(b) ? a : a + b;
}

template <Real F>
Fine<F> operator-(Fine<F> a) {
  return {-a.hi, -a.lo};
}

template <Real F>
Fine<F> operator+(Fine<F> a, Fine<F> b) {
  const F sum = a.hi + b.hi;
  return {sum, errorOfSum(a.hi, b.hi, sum) + sumOfErrors(a.lo, b.lo)};
}

template <Real F>
Fine<F> operator*(Fine<F> a, Fine<F> b) {
  if (isKnownAs(a.hi, 1) && isKnownZero(a.lo)) return b;
  const F product = a.hi * b.hi;
  const F error = fma(a.hi, b.hi, -product);
  return {product, withLowProduct(a.lo, b.hi, withLowProduct(b.lo, a.hi, error))};
}

/// Packs divide once, to an ULP, and have the rest of it in the error.
template <Real F>
Fine<F> operator/(Fine<F> a, Fine<F> b) {
  const F inverse = 1 / b.hi;
  F quotient = a.hi * inverse;
  if constexpr (!isPack<F>) quotient = a.hi / b.hi;
  const F remainder = fma(-quotient, b.hi, a.hi);
  return {quotient, sumOfErrors(withLowProduct(b.lo, -quotient, remainder), a.lo) * inverse};
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
Fine<F> operator+(Fine<F> a, double b) {
  return a + Fine<F>(b);
}

template <Real F>
Fine<F> operator-(Fine<F> a, double b) {
  return a + Fine<F>(-b);
}

template <Real F>
Fine<F> operator/(Fine<F> a, double b) {
  return a / Fine<F>(b);
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
  if constexpr (isPack<F>) return a * b;
  return select((a.hi == 0) | (b.hi == 0), Fine<F>(0), a * b);
}

template <Real F>
Fine<F> times(std::type_identity_t<F> k, Fine<F> a) {
  return times(Fine<F>(k), a);
}

template <Real F>
Fine<F> narrow(Fine<F> x) {
  return x;
}

}  // namespace actiscope
