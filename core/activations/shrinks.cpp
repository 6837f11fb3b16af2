#include "core/activations/catalogue.h"

namespace actiscope {

namespace {

std::vector<double> atBothLambdas(Values p) { return {-p[0], p[0]}; }

Parameter lambda() { return {"lambda", "λ", {"half width of the dead zone", "死区的半宽"}, 0.5, 0, 3}; }

}  // namespace

std::vector<Activation> shrinks() {
  return {
      {
          .id = "hard_shrink",
          .name = {"Hard shrink", "硬收缩函数"},
          .aliases = "hardshrink hard-shrink hard thresholding 硬阈值",
          .formula = "x, |x| > λ;  0, |x| ≤ λ",
          .latex = {R"(\begin{cases} x & |x| > \lambda \\ 0 & |x| \le \lambda \end{cases})",
                    R"(\begin{cases} 1 & |x| > \lambda \\ 0 & |x| < \lambda \end{cases})",
                    R"(0, \quad |x| \ne \lambda)"},
          .source = "PyTorch nn.Hardshrink, Keras hard_shrink",
          .dialects = {pytorch("torch.nn.Hardshrink"), keras("keras.activations.hard_shrink"), onnx("Shrink")},
          .kinkConvention = {"f(±λ) = 0, f′(±λ) = 0", "f(±λ) = 0，f′(±λ) = 0"},
          .parameters = {lambda()},
          .kernels = kernels([](auto x, Values p) { return select(magnitude(x) <= p[0], 0.0, x); }),
          .joints = atBothLambdas,
      },
      {
          .id = "soft_shrink",
          .name = {"Soft shrink", "软收缩函数"},
          .aliases = "softshrink soft-shrink soft thresholding 软阈值",
          .formula = "x − λ, x > λ;  x + λ, x < −λ;  0, |x| ≤ λ",
          .latex = {R"(\begin{cases} x - \lambda & x > \lambda \\ x + \lambda & x < -\lambda \\ )"
                    R"(0 & |x| \le \lambda \end{cases})",
                    R"(\begin{cases} 1 & |x| > \lambda \\ 0 & |x| < \lambda \end{cases})",
                    R"(0, \quad |x| \ne \lambda)"},
          .source = "PyTorch nn.Softshrink, Keras soft_shrink",
          .dialects = {pytorch("torch.nn.Softshrink"), keras("keras.activations.soft_shrink"),
                       onnx("Shrink(bias=0.5)")},
          .kinkConvention = {"f′(±λ) = 0", "f′(±λ) = 0"},
          .parameters = {lambda()},
          .kernels = kernels(
              [](auto x, Values p) { return select(magnitude(x) <= p[0], 0.0, select(x >= 0, x - p[0], x + p[0])); }),
          .joints = atBothLambdas,
      },
      {
          .id = "shrink",
          .name = {"Shrink", "收缩函数"},
          .aliases = "soft and hard thresholding 阈值",
          .formula = "x − b, x > λ;  x + b, x < −λ;  0, |x| ≤ λ",
          .latex = {R"(\begin{cases} x - b & x > \lambda \\ x + b & x < -\lambda \\ 0 & |x| \le \lambda \end{cases})",
                    R"(\begin{cases} 1 & |x| > \lambda \\ 0 & |x| < \lambda \end{cases})",
                    R"(0, \quad |x| \ne \lambda)"},
          .source = "ONNX Shrink (λ = 0.5, b = 0); b = 0 is the hard shrink, b = λ the soft one",
          .dialects = {onnx("Shrink")},
          .kinkConvention = {"f(±λ) = 0, f′(±λ) = 0", "f(±λ) = 0，f′(±λ) = 0"},
          .parameters = {lambda(), {"bias", "b", {"what is taken off outside", "死区外减去的量"}, 0, -3, 3}},
          .kernels = kernels(
              [](auto x, Values p) { return select(magnitude(x) <= p[0], 0.0, select(x >= 0, x - p[1], x + p[1])); }),
          .joints = atBothLambdas,
      },
      {
          .id = "tanh_shrink",
          .name = {"Tanh shrink", "双曲正切收缩函数"},
          .aliases = "tanhshrink tanh-shrink",
          .formula = "x − tanh x",
          .latex = {R"(x - \tanh x)", R"(\tanh^2 x)", R"(2 \tanh x\,(1 - \tanh^2 x))"},
          .source = "PyTorch nn.Tanhshrink, Keras tanh_shrink",
          .dialects = {pytorch("torch.nn.Tanhshrink"), keras("keras.activations.tanh_shrink")},
          .kernels = kernels([](auto x, Values) { return tanhShrink(x); }),
      },
      {
          .id = "threshold",
          .name = {"Threshold", "阈值函数"},
          .aliases = "",
          .formula = "x, x > θ;  v, x ≤ θ",
          .latex = {R"(\begin{cases} x & x > \theta \\ v & x \le \theta \end{cases})",
                    R"(\begin{cases} 1 & x > \theta \\ 0 & x < \theta \end{cases})", R"(0, \quad x \ne \theta)"},
          .source = "PyTorch nn.Threshold, Keras threshold (neither has defaults)",
          .dialects = {pytorch("torch.nn.Threshold", {}, {"θ and v have no defaults", "θ 与 v 没有默认值"}),
                       keras("keras.activations.threshold", {}, {"θ and v have no defaults", "θ 与 v 没有默认值"})},
          .kinkConvention = {"f(θ) = v, f′(θ) = 0", "f(θ) = v，f′(θ) = 0"},
          .parameters = {{"theta", "θ", {"threshold", "阈值"}, 0.5, -3, 3},
                         {"value", "v", {"value below it", "阈值以下的取值"}, 0, -3, 3}},
          .kernels = kernels([](auto x, Values p) { return select(x <= p[0], p[1], x); }),
          .joints = [](Values p) { return std::vector{p[0]}; },
      },
      {
          .id = "thresholded_relu",
          .name = {"Thresholded ReLU", "带阈值的修正线性单元"},
          .aliases = "thresholdedrelu trec",
          .formula = "x, x > θ;  0, x ≤ θ",
          .latex = {R"(\begin{cases} x & x > \theta \\ 0 & x \le \theta \end{cases})",
                    R"(\begin{cases} 1 & x > \theta \\ 0 & x < \theta \end{cases})", R"(0, \quad x \ne \theta)"},
          .source = "Konda, Memisevic and Krueger 2015; ONNX ThresholdedRelu (1.0)",
          .dialects = {onnx("ThresholdedRelu")},
          .kinkConvention = {"f(θ) = 0, f′(θ) = 0", "f(θ) = 0，f′(θ) = 0"},
          .parameters = {{"theta", "θ", {"threshold", "阈值"}, 1, 0, 3}},
          .kernels = kernels([](auto x, Values p) { return select(x <= p[0], 0.0, x); }),
          .joints = [](Values p) { return std::vector{p[0]}; },
      },
  };
}

}  // namespace actiscope
