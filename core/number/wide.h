#pragma once

#include "core/number/times.h"

#include <cmath>
#include <concepts>

namespace actiscope {

template <class R>
struct WideOf;

using std::fma;

template <std::floating_point F>
F multiplyAdd(F a, F b, F c) {
  return std::fma(a, b, c);
}
using std::isfinite;
using std::isinf;

/// hi + lo with the low part dropped where it is not finite, as the high part overflowed.
template <class R>
WideOf<R> settled(const R& hi, const R& lo) {
  if constexpr (isPack<R>) return {hi, lo};
  return {hi, select(isfinite(lo), lo, 0.0)};
}

/// The same with as much as possible of the sum in the high part.
template <class R>
WideOf<R> renormalized(const R& hi, const R& lo) {
  const R sum = hi + lo;
  const R rest = lo - (sum - hi);
  if constexpr (isPack<R>) return {sum, rest};
  const auto regular = isfinite(rest);
  return {select(regular, sum, hi), select(regular, rest, 0.0)};
}

/// The sum with a part of a product, which costs nothing where the compiler knows that there is no low part.
template <class R>
R withLowProduct(const R& low, const R& high, const R& sum) {
  return isKnownZero(low) ? sum : multiplyAdd(low, high, sum);
}

/// The rounding error of a sum (Knuth); not finite where the sum is not.
template <class R>
R errorOfSum(const R& a, const R& b, const R& sum) {
  const R part = sum - a;
  return (a - (sum - part)) + (b - part);
}

/// The exact sum of two numbers.
template <class R>
WideOf<R> exactSum(const R& a, const R& b) {
  const R sum = a + b;
  return settled(sum, errorOfSum(a, b, sum));
}

/// The exact product of two numbers.
template <class R>
WideOf<R> exactProduct(const R& a, const R& b) {
  const R product = a * b;
  return settled(product, fma(a, b, -product));
}

/// An unevaluated sum hi + lo with |lo| <= ulp(hi)/2: about 106 significant bits.
/// Carries the argument of an exponential, whose rounding error would otherwise be multiplied by the argument.
/// Where hi is not finite, lo is zero; in packs it may be NaN there.
template <class R>
struct WideOf {
  R hi{};
  R lo{};

  constexpr WideOf() = default;
  constexpr WideOf(R high, R low) : hi(high), lo(low) {}
  template <std::convertible_to<R> K>
  requires(!std::same_as<K, long double>) constexpr WideOf(const K& number) : hi(number) {}
  template <std::convertible_to<R> K>
  requires(!std::same_as<K, R>) constexpr WideOf(const WideOf<K>& number) : hi(number.hi), lo(number.lo) {}

  constexpr explicit operator long double() const { return static_cast<long double>(hi) + lo; }

  friend WideOf operator-(const WideOf& a) { return {-a.hi, -a.lo}; }

  friend WideOf operator+(const WideOf& a, const WideOf& b) {
    const R sum = a.hi + b.hi;
    const R low = errorOfSum(a.hi, b.hi, sum) + (a.lo + b.lo);
    if constexpr (isPack<R>) return {sum, low};
    return renormalized(sum, low);
  }

  friend WideOf operator-(const WideOf& a, const WideOf& b) { return a + -b; }

  friend WideOf operator*(const WideOf& a, const WideOf& b) {
    const R product = a.hi * b.hi;
    const R low = withLowProduct(a.lo, b.hi, withLowProduct(b.lo, a.hi, fma(a.hi, b.hi, -product)));
    if constexpr (isPack<R>) return {product, low};  // a low part of two ULP is small enough
    return renormalized(product, low);
  }

  friend WideOf operator/(const WideOf& a, const WideOf& b) {
    const R quotient = a.hi / b.hi;
    const R remainder = fma(-quotient, b.hi, a.hi) + (a.lo - quotient * b.lo);
    return renormalized(quotient, R(remainder / b.hi));
  }

  friend WideOf times(const WideOf& a, const WideOf& b) {
    const auto vanishes = (a.hi == 0) | (b.hi == 0);
    const WideOf product = a * b;
    return {select(vanishes, 0.0, product.hi), select(vanishes, 0.0, product.lo)};
  }
};

using Wide = WideOf<double>;

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
template <Real R>
WideOf<R> widen(R x) {
  return x;
}
inline long double widen(long double x) { return x; }
template <Real R>
R narrow(R x) {
  return x;
}
template <class R>
R narrow(const WideOf<R>& x) {
  return x.hi + x.lo;
}

}  // namespace actiscope
