#include "tests/core/activations/textbooks.h"

#include <algorithm>

namespace actiscope {

namespace {

using Jet = const ExactJet&;

Exact half() { return Exact(1) / 2; }

/// max(low, min(high, ramp)), flat at the kinks
ExactJet clipped(Jet ramp, const Exact& low, const Exact& high) {
  if (ramp.f <= low) return low;
  return ramp.f >= high ? ExactJet(high) : ramp;
}

ExactJet leaky(Jet x, const Exact& slope) { return x.f <= 0 ? slope * x : x; }

/// The lines are compared by their difference, of which no digit is lost beside large biases; any of them may be the
/// one with the largest terms.
ExactJet maxout(Jet x, const P& p) {
  const auto weight = [&](std::size_t i) { return p[1 + 2 * i]; };
  const auto bias = [&](std::size_t i) { return p[2 + 2 * i]; };
  const auto line = [&](std::size_t i) { return weight(i) * x + bias(i); };
  const std::size_t pieces = p[0].convert_to<std::size_t>();
  std::size_t best = 0;
  double term = line(0).fTerm;
  for (std::size_t i = 1; i < pieces; ++i) {
    if ((weight(i) - weight(best)) * x.f > bias(best) - bias(i)) best = i;
    term = std::max(term, line(i).fTerm);
  }
  ExactJet highest = line(best);
  highest.fTerm = term;
  return highest;
}

/// (1 + tanh(u / 2)) / 2 is the logistic function of u.
ExactJet geluTanh(Jet x) {
  const Exact root = sqrt(2 / pi());
  const Exact cubic("0.044715");
  return x * logistic(2 * root * (x + cubic * (x * x * x)));
}

ExactJet elu(Jet x, const Exact& alpha) { return x.f <= 0 ? alpha * expm1(x) : x; }

ExactJet selu(Jet x) {
  return Exact("1.0507009873554804934193349852946") * elu(x, Exact("1.6732632423543772848170429916717"));
}

ExactJet pelu(Jet x, const Exact& alpha, const Exact& beta) {
  return x.f <= 0 ? alpha * expm1(x / beta) : alpha / beta * x;
}

ExactJet hardSwish(Jet x) {
  if (x.f <= -3) return 0;
  return x.f >= 3 ? x : x * (x + 3) / 6;
}

ExactJet signum(Jet x) { return x.f < 0 ? -1 : x.f > 0 ? 1 : 0; }

ExactJet elliot(Jet u) { return u.f < 0 ? half() * reciprocal(1 - u) : half() * (softsign(u) + 1); }

ExactJet isru(Jet x, const Exact& alpha) {
  if (alpha == 0) return x;
  return algebraic(sqrt(alpha) * x) / sqrt(alpha);
}

ExactJet sqnl(Jet x) {
  if (abs(x.f) >= 2) return signum(x);
  return x.f >= 0 ? x - x * x / 4 : x + x * x / 4;
}

/// With numerator and denominator divided by the largest term of the denominator.
ExactJet smht(Jet x, const P& p) {
  const Exact& a = p[0];
  const Exact& b = p[1];
  const Exact& c = p[2];
  const Exact& d = p[3];
  const Exact down = x.f > 0 ? Exact(-c) : d;
  const ExactJet share = logistic(x.f > 0 ? (c + d) * x : -(c + d) * x);
  return exp((a + down) * x) * share - exp((down - b) * x) * share;
}

ExactJet srelu(Jet x, const P& p) {
  if (x.f <= p[0]) return p[1] * (x - p[0]) + p[0];
  return x.f >= p[2] ? p[3] * (x - p[2]) + p[2] : x;
}

/// (x + sqrt(x^2 + b)) / 2, whose slope is itself by the root
ExactJet squareplus(Jet x, const Exact& b) {
  if (b == 0) return x.f <= 0 ? ExactJet(0) : x;
  const Exact root = sqrt(x.f * x.f + b);
  const Exact value = x.f > 0 ? Exact((x.f + root) / 2) : Exact(b / (2 * (root - x.f)));
  return composed(x, value, value / root, b / (2 * root * root * root));
}

ExactJet sparsePlus(Jet x) {
  if (x.f <= -1) return 0;
  return x.f >= 1 ? x : (x + 1) * (x + 1) / 4;
}

ExactJet reluSquared(Jet x) { return x.f <= 0 ? ExactJet(0) : x * x; }

/// sqrt(x^2 + 1) - 1 without the cancellation
ExactJet hypotenuseExcess(Jet x) {
  const Exact root = sqrt(x.f * x.f + 1);
  return composed(x, x.f * x.f / (root + 1), x.f / root, 1 / (root * root * root));
}

ExactJet softShrink(Jet x, const Exact& lambda) {
  if (abs(x.f) <= lambda) return 0;
  return x.f > 0 ? x - lambda : x + lambda;
}

ExactJet threshold(Jet x, const Exact& theta, const Exact& value) { return x.f <= theta ? ExactJet(value) : x; }

ExactJet tanhShrink(Jet x) {
  const ExactJet t = tanh(x);
  return {(x - t).f, t.f * t.f, 2 * t.f * t.f1};
}

ExactJet softExponential(Jet x, const Exact& alpha) { return alpha == 0 ? x : expm1(alpha * x) / alpha + alpha; }

ExactJet logLog(Jet x) { return x.f > 100 ? ExactJet(1) : -expm1(-exp(x)); }

ExactJet tanhExp(Jet x) { return x.f > 100 ? x : x * tanh(exp(x)); }

ExactJet hardElish(Jet x) {
  if (x.f <= -1) return 0;
  if (x.f >= 1) return x;
  return (x.f < 0 ? expm1(x) : x) * (x + 1) / 2;
}

ExactJet aconC(Jet x, const Exact& p1, const Exact& p2, const Exact& beta) {
  const ExactJet z = beta * (p1 - p2) * x;
  return p1 * (x * logistic(z)) + p2 * (x * logistic(-z));
}

/// Left of 1 the derivatives are power series without cancellation; beyond, sums of waves.
ExactJet sinc(Jet x) {
  if (x.f == 0) return {1, 0, Exact(-1) / 3};
  const ExactJet all = sin(x) * reciprocal(x);
  return abs(x.f) > 1 ? all : ExactJet(all.f, all.f1, all.f2);
}

ExactJet snake(Jet x, const Exact& alpha) {
  if (alpha == 0) return x;
  const ExactJet u = alpha * x;
  return x + sin(u) * sin(u) / alpha;
}

}  // namespace

std::map<std::string_view, Formula> textbooks() {
  return {
      {"identity", [](Jet x, const P&) { return x; }},
      {"step", [](Jet x, const P&) { return ExactJet(x.f < 0 ? 0 : 1); }},
      {"signum", [](Jet x, const P&) { return signum(x); }},
      {"absolute", [](Jet x, const P&) { return x.f == 0 ? ExactJet(0) : signum(x).f * x; }},
      {"sigmoid", [](Jet x, const P&) { return logistic(x); }},
      {"hard_sigmoid", [](Jet x, const P& p) { return clipped(p[0] * x + half(), 0, 1); }},
      {"sparse_sigmoid", [](Jet x, const P&) { return clipped((x + 1) / 2, 0, 1); }},
      {"log_sigmoid", [](Jet x, const P&) { return -softplus(-x); }},
      {"log_log", [](Jet x, const P&) { return logLog(x); }},
      {"tanh", [](Jet x, const P&) { return tanh(x); }},
      {"hard_tanh", [](Jet x, const P& p) { return clipped(x, p[0], p[1]); }},
      {"lecun_tanh", [](Jet x, const P&) { return Exact("1.7159") * tanh(Exact(2) / 3 * x); }},
      {"softsign", [](Jet x, const P&) { return softsign(x); }},
      {"elliot", [](Jet x, const P& p) { return elliot(p[0] * x); }},
      {"arctan", [](Jet x, const P&) { return atan(x); }},
      {"isru", [](Jet x, const P& p) { return isru(x, p[0]); }},
      {"sqnl", [](Jet x, const P&) { return sqnl(x); }},
      {"smht", smht},
      {"relu", [](Jet x, const P&) { return leaky(x, 0); }},
      {"relu6", [](Jet x, const P&) { return clipped(x, 0, 6); }},
      {"leaky_relu", [](Jet x, const P& p) { return leaky(x, p[0]); }},
      {"prelu", [](Jet x, const P& p) { return leaky(x, p[0]); }},
      {"rrelu", [](Jet x, const P& p) { return leaky(x, (p[0] + p[1]) / 2); }},
      {"srelu", srelu},
      {"maxout", maxout},
      {"squareplus", [](Jet x, const P& p) { return squareplus(x, p[0]); }},
      {"sparse_plus", [](Jet x, const P&) { return sparsePlus(x); }},
      {"relu_squared", [](Jet x, const P&) { return reluSquared(x); }},
      {"star_relu", [](Jet x, const P& p) { return p[0] * reluSquared(x) + p[1]; }},
      {"isrlu", [](Jet x, const P& p) { return x.f <= 0 ? isru(x, p[0]) : x; }},
      {"bent_identity", [](Jet x, const P&) { return half() * hypotenuseExcess(x) + x; }},
      {"hard_shrink", [](Jet x, const P& p) { return abs(x.f) <= p[0] ? ExactJet(0) : x; }},
      {"soft_shrink", [](Jet x, const P& p) { return softShrink(x, p[0]); }},
      {"tanh_shrink", [](Jet x, const P&) { return tanhShrink(x); }},
      {"threshold", [](Jet x, const P& p) { return threshold(x, p[0], p[1]); }},
      {"thresholded_relu", [](Jet x, const P& p) { return threshold(x, p[0], 0); }},
      {"elu", [](Jet x, const P& p) { return elu(x, p[0]); }},
      {"selu", [](Jet x, const P&) { return selu(x); }},
      {"celu", [](Jet x, const P& p) { return pelu(x, p[0], p[0]); }},
      {"pelu", [](Jet x, const P& p) { return pelu(x, p[0], p[1]); }},
      {"exponential", [](Jet x, const P&) { return exp(x); }},
      {"soft_exponential", [](Jet x, const P& p) { return softExponential(x, p[0]); }},
      {"softplus", [](Jet x, const P& p) { return softplus(p[0] * x) / p[0]; }},
      {"swish", [](Jet x, const P& p) { return x * logistic(p[0] * x); }},
      {"silu", [](Jet x, const P&) { return x * logistic(x); }},
      {"hard_swish", [](Jet x, const P&) { return hardSwish(x); }},
      {"gelu", [](Jet x, const P& p) { return x * normalCdf((x - p[0]) / p[1]); }},
      {"gelu_tanh", [](Jet x, const P&) { return geluTanh(x); }},
      {"gelu_logistic", [](Jet x, const P&) { return x * logistic(Exact("1.702") * x); }},
      {"mish", [](Jet x, const P&) { return x * tanh(softplus(x)); }},
      {"phish", [](Jet x, const P&) { return x * tanh(x * normalCdf(x)); }},
      {"serf", [](Jet x, const P&) { return x * erf(softplus(x)); }},
      {"logish", [](Jet x, const P&) { return x * log1p(logistic(x)); }},
      {"tanh_exp", [](Jet x, const P&) { return tanhExp(x); }},
      {"elish", [](Jet x, const P&) { return (x.f < 0 ? expm1(x) : x) * logistic(x); }},
      {"hard_elish", [](Jet x, const P&) { return hardElish(x); }},
      {"acon_c", [](Jet x, const P& p) { return aconC(x, p[0], p[1], p[2]); }},
      {"gaussian", [](Jet x, const P&) { return exp(-(x * x)); }},
      {"sine", [](Jet x, const P&) { return sin(x); }},
      {"cosine", [](Jet x, const P&) { return cos(x); }},
      {"sinc", [](Jet x, const P&) { return sinc(x); }},
      {"snake", [](Jet x, const P& p) { return snake(x, p[0]); }},
  };
}

}  // namespace actiscope
