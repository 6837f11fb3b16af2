#pragma once

#include "core/number/transcendental.h"

/// The primitives that gates are made of, with their rounding errors: of arguments as they were given, double or Wide,
/// or as they were computed before, with the errors of that. On doubles hi is, to the bit, what the same primitives
/// return for plain numbers.
namespace actiscope {

template <Working F>
Fine<F> exp(Fine<F> x) {
  return beside(exp(WideOf<F>(x.hi, x.lo)), fineExp(x.hi, x.lo));
}

template <Working F>
Fine<F> expm1(Fine<F> x) {
  return beside(expm1(WideOf<F>(x.hi, x.lo)), fineExpm1(x.hi, x.lo));
}

/// e^-|x|
template <Working F>
Fine<F> decay(Fine<F> x) {
  return exp(select(x.hi < 0, x, -x));
}

template <Working F>
Fine<F> logistic(Fine<F> x) {
  return logisticFrom(x.hi >= 0, decay(x));
}

template <Working F>
Fine<F> logisticSlope(Fine<F> x) {
  const Fine<F> e = decay(x);
  return logisticFrom(x.hi >= 0, e) * logisticFrom(x.hi < 0, e);
}

template <Working F>
Fine<F> normalPdf(Fine<F> x) {
  return Fine<F>(0.3989422804014327, -2.49232720227773e-17) * bell(WideOf<F>(x.hi, x.lo));
}

template <Working F>
Fine<F> normalCdf(Fine<F> x) {
  const Fine<F> height = bell(widen(x.hi));
  const Fine<F> tail = tailUnder(height, magnitude(x.hi));
  const Fine<F> value = select(x.hi < 0, tail, 1.0 - tail);
  const F moved = value.lo + times(x.lo, 0.3989422804014327 * height.hi);
  return beside(normalCdf(WideOf<F>(x.hi, x.lo)), settled(Fine<F>{value.hi, moved}));
}

/// log(1 + x), 0 <= x <= 1: beyond that of a number that is looked up
template <Working F>
requires looksUp<F> Fine<F> log1p(Fine<F> x) {
  const F index = nearestFifteenth(x.hi), inverse = entry(fifteenths.inverse, index);
  const F main = entry(fifteenths.logarithm, index), product = x.hi * inverse;
  const F r = product + (inverse - 1);
  const F low = multiplyAdd(x.lo, inverse, fma(x.hi, inverse, -product));
  const F sum = main + r, tail = r * r * logarithmTail(r);
  const F total = sum + tail;
  return beside(log1pOfShare(x.hi), Fine<F>{total, (tail - (total - sum)) + ((r - (sum - main)) + low)});
}

/// log(1 + x), 0 <= x <= 1: 2 artanh(x / (2 + x))
template <Working F>
Fine<F> log1p(Fine<F> x) {
  const Fine<F> s = x / (2.0 + x);
  const Fine<F> main = twice(s);
  const F square = s.hi * s.hi;
  const F rest = main.hi * square * artanhTail(square);
  const F sum = main.hi + rest;
  return beside(log1p(x.hi), Fine<F>{sum, (rest - (sum - main.hi)) + main.lo});
}

template <Working F>
Fine<F> softplus(Fine<F> x) {
  const Fine<F> value = Fine<F>(maximum(x.hi, F(0))) + log1p(decay(Fine<F>(x.hi)));
  return beside(softplus(x.hi), Fine<F>{value.hi, value.lo + times(x.lo, logistic(x.hi))});
}

template <Working F>
Fine<F> reciprocal(Fine<F> x) {
  return Fine<F>(1) / x;
}

/// tanh|x| = m / (2 - m) and sech^2 x = 4 e / (2 - m)^2 with m = 1 - e, e = e^(-2|x|)
template <Working F>
Fine<F> tanhSlope(Fine<F> x) {
  const auto left = x.hi < 0;
  const Fine<F> twiceLeft = twice(select(left, x, -x));
  const Fine<F> root = 2.0 + expm1(twiceLeft);
  return twice(twice(exp(twiceLeft) / root / root));
}

template <Working F>
Fine<F> tanh(Fine<F> x) {
  const auto left = x.hi < 0;
  const Fine<F> minusM = expm1(twice(select(left, x, -x)));
  const Fine<F> size = -minusM / (2.0 + minusM);
  return beside(tanh(x.hi), select(left, -size, size));
}

template <Working F>
Fine<F> erfSlope(Fine<F> x) {
  const WideOf<F> square = WideOf<F>(x.hi, x.lo) * WideOf<F>(x.hi, x.lo);
  return Fine<F>(1.1283791670955126, 1.533545961316588e-17) * exp(Fine<F>{-square.hi, -square.lo});
}

template <Working F>
Fine<F> erf(Fine<F> x) {
  const Fine<F> main = Fine<F>(1.1283791670955126, 1.533545961316588e-17) * Fine<F>(x.hi);
  const F square = x.hi * x.hi;
  const F plain = erf(x.hi);
  const Fine<F> value = select(magnitude(x.hi) < 1, main + Fine<F>(x.hi * square * erfTail(square)), Fine<F>(plain));
  return beside(plain, Fine<F>{value.hi, value.lo + times(x.lo, erfSlope(x.hi))});
}

}  // namespace actiscope
