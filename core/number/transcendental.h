#pragma once

#include "core/number/algebraic.h"

/// More primitives with exponentials in them; the rules are those of primitives.h.
namespace actiscope {

template <Real F>
inline constexpr double inverseRootOfPi = std::numbers::inv_sqrtpi;
template <>
inline constexpr long double inverseRootOfPi<long double> = std::numbers::inv_sqrtpi_v<long double>;

/// erf'(x) = 2 / sqrt(pi) e^(-x^2)
template <Real F>
F erfSlope(F x) {
  return 2 * inverseRootOfPi<F> * exp(-(widen(x) * widen(x)));
}

/// x - tanh(x): without cancellation near 0, by the continued fraction tanh x = x / (1 + x^2 / (3 + x^2 / (5 + ...)))
template <Real F>
F tanhShrink(F x);

/// e^x to a hundred bits, 0 <= x <= 7
template <Real F>
WideOf<F> wideExp(F x);

/// 1 - e^(-e^x)
template <Real F>
F logLog(F x) {
  return -expm1(-exp(x));
}

/// logLog'(x) = e^(x - e^x)
template <Real F>
F logLogSlope(F x);
inline long double logLogSlope(long double x) { return x > 50 ? 0 : exp(x - exp(x)); }

template <class T>
auto log1p(const Dual<T>& x) {
  return chain(log1p(x.value), x.slope, reciprocal(1.0 + x.value));
}

template <class T>
auto erfSlope(const Dual<T>& x) {
  const auto value = erfSlope(x.value);
  return chain(value, x.slope, -2.0 * times(x.value, value));
}

template <class T>
auto erf(const Dual<T>& x) {
  return chain(erf(x.value), x.slope, erfSlope(x.value));
}

template <class T>
auto tanhShrink(const Dual<T>& x) {
  const auto y = tanh(x.value);
  return chain(tanhShrink(x.value), x.slope, y * y);
}

template <class T>
auto logLogSlope(const Dual<T>& x) {
  const auto value = logLogSlope(x.value);
  return chain(value, x.slope, -times(value, expm1(x.value)));
}

template <class T>
auto logLog(const Dual<T>& x) {
  return chain(logLog(x.value), x.slope, logLogSlope(x.value));
}

template <Real F>
F log(F x) {
  return std::log(x);
}

template <class T>
auto log(const Dual<T>& x) {
  return chain(log(x.value), x.slope, reciprocal(x.value));
}

inline double log(Wide x) { return x.hi == 0 ? std::log(x.hi) : std::log(x.hi) + x.lo / x.hi; }

inline double log1p(Wide x) { return std::log1p(x.hi) + x.lo / (1 + x.hi); }

/// 1 / (hi + lo)
inline double reciprocal(Wide x) {
  const double inverse = 1 / x.hi;
  return std::isinf(inverse) ? inverse : inverse - times(x.lo * inverse, inverse);
}

template <Real F>
F tanhShrink(F x) {
  const F square = x * x;
  F tail = 0;
  for (int odd = 29; odd >= 3; odd -= 2) tail = square / (odd + tail);
  return select(magnitude(x) >= 2, x - tanh(x), x * (tail / (1 + tail)));
}

template <Real F>
WideOf<F> wideExp(F x) {
  constexpr int halvings = 8;
  const WideOf<F> small = x * (1.0 / (1 << halvings));
  WideOf<F> sum = 1;
  for (int i = 12; i >= 1; --i) sum = Wide(1) + small * sum * (Wide(1) / Wide(i));
  for (int i = 0; i < halvings; ++i) sum = sum * sum;
  return sum;
}

/// e^x with its rounding error, which e^-(e^x) magnifies, up to 7.
template <Real F>
WideOf<F> logLogHeight(F x) {
  const WideOf<F> height = wideExp(select(x < 0, F(0), select(x < 7, x, F(7))));
  return {select(x < 0, exp(x), height.hi), select(x < 0, F(0), height.lo)};
}

template <Real F>
F logLogSlope(F x) {
  constexpr double vanishing = 7;
  const WideOf<F> height = logLogHeight(x);
  const Exponential<F> e(-height.hi);
  const F product = multiplyAdd(e.power, e.excess, e.power) * (height.hi - height.hi * height.lo);
  return select(x > vanishing, F(0), scaled(product, e.exponent));
}

}  // namespace actiscope
