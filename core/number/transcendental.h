#pragma once

#include "core/number/algebraic.h"

/// More primitives with exponentials in them; the rules are those of primitives.h.
namespace actiscope {

inline double log1p(double x) { return std::log1p(x); }

inline double erf(double x) { return std::erf(x); }

/// erf'(x) = 2 / sqrt(pi) e^(-x^2)
inline double erfSlope(double x) { return 1.1283791670955126 * exp(-(Wide(x) * Wide(x))); }

/// x - tanh(x): without cancellation near 0, by the continued fraction tanh x = x / (1 + x^2 / (3 + x^2 / (5 + ...)))
double tanhShrink(double x);

/// e^x to a hundred bits, 0 <= x <= 7
Wide wideExp(double x);

/// 1 - e^(-e^x)
inline double logLog(double x) { return -std::expm1(-std::exp(x)); }

/// logLog'(x) = e^(x - e^x)
double logLogSlope(double x);

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

/// ln(1 + hi + lo), also where hi is nearly -1; -inf from -1 on
inline double log1p(Wide x) {
  if (x.hi > -0.5) return std::log1p(x.hi) + x.lo / (1 + x.hi);
  const Wide whole = Wide(1) + x;
  return whole.hi <= 0 ? -HUGE_VAL : std::log(whole.hi) + whole.lo / whole.hi;
}

/// 1 / (hi + lo), inf from 0 on down
inline double reciprocal(Wide x) {
  const double inverse = 1 / x.hi;
  if (x.hi <= 0 || std::isinf(inverse)) return HUGE_VAL;
  return inverse - times(x.lo * inverse, inverse);
}

/// tanh' at hi + lo
inline double tanhSlope(Wide x) {
  return atWide([](auto a) { return tanhSlope(a); }, x);
}

inline double tanhShrink(double x) {
  if (std::abs(x) >= 2) return x - std::tanh(x);
  const double square = x * x;
  double tail = 0;
  for (int odd = 25; odd >= 3; odd -= 2) tail = square / (odd + tail);
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
  if (x < 0) return std::exp(x - std::exp(x));
  return x > 7 ? 0 : exp(Wide(x) - wideExp(x));
}

}  // namespace actiscope
