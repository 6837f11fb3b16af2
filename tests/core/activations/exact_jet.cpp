#include "tests/core/activations/exact_jet.h"

#include <algorithm>
#include <climits>

namespace actiscope {

namespace {

double size(const Exact& x) { return std::abs(mpfr_get_d(x.backend().data(), MPFR_RNDN)); }

/// A product in which 0 wins over infinity.
Exact product(const Exact& a, const Exact& b) { return a == 0 || b == 0 ? Exact(0) : Exact(a * b); }

long exponent(const Exact& x) { return mpfr_get_exp(x.backend().data()); }

Exact sum(const Exact& a, const Exact& b) {
  Exact result = a + b;
  if (a == 0 || b == 0 || !isfinite(result)) return result;
  constexpr long everything = 100000;
  lostBits() +=
      result == 0 ? everything : std::max({0L, exponent(a) - exponent(result), exponent(b) - exponent(result)});
  return result;
}

using Mpfr = int (*)(mpfr_ptr, mpfr_srcptr, mpfr_rnd_t);

Exact by(Mpfr function, const Exact& x) {
  Exact result;
  function(result.backend().data(), x.backend().data(), MPFR_RNDN);
  return result;
}

bool manyDigits() { return Exact::default_precision() > 100; }

/// 2 / sqrt(pi) e^(-x^2) x (1 + 2x^2/3 (1 + 2x^2/5 (1 + ...))): no term is negative.
Exact erfSeries(const Exact& x) {
  const Exact square = 2 * x * x;
  const Exact enough = ldexp(Exact(1), -360);
  Exact term = 1;
  Exact total = 1;
  for (int odd = 3; term > enough; odd += 2) {
    term *= square;
    term /= odd;
    total += term;
  }
  return 2 / sqrt(pi()) * exp(-x * x) * x * total;
}

/// e^(-x^2) / sqrt(pi) / (x + (1/2) / (x + (2/2) / (x + (3/2) / ...)))
Exact erfcFraction(const Exact& x) {
  const int levels = 50 + 16000 / static_cast<int>(x * x);  // more than 100 digits need
  Exact tail = x;
  for (int level = levels; level > 0; --level) tail = x + Exact(level) / 2 / tail;
  return exp(-x * x) / (sqrt(pi()) * tail);
}

constexpr int seriesEnds = 7;
constexpr int fractionEnds = 60;

}  // namespace

void setDigits(unsigned digits) { Exact::default_precision(digits); }

long& lostBits() {
  static long bits = 0;
  return bits;
}

ExactJet::ExactJet(const Exact& constant) : f(constant), fTerm(size(constant)) {}

ExactJet::ExactJet(const Exact& value, const Exact& slope, const Exact& curvature)
    : f(value), f1(slope), f2(curvature), fTerm(size(value)), f1Term(size(slope)), f2Term(size(curvature)) {}

ExactJet operator-(const ExactJet& a) { return Exact(-1) * a; }

ExactJet operator+(const ExactJet& a, const ExactJet& b) {
  ExactJet all;
  all.f = sum(a.f, b.f);
  all.f1 = sum(a.f1, b.f1);
  all.f2 = sum(a.f2, b.f2);
  all.fTerm = std::max(a.fTerm, b.fTerm);
  all.f1Term = std::max(a.f1Term, b.f1Term);
  all.f2Term = std::max(a.f2Term, b.f2Term);
  return all;
}

ExactJet operator-(const ExactJet& a, const ExactJet& b) { return a + -b; }

ExactJet operator*(const Exact& k, const ExactJet& a) {
  ExactJet all;
  all.f = product(k, a.f);
  all.f1 = product(k, a.f1);
  all.f2 = product(k, a.f2);
  const double scale = size(k);
  all.fTerm = scale * a.fTerm;
  all.f1Term = scale * a.f1Term;
  all.f2Term = scale * a.f2Term;
  return all;
}

ExactJet operator/(const ExactJet& a, const Exact& k) { return (1 / k) * a; }

ExactJet operator*(const ExactJet& a, const ExactJet& b) {
  const Exact left = product(a.f1, b.f);
  const Exact right = product(a.f, b.f1);
  const Exact outer = sum(product(a.f2, b.f), product(a.f, b.f2));
  const Exact middle = 2 * product(a.f1, b.f1);
  ExactJet all(product(a.f, b.f), sum(left, right), sum(outer, middle));
  all.f1Term = std::max(a.f1Term * size(b.f), size(a.f) * b.f1Term);
  all.f2Term = std::max({a.f2Term * size(b.f), 2 * a.f1Term * b.f1Term, size(a.f) * b.f2Term, size(outer)});
  return all;
}

ExactJet composed(const ExactJet& u, const Exact& g, const Exact& g1, const Exact& g2) {
  const Exact bend = product(g2, u.f1 * u.f1);
  const Exact turn = product(g1, u.f2);
  ExactJet all(g, product(g1, u.f1), sum(bend, turn));
  all.f1Term = size(g1) * u.f1Term;
  all.f2Term = std::max({size(bend), size(turn), size(g1) * u.f2Term});
  return all;
}

Exact pi() {
  Exact result;
  mpfr_const_pi(result.backend().data(), MPFR_RNDN);
  return result;
}

Exact expm1Of(const Exact& x) { return by(mpfr_expm1, x); }

Exact log1pOf(const Exact& x) { return by(mpfr_log1p, x); }

Exact erfOf(const Exact& x) {
  if (manyDigits() || abs(x) >= fractionEnds) return by(mpfr_erf, x);
  if (abs(x) < seriesEnds) return erfSeries(x);
  return x > 0 ? 1 - erfcFraction(x) : erfcFraction(-x) - 1;
}

Exact erfcOf(const Exact& x) {
  if (manyDigits() || abs(x) >= fractionEnds) return by(mpfr_erfc, x);
  return x >= seriesEnds ? erfcFraction(x) : 1 - erfOf(x);
}

ExactJet exp(const ExactJet& u) {
  const Exact e = exp(u.f);
  return composed(u, e, e, e);
}

ExactJet expm1(const ExactJet& u) {
  const Exact e = exp(u.f);
  return composed(u, expm1Of(u.f), e, e);
}

ExactJet log1p(const ExactJet& u) {
  const Exact slope = 1 / (1 + u.f);
  return composed(u, log1pOf(u.f), slope, -slope * slope);
}

ExactJet sin(const ExactJet& u) {
  const Exact sine = sin(u.f);
  return composed(u, sine, cos(u.f), -sine);
}

ExactJet cos(const ExactJet& u) {
  const Exact cosine = cos(u.f);
  return composed(u, cosine, -sin(u.f), -cosine);
}

ExactJet atan(const ExactJet& u) {
  const Exact slope = 1 / (1 + u.f * u.f);
  return composed(u, atan(u.f), slope, -2 * u.f * slope * slope);
}

ExactJet erf(const ExactJet& u) {
  const Exact slope = 2 / sqrt(pi()) * exp(-u.f * u.f);
  return composed(u, erfOf(u.f), slope, -2 * product(u.f, slope));
}

ExactJet tanh(const ExactJet& u) {
  const Exact e = exp(-2 * abs(u.f));
  const Exact slope = 4 * e / ((1 + e) * (1 + e));
  const Exact value = tanh(u.f);
  return composed(u, value, slope, -2 * value * slope);
}

ExactJet reciprocal(const ExactJet& u) {
  const Exact value = 1 / u.f;
  return composed(u, value, -value * value, 2 * value * value * value);
}

ExactJet normalCdf(const ExactJet& u) {
  const Exact slope = exp(-u.f * u.f / 2) / sqrt(2 * pi());
  return composed(u, erfcOf(-u.f / sqrt(Exact(2))) / 2, slope, -product(u.f, slope));
}

ExactJet logistic(const ExactJet& u) {
  const Exact e = exp(-abs(u.f));
  const Exact slope = e / ((1 + e) * (1 + e));
  const Exact tilt = expm1Of(-abs(u.f)) / (1 + e);
  return composed(u, (u.f < 0 ? e : Exact(1)) / (1 + e), slope, u.f < 0 ? Exact(-tilt * slope) : Exact(tilt * slope));
}

ExactJet softplus(const ExactJet& u) {
  const ExactJet gate = logistic(ExactJet(u.f, 1, 0));
  const Exact tail = log1pOf(exp(-abs(u.f)));
  return composed(u, u.f > 0 ? Exact(u.f + tail) : tail, gate.f, gate.f1);
}

ExactJet algebraic(const ExactJet& u) {
  const Exact inverse = 1 / sqrt(1 + u.f * u.f);
  const Exact slope = inverse * inverse * inverse;
  return composed(u, u.f * inverse, slope, -3 * u.f * slope * inverse * inverse);
}

ExactJet softsign(const ExactJet& u) {
  const Exact inverse = 1 / (1 + abs(u.f));
  const Exact curvature = 2 * inverse * inverse * inverse;
  return composed(u, u.f * inverse, inverse * inverse, u.f < 0 ? curvature : Exact(-curvature));
}

}  // namespace actiscope
