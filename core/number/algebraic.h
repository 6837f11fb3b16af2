#pragma once

#include "core/number/primitives.h"

/// Primitives made of quotients and roots; the rules are those of primitives.h.
namespace actiscope {

template <class T>
Dual<T> magnitude(const Dual<T>& x) {
  return select(primal(x) < 0, -x, x);
}

template <Real R>
R reciprocal(const R& x) {
  return 1 / x;
}

/// x / (1 + |x|)
template <Real R>
R softsign(const R& x) {
  const R size = magnitude(x);
  return select(size <= 1, x / (1 + size), copysign(1 / (1 + 1 / size), x));
}

/// 1 / sqrt(x^2 + root^2), of which at most one is 0
template <Real R>
R inverseHypot(const R& x, double root) {
  return 1 / hypot(x, root);
}

/// x / sqrt(1 + x^2)
template <Real R>
R algebraicSigmoid(const R& x) {
  const R size = magnitude(x);
  return select(size <= 1, x / hypot(x, 1), copysign(1 / hypot(1 / size, 1), x));
}

/// sqrt(1 + x^2) - 1
template <Real R>
R hypotenuseExcess(const R& x) {
  const R hypotenuse = hypot(x, 1);
  return select(magnitude(x) <= 1, x * (x / (1 + hypotenuse)), hypotenuse - 1);
}

/// (x + sqrt(x^2 + root^2)) / 2, root > 0
template <Real R>
R squareplus(const R& x, double root) {
  const R hypotenuse = hypot(x, root);
  const R right = 0.5 * x + 0.5 * hypotenuse;
  const R left = 0.25 * root * (root / (0.5 * hypotenuse - 0.5 * x));
  return select(x > 0, right, left);
}

/// squareplus'(x) = squareplus(x) / sqrt(x^2 + root^2)
template <Real R>
R squareplusSlope(const R& x, double root) {
  const R hypotenuse = hypot(x, root);
  const R low = 0.5 * (root / hypotenuse) * (root / (hypotenuse + magnitude(x)));
  return select(x > 0, 1 - low, low);
}

inline double atan(double x) { return std::atan(x); }

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
auto algebraicSigmoid(const Dual<T>& x) {
  const auto inverse = inverseHypot(x.value, 1);
  return chain(algebraicSigmoid(x.value), x.slope, inverse * (inverse * inverse));
}

template <class T>
auto hypotenuseExcess(const Dual<T>& x) {
  return chain(hypotenuseExcess(x.value), x.slope, algebraicSigmoid(x.value));
}

template <class T>
auto squareplusSlope(const Dual<T>& x, double root) {
  const auto inverse = inverseHypot(x.value, root);
  const auto share = root * inverse;
  return chain(squareplusSlope(x.value, root), x.slope, 0.5 * (share * (share * inverse)));
}

template <class T>
auto squareplus(const Dual<T>& x, double root) {
  return chain(squareplus(x.value, root), x.slope, squareplusSlope(x.value, root));
}

template <class T>
auto atan(const Dual<T>& x) {
  const auto inverse = inverseHypot(x.value, 1);
  return chain(atan(x.value), x.slope, inverse * inverse);
}

}  // namespace actiscope
