#include "core/activations/catalogue.h"

namespace actiscope {

std::vector<Activation> sigmoids() {
  return {
      {
          .id = "sigmoid",
          .name = {"Sigmoid", "S 型函数（逻辑函数）"},
          .aliases = "logistic logestic σ expit",
          .formula = "1 / (1 + e⁻ˣ)",
          .source = "PyTorch nn.Sigmoid, Keras sigmoid",
          .kernels = kernels([](auto x, Values) { return logistic(x); }),
      },
      {
          .id = "hard_sigmoid",
          .name = {"Hard sigmoid", "硬 S 型函数"},
          .aliases = "hardsigmoid hard-sigmoid hard logistic",
          .formula = "max(0, min(1, slope·x + ½))",
          .source = "slope 1/6: PyTorch nn.Hardsigmoid, Keras 3; slope 1/4: first-order Taylor form of the sigmoid",
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
          .source = "JAX nn.sparse_sigmoid, Keras sparse_sigmoid",
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
          .source = "PyTorch nn.LogSigmoid, Keras log_sigmoid",
          .kernels = kernels([](auto x, Values) { return -softplus(-x); }),
      },
      {
          .id = "log_log",
          .name = {"Complementary log-log", "互补双对数函数"},
          .aliases = "cloglog loglog gompertz 重对数",
          .formula = "1 − e^(−eˣ)",
          .source = "Gomes and Ludermir 2008",
          .kernels = farKernels([](auto x, Values) { return logLog(x); }),
      },
      {
          .id = "tanh",
          .name = {"Tanh", "双曲正切函数"},
          .aliases = "hyperbolic tangent",
          .formula = "(eˣ − e⁻ˣ) / (eˣ + e⁻ˣ)",
          .source = "PyTorch nn.Tanh, Keras tanh",
          .kernels = farKernels([](auto x, Values) { return tanh(x); }),
      },
      {
          .id = "hard_tanh",
          .name = {"Hard tanh", "硬双曲正切函数"},
          .aliases = "hardtanh hard-tanh clip",
          .formula = "max(lower, min(upper, x))",
          .source = "PyTorch nn.Hardtanh, Keras hard_tanh",
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
          .source = "LeCun et al. 1998 (Efficient BackProp)",
          .kernels = farKernels([](auto x, Values) { return 1.7159 * tanh(Wide(2) * widen(x) / Wide(3)); }),
      },
  };
}

}  // namespace actiscope
