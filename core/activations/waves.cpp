#include "core/activations/catalogue.h"

#include "core/number/waves.h"

#include <numbers>

namespace actiscope {

namespace {

constexpr double pi = std::numbers::pi;

double fullTurn(Values) { return 2 * pi; }

}  // namespace

std::vector<Activation> waves() {
  return {
      {
          .id = "gaussian",
          .name = {"Gaussian", "高斯函数"},
          .aliases = "bell radial basis rbf 径向基 钟形",
          .formula = "e^(−x²)",
          .source = "Wikipedia",
          .kernels = farKernels([](auto x, Values) {
            const auto w = widen(x);
            return exp(-(w * w));
          }),
      },
      {
          .id = "sine",
          .name = {"Sine", "正弦函数"},
          .aliases = "sin sinusoid siren",
          .formula = "sin x",
          .source = "Parascandolo, Huttunen and Virtanen 2016; ONNX Sin",
          .dialects = {pytorch("torch.sin"), keras("keras.ops.sin"), jax("jax.numpy.sin"), onnx("Sin")},
          .kernels = kernels([](auto x, Values) { return sin(x); }),
          .wavelength = fullTurn,
      },
      {
          .id = "cosine",
          .name = {"Cosine", "余弦函数"},
          .aliases = "cos sinusoid",
          .formula = "cos x",
          .source = "ONNX Cos",
          .dialects = {pytorch("torch.cos"), keras("keras.ops.cos"), jax("jax.numpy.cos"), onnx("Cos")},
          .kernels = kernels([](auto x, Values) { return cos(x); }),
          .wavelength = fullTurn,
      },
      {
          .id = "sinc",
          .name = {"Sinc", "辛格函数"},
          .aliases = "cardinal sine 抽样函数",
          .formula = "sin x / x;  1 for x = 0",
          .source = "Wikipedia",
          .kernels = kernels([](auto x, Values) { return sphericalBessel(0, x); }),
          .wavelength = fullTurn,
      },
      {
          .id = "snake",
          .name = {"Snake", "Snake 蛇形函数"},
          .aliases = "periodic",
          .formula = "x + sin²(αx) / α;  x for α = 0",
          .source = "Ziyin, Hartwig and Ueda 2020 (α = 1)",
          .parameters = {{"alpha", "α", {"how fast it winds", "弯曲的快慢"}, 1, 0, 5}},
          .kernels = waveKernels([](auto x, Values p) {
            const auto size = magnitude(primal(x));
            const auto reach = 2 * p[0] * select(isfinite(size), size, 0.0);
            const auto overflows = reach > std::numeric_limits<double>::max();
            const auto winding = select(overflows, x, x + sineSquared(x, p[0]));
            return select(p[0] == 0, x, winding);
          }),
          .wavelength = [](Values p) { return p[0] == 0 ? 0 : pi / p[0]; },
      },
  };
}

}  // namespace actiscope
