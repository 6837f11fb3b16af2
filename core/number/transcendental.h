#pragma once

#include "core/number/algebraic.h"

/// More primitives with exponentials in them; the rules are those of primitives.h.
namespace actiscope {

template <Real F>
F log1p(F x) {
  return std::log1p(x);
}

template <Real F>
F erf(F x) {
  return std::erf(x);
}

/// erf'(x) = 2 / sqrt(pi) e^(-x^2)
template <Real F>
F erfSlope(F x) {
  return 2 * std::numbers::inv_sqrtpi_v<F> * exp(-(widen(x) * widen(x)));
}

/// x - tanh(x): without cancellation near 0, by the continued fraction tanh x = x / (1 + x^2 / (3 + x^2 / (5 + ...)))
template <Real F>
F tanhShrink(F x);

/// e^x to a hundred bits, 0 <= x <= 7
Wide wideExp(double x);

/// 1 - e^(-e^x)
template <Real F>
F logLog(F x) {
  return -expm1(-exp(x));
}

/// logLog'(x) = e^(x - e^x)
inline double logLogSlope(double x);
inline long double logLogSlope(long double x) { return exp(x - exp(x)); }

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

/// tanh' at hi + lo
inline double tanhSlope(Wide x) {
  return atWide([](auto a) { return tanhSlope(a); }, x);
}

template <Real F>
F tanhShrink(F x) {
  if (magnitude(x) >= 2) return x - tanh(x);
  const F square = x * x;
  F tail = 0;
  for (int odd = 29; odd >= 3; odd -= 2) tail = square / (odd + tail);
  return x * (tail / (1 + tail));
}

inline Wide wideExp(double x) {
  constexpr int halvings = 8;
  const Wide small = std::ldexp(x, -halvings);
  Wide sum = 1;
  for (int i = 12; i >= 1; --i) sum = Wide(1) + small * sum / Wide(i);
  for (int i = 0; i < halvings; ++i) sum = sum * sum;
  return sum;
}

inline double logLogSlope(double x) {
  if (x < 0) return std::exp(x) * std::exp(-std::exp(x));
  return x > 7 ? 0 : exp(Wide(x) - wideExp(x));
}

}  // namespace actiscope
