#include "core/activations/catalogue.h"

namespace actiscope {

std::vector<Activation> sigmoids() {
  return {
      {
          .id = "sigmoid",
          .name = {"Sigmoid", "S 型函数（逻辑函数）"},
          .aliases = "logistic logestic σ expit",
          .formula = "1 / (1 + e⁻ˣ)",
          .latex = {R"(\frac{1}{1 + e^{-x}})", R"(f(x)\,(1 - f(x)))", R"(f'(x)\,(1 - 2f(x)))"},
          .source = "PyTorch nn.Sigmoid, Keras sigmoid",
          .dialects = {pytorch("torch.nn.Sigmoid"), keras("keras.activations.sigmoid"), jax("jax.nn.sigmoid"),
                       onnx("Sigmoid")},
          .kernels = kernels([](auto x, Values) { return logistic(x); }),
      },
      {
          .id = "hard_sigmoid",
          .name = {"Hard sigmoid", "硬 S 型函数"},
          .aliases = "hardsigmoid hard-sigmoid hard logistic",
          .formula = "max(0, min(1, slope·x + ½))",
          .latex = {R"(\max\bigl(0, \min(1, \mathrm{slope}\,x + \tfrac{1}{2})\bigr))",
                    R"(\begin{cases} \mathrm{slope} & |x| < \frac{1}{2\,\mathrm{slope}} \\ )"
                    R"(0 & |x| > \frac{1}{2\,\mathrm{slope}} \end{cases})",
                    R"(0, \quad |x| \ne \frac{1}{2\,\mathrm{slope}})"},
          .source = "slope 1/6: PyTorch nn.Hardsigmoid, Keras 3; slope 1/4: first-order Taylor form of the sigmoid",
          .dialects = {pytorch("torch.nn.Hardsigmoid"), keras("keras.activations.hard_sigmoid"),
                       jax("jax.nn.hard_sigmoid"), onnx("HardSigmoid", {{"slope", 0.2}})},
          .kinkConvention = {"f′ = 0 at both kinks", "两个折点处 f′ = 0"},
          .parameters = {{"slope", "slope", {"slope of the ramp", "斜坡的斜率"}, 1.0 / 6, 0.05, 1}},
          .kernels = kernels([](auto x, Values p) {
            const auto ramp = p[0] * x + 0.5;
            return select(ramp <= 0, 0.0, select(ramp >= 1, 1.0, ramp));
          }),
          .joints =
              [](Values p) {
                return std::vector{-0.5 / p[0], 0.5 / p[0]};
              },
      },
      {
          .id = "sparse_sigmoid",
          .name = {"Sparse sigmoid", "稀疏 S 型函数"},
          .aliases = "sparse logistic",
          .formula = "max(0, min(1, (x + 1) / 2))",
          .latex = {R"(\max\bigl(0, \min(1, \tfrac{x + 1}{2})\bigr))",
                    R"(\begin{cases} \frac{1}{2} & |x| < 1 \\ 0 & |x| > 1 \end{cases})", R"(0, \quad |x| \ne 1)"},
          .source = "JAX nn.sparse_sigmoid, Keras sparse_sigmoid",
          .dialects = {keras("keras.activations.sparse_sigmoid"), jax("jax.nn.sparse_sigmoid")},
          .kinkConvention = {"f′ = 0 at both kinks", "两个折点处 f′ = 0"},
          .kernels = kernels([](auto x, Values) { return select(x <= -1, 0.0, select(x >= 1, 1.0, (x + 1.0) / 2.0)); }),
          .joints =
              [](Values) {
                return std::vector{-1.0, 1.0};
              },
      },
      {
          .id = "log_sigmoid",
          .name = {"Log-sigmoid", "对数 S 型函数"},
          .aliases = "logsigmoid log-sigmoid 对数",
          .formula = "ln(1 / (1 + e⁻ˣ))",
          .latex = {R"(\ln \frac{1}{1 + e^{-x}})", R"(\frac{1}{1 + e^x})", R"(-\frac{e^x}{(1 + e^x)^2})"},
          .source = "PyTorch nn.LogSigmoid, Keras log_sigmoid",
          .dialects = {pytorch("torch.nn.LogSigmoid"), keras("keras.activations.log_sigmoid"),
                       jax("jax.nn.log_sigmoid")},
          .kernels = kernels([](auto x, Values) { return -softplus(-x); }),
      },
      {
          .id = "log_log",
          .name = {"Complementary log-log", "互补双对数函数"},
          .aliases = "cloglog loglog gompertz 重对数",
          .formula = "1 − e^(−eˣ)",
          .latex = {R"(1 - e^{-e^x})", R"(e^{x - e^x})", R"((1 - e^x)\,e^{x - e^x})"},
          .source = "Gomes and Ludermir 2008",
          .kernels = kernels([](auto x, Values) { return logLog(x); }),
      },
      {
          .id = "tanh",
          .name = {"Tanh", "双曲正切函数"},
          .aliases = "hyperbolic tangent",
          .formula = "(eˣ − e⁻ˣ) / (eˣ + e⁻ˣ)",
          .latex = {R"(\frac{e^x - e^{-x}}{e^x + e^{-x}})", R"(1 - f(x)^2)", R"(-2f(x)\,(1 - f(x)^2))"},
          .source = "PyTorch nn.Tanh, Keras tanh",
          .dialects = {pytorch("torch.nn.Tanh"), keras("keras.activations.tanh"), jax("jax.nn.tanh"), onnx("Tanh")},
          .kernels = farKernels([](auto x, Values) { return tanh(x); }),
      },
      {
          .id = "hard_tanh",
          .name = {"Hard tanh", "硬双曲正切函数"},
          .aliases = "hardtanh hard-tanh clip",
          .formula = "max(lower, min(upper, x))",
          .latex = {R"(\max\bigl(\mathrm{lower}, \min(\mathrm{upper}, x)\bigr))",
                    R"(\begin{cases} 1 & \mathrm{lower} < x < \mathrm{upper} \\ )"
                    R"(0 & x \notin [\mathrm{lower}, \mathrm{upper}] \end{cases})",
                    R"(0, \quad x \notin \{\mathrm{lower}, \mathrm{upper}\})"},
          .source = "PyTorch nn.Hardtanh, Keras hard_tanh",
          .dialects = {pytorch("torch.nn.Hardtanh"), keras("keras.activations.hard_tanh"), jax("jax.nn.hard_tanh")},
          .kinkConvention = {"f′ = 0 at both kinks", "两个折点处 f′ = 0"},
          .parameters = {{"lower", "lower", {"lower bound", "下界"}, -1, -5, 0},
                         {"upper", "upper", {"upper bound", "上界"}, 1, 0, 5}},
          .kernels = kernels([](auto x, Values p) { return select(x <= p[0], p[0], select(x >= p[1], p[1], x)); }),
          .joints =
              [](Values p) {
                return std::vector{p[0], p[1]};
              },
      },
      {
          .id = "lecun_tanh",
          .name = {"LeCun tanh", "LeCun 缩放双曲正切函数"},
          .aliases = "scaled tanh lecuntanh scaledtanh",
          .formula = "1.7159 · tanh(2x/3)",
          .latex = {R"(1.7159 \tanh \frac{2x}{3})",
                    R"(1.7159 \cdot \tfrac{2}{3} (1 - t^2))",
                    R"(-1.7159 \cdot \tfrac{8}{9}\,t\,(1 - t^2))",
                    {R"(t = \tanh \frac{2x}{3})"}},
          .source = "LeCun et al. 1998 (Efficient BackProp)",
          .kernels = farKernels([](auto x, Values) {
            return coarse(settled(times(1.7159, tanh(finest(Wide(2) * widen(x) / Wide(3))))));
          }),
      },
      {
          .id = "scaled_tanh",
          .name = {"Scaled tanh", "缩放双曲正切函数"},
          .aliases = "scaledtanh stanh",
          .formula = "α · tanh(βx)",
          .latex = {R"(\alpha \tanh \beta x)",
                    R"(\alpha\beta\,(1 - t^2))",
                    R"(-2\alpha\beta^2 t\,(1 - t^2))",
                    {R"(t = \tanh \beta x)"}},
          .source = "ONNX, optional activation of RNN, GRU and LSTM (ScaledTanh)",
          .dialects = {onnx(
              "ScaledTanh", {},
              {"of RNN, GRU and LSTM; α and β have no defaults", "用于 RNN、GRU 与 LSTM；α 与 β 没有默认值"})},
          .parameters = {{"alpha", "α", {"height", "幅度"}, 1, 0, 3},
                         {"beta", "β", {"steepness", "陡峭程度"}, 1, 0, 5}},
          .kernels = farKernels(
              [](auto x, Values p) { return coarse(settled(times(p[0], tanh(finest(times(Wide(p[1]), widen(x))))))); }),
      },
      {
          .id = "penalized_tanh",
          .name = {"Penalized tanh", "带惩罚的双曲正切函数"},
          .aliases = "leaky tanh penalised",
          .formula = "tanh x, x > 0;  α · tanh x, x ≤ 0",
          .latex = {R"(\begin{cases} \tanh x & x > 0 \\ \alpha \tanh x & x \le 0 \end{cases})",
                    R"(\begin{cases} 1 - t^2 & x > 0 \\ \alpha(1 - t^2) & x < 0 \end{cases})",
                    R"(\begin{cases} -2t(1 - t^2) & x > 0 \\ -2\alpha t(1 - t^2) & x < 0 \end{cases})",
                    {R"(t = \tanh x)"}},
          .source = "Xu, Huang and Li 2016 (α = 0.25)",
          .kinkConvention = {"f′ of the left branch at 0", "0 处取左支的 f′"},
          .parameters = {{"alpha", "α", {"factor for negative x", "负半轴的系数"}, 0.25, 0, 1}},
          .kernels = farKernels([](auto x, Values p) { return select(x <= 0, times(p[0], tanh(x)), tanh(x)); }),
          .joints = [](Values) { return std::vector{0.0}; },
      },
      {
          .id = "laplace",
          .name = {"Laplace (MEGA)", "Laplace 函数（MEGA）"},
          .aliases = "mega normal cdf probit 正态分布函数",
          .formula = "½ · (1 + erf((x − μ) / (σ√2)))",
          .latex = {R"(\frac{1}{2}\Bigl(1 + \operatorname{erf}\frac{x - \mu}{\sigma\sqrt{2}}\Bigr))",
                    R"(\frac{1}{\sigma\sqrt{2\pi}}\,e^{-(x - \mu)^2/(2\sigma^2)})",
                    R"(-\frac{x - \mu}{\sigma^2}\,f'(x))"},
          .source = "Ma et al. 2022 (MEGA): μ = √½, σ = √(1/4π), for relu²; digits as in Hugging Face Transformers",
          .parameters = {{"mu", "μ", {"centre", "中心"}, 0.707107, -3, 3},
                         {"sigma", "σ", {"width", "宽度"}, 0.282095, 0.05, 5, Scale::wide}},
          .kernels = farKernels([](auto x, Values p) { return normalCdf((widen(x) - Wide(p[0])) / Wide(p[1])); }),
          .centre = [](Values p) { return p[0]; },
      },
  };
}

}  // namespace actiscope
