#include "tests/accuracy/pytorch.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace actiscope {

namespace {

using std::abs, std::erf, std::exp, std::expm1, std::log1p, std::tanh;

constexpr double rootOfHalf = std::numbers::sqrt2 / 2;

double logistic(double x) { return 1 / (1 + exp(-x)); }

double cdf(double x) { return 0.5 * (1 + erf(x * rootOfHalf)); }

double pdf(double x) { return std::numbers::inv_sqrtpi * rootOfHalf * exp(-0.5 * x * x); }

double geluInner(double x) { return 2 * std::numbers::inv_sqrtpi * rootOfHalf * (x + 0.044715 * x * x * x); }

double geluTanhSlope(double x) {
  const double t = tanh(geluInner(x));
  const double inner = 2 * std::numbers::inv_sqrtpi * rootOfHalf * (1 + 3 * 0.044715 * x * x);
  return 0.5 * (1 + t) + 0.5 * x * (1 - t * t) * inner;
}

double mishGate(double x) { return tanh(log1p(exp(x))); }

}  // namespace

std::vector<PytorchFormula> pytorchFormulas() {
  constexpr double threshold = 20;  // beyond, PyTorch's softplus is x
  return {
      {"sigmoid", "s = 1 / (1 + e⁻ˣ); s (1 − s)", logistic, [](double x) { return (1 - logistic(x)) * logistic(x); }},
      {"tanh", "tanh x; 1 − tanh² x", [](double x) { return tanh(x); }, [](double x) { return 1 - tanh(x) * tanh(x); }},
      {"log_sigmoid", "min(x, 0) − log1p(e^(−abs x))", [](double x) { return std::min(x, 0.0) - log1p(exp(-abs(x))); },
       [](double x) {
         const double e = exp(-abs(x));
         return x < 0 ? 1 - e / (1 + e) : e / (1 + e);
       }},
      {"softplus", "log1p(eˣ), x beyond 20; eˣ / (eˣ + 1), 1 beyond 20",
       [](double x) { return x > threshold ? x : log1p(exp(x)); },
       [](double x) { return x > threshold ? 1 : exp(x) / (exp(x) + 1); }},
      {"silu", "x / (1 + e⁻ˣ); s (1 + x (1 − s))", [](double x) { return x / (1 + exp(-x)); },
       [](double x) { return logistic(x) * (1 + x * (1 - logistic(x))); }},
      {"gelu", "Φ = (1 + erf(x/√2)) / 2, x Φ; Φ + x φ", [](double x) { return x * cdf(x); },
       [](double x) { return cdf(x) + x * pdf(x); }},
      {"gelu_tanh", "½x (1 + tanh u); the product rule", [](double x) { return 0.5 * x * (1 + tanh(geluInner(x))); },
       geluTanhSlope},
      {"mish", "t = tanh(log1p(eˣ)), x t; t + x s (1 − t²)", [](double x) { return x * mishGate(x); },
       [](double x) { return mishGate(x) + x * logistic(x) * (1 - mishGate(x) * mishGate(x)); }},
      {"elu", "expm1 x; eˣ, for x ≤ 0", [](double x) { return x <= 0 ? expm1(x) : x; },
       [](double x) { return x <= 0 ? exp(x) : 1; }},
      {"selu", "λα expm1 x; λα eˣ, for x ≤ 0",
       [](double x) { return (x <= 0 ? 1.6732632423543772 * 1.0507009873554805 * expm1(x) : 1.0507009873554805 * x); },
       [](double x) { return x <= 0 ? 1.6732632423543772 * 1.0507009873554805 * exp(x) : 1.0507009873554805; }},
      {"softsign", "x / (1 + abs x); the quotient rule", [](double x) { return x / (1 + abs(x)); },
       [](double x) { return 1 / (1 + abs(x)) - abs(x) / (1 + abs(x)) / (1 + abs(x)); }},
      {"tanh_shrink", "x − tanh x; tanh² x", [](double x) { return x - tanh(x); },
       [](double x) { return tanh(x) * tanh(x); }},
  };
}

}  // namespace actiscope
