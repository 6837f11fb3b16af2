#pragma once

#include "core/number/primitives.h"

/// Primitives made of quotients and roots; the rules are those of primitives.h.
namespace actiscope {

template <class T>
T magnitude(const T& x) {
  return primal(x) < 0 ? -x : x;
}

inline double reciprocal(double x) { return 1 / x; }

/// x / (1 + |x|)
inline double softsign(double x) {
  const double size = std::abs(x);
  return size <= 1 ? x / (1 + size) : std::copysign(1 / (1 + 1 / size), x);
}

/// 1 / sqrt(x^2 + root^2), of which at most one is 0
inline double inverseHypot(double x, double root) { return 1 / std::hypot(x, root); }

/// x / sqrt(1 + x^2)
inline double algebraicSigmoid(double x) {
  const double size = std::abs(x);
  return size <= 1 ? x / std::hypot(1, x) : std::copysign(1 / std::hypot(1, 1 / size), x);
}

/// sqrt(1 + x^2) - 1
inline double hypotenuseExcess(double x) {
  const double size = std::abs(x);
  return size <= 1 ? x * (x / (1 + std::hypot(1, x))) : std::hypot(1, x) - 1;
}

/// (x + sqrt(x^2 + root^2)) / 2, root > 0
inline double squareplus(double x, double root) {
  const double hypotenuse = std::hypot(x, root);
  if (x > 0) return 0.5 * x + 0.5 * hypotenuse;
  return 0.25 * root * (root / (0.5 * hypotenuse - 0.5 * x));
}

/// squareplus'(x) = squareplus(x) / sqrt(x^2 + root^2)
inline double squareplusSlope(double x, double root) {
  const double hypotenuse = std::hypot(x, root);
  const double low = 0.5 * (root / hypotenuse) * (root / (hypotenuse + std::abs(x)));
  return x > 0 ? 1 - low : low;
}

inline double atan(double x) { return std::atan(x); }

inline double asinh(double x) { return std::asinh(x); }

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
auto asinh(const Dual<T>& x) {
  return chain(asinh(x.value), x.slope, inverseHypot(x.value, 1));
}

template <class T>
auto atan(const Dual<T>& x) {
  const auto inverse = inverseHypot(x.value, 1);
  return chain(atan(x.value), x.slope, inverse * inverse);
}

}  // namespace actiscope
