#pragma once

#include "core/number/primitives.h"

/// Primitives made of quotients and roots; the rules are those of primitives.h.
namespace actiscope {

using std::copysign;
using std::hypot;
using std::sqrt;

template <class T>
Dual<T> magnitude(const Dual<T>& x) {
  return select(primal(x) < 0, -x, x);
}

template <Real F>
F reciprocal(F x) {
  return 1 / x;
}

/// x / (1 + |x|)
template <Real F>
F softsign(F x) {
  const F size = magnitude(x);
  return select(size <= 1, x / (1 + size), copysign(1 / (1 + 1 / size), x));
}

/// softsign(u) / 2 + 1/2
template <Real F>
F elliot(F u) {
  return select(u >= 0, 1 - 0.5 * reciprocal(1 + u), 0.5 * reciprocal(1 - u));
}
template <Real F>
F elliot(const WideOf<F>& u) {
  return elliot(u.hi);
}

/// elliot'(u) = 1 / (2 (1 + |u|)^2)
template <Real F>
F elliotSlope(const WideOf<F>& u) {
  const WideOf<F> size = magnitude(u);
  return 0.5 / (multiplyAdd(size.hi, 2 + size.hi, F(1)) + times(2 + 2 * size.hi, size.lo));
}
template <class U>
auto elliotSlope(const U& u) {
  const auto inverse = reciprocal(1.0 + magnitude(u));
  return 0.5 * (inverse * inverse);
}

/// 1 / sqrt(x^2 + root^2), of which at most one is 0
template <Real F>
F inverseHypot(F x, double root) {
  return 1 / hypot(x, F(root));
}

/// x / sqrt(1 + alpha x^2), alpha > 0
template <Real F>
F algebraicSigmoid(F x, double alpha) {
  const F inverse = 1 / x;
  const F outside = copysign(1 / sqrt(alpha + inverse * inverse), x);
  return select(magnitude(x) <= 1, x / sqrt(1 + alpha * x * x), outside);
}

/// algebraicSigmoid'(x) = (1 + alpha x^2)^(-3/2)
template <Real F>
F algebraicSigmoidSlope(F x, double alpha) {
  const Fine<F> square = 1.0 + Fine<F>(alpha) * Fine<F>(x) * Fine<F>(x);
  const F slope = 1 / (square.hi * sqrt(square.hi)) * (1 - 3 * square.lo / (2 * square.hi));
  return select(isfinite(square.hi), slope, F(0));
}

/// sqrt(x^2 + b)
template <Real F>
F hypotenuse(F x, double b) {
  return hypot(x, sqrt(F(b)));
}

/// sqrt(1 + x^2) - 1
template <Real F>
F hypotenuseExcess(F x) {
  const F root = hypotenuse(x, 1);
  return select(magnitude(x) <= 1, x * (x / (1 + root)), root - 1);
}

/// x / sqrt(1 + x^2)
template <Real F>
F hypotenuseSlope(F x) {
  return algebraicSigmoid(x, 1);
}

/// (x + sqrt(x^2 + b)) / 2, b > 0
template <Real F>
F squareplus(F x, double b) {
  const F root = hypotenuse(x, b);
  return select(x > 0, x / 2 + root / 2, b / 4 / (root / 2 - x / 2));
}

/// squareplus'(x) = squareplus(x) / sqrt(x^2 + b)
template <Real F>
F squareplusSlope(F x, double b) {
  const F square = multiplyAdd(x, x, F(b));
  const F low = b / 2 / (square + magnitude(x) * sqrt(square));
  return select(x > 0, 1 - low, low);
}

template <Real F>
F atan(F x) {
  return std::atan(x);
}

template <Real F>
F asinh(F x) {
  return std::asinh(x);
}

template <class T>
auto reciprocal(const Dual<T>& x) {
  const auto value = reciprocal(x.value);
  return chain(value, x.slope, -(value * value));
}

template <class T>
auto softsign(const Dual<T>& x) {
  const auto inverse = reciprocal(1.0 + magnitude(x.value));
  return chain(softsign(x.value), x.slope, inverse * inverse);
}

template <class T>
auto inverseHypot(const Dual<T>& x, double root) {
  const auto value = inverseHypot(x.value, root);
  return chain(value, x.slope, -(times(x.value, value) * (value * value)));
}

template <class T>
auto algebraicSigmoidSlope(const Dual<T>& x, double alpha) {
  const auto value = algebraicSigmoidSlope(x.value, alpha);
  const auto tilt = times(alpha * x.value, reciprocal(1.0 + alpha * (x.value * x.value)));
  return chain(value, x.slope, -3.0 * (tilt * value));
}

template <class T>
auto algebraicSigmoid(const Dual<T>& x, double alpha) {
  return chain(algebraicSigmoid(x.value, alpha), x.slope, algebraicSigmoidSlope(x.value, alpha));
}

template <class T>
auto hypotenuseSlope(const Dual<T>& x) {
  return algebraicSigmoid(x, 1);
}

template <class T>
auto hypotenuseExcess(const Dual<T>& x) {
  return chain(hypotenuseExcess(x.value), x.slope, hypotenuseSlope(x.value));
}

template <class T>
auto elliot(const Dual<T>& u) {
  return chain(elliot(u.value), u.slope, elliotSlope(u.value));
}

template <class T>
auto squareplusSlope(const Dual<T>& x, double b) {
  const auto inverse = inverseHypot(x.value, std::sqrt(b));
  return chain(squareplusSlope(x.value, b), x.slope, 0.5 * b * (inverse * (inverse * inverse)));
}

template <class T>
auto squareplus(const Dual<T>& x, double b) {
  return chain(squareplus(x.value, b), x.slope, squareplusSlope(x.value, b));
}

template <class T>
auto asinh(const Dual<T>& x) {
  return chain(asinh(x.value), x.slope, inverseHypot(x.value, 1));
}

template <class T>
auto atan(const Dual<T>& x) {
  constexpr double squareOverflows = 1e150;
  const auto inverse = inverseHypot(x.value, 1);
  const auto usual = reciprocal(1.0 + x.value * x.value);
  return chain(atan(x.value), x.slope, select(magnitude(primal(x)) < squareOverflows, usual, inverse * inverse));
}

}  // namespace actiscope
