#include "core/activations/catalogue.h"

namespace actiscope {

std::vector<Activation> steps() {
  return {
      {
          .id = "identity",
          .name = {"Identity", "恒等函数"},
          .aliases = "linear",
          .formula = "x",
          .latex = {R"(x)", R"(1)", R"(0)"},
          .source = "PyTorch nn.Identity, Keras linear",
          .dialects = {pytorch("torch.nn.Identity"), keras("keras.activations.linear"), jax("jax.nn.identity"),
                       onnx("Identity")},
          .kernels = kernels([](auto x, Values) { return x; }),
      },
      {
          .id = "affine",
          .name = {"Affine", "仿射函数"},
          .aliases = "linear with bias 线性",
          .formula = "α·x + β",
          .latex = {R"(\alpha x + \beta)", R"(\alpha)", R"(0)"},
          .source = "ONNX, optional activation of RNN, GRU and LSTM (Affine)",
          .dialects = {onnx("Affine", {}, {"of RNN, GRU and LSTM", "用于 RNN、GRU 与 LSTM"})},
          .parameters = {{"alpha", "α", {"slope", "斜率"}, 1, -3, 3}, {"beta", "β", {"offset", "偏移"}, 0, -3, 3}},
          .kernels = kernels([](auto x, Values p) { return times(p[0], x) + p[1]; }),
      },
      {
          .id = "step",
          .name = {"Step (Heaviside)", "阶跃函数"},
          .aliases = "heaviside threshold unit 单位阶跃",
          .formula = "0, x < 0;  1, x ≥ 0",
          .latex = {R"(\begin{cases} 0 & x < 0 \\ 1 & x \ge 0 \end{cases})", R"(0, \quad x \ne 0)",
                    R"(0, \quad x \ne 0)"},
          .source = "McCulloch and Pitts 1943; value 1 at 0 as in the perceptron",
          .kinkConvention = {"f(0) = 1, f′(0) = 0", "f(0) = 1，f′(0) = 0"},
          .kernels = kernels([](auto x, Values) { return select(x >= 0, 1.0, 0.0); }),
          .joints = atZero,
      },
      {
          .id = "signum",
          .name = {"Sign", "符号函数"},
          .aliases = "signum sgn bipolar step",
          .formula = "−1, x < 0;  0, x = 0;  1, x > 0",
          .latex = {R"(\begin{cases} -1 & x < 0 \\ 0 & x = 0 \\ 1 & x > 0 \end{cases})", R"(0, \quad x \ne 0)",
                    R"(0, \quad x \ne 0)"},
          .source = "ONNX Sign",
          .dialects = {pytorch("torch.sign"), keras("keras.ops.sign"), jax("jax.numpy.sign"), onnx("Sign")},
          .kinkConvention = {"f(0) = 0, f′(0) = 0", "f(0) = 0，f′(0) = 0"},
          .kernels = kernels([](auto x, Values) { return select(x <= 0, select(x >= 0, 0.0, -1.0), 1.0); }),
          .joints = atZero,
      },
      {
          .id = "absolute",
          .name = {"Absolute value", "绝对值函数"},
          .aliases = "abs modulus",
          .formula = "|x|",
          .latex = {R"(|x|)", R"(\begin{cases} -1 & x < 0 \\ 1 & x > 0 \end{cases})", R"(0, \quad x \ne 0)"},
          .source = "ONNX Abs",
          .dialects = {pytorch("torch.abs"), keras("keras.ops.absolute"), jax("jax.numpy.abs"), onnx("Abs")},
          .kinkConvention = {"f′(0) = 0", "f′(0) = 0"},
          .kernels = kernels([](auto x, Values) { return select(x <= 0, select(x >= 0, 0.0, -x), x); }),
          .joints = atZero,
      },
  };
}

}  // namespace actiscope
