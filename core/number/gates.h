#pragma once

#include "core/number/fine_primitives.h"

/// Products of x and a gate, each with its own rule for the slope: one quotient of sums that do not cancel further than
/// x + 1 does, where the product rule would need the gate with its rounding errors. Made of e = e^-|x|, or of the
/// gate's argument instead of x.
namespace actiscope {

/// Finite, for sums in which an exponential of x wins over x; packs leave the infinities to the kernel.
inline double finite(double x) { return clamped(x, 1e300); }
template <int lanes>
ACTISCOPE_INLINE Pack<lanes> finite(Pack<lanes> x) {
  return x;
}

/// (1 + e)^2
template <Working F>
F squareOfOneAnd(F e) {
  return fma(e, 2 + e, F(1));
}

/// 1 + x slope
template <Working F>
F oneAndProduct(F x, F slope) {
  return 1 + finite(x) * slope;
}
template <Working F>
F oneAndProduct(F x, const WideOf<F>& slope) {
  const F inside = finite(x);
  return finite(multiplyAdd(inside, slope.lo, fma(inside, slope.hi, F(1))));
}

/// The slope of x logistic(z), where 1 + x z' = growth: logistic(z) (1 + x z' logistic(-z))
template <class Z, Working F>
F logisticGateSlope(const Z& z, F growth) {
  const F e = exp(-magnitude(z));
  return fma(e, growth, select(primal(z) >= 0, F(1), e * e)) / squareOfOneAnd(e);
}

/// x logistic(z)
template <class X, class Z>
auto logisticGate(const X& x, const Z& z) {
  return times(x, logistic(z));
}
template <Working F, class Z>
Dual<F> logisticGate(const Dual<F>& x, const Dual<Z>& z) {
  return {logisticGate(x.value, z.value), x.slope * logisticGateSlope(z.value, oneAndProduct(x.value, z.slope))};
}

/// The slope of x tanh(softplus(x)): e^x (4(x + 1) + (4x + 6) e^x + 4 e^2x + e^3x) / (e^2x + 2 e^x + 2)^2
template <Working F>
F mishSlope(F x) {
  const F e = exp(-magnitude(x));
  const auto right = x >= 0;
  const F linear = fma(F(4), finite(x), F(4));
  const F outer = fma(e, select(right, linear, 4 + e), 2 + linear);
  const F numerator = fma(e, select(right, F(4), linear), fma(e * e, outer, select(right, F(1), F(0))));
  const F inner = fma(e, fma(e, select(right, F(4), F(1)), select(right, F(8), F(4))), F(8));
  return numerator / fma(e, fma(e, inner, select(right, F(4), F(8))), select(right, F(1), F(4)));
}

/// x tanh(softplus(x))
template <class X>
auto mish(const X& x) {
  return times(x, mishGate(x));
}
template <Working F>
Dual<F> mish(const Dual<F>& x) {
  return {mish(x.value), x.slope * mishSlope(x.value)};
}

/// The slope of x tanh(x): tanh(x) + x sech^2(x)
template <Working F>
F tanhGateSlope(F x) {
  const F size = magnitude(2 * x);
  const F m = -expm1(-size);
  const F e = exp(-size);
  return copysign(fma(m, 2 - m, 2 * finite(size) * e) / squareOfOneAnd(e), x);
}

/// x tanh(x)
template <class X>
auto tanhGate(const X& x) {
  return times(x, tanh(x));
}
template <Working F>
Dual<F> tanhGate(const Dual<F>& x) {
  return {tanhGate(x.value), x.slope * tanhGateSlope(x.value)};
}

/// The slope of x logistic(x) and, left of 0, of (e^x - 1) logistic(x)
template <Working F>
F elishSlope(F x) {
  const auto [e, rest] = exp(Fine<F>(-magnitude(x)));
  const F factor = fma(e, e, 2 * e - 1);
  const F left = fma(e, factor, rest * fma(2 * e, 1 + e, factor));
  return select(x >= 0, fma(e, 1 + finite(x), F(1)), left) / squareOfOneAnd(e);
}

/// x logistic(x), left of 0 (e^x - 1) logistic(x)
template <class X>
auto elish(const X& x) {
  return times(select(primal(x) >= 0, x, expm1(x)), logistic(x));
}
template <Working F>
Dual<F> elish(const Dual<F>& x) {
  return {elish(x.value), x.slope * elishSlope(x.value)};
}

/// x - tanh(x)
template <Working F>
Dual<F> tanhShrink(const Dual<F>& x) {
  const F size = magnitude(2 * x.value);
  const auto [m, rest] = expm1(Fine<F>(-size));
  return {tanhShrink(x.value), x.slope * (fma(m, m, 2 * m * rest) / squareOfOneAnd(exp(-size)))};
}

}  // namespace actiscope
