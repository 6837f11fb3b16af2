#pragma once

#include "core/number/transcendental.h"

/// The primitives that gates are made of, with their rounding errors. Two kinds:
///   exp, expm1, logistic, mishGate, normalCdf   take an argument as it was given, double or Wide, both parts of it;
///   softplus, tanh, erf, log1p           take what was computed before: its error adds to theirs.
/// Either way hi is, to the bit, what the same primitives return for plain numbers.
namespace actiscope {

using FineDouble = Fine<double>;

/// a + b for b much smaller
inline FineDouble corrected(double a, double b) {
  const double sum = a + b;
  return {sum, (a - sum) + b};
}

inline FineDouble exp(FineDouble x) {
  const double value = exp(x.hi);
  return std::isinf(value) ? FineDouble(value) : corrected(value, times(x.lo, value));
}

inline FineDouble expm1(FineDouble x) {
  const double slope = exp(x.hi);
  return std::isinf(slope) ? FineDouble(slope) : corrected(expm1(x.hi), times(x.lo, slope));
}

inline FineDouble decay(FineDouble x) { return exp(x.hi < 0 ? x : -x); }

inline FineDouble logistic(FineDouble x) { return logisticFrom(x.hi >= 0, decay(x)); }

inline FineDouble logisticSlope(FineDouble x) { return logisticSlopeFrom(decay(x)); }

inline FineDouble mishGate(FineDouble x) { return mishGateFrom(x.hi >= 0, decay(x)); }

inline FineDouble mishGateSlope(FineDouble x) { return mishGateSlopeFrom(x.hi >= 0, decay(x)); }

inline FineDouble normalPdf(FineDouble x) {
  constexpr FineDouble inverseRootOfTwoPi{0.3989422804014327, -2.49232720227773e-17};
  const Wide square = Wide(x.hi, x.lo) * Wide(x.hi, x.lo);
  return inverseRootOfTwoPi * exp(FineDouble{-0.5 * square.hi, -0.5 * square.lo});
}

inline FineDouble normalCdf(FineDouble x) {
  constexpr Wide minusInverseRootOfTwo{-0.7071067811865476, 4.833646656726457e-17};
  constexpr double slopeOfErfcAtZero = -1.1283791670955126;
  const Wide u = minusInverseRootOfTwo * Wide(x.hi, x.lo);
  const double slope = slopeOfErfcAtZero * exp(-(Wide(u.hi) * Wide(u.hi)));
  const FineDouble twiceTheValue = corrected(std::erfc(u.hi), times(u.lo, slope));
  return {0.5 * twiceTheValue.hi, 0.5 * twiceTheValue.lo};
}

inline FineDouble softplus(FineDouble x) {
  const double ramp = std::fmax(x.hi, 0.0);
  const double bend = std::log1p(exp(-std::abs(x.hi)));
  const FineDouble value = FineDouble(ramp) + FineDouble(bend);
  return {value.hi, value.lo + times(x.lo, logistic(x.hi))};
}

inline FineDouble reciprocal(FineDouble x) { return FineDouble(1) / x; }

inline FineDouble log1p(FineDouble x) { return {log1p(x.hi), x.lo / (1 + x.hi)}; }

/// tanh|x| = m / (2 - m) and sech^2 x = 4 e / (1 + e)^2 with m = 1 - e, e = e^(-2|x|)
inline FineDouble tanhSlope(FineDouble x) { return twice(twice(logisticSlope(twice(x)))); }

inline FineDouble tanh(FineDouble x) {
  const FineDouble m = -std::expm1(-2 * std::abs(x.hi));
  const FineDouble size = m / (2.0 - m);
  const FineDouble exact = x.hi < 0 ? -size : size;
  const double value = tanh(x.hi);
  return {value, (exact.hi - value) + exact.lo + times(x.lo, tanhSlope(x.hi))};
}

inline FineDouble erfSlope(FineDouble x) {
  constexpr FineDouble twiceInverseRootOfPi{1.1283791670955126, 1.533545961316588e-17};
  const Wide square = Wide(x.hi, x.lo) * Wide(x.hi, x.lo);
  return twiceInverseRootOfPi * exp(FineDouble{-square.hi, -square.lo});
}

inline FineDouble erf(FineDouble x) { return {erf(x.hi), times(x.lo, erfSlope(x.hi))}; }

}  // namespace actiscope
