#include "core/activations/catalogue.h"

namespace actiscope {

namespace {

/// With a = c and b = d this is a tanh of steeper sides. Both forms hold everywhere; each is free of overflow and of
/// cancellation on its side of 0.
Activation smht() {
  return {
      .id = "smht",
      .name = {"SMHT", "索博列娃修正双曲正切函数"},
      .aliases = "soboleva modified hyperbolic tangent tanh",
      .formula = "(e^(ax) − e^(−bx)) / (e^(cx) + e^(−dx))",
      .latex = {R"(\frac{e^{ax} - e^{-bx}}{e^{cx} + e^{-dx}})",
                R"(\frac{u' - f(x)\,v'}{v})",
                R"(\frac{u'' - 2f'(x)\,v' - f(x)\,v''}{v})",
                {R"(u = e^{ax} - e^{-bx})", R"(u' = a e^{ax} + b e^{-bx})", R"(u'' = a^2 e^{ax} - b^2 e^{-bx})",
                 R"(v = e^{cx} + e^{-dx})", R"(v' = c e^{cx} - d e^{-dx})", R"(v'' = c^2 e^{cx} + d^2 e^{-dx})"}},
      .source = "Soboleva, from Wikipedia; a = b = c = d = 1 is tanh",
      .parameters = {{"a", "a", {"rise of the right numerator", "分子右侧的增长率"}, 1, 0.2, 2},
                     {"b", "b", {"rise of the left numerator", "分子左侧的增长率"}, 1, 0.2, 2},
                     {"c", "c", {"rise of the right denominator", "分母右侧的增长率"}, 1, 0.2, 2},
                     {"d", "d", {"rise of the left denominator", "分母左侧的增长率"}, 1, 0.2, 2}},
      .kernels = farKernels([](auto x, Values p) {
        const auto w = widen(x);
        const Wide sum = Wide(p[0]) + Wide(p[1]);
        const Wide below = Wide(p[2]) + Wide(p[3]);
        const auto side = [&](Wide fall, Wide growth, Wide gate) {
          const auto level = -expm1(finest(fall * w)) * logistic(finest(gate * w));
          const auto rise = exp(finest(times(growth, w)));
          return coarse(settled(select(isinf(primal(rise)), rise, level * rise)));
        };
        const auto right = side(-sum, Wide(p[0]) - Wide(p[2]), below);
        const auto left = -side(sum, Wide(p[3]) - Wide(p[1]), -below);
        return select(x >= 0, right, left);
      }),
  };
}

}  // namespace

std::vector<Activation> squashers() {
  return {
      {
          .id = "softsign",
          .name = {"Softsign", "软符号函数"},
          .aliases = "soft sign elliotsig",
          .formula = "x / (1 + |x|)",
          .latex = {R"(\frac{x}{1 + |x|})", R"(\frac{1}{(1 + |x|)^2})",
                    R"(-\frac{2 \operatorname{sgn} x}{(1 + |x|)^3}, \quad x \ne 0)"},
          .source = "Turian, Bergstra and Bengio 2009; PyTorch nn.Softsign",
          .dialects = {pytorch("torch.nn.Softsign"), keras("keras.activations.softsign"), jax("jax.nn.soft_sign"),
                       onnx("Softsign")},
          .kinkConvention = {"f″ of the right branch at 0", "0 处取右支的 f″"},
          .kernels = kernels([](auto x, Values) { return softsign(x); }),
          .joints = [](Values) { return std::vector{0.0}; },
      },
      {
          .id = "elliot",
          .name = {"Elliot", "Elliot 函数"},
          .aliases = "elliott sigmoid 埃利奥特",
          .formula = "½·αx / (1 + |αx|) + ½",
          .latex = {R"(\frac{\alpha x}{2(1 + |\alpha x|)} + \frac{1}{2})", R"(\frac{\alpha}{2(1 + |\alpha x|)^2})",
                    R"(-\frac{\alpha^2 \operatorname{sgn} x}{(1 + |\alpha x|)^3}, \quad x \ne 0)"},
          .source = "Elliott 1993; FANN's ELLIOT",
          .kinkConvention = {"f″ of the right branch at 0", "0 处取右支的 f″"},
          .parameters = {{"alpha", "α", {"steepness", "陡峭程度"}, 1, 0.5, 10}},
          .kernels = farKernels([](auto x, Values p) { return elliot(Wide(p[0]) * widen(x)); }),
          .joints = [](Values) { return std::vector{0.0}; },
      },
      {
          .id = "arctan",
          .name = {"ArcTan", "反正切函数"},
          .aliases = "atan arcus tangent inverse tangent",
          .formula = "arctan x",
          .latex = {R"(\arctan x)", R"(\frac{1}{1 + x^2})", R"(-\frac{2x}{(1 + x^2)^2})"},
          .source = "Wikipedia; ONNX Atan",
          .dialects = {pytorch("torch.atan"), keras("keras.ops.arctan"), jax("jax.numpy.arctan"), onnx("Atan")},
          .kernels = kernels([](auto x, Values) { return atan(x); }),
      },
      {
          .id = "arcsinh",
          .name = {"ArcSinh", "反双曲正弦函数"},
          .aliases = "asinh inverse hyperbolic sine",
          .formula = "ln(x + √(x² + 1))",
          .latex = {R"(\ln\bigl(x + \sqrt{x^2 + 1}\bigr))", R"(\frac{1}{\sqrt{x^2 + 1}})",
                    R"(-\frac{x}{(x^2 + 1)^{3/2}})"},
          .source = "ONNX Asinh",
          .dialects = {pytorch("torch.asinh"), keras("keras.ops.arcsinh"), jax("jax.numpy.arcsinh"), onnx("Asinh")},
          .kernels = singleKernels([](auto x, Values) { return asinh(x); }),
      },
      {
          .id = "erf",
          .name = {"Erf", "误差函数"},
          .aliases = "error function gauss",
          .formula = "2/√π · ∫₀ˣ e^(−t²) dt",
          .latex = {R"(\frac{2}{\sqrt{\pi}} \int_0^x e^{-t^2}\,dt)", R"(\frac{2}{\sqrt{\pi}}\,e^{-x^2})",
                    R"(-\frac{4x}{\sqrt{\pi}}\,e^{-x^2})"},
          .source = "ONNX Erf",
          .dialects = {pytorch("torch.erf"), keras("keras.ops.erf"), jax("jax.scipy.special.erf"), onnx("Erf")},
          .kernels = farKernels([](auto x, Values) { return erf(x); }),
      },
      {
          .id = "isru",
          .name = {"ISRU", "平方根倒数单元"},
          .aliases = "inverse square root unit",
          .formula = "x / √(1 + αx²)",
          .latex = {R"(\frac{x}{\sqrt{1 + \alpha x^2}})", R"(\frac{1}{(1 + \alpha x^2)^{3/2}})",
                    R"(-\frac{3\alpha x}{(1 + \alpha x^2)^{5/2}})"},
          .source = "Carlile et al. 2017",
          .parameters = {{"alpha", "α", {"how soon it levels out", "趋于饱和的快慢"}, 1, 0, 5}},
          .kernels = farKernels([](auto x, Values p) { return select(p[0] == 0, x, algebraicSigmoid(x, p[0])); }),
      },
      {
          .id = "sqnl",
          .name = {"SQNL", "平方非线性函数"},
          .aliases = "square nonlinearity",
          .formula = "x − x|x|/4, |x| ≤ 2;  ±1, |x| > 2",
          .latex = {R"(\begin{cases} x - \frac{x|x|}{4} & |x| \le 2 \\ \operatorname{sgn} x & |x| > 2 \end{cases})",
                    R"(\max\bigl(0, 1 - \tfrac{|x|}{2}\bigr))",
                    R"(\begin{cases} -\frac{1}{2} \operatorname{sgn} x & 0 < |x| < 2 \\ 0 & |x| > 2 \end{cases})"},
          .source = "Wuraola and Patel 2018",
          .kinkConvention = {"f″ of the outer branch at ±2, of the right branch at 0",
                             "±2 处取外侧分支的 f″，0 处取右支的 f″"},
          .kernels = kernels([](auto x, Values) {
            return select(x <= -2, -1.0, select(x >= 2, 1.0, x * (1.0 - 0.25 * magnitude(x))));
          }),
          .joints =
              [](Values) {
                return std::vector{-2.0, 0.0, 2.0};
              },
      },
      smht(),
  };
}

}  // namespace actiscope
