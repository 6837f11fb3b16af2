#pragma once

#include "core/number/dual.h"
#include "core/number/exponential.h"

#include <cmath>
#include <numbers>

/// The functions that formulas are built of. Each is exact to a few ULP over all doubles, without overflow on the way
/// and without cancellation in the tails, and carries its own exact derivative rule:
///   on reals   the value,
///   on Dual<T> the chain rule; every derivative is again made of primitives, so Duals nest to any order,
///   on Wide    f(hi + lo) = f(hi) + lo f'(hi).
namespace actiscope {

template <std::floating_point F>
F magnitude(F x) {
  return std::abs(x);
}

template <Real F>
F exp(F x) {
  return std::exp(x);
}

template <Real F>
F expm1(F x) {
  return std::expm1(x);
}

template <Real F>
F log1p(F x) {
  return std::log1p(x);
}

/// log(1 + x), 0 <= x <= 1
template <Real F>
F log1pOfShare(F x) {
  return log1p(x);
}

template <Real F>
F erf(F x) {
  return std::erf(x);
}

template <Real F>
F erfc(F x) {
  return std::erfc(x);
}

/// The logistic function and its slope e / (1 + e)^2, made of e = e^-|x|.
template <class Right, class E>
E logisticFrom(Right right, const E& e) {
  return select(right, E(1), e) / (1.0 + e);
}
template <class E>
E logisticSlopeFrom(const E& e) {
  return e / (1.0 + e * (2.0 + e));
}

/// 1 / (1 + e^-x)
template <Real F>
F logistic(F x) {
  return logisticFrom(x >= 0, exp(-magnitude(x)));
}

template <Real F>
F logisticSlope(F x) {
  return logisticSlopeFrom(exp(-magnitude(x)));
}

template <Real F>
F tanh(F x) {
  return std::tanh(x);
}

/// tanh'(x) = sech^2 x
template <Real F>
F tanhSlope(F x) {
  return 4 * logisticSlope(2 * x);
}

/// e^(x / scale) and e^(x / scale) - 1, scale > 0
template <Real F>
F expOfQuotient(F x, double scale) {
  return exp(widen(x) * (Wide(1) / Wide(scale)));
}
template <Real F>
F expm1OfQuotient(F x, double scale) {
  return expm1(widen(x) * (Wide(1) / Wide(scale)));
}

/// log(1 + e^x)
template <Real F>
F softplus(F x) {
  return maximum(x, F(0)) + log1pOfShare(exp(-magnitude(x)));
}

/// exp(-x^2 / 2) / sqrt(2 pi)
template <Real F>
F normalPdf(F x);
inline long double normalPdf(long double x);

/// P(X <= x) of the standard normal distribution: erfc(-x / sqrt 2) / 2
template <Real F>
F normalCdf(F x);
inline long double normalCdf(long double x);

/// tanh(softplus(x)) = n / (n + 2) with n = e^x (e^x + 2), and its slope 4 e^x (e^x + 1) / (e^2x + 2 e^x + 2)^2, made
/// of e = e^-|x|.
template <class Right, class E>
E mishNumeratorFrom(Right right, const E& e) {
  return select(right, 1.0 + twice(e), twice(e) + e * e);
}
template <class Right, class E>
E mishDenominatorFrom(Right right, const E& e) {
  return mishNumeratorFrom(right, e) + select(right, twice(e * e), E(2));
}
template <class Right, class E>
E mishGateFrom(Right right, const E& e) {
  return mishNumeratorFrom(right, e) / mishDenominatorFrom(right, e);
}
template <class Right, class E>
E mishGateSlopeFrom(Right right, const E& e) {
  const E root = mishDenominatorFrom(right, e);
  return twice(twice(e * select(right, e * (1.0 + e), 1.0 + e))) / root / root;
}

/// tanh(softplus(x))
template <Real F>
F mishGate(F x) {
  return mishGateFrom(x >= 0, exp(-magnitude(x)));
}

template <Real F>
F mishGateSlope(F x) {
  return mishGateSlopeFrom(x >= 0, exp(-magnitude(x)));
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
auto expOfQuotient(const Dual<T>& x, double scale) {
  const auto value = expOfQuotient(x.value, scale);
  return chain(value, x.slope, value / scale);
}

template <class T>
auto expm1OfQuotient(const Dual<T>& x, double scale) {
  return chain(expm1OfQuotient(x.value, scale), x.slope, expOfQuotient(x.value, scale) / scale);
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

template <Real F>
F exp(const WideOf<F>& x) {
  const F value = exp(x.hi);
  return select(isfinite(value), value + x.lo * value, value);
}

template <Real F>
F expm1(const WideOf<F>& x) {
  const F slope = exp(x.hi);
  return select(isfinite(slope), expm1(x.hi) + times(x.lo, slope), slope);
}

template <Real F>
WideOf<F> magnitude(const WideOf<F>& x) {
  return {magnitude(x.hi), select(x.hi < 0, -x.lo, x.lo)};
}

template <Real F>
F logistic(const WideOf<F>& x) {
  return logisticFrom(x.hi >= 0, exp(-magnitude(x)));
}

template <Real F>
F logisticSlope(const WideOf<F>& x) {
  return logisticSlopeFrom(exp(-magnitude(x)));
}

template <Real F>
F softplus(const WideOf<F>& x) {
  const F low = select(x.hi < 0, F(0), x.lo);
  return maximum(x.hi, F(0)) + (low + log1pOfShare(exp(-magnitude(x))));
}

template <Real F>
F normalPdf(const WideOf<F>& x) {
  constexpr double inverseRootOfTwoPi = 0.3989422804014327;
  return inverseRootOfTwoPi * exp(Wide(-0.5) * (x * x));
}

template <Real F>
F normalPdf(F x) {
  return normalPdf(widen(x));
}

inline long double normalPdf(long double x) {
  constexpr long double inverseRootOfTwoPi = 0.398942280401432677939946L;
  return inverseRootOfTwoPi * exp(-x * x / 2);
}

template <Real F>
F normalCdf(const WideOf<F>& x) {
  constexpr double inverseRootOfTwoPi = 0.3989422804014327;
  const Fine<F> height = bell(widen(x.hi));
  const auto left = x.hi < 0;
  const Fine<F> tail = tailUnder(height, magnitude(x.hi));
  const F moved = times(x.lo, inverseRootOfTwoPi * height.hi);
  return select(left, tail.hi, 1 - tail.hi) + (select(left, tail.lo, -tail.lo) + moved);
}

template <Real F>
F normalCdf(F x) {
  return normalCdf(widen(x));
}

inline long double normalCdf(long double x) { return 0.5L * std::erfc(-std::numbers::sqrt2_v<long double> / 2 * x); }

}  // namespace actiscope
