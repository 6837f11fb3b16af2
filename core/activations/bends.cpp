#include "core/activations/catalogue.h"

namespace actiscope {

namespace {

/// So far left the bent identity is x / 2, and its f'' less than any double.
constexpr double asymptote = 1e150;

/// scale x^2 right of 0
template <class T>
T squareOnTheRight(double scale, const T& x) {
  return select(x <= 0, 0.0, times(times(scale, x), x));
}

}  // namespace

std::vector<Activation> bends() {
  return {
      {
          .id = "squareplus",
          .name = {"Squareplus", "平方加函数"},
          .aliases = "square plus",
          .formula = "(x + √(x² + b)) / 2",
          .latex = {R"(\frac{x + \sqrt{x^2 + b}}{2})", R"(\frac{1}{2}\Bigl(1 + \frac{x}{\sqrt{x^2 + b}}\Bigr))",
                    R"(\frac{b}{2(x^2 + b)^{3/2}})"},
          .source = "Barron 2021; JAX nn.squareplus (b = 4), Keras squareplus",
          .dialects = {keras("keras.activations.squareplus"), jax("jax.nn.squareplus")},
          .kinkConvention = {"b = 0 is the ReLU: f′(0) = 0", "b = 0 即 ReLU：f′(0) = 0"},
          .parameters = {{"b", "b", {"width of the bend", "弯曲的宽度"}, 4, 0, 16, Scale::wide}},
          .kernels = farKernels(
              [](auto x, Values p) { return select(p[0] == 0, select(x <= 0, 0.0, x), squareplus(x, p[0])); }),
          .joints = [](Values p) { return p[0] == 0 ? std::vector{0.0} : std::vector<double>{}; },
      },
      {
          .id = "sparse_plus",
          .name = {"Sparse plus", "稀疏加函数"},
          .aliases = "sparseplus",
          .formula = "0, x ≤ −1;  (x + 1)²/4, |x| < 1;  x, x ≥ 1",
          .latex = {R"(\begin{cases} 0 & x \le -1 \\ \frac{(x + 1)^2}{4} & |x| < 1 \\ x & x \ge 1 \end{cases})",
                    R"(\begin{cases} 0 & x \le -1 \\ \frac{x + 1}{2} & |x| < 1 \\ 1 & x \ge 1 \end{cases})",
                    R"(\begin{cases} \frac{1}{2} & |x| < 1 \\ 0 & |x| > 1 \end{cases})"},
          .source = "JAX nn.sparse_plus, Keras sparse_plus",
          .dialects = {keras("keras.activations.sparse_plus"), jax("jax.nn.sparse_plus")},
          .kinkConvention = {"f″ of the outer branch at ±1", "±1 处取外侧分支的 f″"},
          .kernels = kernels(
              [](auto x, Values) { return select(x <= -1, 0.0, select(x >= 1, x, (x + 1.0) * (x + 1.0) / 4.0)); }),
          .joints =
              [](Values) {
                return std::vector{-1.0, 1.0};
              },
      },
      {
          .id = "relu_squared",
          .name = {"Squared ReLU", "平方修正线性单元"},
          .aliases = "relu2 relu² squared relu",
          .formula = "max(0, x)²",
          .latex = {R"(\max(0, x)^2)", R"(2\max(0, x))", R"(\begin{cases} 2 & x > 0 \\ 0 & x < 0 \end{cases})"},
          .source = "So et al. 2021 (Primer)",
          .kinkConvention = {"f″(0) = 0", "f″(0) = 0"},
          .kernels = kernels([](auto x, Values) { return squareOnTheRight(1, x); }),
          .joints = atZero,
      },
      {
          .id = "star_relu",
          .name = {"StarReLU", "星形修正线性单元"},
          .aliases = "star relu metaformer",
          .formula = "s · max(0, x)² + b",
          .latex = {R"(s \max(0, x)^2 + b)", R"(2s \max(0, x))",
                    R"(\begin{cases} 2s & x > 0 \\ 0 & x < 0 \end{cases})"},
          .source = "Yu et al. 2022 (s = 0.8944, b = −0.4472)",
          .kinkConvention = {"f″(0) = 0", "f″(0) = 0"},
          .parameters = {{"scale", "s", {"scale of the square", "平方项的系数"}, 0.8944, 0, 2},
                         {"bias", "b", {"bias", "偏置"}, -0.4472, -2, 2}},
          .kernels = kernels([](auto x, Values p) { return squareOnTheRight(p[0], x) + p[1]; }),
          .joints = atZero,
      },
      {
          .id = "isrlu",
          .name = {"ISRLU", "平方根倒数线性单元"},
          .aliases = "inverse square root linear unit",
          .formula = "x, x > 0;  x / √(1 + αx²), x ≤ 0",
          .latex = {R"(\begin{cases} x & x > 0 \\ \dfrac{x}{\sqrt{1 + \alpha x^2}} & x \le 0 \end{cases})",
                    R"(\begin{cases} 1 & x > 0 \\ \dfrac{1}{(1 + \alpha x^2)^{3/2}} & x \le 0 \end{cases})",
                    R"(\begin{cases} 0 & x > 0 \\ -\dfrac{3\alpha x}{(1 + \alpha x^2)^{5/2}} & x \le 0 \end{cases})"},
          .source = "Carlile et al. 2017",
          .kinkConvention = {"f and its derivatives of the left branch at 0", "0 处取左支"},
          .parameters = {{"alpha", "α", {"how soon it levels out", "趋于饱和的快慢"}, 1, 0, 5}},
          .kernels = farKernels(
              [](auto x, Values p) { return select(p[0] == 0, x, select(x <= 0, algebraicSigmoid(x, p[0]), x)); }),
          .joints = atZero,
      },
      {
          .id = "bent_identity",
          .name = {"Bent identity", "弯曲恒等函数"},
          .aliases = "bent linear",
          .formula = "(√(x² + 1) − 1) / 2 + x",
          .latex = {R"(\frac{\sqrt{x^2 + 1} - 1}{2} + x)", R"(\frac{x}{2\sqrt{x^2 + 1}} + 1)",
                    R"(\frac{1}{2(x^2 + 1)^{3/2}})"},
          .source = "Wikipedia",
          .kernels = farKernels(
              [](auto x, Values) { return select(x <= -asymptote, 0.5 * x, 0.5 * hypotenuseExcess(x) + x); }),
      },
  };
}

}  // namespace actiscope
