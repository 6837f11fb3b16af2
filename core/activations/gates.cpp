#include "core/activations/catalogue.h"

namespace actiscope {

std::vector<Activation> gates() {
  return {
      {
          .id = "swish",
          .name = {"Swish", "Swish 自门控函数"},
          .aliases = "self-gated",
          .formula = "x · σ(βx)",
          .latex = {R"(x\,\sigma(\beta x))",
                    R"(s\,(1 + \beta x(1 - s)))",
                    R"(\beta s(1 - s)(2 + \beta x(1 - 2s)))",
                    {R"(s = \sigma(\beta x))", R"(\sigma(z) = \frac{1}{1 + e^{-z}})"}},
          .source = "Ramachandran, Zoph and Le 2017",
          .dialects = {pytorch("torch.nn.SiLU"), keras("keras.activations.swish"), jax("jax.nn.swish"), onnx("Swish")},
          .parameters = {{"beta", "β", {"sharpness of the gate", "门的陡峭程度"}, 1, 0, 100, Scale::wide}},
          .kernels = farKernels([](auto x, Values p) { return logisticGate(x, times(Wide(p[0]), widen(x))); }),
      },
      {
          .id = "silu",
          .name = {"SiLU", "S 型线性单元"},
          .aliases = "sigmoid linear unit swish-1",
          .formula = "x · σ(x)",
          .latex = {R"(x\,\sigma(x))",
                    R"(s\,(1 + x(1 - s)))",
                    R"(s(1 - s)(2 + x(1 - 2s)))",
                    {R"(s = \sigma(x))", R"(\sigma(z) = \frac{1}{1 + e^{-z}})"}},
          .source = "Elfwing, Uchibe and Doya 2018; PyTorch nn.SiLU",
          .dialects = {pytorch("torch.nn.SiLU"), keras("keras.activations.silu"), jax("jax.nn.silu"), onnx("Swish")},
          .kernels = farKernels([](auto x, Values) { return logisticGate(x, x); }),
      },
      {
          .id = "hard_swish",
          .name = {"Hard swish", "硬 Swish 函数"},
          .aliases = "hardswish h-swish hard-swish hard silu",
          .formula = "x · min(6, max(0, x + 3)) / 6",
          .latex = {R"(\frac{x}{6} \min\bigl(6, \max(0, x + 3)\bigr))",
                    R"(\begin{cases} 0 & x < -3 \\ \frac{2x + 3}{6} & |x| < 3 \\ 1 & x > 3 \end{cases})",
                    R"(\begin{cases} \frac{1}{3} & |x| < 3 \\ 0 & |x| > 3 \end{cases})"},
          .source = "Howard et al. 2019 (MobileNetV3); PyTorch nn.Hardswish",
          .dialects = {pytorch("torch.nn.Hardswish"), keras("keras.activations.hard_swish"),
                       keras("keras.activations.hard_silu"), jax("jax.nn.hard_swish"), jax("jax.nn.hard_silu"),
                       onnx("HardSwish")},
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
          .latex = {R"(x\,\Phi(z))",
                    R"(\Phi(z) + \frac{x}{\sigma}\,\varphi(z))",
                    R"(\frac{\varphi(z)}{\sigma}\Bigl(2 - \frac{xz}{\sigma}\Bigr))",
                    {R"(z = \frac{x - \mu}{\sigma})",
                     R"(\Phi(z) = \frac{1}{2}\Bigl(1 + \operatorname{erf}\frac{z}{\sqrt{2}}\Bigr))",
                     R"(\varphi(z) = \frac{1}{\sqrt{2\pi}}\,e^{-z^2/2})"}},
          .source = "Hendrycks and Gimpel 2016; PyTorch nn.GELU",
          .dialects = {pytorch("torch.nn.GELU"),
                       keras("keras.activations.gelu"),
                       {Framework::jax, "jax.nn.gelu", {}, "gelu_tanh"},
                       jax("jax.nn.gelu(approximate=False)"),
                       onnx("Gelu")},
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
          .latex = {R"(\frac{x}{2}(1 + \tanh u))",
                    R"(\frac{1 + t}{2} + \frac{x}{2}(1 - t^2)\,u')",
                    R"((1 - t^2)\Bigl(u' + \frac{x}{2} u'' - x t u'^2\Bigr))",
                    {R"(t = \tanh u)", R"(u = \sqrt{2/\pi}\,(x + 0.044715 x^3))",
                     R"(u' = \sqrt{2/\pi}\,(1 + 0.134145 x^2))", R"(u'' = \sqrt{2/\pi} \cdot 0.26829 x)"}},
          .source = "Hendrycks and Gimpel 2016; PyTorch nn.GELU(approximate='tanh')",
          .dialects = {pytorch("torch.nn.GELU(approximate='tanh')"), keras("keras.activations.gelu(approximate=True)"),
                       jax("jax.nn.gelu"), onnx("Gelu(approximate='tanh')")},
          .kernels = farKernels([](auto x, Values) {
            constexpr Wide twiceRootOfTwoOverPi{1.5957691216057308, -9.96930880911092e-17};
            constexpr Wide cubic{0.07135481627260025, -6.175149918155315e-19};
            const auto w = widen(x);
            return logisticGate(x, w * (cubic * (w * w) + twiceRootOfTwoOverPi));
          }),
      },
      {
          .id = "gelu_logistic",
          .name = {"GELU (logistic form)", "GELU 的逻辑函数近似"},
          .aliases = "quick_gelu quickgelu sigmoid gelu",
          .formula = "x · σ(1.702x)",
          .latex = {R"(x\,\sigma(1.702 x))",
                    R"(s\,(1 + 1.702 x(1 - s)))",
                    R"(1.702 s(1 - s)(2 + 1.702 x(1 - 2s)))",
                    {R"(s = \sigma(1.702 x))", R"(\sigma(z) = \frac{1}{1 + e^{-z}})"}},
          .source = "Hendrycks and Gimpel 2016",
          .kernels = farKernels([](auto x, Values) {
            constexpr Wide sharpness{1.702, 4.263256414560601e-17};
            return logisticGate(x, sharpness * widen(x));
          }),
      },
      {
          .id = "mish",
          .name = {"Mish", "Mish 函数"},
          .aliases = "self regularized non-monotonic",
          .formula = "x · tanh(ln(1 + eˣ))",
          .latex = {R"(x \tanh(\ln(1 + e^x)))",
                    R"(t + x s\,(1 - t^2))",
                    R"(s\,(1 - t^2)(2 + x(1 - s) - 2x s t))",
                    {R"(t = \tanh(\ln(1 + e^x)))", R"(s = \frac{1}{1 + e^{-x}})"}},
          .source = "Misra 2019; PyTorch nn.Mish",
          .dialects = {pytorch("torch.nn.Mish"), keras("keras.activations.mish"), jax("jax.nn.mish"), onnx("Mish")},
          .kernels = farKernels([](auto x, Values) { return mish(x); }),
      },
  };
}

}  // namespace actiscope
