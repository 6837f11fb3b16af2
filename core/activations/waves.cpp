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
          .latex = {R"(e^{-x^2})", R"(-2x e^{-x^2})", R"((4x^2 - 2)\,e^{-x^2})"},
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
          .latex = {R"(\sin x)", R"(\cos x)", R"(-\sin x)"},
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
          .latex = {R"(\cos x)", R"(-\sin x)", R"(-\cos x)"},
          .source = "ONNX Cos",
          .dialects = {pytorch("torch.cos"), keras("keras.ops.cos"), jax("jax.numpy.cos"), onnx("Cos")},
          .kernels = kernels([](auto x, Values) { return cos(x); }),
          .wavelength = fullTurn,
      },
      {
          .id = "sinc",
          .name = {"Sinc", "辛格函数"},
          .aliases = "cardinal sine 抽样函数",
          .formula = "sin x / x;  1, x = 0",
          .latex = {R"(\begin{cases} \dfrac{\sin x}{x} & x \ne 0 \\ 1 & x = 0 \end{cases})",
                    R"(\begin{cases} \dfrac{x \cos x - \sin x}{x^2} & x \ne 0 \\ 0 & x = 0 \end{cases})",
                    R"(\begin{cases} \dfrac{(2 - x^2) \sin x - 2x \cos x}{x^3} & x \ne 0 \\ )"
                    R"(-\frac{1}{3} & x = 0 \end{cases})"},
          .source = "Wikipedia",
          .kernels = kernels([](auto x, Values) { return sphericalBessel(0, x); }),
          .wavelength = fullTurn,
      },
      {
          .id = "snake",
          .name = {"Snake", "Snake 蛇形函数"},
          .aliases = "periodic",
          .formula = "x + sin²(αx) / α;  x, α = 0",
          .latex = {R"(\begin{cases} x + \frac{\sin^2 \alpha x}{\alpha} & \alpha \ne 0 \\ x & \alpha = 0 \end{cases})",
                    R"(1 + \sin 2\alpha x)", R"(2\alpha \cos 2\alpha x)"},
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
