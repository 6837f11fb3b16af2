#include "core/activations/catalogue.h"

namespace actiscope {

namespace {

/// The gate of the hard forms: max(0, min(1, (x + 1) / 2))
template <class T>
T hardGate(const T& x) {
  return select(x <= -1, 0.0, select(x >= 1, 1.0, (x + 1.0) / 2.0));
}

/// sgn(u)·|u|^power
template <class T>
T signedPower(const T& u, int power) {
  const bool negative = primal(narrow(u)) < 0;
  const T size = negative ? -u : u;
  T product = size;
  for (int i = 1; i < power; ++i) product = product * size;
  return negative ? -product : product;
}

/// With the gate g = σ(sgn(x − μ)(|x − μ|/σ)^β) this is 2αx + (1 − 2α)(x − λ)g right of λ.
Activation repsu() {
  return {
      .id = "repsu",
      .name = {"RePSU", "修正幂 S 型单元"},
      .aliases = "parametric rectified power sigmoid unit repsku repshu resku",
      .formula = "α(2x − s) + (1 − α)s for x > λ;  0 for x ≤ λ;  s = (x − λ) / (1 + e^(−sgn(x − μ)(|x − μ|/σ)^β))",
      .source = "Atto, Galichet, Pastor and Méger 2021; α = λ = μ = 0, β = σ = 1 is x·σ(x) right of 0",
      .kinkConvention = {"f(λ) = 0, f′(λ) = 0", "f(λ) = 0，f′(λ) = 0"},
      .parameters = {{"alpha", "α", {"from shrinking to stretching", "从收缩到拉伸"}, 0, 0, 1},
                     {"lambda", "λ", {"threshold", "阈值"}, 0, -2, 2},
                     {"mu", "μ", {"centre of the gate", "门的中心"}, 0, -2, 2},
                     {"sigma", "σ", {"width of the gate", "门的宽度"}, 1, 0.05, 5, Scale::wide},
                     {"beta", "β", {"power in the gate", "门内的幂次"}, 1, 1, 5, Scale::integer}},
      .kernels = singleKernels([](auto x, Values p) {
        const auto z = signedPower((widen(x) - Wide(p[2])) / Wide(p[3]), static_cast<int>(p[4]));
        const auto gate = times(finest(x) - p[1], logistic(finest(z)));
        const auto curve = coarse(settled(times(2 * p[0], finest(x)) + times(1 - 2 * p[0], gate)));
        constexpr double gateIsOpen = 1e300;  // and infinities would meet
        return select(x <= p[1], 0.0, select(x >= gateIsOpen, x, curve));
      }),
      .joints =
          [](Values p) {
            return std::vector{p[1], p[2]};
          },
  };
}

}  // namespace

std::vector<Activation> blends() {
  return {
      {
          .id = "phish",
          .name = {"Phish", "Phish 函数"},
          .aliases = "",
          .formula = "x · tanh(GELU(x))",
          .source = "Naveen 2022",
          .kernels = farKernels(
              [](auto x, Values) { return gated(x, settled(tanh(times(finest(x), normalCdf(finest(x)))))); }),
      },
      {
          .id = "serf",
          .name = {"Serf", "Serf 函数"},
          .aliases = "log-softplus error",
          .formula = "x · erf(ln(1 + eˣ))",
          .source = "Nag et al. 2021",
          .kernels = farKernels([](auto x, Values) { return gated(x, erf(softplus(fine(x)))); }),
      },
      {
          .id = "logish",
          .name = {"Logish", "Logish 函数"},
          .aliases = "",
          .formula = "x · ln(1 + σ(x))",
          .source = "Zhu et al. 2021",
          .kernels = farKernels([](auto x, Values) { return gated(x, log1p(logistic(fine(x)))); }),
      },
      {
          .id = "lisht",
          .name = {"LiSHT", "线性缩放双曲正切函数"},
          .aliases = "linearly scaled hyperbolic tangent",
          .formula = "x · tanh x",
          .source = "Roy et al. 2019",
          .kernels = farKernels([](auto x, Values) { return gated(x, tanh(fine(x))); }),
      },
      {
          .id = "tanh_exp",
          .name = {"TanhExp", "TanhExp 函数"},
          .aliases = "tanh exponential",
          .formula = "x · tanh(eˣ)",
          .source = "Liu and Di 2020",
          .kernels = farKernels([](auto x, Values) { return gated(x, tanh(exp(fine(x)))); }),
      },
      {
          .id = "elish",
          .name = {"ELiSH", "指数线性 S 型压缩函数"},
          .aliases = "exponential linear sigmoid squashing",
          .formula = "x · σ(x) for x ≥ 0;  (eˣ − 1) · σ(x) for x < 0",
          .source = "Basirat and Roth 2018",
          .kinkConvention = {"f″ of the right branch at 0", "0 处取右支的 f″"},
          .kernels = farKernels([](auto x, Values) {
            return select(x >= 0, gated(x, logistic(fine(x))), gated(expm1(x), logistic(fine(x))));
          }),
          .joints = [](Values) { return std::vector{0.0}; },
      },
      {
          .id = "hard_elish",
          .name = {"Hard ELiSH", "硬指数线性 S 型压缩函数"},
          .aliases = "hardelish exponential linear sigmoid squashing",
          .formula = "h(x)·x for x ≥ 0;  h(x)·(eˣ − 1) for x < 0;  h = max(0, min(1, (x + 1)/2))",
          .source = "Basirat and Roth 2018",
          .kinkConvention = {"f′(−1) = 0, f′(1) = 1; f″ of the right branch at 0",
                             "f′(−1) = 0，f′(1) = 1；0 处取右支的 f″"},
          .kernels = kernels([](auto x, Values) {
            const auto left = coarse(times(expm1(fine(x)), hardGate(fine(x))));
            return select(x >= 0, times(x, hardGate(x)), left);
          }),
          .joints =
              [](Values) {
                return std::vector{-1.0, 0.0, 1.0};
              },
      },
      {
          .id = "acon_c",
          .name = {"ACON-C", "ACON-C 激活或非激活函数"},
          .aliases = "activate or not",
          .formula = "(p₁ − p₂)·x · σ(β(p₁ − p₂)x) + p₂·x",
          .source = "Ma et al. 2021; p₁ = 1, p₂ = 0 is swish",
          .parameters = {{"p1", "p₁", {"slope when active", "激活一侧的斜率"}, 1, -2, 2},
                         {"p2", "p₂", {"slope when not active", "非激活一侧的斜率"}, 0, -2, 2},
                         {"beta", "β", {"sharpness of the switch", "切换的陡峭程度"}, 1, 0, 20, Scale::wide}},
          .kernels = farKernels([](auto x, Values p) {
            const Wide sharpness = Wide(p[2]) * (Wide(p[0]) - Wide(p[1]));
            const auto z = times(sharpness, widen(x));
            return gated(x, settled(times(p[0], logistic(finest(z))) + times(p[1], logistic(finest(-z)))));
          }),
      },
      repsu(),
  };
}

}  // namespace actiscope
