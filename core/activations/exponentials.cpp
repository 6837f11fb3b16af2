#include "core/activations/catalogue.h"

namespace actiscope {

namespace {

constexpr Bilingual fromTheLeft{"f′ of the left branch at 0", "0 处取左支的 f′"};

std::vector<double> atZero(Values) { return {0.0}; }

/// Above this, softplus(beta x) / beta is x to the last digit for every beta of the catalogue, and beta x is finite.
constexpr double softplusIsIdentity = 1e6;

}  // namespace

std::vector<Activation> exponentials() {
  return {
      {
          .id = "elu",
          .name = {"ELU", "指数线性单元"},
          .aliases = "exponential linear unit",
          .formula = "x for x > 0;  α·(eˣ − 1) for x ≤ 0",
          .source = "Clevert, Unterthiner and Hochreiter 2015; PyTorch nn.ELU",
          .kinkConvention = fromTheLeft,
          .parameters = {{"alpha", "α", {"depth of the left plateau", "左侧饱和的深度"}, 1, 0, 5}},
          .kernels = farKernels([](auto x, Values p) { return select(x <= 0, p[0] * expm1(x), x); }),
          .joints = atZero,
      },
      {
          .id = "selu",
          .name = {"SELU", "自归一化指数线性单元"},
          .aliases = "scaled exponential linear unit 缩放",
          .formula = "λx for x > 0;  λα·(eˣ − 1) for x ≤ 0;  λ = 1.0507…, α = 1.6733…",
          .source = "Klambauer et al. 2017; PyTorch nn.SELU",
          .kinkConvention = fromTheLeft,
          .kernels = farKernels([](auto x, Values) {
            constexpr double scale = 1.0507009873554804934193349852946;
            constexpr double alpha = 1.6732632423543772848170429916717;
            return select(x <= 0, (scale * alpha) * expm1(x), scale * x);
          }),
          .joints = atZero,
      },
      {
          .id = "celu",
          .name = {"CELU", "连续可微指数线性单元"},
          .aliases = "continuously differentiable exponential linear unit",
          .formula = "x for x > 0;  α·(e^(x/α) − 1) for x ≤ 0",
          .source = "Barron 2017; PyTorch nn.CELU",
          .kinkConvention = fromTheLeft,
          .parameters = {{"alpha", "α", {"depth of the left plateau", "左侧饱和的深度"}, 1, 0.01, 5}},
          .kernels = farKernels(
              [](auto x, Values p) { return select(x <= 0, p[0] * expm1(widen(x) * (Wide(1) / Wide(p[0]))), x); }),
          .joints = atZero,
      },
      {
          .id = "pelu",
          .name = {"PELU", "参数化指数线性单元"},
          .aliases = "parametric exponential linear unit",
          .formula = "(α/β)·x for x > 0;  α·(e^(x/β) − 1) for x ≤ 0",
          .source = "Trottier, Giguère and Chaib-draa 2017",
          .kinkConvention = fromTheLeft,
          .parameters = {{"alpha", "α", {"depth of the left plateau", "左侧饱和的深度"}, 1, 0, 5},
                         {"beta", "β", {"decay length", "衰减长度"}, 1, 0.05, 5}},
          .kernels = farKernels([](auto x, Values p) {
            return select(x <= 0, times(p[0], expm1(widen(x) * (Wide(1) / Wide(p[1])))), times(p[0] / p[1], x));
          }),
          .joints = atZero,
      },
      {
          .id = "exponential",
          .name = {"Exponential", "指数函数"},
          .aliases = "exp",
          .formula = "eˣ",
          .source = "Keras exponential, ONNX Exp",
          .kernels = kernels([](auto x, Values) { return exp(x); }),
      },
      {
          .id = "soft_exponential",
          .name = {"Soft exponential (α ≥ 0)", "软指数函数（α ≥ 0）"},
          .aliases = "softexponential",
          .formula = "(e^(αx) − 1) / α + α;  x for α = 0",
          .source = "Godfrey and Gashler 2015; for α < 0 theirs is a logarithm, without values left of 1/α − α",
          .parameters = {{"alpha", "α", {"from identity to exponential", "从恒等到指数"}, 0.5, 0, 1}},
          .kernels = farKernels([](auto x, Values p) {
            const double limit = (p[0] - 1) * (p[0] + 1) / p[0];  // at −∞; the sum with it keeps the digits of the tail
            const auto exponent = times(Wide(p[0]), widen(x));
            const auto curve =
                select(p[0] * primal(x) <= -1, exp(exponent) / p[0] + limit, expm1(exponent) / p[0] + p[0]);
            return select(p[0] == 0, x, curve);
          }),
      },
      {
          .id = "softplus",
          .name = {"Softplus", "软加函数"},
          .aliases = "smooth relu 平滑",
          .formula = "ln(1 + e^(βx)) / β",
          .source = "Dugas et al. 2001; PyTorch nn.Softplus",
          .parameters = {{"beta", "β", {"sharpness of the bend", "弯曲的陡峭程度"}, 1, 0.1, 20, Scale::wide}},
          .kernels = farKernels([](auto x, Values p) {
            return select(x >= softplusIsIdentity, x, softplus(Wide(p[0]) * widen(x)) / p[0]);
          }),
      },
  };
}

}  // namespace actiscope
