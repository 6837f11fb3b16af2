#pragma once

#include "core/number/algebraic.h"

/// More primitives with exponentials in them; the rules are those of primitives.h.
namespace actiscope {

/// erf'(x) = 2 / sqrt(pi) e^(-x^2)
template <Real R>
R erfSlope(const R& x) {
  return 1.1283791670955126 * exp(-(widen(x) * widen(x)));
}

/// x - tanh(x): without cancellation near 0, by the continued fraction tanh x = x / (1 + x^2 / (3 + x^2 / (5 + ...)))
template <Real R>
R tanhShrink(const R& x);

/// e^x to a hundred bits, 0 <= x <= 7
template <Real R>
Wide<R> wideExp(const R& x);

/// 1 - e^(-e^x)
template <Real R>
R logLog(const R& x) {
  return -expm1(-exp(x));
}

/// logLog'(x) = e^(x - e^x)
template <Real R>
R logLogSlope(const R& x);

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
template <class R>
R tanhSlope(const Wide<R>& x) {
  return atWide([](const auto& a) { return tanhSlope(a); }, x);
}

template <Real R>
R tanhShrink(const R& x) {
  const R square = x * x;
  R tail = 0;
  for (int odd = 25; odd >= 3; odd -= 2) tail = square / (odd + tail);
  return select(magnitude(x) >= 2, x - tanh(x), x * (tail / (1 + tail)));
}

template <Real R>
Wide<R> wideExp(const R& x) {
  constexpr int halvings = 8;
  const R small = x * (1.0 / (1 << halvings));
  Wide<R> sum = R(1);
  for (int i = 12; i >= 1; --i) sum = Wide(1) + widen(small) * sum / Wide(i);
  for (int i = 0; i < halvings; ++i) sum = sum * sum;
  return sum;
}

template <Real R>
R logLogSlope(const R& x) {
  constexpr double vanishing = 7;  // e^(x - e^x) beyond
  const R right = exp(widen(x) - wideExp(select(x < vanishing, maximum(x, 0), vanishing)));
  return select(x < 0, exp(x - exp(x)), select(x > vanishing, 0.0, right));
}

}  // namespace actiscope
