#include "core/activations/catalogue.h"

namespace actiscope {

namespace {

std::vector<double> atZero(Values) { return {0.0}; }

}  // namespace

std::vector<Activation> steps() {
  return {
      {
          .id = "identity",
          .name = {"Identity", "恒等函数"},
          .aliases = "linear",
          .formula = "x",
          .source = "PyTorch nn.Identity, Keras linear",
          .kernels = kernels([](auto x, Values) { return x; }),
      },
      {
          .id = "step",
          .name = {"Step (Heaviside)", "阶跃函数"},
          .aliases = "heaviside threshold unit 单位阶跃",
          .formula = "0 for x < 0;  1 for x ≥ 0",
          .source = "McCulloch and Pitts 1943; value 1 at 0 as in the perceptron",
          .kinkConvention = {"f(0) = 1, f′(0) = 0", "f(0) = 1，f′(0) = 0"},
          .kernels = kernels([](auto x, Values) { return select(x >= 0, 1.0, 0.0); }),
          .joints = atZero,
      },
      {
          .id = "signum",
          .name = {"Sign", "符号函数"},
          .aliases = "signum sgn bipolar step",
          .formula = "−1 for x < 0;  0 for x = 0;  1 for x > 0",
          .source = "ONNX Sign",
          .kinkConvention = {"f(0) = 0, f′(0) = 0", "f(0) = 0，f′(0) = 0"},
          .kernels = kernels([](auto x, Values) { return select(x <= 0, select(x >= 0, 0.0, -1.0), 1.0); }),
          .joints = atZero,
      },
      {
          .id = "absolute",
          .name = {"Absolute value", "绝对值函数"},
          .aliases = "abs modulus",
          .formula = "|x|",
          .source = "ONNX Abs",
          .kinkConvention = {"f′(0) = 0", "f′(0) = 0"},
          .kernels = kernels([](auto x, Values) { return select(x <= 0, select(x >= 0, 0.0, -x), x); }),
          .joints = atZero,
      },
  };
}

}  // namespace actiscope
