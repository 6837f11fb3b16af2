#include "core/activations/catalogue.h"

#include <numbers>

namespace actiscope {

namespace {

/// Above this, softplus(beta x) / beta is x to the last digit for every beta of the catalogue, and beta x is finite.
constexpr double softplusIsIdentity = 1e6;

/// (e^(αx) − 1)/α + α, α > 0
template <class T>
auto softExponential(const T& x, double alpha) {
  const double limit = (alpha - 1) * (alpha + 1) / alpha;  // at −∞; the sum with it keeps the digits of the tail
  const auto exponent = times(Wide(alpha), widen(x));
  const auto curve = coarse(settled(expm1(finest(exponent)) / alpha + alpha));
  return select(alpha * primal(x) <= -1, exp(exponent) / alpha + limit, curve);
}

/// Where the logarithm of an α < 0 begins, 1/α − α: rounded down, so that all greater numbers have a value.
double startOfLogarithm(double alpha) {
  const Wide start = Wide(1) / Wide(alpha) - Wide(alpha);
  return start.lo < 0 ? std::nextafter(start.hi, wholeLine.from) : start.hi;
}

/// −ln(1 − α(x + α))/α, α < 0; near its start as the logarithm of −α(x − start).
template <class T>
auto softLogarithm(const T& x, double alpha) {
  const double begin = startOfLogarithm(alpha);
  const Wide start = primal(x) == begin ? Wide(begin) : Wide(1) / Wide(alpha) - Wide(alpha);
  const auto whole = Wide(-alpha) * ((widen(x) - Wide(start.hi)) - Wide(start.lo));
  const auto beyondOne = Wide(-alpha) * (widen(x) + Wide(alpha));
  const auto logarithm = select(primal(narrow(beyondOne)) < -0.5, log(whole), log1p(beyondOne));
  return select(primal(x) < begin, kernel::nan * x, -1 / alpha * logarithm);
}

}  // namespace

std::vector<Activation> exponentials() {
  return {
      {
          .id = "elu",
          .name = {"ELU", "指数线性单元"},
          .aliases = "exponential linear unit",
          .formula = "x, x > 0;  α·(eˣ − 1), x ≤ 0",
          .latex = {R"(\begin{cases} x & x > 0 \\ \alpha(e^x - 1) & x \le 0 \end{cases})",
                    R"(\begin{cases} 1 & x > 0 \\ \alpha e^x & x < 0 \end{cases})",
                    R"(\begin{cases} 0 & x > 0 \\ \alpha e^x & x < 0 \end{cases})"},
          .source = "Clevert, Unterthiner and Hochreiter 2015; PyTorch nn.ELU",
          .dialects = {pytorch("torch.nn.ELU"), keras("keras.activations.elu"), jax("jax.nn.elu"), onnx("Elu")},
          .kinkConvention = fromTheLeft,
          .parameters = {{"alpha", "α", {"depth of the left plateau", "左侧饱和的深度"}, 1, 0, 5}},
          .kernels = farKernels([](auto x, Values p) { return select(x <= 0, p[0] * expm1(x), x); }),
          .joints = atZero,
      },
      {
          .id = "selu",
          .name = {"SELU", "自归一化指数线性单元"},
          .aliases = "scaled exponential linear unit 缩放",
          .formula = "λx, x > 0;  λα·(eˣ − 1), x ≤ 0;  λ = 1.0507…, α = 1.6733…",
          .latex = {R"(\begin{cases} \lambda x & x > 0 \\ \lambda\alpha(e^x - 1) & x \le 0 \end{cases})",
                    R"(\begin{cases} \lambda & x > 0 \\ \lambda\alpha e^x & x < 0 \end{cases})",
                    R"(\begin{cases} 0 & x > 0 \\ \lambda\alpha e^x & x < 0 \end{cases})",
                    {R"(\lambda = 1.0507009873554804934193349852946)",
                     R"(\alpha = 1.6732632423543772848170429916717)"}},
          .source = "Klambauer et al. 2017; PyTorch nn.SELU",
          .dialects = {pytorch("torch.nn.SELU"), keras("keras.activations.selu"), jax("jax.nn.selu"),
                       onnx("Selu", {}, {"α and λ are rounded to single precision", "α 与 λ 舍入为单精度"})},
          .kinkConvention = fromTheLeft,
          .kernels = farKernels([](auto x, Values) {
            constexpr double scale = 1.0507009873554804934193349852946;
            constexpr double alpha = 1.6732632423543772848170429916717;
            return select(x <= 0, (scale * alpha) * expm1(x), scale * x);
          }),
          .joints = atZero,
      },
      {
          .id = "celu",
          .name = {"CELU", "连续可微指数线性单元"},
          .aliases = "continuously differentiable exponential linear unit",
          .formula = "x, x > 0;  α·(e^(x/α) − 1), x ≤ 0",
          .latex = {R"(\begin{cases} x & x > 0 \\ \alpha(e^{x/\alpha} - 1) & x \le 0 \end{cases})",
                    R"(\begin{cases} 1 & x > 0 \\ e^{x/\alpha} & x \le 0 \end{cases})",
                    R"(\begin{cases} 0 & x > 0 \\ \frac{1}{\alpha} e^{x/\alpha} & x < 0 \end{cases})"},
          .source = "Barron 2017; PyTorch nn.CELU",
          .dialects = {pytorch("torch.nn.CELU"), keras("keras.activations.celu"), jax("jax.nn.celu"), onnx("Celu")},
          .kinkConvention = fromTheLeft,
          .parameters = {{"alpha", "α", {"depth of the left plateau", "左侧饱和的深度"}, 1, 0.01, 5}},
          .kernels = farKernels([](auto x, Values p) { return select(x <= 0, p[0] * expm1OfQuotient(x, p[0]), x); }),
          .joints = atZero,
      },
      {
          .id = "pelu",
          .name = {"PELU", "参数化指数线性单元"},
          .aliases = "parametric exponential linear unit",
          .formula = "(α/β)·x, x > 0;  α·(e^(x/β) − 1), x ≤ 0",
          .latex = {R"(\begin{cases} \frac{\alpha}{\beta} x & x > 0 \\ \alpha(e^{x/\beta} - 1) & x \le 0 \end{cases})",
                    R"(\begin{cases} \frac{\alpha}{\beta} & x > 0 \\ )"
                    R"(\frac{\alpha}{\beta} e^{x/\beta} & x \le 0 \end{cases})",
                    R"(\begin{cases} 0 & x > 0 \\ \frac{\alpha}{\beta^2} e^{x/\beta} & x < 0 \end{cases})"},
          .source = "Trottier, Giguère and Chaib-draa 2017",
          .kinkConvention = fromTheLeft,
          .parameters = {{"alpha", "α", {"depth of the left plateau", "左侧饱和的深度"}, 1, 0, 5},
                         {"beta", "β", {"decay length", "衰减长度"}, 1, 0.05, 5}},
          .kernels = farKernels([](auto x, Values p) {
            return select(x <= 0, times(p[0], expm1OfQuotient(x, p[1])), times(p[0] / p[1], x));
          }),
          .joints = atZero,
      },
      {
          .id = "exponential",
          .name = {"Exponential", "指数函数"},
          .aliases = "exp",
          .formula = "eˣ",
          .latex = {R"(e^x)", R"(e^x)", R"(e^x)"},
          .source = "Keras exponential, ONNX Exp",
          .dialects = {pytorch("torch.exp"), keras("keras.activations.exponential"), jax("jax.numpy.exp"), onnx("Exp")},
          .kernels = kernels([](auto x, Values) { return exp(x); }),
      },
      {
          .id = "soft_exponential",
          .name = {"Soft exponential", "软指数函数"},
          .aliases = "softexponential",
          .formula = "(e^(αx) − 1) / α + α, α > 0;  x, α = 0;  −ln(1 − α(x + α)) / α, α < 0",
          .latex = {R"(\begin{cases} \dfrac{e^{\alpha x} - 1}{\alpha} + \alpha & \alpha > 0 \\ x & \alpha = 0 \\ )"
                    R"(-\dfrac{\ln(1 - \alpha(x + \alpha))}{\alpha} & \alpha < 0 \end{cases})",
                    R"(\begin{cases} e^{\alpha x} & \alpha \ge 0 \\ )"
                    R"(\dfrac{1}{1 - \alpha(x + \alpha)} & \alpha < 0 \end{cases})",
                    R"(\begin{cases} \alpha e^{\alpha x} & \alpha \ge 0 \\ )"
                    R"(\dfrac{\alpha}{(1 - \alpha(x + \alpha))^2} & \alpha < 0 \end{cases})"},
          .source = "Godfrey and Gashler 2015; for α < 0 there are no values left of 1/α − α",
          .parameters = {{"alpha", "α", {"from logarithm to exponential", "从对数到指数"}, 0.5, -1, 1}},
          .kernels = singleKernels([](auto x, Values p) {
            return p[0] == 0 ? x : p[0] < 0 ? softLogarithm(x, p[0]) : softExponential(x, p[0]);
          }),
          .domain =
              [](Values p) {
                return p[0] < 0 ? Range{startOfLogarithm(p[0]), wholeLine.to} : wholeLine;
              },
      },
      {
          .id = "shifted_softplus",
          .name = {"Shifted softplus", "平移软加函数"},
          .aliases = "ssp schnet",
          .formula = "ln(½ + ½eˣ)",
          .latex = {R"(\ln\bigl(\tfrac{1}{2} + \tfrac{1}{2} e^x\bigr))", R"(\frac{1}{1 + e^{-x}})",
                    R"(\frac{e^x}{(1 + e^x)^2})"},
          .source = "Schütt et al. 2017 (SchNet)",
          .kernels = farKernels(
              [](auto x, Values) { return select(x <= 1, log1p(0.5 * expm1(x)), softplus(x) - std::numbers::ln2); }),
      },
      {
          .id = "softplus",
          .name = {"Softplus", "软加函数"},
          .aliases = "smooth relu 平滑",
          .formula = "ln(1 + e^(βx)) / β",
          .latex = {R"(\frac{1}{\beta} \ln(1 + e^{\beta x}))", R"(\frac{1}{1 + e^{-\beta x}})",
                    R"(\frac{\beta e^{\beta x}}{(1 + e^{\beta x})^2})"},
          .source = "Dugas et al. 2001; PyTorch nn.Softplus",
          .dialects = {pytorch("torch.nn.Softplus", {}, {"x itself where βx > 20", "βx > 20 时取 x 本身"}),
                       keras("keras.activations.softplus"), jax("jax.nn.softplus"), onnx("Softplus")},
          .parameters = {{"beta", "β", {"sharpness of the bend", "弯曲的陡峭程度"}, 1, 0.1, 20, Scale::wide}},
          .kernels = farKernels([](auto x, Values p) {
            const auto curve = widen(softplus(Wide(p[0]) * widen(x))) * (Wide(1) / Wide(p[0]));
            return select(x >= softplusIsIdentity, x, narrow(curve));
          }),
      },
  };
}

}  // namespace actiscope
