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
      .formula = "α(2x − s) + (1 − α)s, x > λ;  0, x ≤ λ;  s = (x − λ) / (1 + e^(−sgn(x − μ)(|x − μ|/σ)^β))",
      .latex = {R"(\begin{cases} \alpha(2x - s) + (1 - \alpha)s & x > \lambda \\ 0 & x \le \lambda \end{cases})",
                R"(\begin{cases} 2\alpha + (1 - 2\alpha)s' & x > \lambda \\ 0 & x < \lambda \end{cases})",
                R"(\begin{cases} (1 - 2\alpha)s'' & x > \lambda \\ 0 & x < \lambda \end{cases})",
                {R"(u = \frac{x - \mu}{\sigma})", R"(z = \operatorname{sgn}(u)\,|u|^\beta)",
                 R"(z' = \frac{\beta}{\sigma} |u|^{\beta - 1})",
                 R"(z'' = \frac{\beta(\beta - 1)}{\sigma^2} \operatorname{sgn}(u)\,|u|^{\beta - 2})",
                 R"(g = \frac{1}{1 + e^{-z}})", R"(g' = g(1 - g)\,z')",
                 R"(g'' = g(1 - g)\bigl(z'' + (1 - 2g)\,z'^2\bigr))", R"(s = (x - \lambda)g)",
                 R"(s' = g + (x - \lambda)g')", R"(s'' = 2g' + (x - \lambda)g'')"}},
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
          .latex = {R"(x \tanh(x\,\Phi(x)))",
                    R"(t + x(1 - t^2)\,u')",
                    R"((1 - t^2)(2u' + x u'' - 2x t u'^2))",
                    {R"(t = \tanh u)", R"(u = x\,\Phi(x))", R"(u' = \Phi(x) + x\,\varphi(x))",
                     R"(u'' = (2 - x^2)\,\varphi(x))",
                     R"(\Phi(z) = \frac{1}{2}\Bigl(1 + \operatorname{erf}\frac{z}{\sqrt{2}}\Bigr))",
                     R"(\varphi(z) = \frac{1}{\sqrt{2\pi}}\,e^{-z^2/2})"}},
          .source = "Naveen 2022",
          .kernels = farKernels(
              [](auto x, Values) { return gated(x, settled(tanh(times(finest(x), normalCdf(finest(x)))))); }),
      },
      {
          .id = "serf",
          .name = {"Serf", "Serf 函数"},
          .aliases = "log-softplus error",
          .formula = "x · erf(ln(1 + eˣ))",
          .latex = {R"(x \operatorname{erf}(\ln(1 + e^x)))",
                    R"(\operatorname{erf} u + x s g)",
                    R"(s g\,(2 + x(1 - s) - 2x u s))",
                    {R"(u = \ln(1 + e^x))", R"(s = \frac{1}{1 + e^{-x}})", R"(g = \frac{2}{\sqrt{\pi}}\,e^{-u^2})"}},
          .source = "Nag et al. 2021",
          .kernels = farKernels([](auto x, Values) { return gated(x, erf(softplus(fine(x)))); }),
      },
      {
          .id = "logish",
          .name = {"Logish", "Logish 函数"},
          .aliases = "",
          .formula = "x · ln(1 + σ(x))",
          .latex = {R"(x \ln(1 + \sigma(x)))",
                    R"(\ln(1 + s) + \frac{x s(1 - s)}{1 + s})",
                    R"(\frac{s(1 - s)}{1 + s}\Bigl(2 + \frac{x(1 - 2s - s^2)}{1 + s}\Bigr))",
                    {R"(s = \sigma(x))", R"(\sigma(z) = \frac{1}{1 + e^{-z}})"}},
          .source = "Zhu et al. 2021",
          .kernels = farKernels([](auto x, Values) { return gated(x, settled(log1p(logistic(finest(x))))); }),
      },
      {
          .id = "lisht",
          .name = {"LiSHT", "线性缩放双曲正切函数"},
          .aliases = "linearly scaled hyperbolic tangent",
          .formula = "x · tanh x",
          .latex = {R"(x \tanh x)", R"(t + x(1 - t^2))", R"(2(1 - t^2)(1 - x t))", {R"(t = \tanh x)"}},
          .source = "Roy et al. 2019",
          .kernels = farKernels([](auto x, Values) { return tanhGate(x); }),
      },
      {
          .id = "tanh_exp",
          .name = {"TanhExp", "TanhExp 函数"},
          .aliases = "tanh exponential",
          .formula = "x · tanh(eˣ)",
          .latex =
              {R"(x \tanh(e^x))", R"(t + x e^x(1 - t^2))", R"(e^x(1 - t^2)(2 + x - 2x e^x t))", {R"(t = \tanh(e^x))"}},
          .source = "Liu and Di 2020",
          .kernels = farKernels([](auto x, Values) { return gated(x, tanh(finest(exp(fine(x))))); }),
      },
      {
          .id = "elish",
          .name = {"ELiSH", "指数线性 S 型压缩函数"},
          .aliases = "exponential linear sigmoid squashing",
          .formula = "x · σ(x), x ≥ 0;  (eˣ − 1) · σ(x), x < 0",
          .latex = {R"(\begin{cases} x\,\sigma(x) & x \ge 0 \\ (e^x - 1)\,\sigma(x) & x < 0 \end{cases})",
                    R"(\begin{cases} s\,(1 + x(1 - s)) & x \ge 0 \\ e^x(4s - 1 - 2s^2) & x < 0 \end{cases})",
                    R"(\begin{cases} s(1 - s)(2 + x(1 - 2s)) & x > 0 \\ )"
                    R"(e^x(8s - 1 - 10s^2 + 4s^3) & x < 0 \end{cases})",
                    {R"(s = \sigma(x))", R"(\sigma(z) = \frac{1}{1 + e^{-z}})"}},
          .source = "Basirat and Roth 2018",
          .kinkConvention = {"f″ of the right branch at 0", "0 处取右支的 f″"},
          .kernels = farKernels([](auto x, Values) { return elish(x); }),
          .joints = [](Values) { return std::vector{0.0}; },
      },
      {
          .id = "hard_elish",
          .name = {"Hard ELiSH", "硬指数线性 S 型压缩函数"},
          .aliases = "hardelish exponential linear sigmoid squashing",
          .formula = "h(x)·x, x ≥ 0;  h(x)·(eˣ − 1), x < 0;  h = max(0, min(1, (x + 1)/2))",
          .latex = {R"(\begin{cases} 0 & x \le -1 \\ \frac{1}{2}(x + 1)(e^x - 1) & -1 < x < 0 \\ )"
                    R"(\frac{1}{2}x(x + 1) & 0 \le x < 1 \\ x & x \ge 1 \end{cases})",
                    R"(\begin{cases} 0 & x < -1 \\ \frac{1}{2}\bigl((x + 2) e^x - 1\bigr) & -1 < x < 0 \\ )"
                    R"(x + \frac{1}{2} & 0 \le x < 1 \\ 1 & x > 1 \end{cases})",
                    R"(\begin{cases} 0 & x < -1 \\ \frac{1}{2}(x + 3) e^x & -1 < x < 0 \\ 1 & 0 < x < 1 \\ )"
                    R"(0 & x > 1 \end{cases})"},
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
          .latex = {R"((p_1 - p_2) x\,\sigma(\beta(p_1 - p_2) x) + p_2 x)",
                    R"(q s\,(1 + \beta q x(1 - s)) + p_2)",
                    R"(\beta q^2 s(1 - s)(2 + \beta q x(1 - 2s)))",
                    {R"(q = p_1 - p_2)", R"(s = \sigma(\beta q x))", R"(\sigma(z) = \frac{1}{1 + e^{-z}})"}},
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
