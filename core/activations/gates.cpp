#include "core/activations/catalogue.h"

namespace actiscope {

std::vector<Activation> gates() {
  return {
      {
          .id = "swish",
          .name = {"Swish", "Swish 自门控函数"},
          .aliases = "self-gated",
          .formula = "x · σ(βx)",
          .source = "Ramachandran, Zoph and Le 2017",
          .parameters = {{"beta", "β", {"sharpness of the gate", "门的陡峭程度"}, 1, 0, 100, Scale::wide}},
          .kernels = farKernels([](auto x, Values p) { return gated(x, logistic(fine(times(Wide(p[0]), widen(x))))); }),
      },
      {
          .id = "silu",
          .name = {"SiLU", "S 型线性单元"},
          .aliases = "sigmoid linear unit swish-1",
          .formula = "x · σ(x)",
          .source = "Elfwing, Uchibe and Doya 2018; PyTorch nn.SiLU",
          .kernels = farKernels([](auto x, Values) { return gated(x, logistic(fine(x))); }),
      },
      {
          .id = "hard_swish",
          .name = {"Hard swish", "硬 Swish 函数"},
          .aliases = "hardswish h-swish hard-swish hard silu",
          .formula = "x · min(6, max(0, x + 3)) / 6",
          .source = "Howard et al. 2019 (MobileNetV3); PyTorch nn.Hardswish",
          .kinkConvention = {"f′(−3) = 0, f′(3) = 1", "f′(−3) = 0，f′(3) = 1"},
          .kernels =
              kernels([](auto x, Values) { return select(x <= -3, 0.0, select(x >= 3, x, x * (x + 3.0) / 6.0)); }),
          .joints =
              [](Values) {
                return std::vector{-3.0, 3.0};
              },
      },
      {
          .id = "gelu",
          .name = {"GELU", "高斯误差线性单元"},
          .aliases = "gaussian error linear unit",
          .formula = "x · P(X ≤ x), X ~ N(μ, σ²)",
          .source = "Hendrycks and Gimpel 2016; PyTorch nn.GELU",
          .parameters = {{"mu", "μ", {"mean of the normal distribution", "正态分布的均值"}, 0, -3, 3},
                         {"sigma", "σ", {"standard deviation", "标准差"}, 1, 0.05, 5, Scale::wide}},
          .kernels = farKernels([](auto x, Values p) {
            return gated(x, normalCdf(fine((widen(x) - Wide(p[0])) * (Wide(1) / Wide(p[1])))));
          }),
          .centre = [](Values p) { return p[0]; },
      },
      {
          .id = "gelu_tanh",
          .name = {"GELU (tanh form)", "GELU 的 tanh 近似"},
          .aliases = "gelu approximate new_gelu",
          .formula = "½x · (1 + tanh(√(2/π) · (x + 0.044715x³)))",
          .source = "Hendrycks and Gimpel 2016; PyTorch nn.GELU(approximate='tanh')",
          .kernels = farKernels([](auto x, Values) {
            constexpr Wide twiceRootOfTwoOverPi{1.5957691216057308, -9.96930880911092e-17};
            constexpr Wide cubic{0.044715, 2.1960211427085595e-18};
            const auto w = widen(x);
            return gated(x, logistic(fine((twiceRootOfTwoOverPi * w) * (cubic * (w * w) + Wide(1)))));
          }),
      },
      {
          .id = "gelu_logistic",
          .name = {"GELU (logistic form)", "GELU 的逻辑函数近似"},
          .aliases = "quick_gelu quickgelu sigmoid gelu",
          .formula = "x · σ(1.702x)",
          .source = "Hendrycks and Gimpel 2016",
          .kernels = farKernels([](auto x, Values) {
            constexpr Wide sharpness{1.702, 4.263256414560601e-17};
            return gated(x, logistic(fine(sharpness * widen(x))));
          }),
      },
      {
          .id = "mish",
          .name = {"Mish", "Mish 函数"},
          .aliases = "self regularized non-monotonic",
          .formula = "x · tanh(ln(1 + eˣ))",
          .source = "Misra 2019; PyTorch nn.Mish",
          .kernels = farKernels([](auto x, Values) { return gated(x, mishGate(fine(x))); }),
      },
  };
}

}  // namespace actiscope
