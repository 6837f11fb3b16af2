#pragma once

#include "core/number/times.h"

#include <concepts>

namespace actiscope {

template <class R = double>
struct Wide;

/// hi + lo with the low part dropped where it is not finite, as the high part overflowed.
template <class R>
Wide<R> settled(const R& hi, const R& lo) {
  return {hi, select(isfinite(lo), lo, 0.0)};
}

/// The exact sum of two numbers (Knuth).
template <class R>
Wide<R> exactSum(const R& a, const R& b) {
  const R sum = a + b;
  const R part = sum - a;
  return settled(sum, (a - (sum - part)) + (b - part));
}

/// The exact product of two numbers.
template <class R>
Wide<R> exactProduct(const R& a, const R& b) {
  const R product = a * b;
  return settled(product, fma(a, b, -product));
}

template <class R>
Wide<R> renormalized(const R& hi, const R& lo) {
  const R sum = hi + lo;
  return settled(sum, lo - (sum - hi));
}

/// An unevaluated sum hi + lo with |lo| <= ulp(hi)/2: about 106 significant bits.
/// Carries the argument of an exponential, whose rounding error would otherwise be multiplied by the argument.
/// Where hi is not finite, lo is zero.
template <class R>
struct Wide {
  R hi{};
  R lo{};

  constexpr Wide() = default;
  constexpr Wide(R high, R low) : hi(high), lo(low) {}
  template <std::convertible_to<R> K>
  constexpr Wide(const K& number) : hi(number) {}
  template <std::convertible_to<R> K>
  requires(!std::same_as<K, R>) constexpr Wide(const Wide<K>& number) : hi(number.hi), lo(number.lo) {}

  friend Wide operator-(const Wide& a) { return {-a.hi, -a.lo}; }

  friend Wide operator+(const Wide& a, const Wide& b) {
    const Wide sum = exactSum(a.hi, b.hi);
    return renormalized(sum.hi, sum.lo + (a.lo + b.lo));
  }

  friend Wide operator-(const Wide& a, const Wide& b) { return a + -b; }

  friend Wide operator*(const Wide& a, const Wide& b) {
    const Wide product = exactProduct(a.hi, b.hi);
    const R low = product.lo + (a.hi * b.lo + a.lo * b.hi);
    return renormalized(product.hi, settled(low, low).lo);
  }

  friend Wide operator/(const Wide& a, const Wide& b) {
    const R quotient = a.hi / b.hi;
    const R remainder = fma(-quotient, b.hi, a.hi) + (a.lo - quotient * b.lo);
    const R low = remainder / b.hi;
    return renormalized(quotient, settled(low, low).lo);
  }

  friend Wide times(const Wide& a, const Wide& b) {
    const auto vanishes = (a.hi == 0) | (b.hi == 0);
    const Wide product = a * b;
    return {select(vanishes, 0.0, product.hi), select(vanishes, 0.0, product.lo)};
  }
};

/// To and from the working precision.
template <Real R>
Wide<R> widen(const R& x) {
  return x;
}
template <Real R>
R narrow(const R& x) {
  return x;
}
template <class R>
R narrow(const Wide<R>& x) {
  return x.hi + x.lo;
}

}  // namespace actiscope
