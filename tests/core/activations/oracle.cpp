#include "tests/core/activations/textbooks.h"

namespace actiscope {

namespace {

Textbook clipped(const Exact& ramp, const Exact& slope, const Exact& low, const Exact& high, const Exact& term) {
  if (ramp < low) return plain(low, 0);
  if (ramp >= high) return plain(high, 0);
  return {ramp, slope, term, abs(slope)};
}

Textbook leaky(const Exact& x, const Exact& slope) { return x < 0 ? plain(slope * x, slope) : plain(x, 1); }

Textbook maxout(const Exact& x, const P& p) {
  Textbook best{};
  for (std::size_t i = 0; i < p[0].convert_to<std::size_t>(); ++i) {
    const Exact w = p[1 + 2 * i];
    const Exact b = p[2 + 2 * i];
    const Exact height = w * x + b;
    if (i == 0 || height > best.f) best = {height, w, larger(w * x, b), abs(w)};
  }
  return best;
}

Textbook gelu(const Exact& x, const Exact& mu, const Exact& sigma) {
  const Exact t = (x - mu) / sigma;
  return gated(x, erfcOf(-t / sqrt(Exact(2))) / 2, exp(-t * t / 2) / (sqrt(2 * pi()) * sigma));
}

Textbook geluTanh(const Exact& x) {
  const Exact root = sqrt(2 / pi());
  const Exact cubic("0.044715");
  const Exact u = 2 * root * (x + cubic * x * x * x);  // (1 + tanh(u / 2)) / 2 = logistic(u)
  return gated(x, logistic(u), logisticSlope(u) * 2 * root * (1 + 3 * cubic * x * x));
}

Textbook mish(const Exact& x) {
  const Exact gate = tanh(log1pOf(exp(x)));
  const Exact inverseCosh = 1 / cosh(log1pOf(exp(x)));
  return gated(x, gate, inverseCosh * inverseCosh * logistic(x));
}

Textbook elu(const Exact& x, const Exact& alpha) {
  return x < 0 ? plain(alpha * expm1Of(x), alpha * exp(x)) : plain(x, 1);
}

Textbook selu(const Exact& x) {
  const Exact scale("1.0507009873554804934193349852946");
  const Exact alpha("1.6732632423543772848170429916717");
  const Textbook unscaled = elu(x, alpha);
  return plain(scale * unscaled.f, scale * unscaled.f1);
}

Textbook hardSwish(const Exact& x) {
  if (x < -3) return plain(0, 0);
  if (x >= 3) return plain(x, 1);
  return {x * (x + 3) / 6, x / 3 + Exact(1) / 2, larger(x * x / 6, x / 2), larger(x / 3, Exact(1) / 2)};
}

Textbook softplus(const Exact& x, const Exact& beta) {
  const Exact f = beta * x > 0 ? x + log1pOf(exp(-beta * x)) / beta : log1pOf(exp(beta * x)) / beta;
  return plain(f, logistic(beta * x));
}

Textbook tanhOf(const Exact& x) {
  const Exact inverseCosh = 1 / cosh(x);
  return plain(tanh(x), inverseCosh * inverseCosh);
}

Textbooks table() {
  Textbooks rows{
      {"identity", [](const Exact& x, const P&) { return plain(x, 1); }},
      {"step", [](const Exact& x, const P&) { return plain(x < 0 ? 0 : 1, 0); }},
      {"sigmoid", [](const Exact& x, const P&) { return plain(logistic(x), logisticSlope(x)); }},
      {"hard_sigmoid",
       [](const Exact& x, const P& p) {
         return clipped(p[0] * x + Exact(1) / 2, p[0], 0, 1, larger(p[0] * x, Exact(1) / 2));
       }},
      {"tanh", [](const Exact& x, const P&) { return tanhOf(x); }},
      {"hard_tanh", [](const Exact& x, const P& p) { return clipped(x, 1, p[0], p[1], abs(x)); }},
      {"relu", [](const Exact& x, const P&) { return leaky(x, 0); }},
      {"relu6", [](const Exact& x, const P&) { return clipped(x, 1, 0, 6, abs(x)); }},
      {"leaky_relu", [](const Exact& x, const P& p) { return leaky(x, p[0]); }},
      {"prelu", [](const Exact& x, const P& p) { return leaky(x, p[0]); }},
      {"maxout", maxout},
      {"elu", [](const Exact& x, const P& p) { return elu(x, p[0]); }},
      {"selu", [](const Exact& x, const P&) { return selu(x); }},
      {"celu",
       [](const Exact& x, const P& p) { return x < 0 ? plain(p[0] * expm1Of(x / p[0]), exp(x / p[0])) : plain(x, 1); }},
      {"softplus", [](const Exact& x, const P& p) { return softplus(x, p[0]); }},
      {"swish",
       [](const Exact& x, const P& p) { return gated(x, logistic(p[0] * x), p[0] * logisticSlope(p[0] * x)); }},
      {"silu", [](const Exact& x, const P&) { return gated(x, logistic(x), logisticSlope(x)); }},
      {"hard_swish", [](const Exact& x, const P&) { return hardSwish(x); }},
      {"gelu", [](const Exact& x, const P& p) { return gelu(x, p[0], p[1]); }},
      {"gelu_tanh", [](const Exact& x, const P&) { return geluTanh(x); }},
      {"gelu_logistic",
       [](const Exact& x, const P&) {
         const Exact k("1.702");
         return gated(x, logistic(k * x), k * logisticSlope(k * x));
       }},
      {"mish", [](const Exact& x, const P&) { return mish(x); }},
  };
  rows.merge(moreTextbooks());
  return rows;
}

const Textbooks& allTextbooks() {
  static const Textbooks all = table();
  return all;
}

/// e^(-x^2) / sqrt(pi) / (x + (1/2) / (x + (2/2) / (x + (3/2) / ...)))
Exact erfcFraction(const Exact& x) {
  const int levels = 50 + 16000 / static_cast<int>(x * x);  // more than 100 digits need
  Exact tail = x;
  for (int level = levels; level > 0; --level) tail = x + Exact(level) / 2 / tail;
  return exp(-x * x) / (sqrt(pi()) * tail);
}

Exact stepBeside(const Function& function, double x, Exact step) {
  for (double joint : function.joints()) {
    const Exact distance = abs(Exact(x) - Exact(joint));
    if (distance != 0 && distance * Exact("1e-10") < step) step = distance * Exact("1e-10");
  }
  return step;
}

}  // namespace

Exact erfcOf(const Exact& x) {
  if (Exact::default_precision() <= 100 && x > 8 && x < 60) return erfcFraction(x);
  if (Exact::default_precision() <= 100 && x < -8 && x > -60) return 2 - erfcFraction(-x);
  Exact result;
  mpfr_erfc(result.backend().data(), x.backend().data(), MPFR_RNDN);
  return result;
}

Exact slopeOf(const Function& function, double x) {
  const int zeros = 3 * static_cast<int>(Exact::default_precision()) / 10;
  const Exact step = stepBeside(function, x, pow(Exact(10), -zeros));
  return (textbook(function, Exact(x) + step).f - textbook(function, Exact(x) - step).f) / (2 * step);
}

Exact curvatureOf(const Function& function, double x) {
  const Exact step = stepBeside(function, x, Exact("1e-30"));
  const auto at = [&](const Exact& where) { return textbook(function, where).f; };
  return (at(Exact(x) + step) - 2 * at(Exact(x)) + at(Exact(x) - step)) / (step * step);
}

void setDigits(unsigned digits) { Exact::default_precision(digits); }

Textbook textbook(const Function& function, const Exact& x) {
  const P parameters(function.values().begin(), function.values().end());
  return allTextbooks().at(function.activation().id)(x, parameters);
}

bool hasTextbook(std::string_view id) { return allTextbooks().contains(id); }

}  // namespace actiscope
