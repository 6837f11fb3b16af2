#include "tests/core/activations/textbooks.h"

namespace actiscope {

namespace {

Exact half() { return Exact(1) / 2; }

Exact square(const Exact& x) { return x * x; }

Exact erfOf(const Exact& x) {
  Exact result;
  mpfr_erf(result.backend().data(), x.backend().data(), MPFR_RNDN);
  return result;
}

Textbook signum(const Exact& x) { return plain(x < 0 ? -1 : x > 0 ? 1 : 0, 0); }

Textbook sparseSigmoid(const Exact& x) {
  if (x < -1) return plain(0, 0);
  if (x >= 1) return plain(1, 0);
  return {(x + 1) / 2, half(), larger(x, 1), half()};
}

Textbook logSigmoid(const Exact& x) { return plain(x < 0 ? x - log1pOf(exp(x)) : -log1pOf(exp(-x)), logistic(-x)); }

Textbook lecunTanh(const Exact& x) {
  const Exact inverseCosh = 1 / cosh(2 * x / 3);
  return plain(Exact("1.7159") * tanh(2 * x / 3), Exact("1.7159") * 2 / 3 * square(inverseCosh));
}

Textbook elliot(const Exact& t, const Exact& alpha) {
  return plain((1 + t / (1 + abs(t))) / 2, alpha / (2 * square(1 + abs(t))));
}

Textbook isru(const Exact& x, const Exact& alpha) {
  const Exact root = sqrt(1 + alpha * x * x);
  return plain(x / root, 1 / (root * root * root));
}

Textbook sqnl(const Exact& x) {
  if (abs(x) > 2) return signum(x);
  return {x - x * abs(x) / 4, 1 - abs(x) / 2, abs(x - x * abs(x) / 4), 1};
}

/// With numerator and denominator divided by the largest term of the denominator.
Textbook smht(const Exact& x, const P& p) {
  const Exact& a = p[0];
  const Exact& b = p[1];
  const Exact& c = p[2];
  const Exact& d = p[3];
  const Exact down = x > 0 ? Exact(-c) : d;
  const Exact up = exp((a + down) * x);
  const Exact low = exp((down - b) * x);
  const Exact falls = x > 0 ? Exact(-(c + d)) : c + d;
  const Exact tail = exp(falls * x);
  const Exact bottom = 1 + tail;
  const Exact f = (up - low) / bottom;
  const Exact rise = (a + down) * up / bottom;
  const Exact fall = (down - b) * low / bottom;
  const Exact bend = tail == 0 ? Exact(0) : Exact(f * falls * tail / bottom);
  return {f, rise - fall - bend, abs(f), larger(rise, larger(fall, bend))};
}

Textbook srelu(const Exact& x, const P& p) {
  const auto line = [&](const Exact& from, const Exact& slope) -> Textbook {
    return {from + slope * (x - from), slope, larger(from, slope * (x - from)), abs(slope)};
  };
  if (x < p[0]) return line(p[0], p[1]);
  if (x >= p[2]) return line(p[2], p[3]);
  return plain(x, 1);
}

Textbook squareplus(const Exact& x, const Exact& b) {
  if (b == 0) return x < 0 ? plain(0, 0) : plain(x, 1);
  const Exact root = sqrt(x * x + b);
  return plain((x + root) / 2, (x + root) / (2 * root));
}

Textbook sparsePlus(const Exact& x) {
  if (x < -1) return plain(0, 0);
  if (x >= 1) return plain(x, 1);
  return plain(square(x + 1) / 4, (x + 1) / 2);
}

Textbook starRelu(const Exact& x, const Exact& scale, const Exact& bias) {
  if (x < 0) return plain(bias, 0);
  return {scale * x * x + bias, 2 * scale * x, larger(scale * x * x, bias), abs(scale * x) * 2};
}

Textbook bentIdentity(const Exact& x) {
  const Exact root = sqrt(x * x + 1);
  return plain((root - 1) / 2 + x, x / (2 * root) + 1);
}

Textbook softShrink(const Exact& x, const Exact& lambda) {
  if (abs(x) <= lambda) return plain(0, 0);
  return {x > 0 ? x - lambda : x + lambda, 1, larger(x, lambda), 1};
}

Textbook threshold(const Exact& x, const Exact& theta, const Exact& value) {
  return x <= theta ? plain(value, 0) : plain(x, 1);
}

Textbook pelu(const Exact& x, const Exact& alpha, const Exact& beta) {
  if (x >= 0) return plain(alpha / beta * x, alpha / beta);
  return plain(alpha * expm1Of(x / beta), alpha / beta * exp(x / beta));
}

Textbook softExponential(const Exact& x, const Exact& alpha) {
  if (alpha == 0) return plain(x, 1);
  if (alpha < 0) return plain(-log(1 - alpha * (x + alpha)) / alpha, 1 / (1 - alpha * (x + alpha)));
  const Exact rise = expm1Of(alpha * x) / alpha;
  return {rise + alpha, exp(alpha * x), larger(rise, alpha), exp(alpha * x)};
}

Textbook scaledTanh(const Exact& x, const Exact& alpha, const Exact& beta) {
  const Exact inverseCosh = 1 / cosh(beta * x);
  return plain(alpha * tanh(beta * x), alpha * beta * square(inverseCosh));
}

Textbook laplace(const Exact& x, const Exact& mu, const Exact& sigma) {
  const Exact t = (x - mu) / sigma;
  return plain(erfcOf(-t / sqrt(Exact(2))) / 2, exp(-t * t / 2) / (sqrt(2 * pi()) * sigma));
}

Textbook arcsinh(const Exact& x) {
  Exact result;
  mpfr_asinh(result.backend().data(), x.backend().data(), MPFR_RNDN);
  return plain(result, 1 / sqrt(x * x + 1));
}

Textbook shrink(const Exact& x, const Exact& lambda, const Exact& bias) {
  if (abs(x) <= lambda) return plain(0, 0);
  return {x > 0 ? x - bias : x + bias, 1, larger(x, bias), 1};
}

Textbook shiftedSoftplus(const Exact& x) {
  const Exact f = x > 0 ? x + log1pOf(exp(-x)) : log1pOf(exp(x));
  return {f - log(Exact(2)), logistic(x), larger(f, log(Exact(2))), logistic(x)};
}

Textbook phish(const Exact& x) {
  const Exact cdf = erfcOf(-x / sqrt(Exact(2))) / 2;
  const Exact pdf = exp(-x * x / 2) / sqrt(2 * pi());
  const Exact inverseCosh = 1 / cosh(x * cdf);
  const Exact outer = x * square(inverseCosh);
  Textbook all = gated(x, tanh(x * cdf), square(inverseCosh) * (cdf + x * pdf));
  all.f1Term = larger(tanh(x * cdf), larger(outer * cdf, outer * x * pdf));
  return all;
}

Textbook serf(const Exact& x) {
  const Exact u = log1pOf(exp(x));
  return gated(x, erfOf(u), 2 / sqrt(pi()) * exp(-u * u) * logistic(x));
}

Textbook tanhExp(const Exact& x) {
  if (x > 100) return plain(x, 1);
  const Exact inverseCosh = 1 / cosh(exp(x));
  return gated(x, tanh(exp(x)), exp(x) * square(inverseCosh));
}

/// (e^x - 1) times a gate g with slope g1.
Textbook dipped(const Exact& x, const Exact& g, const Exact& g1) {
  return {expm1Of(x) * g, exp(x) * g + expm1Of(x) * g1, abs(expm1Of(x) * g), larger(exp(x) * g, expm1Of(x) * g1)};
}

Textbook elish(const Exact& x) {
  return x < 0 ? dipped(x, logistic(x), logisticSlope(x)) : gated(x, logistic(x), logisticSlope(x));
}

Textbook hardElish(const Exact& x) {
  if (x < -1) return plain(0, 0);
  if (x >= 1) return plain(x, 1);
  return x < 0 ? dipped(x, (x + 1) / 2, half()) : gated(x, (x + 1) / 2, half());
}

Textbook aconC(const Exact& x, const Exact& p1, const Exact& p2, const Exact& beta) {
  const Exact difference = p1 - p2;
  const Exact z = beta * difference * x;
  const Exact gate = logistic(z);
  const Exact bend = difference * z * logisticSlope(z);
  const Exact term = larger(p1 * gate, p2 * logistic(-z));
  return {difference * x * gate + p2 * x, difference * gate + bend + p2, abs(x * term), larger(term, bend)};
}

Textbook gaussian(const Exact& x) { return plain(exp(-x * x), -2 * x * exp(-x * x)); }

Textbook sinc(const Exact& x) {
  if (x == 0) return plain(1, 0);
  Textbook all = plain(sin(x) / x, (cos(x) - sin(x) / x) / x);
  if (abs(x) > 1) all.f1Term = larger(cos(x) / x, sin(x) / (x * x));
  return all;
}

Textbook snake(const Exact& x, const Exact& alpha) {
  if (alpha == 0) return plain(x, 1);
  const Exact wave = square(sin(alpha * x)) / alpha;
  return {x + wave, 1 + sin(2 * alpha * x), larger(x, wave), 1};
}

}  // namespace

Textbooks moreTextbooks() {
  return {
      {"gaussian", [](const Exact& x, const P&) { return gaussian(x); }},
      {"sine", [](const Exact& x, const P&) { return plain(sin(x), cos(x)); }},
      {"cosine", [](const Exact& x, const P&) { return plain(cos(x), -sin(x)); }},
      {"sinc", [](const Exact& x, const P&) { return sinc(x); }},
      {"snake", [](const Exact& x, const P& p) { return snake(x, p[0]); }},
      {"signum", [](const Exact& x, const P&) { return signum(x); }},
      {"absolute", [](const Exact& x, const P&) { return plain(abs(x), x < 0 ? -1 : 1); }},
      {"sparse_sigmoid", [](const Exact& x, const P&) { return sparseSigmoid(x); }},
      {"log_sigmoid", [](const Exact& x, const P&) { return logSigmoid(x); }},
      {"log_log", [](const Exact& x, const P&) { return plain(-expm1Of(-exp(x)), exp(x - exp(x))); }},
      {"lecun_tanh", [](const Exact& x, const P&) { return lecunTanh(x); }},
      {"softsign", [](const Exact& x, const P&) { return plain(x / (1 + abs(x)), 1 / square(1 + abs(x))); }},
      {"elliot", [](const Exact& x, const P& p) { return elliot(p[0] * x, p[0]); }},
      {"arctan", [](const Exact& x, const P&) { return plain(atan(x), 1 / (1 + x * x)); }},
      {"isru", [](const Exact& x, const P& p) { return isru(x, p[0]); }},
      {"sqnl", [](const Exact& x, const P&) { return sqnl(x); }},
      {"smht", smht},
      {"rrelu", [](const Exact& x,
                   const P& p) { return x < 0 ? plain((p[0] + p[1]) / 2 * x, (p[0] + p[1]) / 2) : plain(x, 1); }},
      {"srelu", srelu},
      {"squareplus", [](const Exact& x, const P& p) { return squareplus(x, p[0]); }},
      {"sparse_plus", [](const Exact& x, const P&) { return sparsePlus(x); }},
      {"relu_squared", [](const Exact& x, const P&) { return starRelu(x, 1, 0); }},
      {"star_relu", [](const Exact& x, const P& p) { return starRelu(x, p[0], p[1]); }},
      {"isrlu", [](const Exact& x, const P& p) { return x < 0 ? isru(x, p[0]) : plain(x, 1); }},
      {"bent_identity", [](const Exact& x, const P&) { return bentIdentity(x); }},
      {"hard_shrink", [](const Exact& x, const P& p) { return abs(x) <= p[0] ? plain(0, 0) : plain(x, 1); }},
      {"soft_shrink", [](const Exact& x, const P& p) { return softShrink(x, p[0]); }},
      {"tanh_shrink", [](const Exact& x, const P&) { return plain(x - tanh(x), square(tanh(x))); }},
      {"threshold", [](const Exact& x, const P& p) { return threshold(x, p[0], p[1]); }},
      {"thresholded_relu", [](const Exact& x, const P& p) { return threshold(x, p[0], 0); }},
      {"pelu", [](const Exact& x, const P& p) { return pelu(x, p[0], p[1]); }},
      {"exponential", [](const Exact& x, const P&) { return plain(exp(x), exp(x)); }},
      {"soft_exponential", [](const Exact& x, const P& p) { return softExponential(x, p[0]); }},
      {"affine",
       [](const Exact& x, const P& p) -> Textbook {
         return {p[0] * x + p[1], p[0], larger(p[0] * x, p[1]), abs(p[0])};
       }},
      {"scaled_tanh", [](const Exact& x, const P& p) { return scaledTanh(x, p[0], p[1]); }},
      {"penalized_tanh", [](const Exact& x, const P& p) { return scaledTanh(x, x < 0 ? p[0] : Exact(1), 1); }},
      {"laplace", [](const Exact& x, const P& p) { return laplace(x, p[0], p[1]); }},
      {"arcsinh", [](const Exact& x, const P&) { return arcsinh(x); }},
      {"erf", [](const Exact& x, const P&) { return plain(erfOf(x), 2 / sqrt(pi()) * exp(-x * x)); }},
      {"shrink", [](const Exact& x, const P& p) { return shrink(x, p[0], p[1]); }},
      {"shifted_softplus", [](const Exact& x, const P&) { return shiftedSoftplus(x); }},
      {"repsu", repsu},
      {"phish", [](const Exact& x, const P&) { return phish(x); }},
      {"serf", [](const Exact& x, const P&) { return serf(x); }},
      {"logish",
       [](const Exact& x, const P&) { return gated(x, log1pOf(logistic(x)), logisticSlope(x) / (1 + logistic(x))); }},
      {"tanh_exp", [](const Exact& x, const P&) { return tanhExp(x); }},
      {"elish", [](const Exact& x, const P&) { return elish(x); }},
      {"hard_elish", [](const Exact& x, const P&) { return hardElish(x); }},
      {"acon_c", [](const Exact& x, const P& p) { return aconC(x, p[0], p[1], p[2]); }},
  };
}

}  // namespace actiscope
