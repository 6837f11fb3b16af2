#pragma once

#include "core/number/times.h"

#include <cmath>

namespace actiscope {

/// An unevaluated sum hi + lo with |lo| <= ulp(hi)/2: about 106 significant bits.
/// Carries the argument of an exponential, whose rounding error would otherwise be multiplied by the argument.
/// Where hi is not finite, lo is zero.
struct Wide {
  double hi = 0;
  double lo = 0;

  constexpr Wide() = default;
  constexpr Wide(double number) : hi(number) {}
  constexpr Wide(double high, double low) : hi(high), lo(low) {}

  constexpr explicit operator long double() const { return static_cast<long double>(hi) + lo; }
};

/// hi + lo with the low part dropped where the high part overflowed.
inline Wide settled(double hi, double lo) { return {hi, std::isfinite(lo) ? lo : 0.0}; }

/// The exact sum of two doubles (Knuth).
inline Wide exactSum(double a, double b) {
  const double sum = a + b;
  const double part = sum - a;
  return settled(sum, (a - (sum - part)) + (b - part));
}

/// The exact product of two doubles.
inline Wide exactProduct(double a, double b) {
  const double product = a * b;
  return settled(product, std::fma(a, b, -product));
}

inline Wide renormalized(double hi, double lo) {
  const double sum = hi + lo;
  return settled(sum, lo - (sum - hi));
}

inline Wide operator-(Wide a) { return {-a.hi, -a.lo}; }

inline Wide operator+(Wide a, Wide b) {
  const Wide sum = exactSum(a.hi, b.hi);
  return renormalized(sum.hi, sum.lo + (a.lo + b.lo));
}

inline Wide operator-(Wide a, Wide b) { return a + -b; }

inline Wide operator*(Wide a, Wide b) {
  const Wide product = exactProduct(a.hi, b.hi);
  return renormalized(product.hi, settled(0, product.lo + (a.hi * b.lo + a.lo * b.hi)).lo);
}

inline Wide operator/(Wide a, Wide b) {
  const double quotient = a.hi / b.hi;
  const double remainder = std::fma(-quotient, b.hi, a.hi) + (a.lo - quotient * b.lo);
  return renormalized(quotient, settled(0, remainder / b.hi).lo);
}

inline Wide times(Wide a, Wide b) { return a.hi == 0 || b.hi == 0 ? Wide{} : a * b; }

/// Constants beside a long double, whose own digits are as good as a Wide's for the argument of an exponential.
template <std::same_as<long double> F>
F operator*(Wide k, F x) {
  return static_cast<F>(k) * x;
}
template <std::same_as<long double> F>
F operator*(F x, Wide k) {
  return x * static_cast<F>(k);
}
template <std::same_as<long double> F>
F operator+(F x, Wide k) {
  return x + static_cast<F>(k);
}
template <std::same_as<long double> F>
F operator-(F x, Wide k) {
  return x - static_cast<F>(k);
}
template <std::same_as<long double> F>
F operator/(F x, Wide k) {
  return x / static_cast<F>(k);
}
template <std::same_as<long double> F>
F times(Wide k, F x) {
  return times(static_cast<F>(k), x);
}

/// To and from the working precision.
inline Wide widen(double x) { return x; }
inline long double widen(long double x) { return x; }
template <Real F>
F narrow(F x) {
  return x;
}
inline double narrow(Wide x) { return x.hi + x.lo; }

}  // namespace actiscope
