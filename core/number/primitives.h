#pragma once

#include "core/number/dual.h"
#include "core/number/wide.h"

#include <cmath>

/// The functions that formulas are built of. Each is exact to a few ULP over all doubles, without overflow on the way
/// and without cancellation in the tails, and carries its own exact derivative rule:
///   on reals   the value,
///   on Dual<T> the chain rule; every derivative is again made of primitives, so Duals nest to any order,
///   on Wide    f(hi + lo) = f(hi) + lo f'(hi), which is the Dual rule once more.
namespace actiscope {

inline double exp(double x) { return std::exp(x); }

inline double expm1(double x) { return std::expm1(x); }

inline double log1p(double x) { return std::log1p(x); }

inline double tanh(double x) { return std::tanh(x); }

inline double erf(double x) { return std::erf(x); }

inline double erfc(double x) { return std::erfc(x); }

/// 1 / (1 + e^-x)
template <Real R>
R logistic(const R& x) {
  const R e = exp(-magnitude(x));
  return select(x >= 0, 1.0, e) / (1 + e);
}

/// logistic'(x) = e / (1 + e)^2, e = e^-|x|
template <Real R>
R logisticSlope(const R& x) {
  const R e = exp(-magnitude(x));
  return e / ((1 + e) * (1 + e));
}

/// tanh'(x) = sech^2 x
template <Real R>
R tanhSlope(const R& x) {
  return 4 * logisticSlope(2 * x);
}

/// log(1 + e^x)
template <Real R>
R softplus(const R& x) {
  return maximum(x, 0) + log1p(exp(-magnitude(x)));
}

/// exp(-x^2 / 2) / sqrt(2 pi)
template <Real R>
R normalPdf(const R& x);

/// P(X <= x) of the standard normal distribution: erfc(-x / sqrt 2) / 2
template <Real R>
R normalCdf(const R& x);

/// tanh(softplus(x)) = n / (n + 2) with n = e^x (e^x + 2): one exponential, no overflow.
template <Real R>
R mishGate(const R& x) {
  const R e = exp(-magnitude(x));
  const R n = select(x >= 0, 1 + 2 * e, e * (e + 2));
  return n / (n + select(x >= 0, 2 * e * e, 2.0));
}

/// The derivative of mishGate: 4 e^x (e^x + 1) / (e^2x + 2 e^x + 2)^2.
template <Real R>
R mishGateSlope(const R& x) {
  const R e = exp(-magnitude(x));
  const R root = select(x >= 0, 1 + 2 * e * (1 + e), 2 + e * (2 + e));
  return 4 * e * select(x >= 0, e * (1 + e), 1 + e) / (root * root);
}

/// The value of a primitive with its derivative, for an argument that moves by `slope`.
template <class V, class T>
Dual<V> chain(const V& value, const T& slope, const V& derivative) {
  return {value, times(narrow(slope), derivative)};
}

template <class T>
auto exp(const Dual<T>& x) {
  const auto value = exp(x.value);
  return chain(value, x.slope, value);
}

template <class T>
auto expm1(const Dual<T>& x) {
  return chain(expm1(x.value), x.slope, exp(x.value));
}

template <class T>
auto logistic(const Dual<T>& x) {
  return chain(logistic(x.value), x.slope, logisticSlope(x.value));
}

template <class T>
auto tanh(const Dual<T>& x) {
  return chain(tanh(x.value), x.slope, tanhSlope(x.value));
}

template <class T>
auto tanhSlope(const Dual<T>& x) {
  const auto value = tanhSlope(x.value);
  return chain(value, x.slope, -2.0 * (tanh(x.value) * value));
}

template <class T>
auto logisticSlope(const Dual<T>& x) {
  const auto value = logisticSlope(x.value);
  return chain(value, x.slope, -(tanh(0.5 * x.value) * value));
}

template <class T>
auto softplus(const Dual<T>& x) {
  return chain(softplus(x.value), x.slope, logistic(x.value));
}

template <class T>
auto normalPdf(const Dual<T>& x) {
  const auto value = normalPdf(x.value);
  return chain(value, x.slope, -times(narrow(x.value), value));
}

template <class T>
auto normalCdf(const Dual<T>& x) {
  return chain(normalCdf(x.value), x.slope, normalPdf(x.value));
}

template <class T>
auto mishGateSlope(const Dual<T>& x) {
  const auto value = mishGateSlope(x.value);
  return chain(value, x.slope, value * (1.0 - logistic(x.value) * (1.0 + 2.0 * mishGate(x.value))));
}

template <class T>
auto mishGate(const Dual<T>& x) {
  return chain(mishGate(x.value), x.slope, mishGateSlope(x.value));
}

/// A primitive at hi + lo.
template <class Primitive, class R>
R atWide(Primitive primitive, const Wide<R>& x) {
  const auto y = primitive(Dual<R>(x.hi, x.lo));
  return y.value + y.slope;
}

template <class R>
R exp(const Wide<R>& x) {
  const R value = exp(x.hi);
  return select(isfinite(value), value + times(x.lo, value), value);
}

template <class R>
R expm1(const Wide<R>& x) {
  const R slope = exp(x.hi);
  return select(isfinite(slope), expm1(x.hi) + times(x.lo, slope), slope);
}

template <class R>
R tanh(const Wide<R>& x) {
  return atWide([](const auto& a) { return tanh(a); }, x);
}

template <class R>
R logistic(const Wide<R>& x) {
  return atWide([](const auto& a) { return logistic(a); }, x);
}

template <class R>
R logisticSlope(const Wide<R>& x) {
  return atWide([](const auto& a) { return logisticSlope(a); }, x);
}

template <class R>
R softplus(const Wide<R>& x) {
  return atWide([](const auto& a) { return softplus(a); }, x);
}

template <class R>
R normalPdf(const Wide<R>& x) {
  constexpr double inverseRootOfTwoPi = 0.3989422804014327;
  return inverseRootOfTwoPi * exp(Wide(-0.5) * (x * x));
}

template <Real R>
R normalPdf(const R& x) {
  return normalPdf(widen(x));
}

template <class R>
R normalCdf(const Wide<R>& x) {
  constexpr Wide minusInverseRootOfTwo{-0.7071067811865476, 4.833646656726457e-17};
  constexpr double slopeOfErfcAtZero = -1.1283791670955126;
  const Wide<R> u = minusInverseRootOfTwo * x;
  const Wide<R> high(u.hi);
  return 0.5 * (erfc(u.hi) + times(u.lo, slopeOfErfcAtZero * exp(-(high * high))));
}

template <Real R>
R normalCdf(const R& x) {
  return normalCdf(widen(x));
}

}  // namespace actiscope
