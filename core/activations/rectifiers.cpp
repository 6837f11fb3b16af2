#include "core/activations/catalogue.h"

#include <algorithm>

namespace actiscope {

namespace {

constexpr std::size_t mostPieces = 4;

std::size_t pieces(Values p) { return static_cast<std::size_t>(p[0]); }
double weight(Values p, std::size_t i) { return p[1 + 2 * i]; }
double bias(Values p, std::size_t i) { return p[2 + 2 * i]; }

template <class T>
T maxoutPiece(const T& x, Values p, std::size_t i) {
  return times(weight(p, i), x) + bias(p, i);
}

double maxoutAt(double x, Values p) {
  double largest = -std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < pieces(p); ++i) largest = std::max(largest, maxoutPiece(x, p, i));
  return largest;
}

/// Where two of the lines cross on top of all others.
std::vector<double> maxoutJoints(Values p) {
  std::vector<double> joints;
  for (std::size_t i = 0; i < pieces(p); ++i) {
    for (std::size_t j = i + 1; j < pieces(p); ++j) {
      const double x = (bias(p, j) - bias(p, i)) / (weight(p, i) - weight(p, j));
      const double height = maxoutPiece(x, p, i);
      const double rounding = 1e-13 * (1 + std::abs(height) + std::abs(bias(p, i)) + std::abs(bias(p, j)));
      if (std::isfinite(x) && height >= maxoutAt(x, p) - rounding) joints.push_back(x);
    }
  }
  return joints;
}

Activation maxout() {
  return {
      .id = "maxout",
      .name = {"Maxout", "最大输出函数"},
      .aliases = "max out",
      .formula = "maxᵢ (wᵢ·x + bᵢ)",
      .latex = {R"(\max_{1 \le i \le k} (w_i x + b_i))",
                R"(w_m)",
                R"(0)",
                {R"(m = \arg\max_{1 \le i \le k} (w_i x + b_i))"}},
      .source = "Goodfellow et al. 2013, for one input",
      .kinkConvention = {"f′ of the piece listed first at a tie", "相等时取编号在前的一段的 f′"},
      .parameters = {{"pieces", "k", {"number of affine pieces", "仿射段数"}, 3, 2, mostPieces, Scale::integer},
                     {"w1", "w₁", {"slope of piece 1", "第 1 段的斜率"}, -0.5, -3, 3},
                     {"b1", "b₁", {"bias of piece 1", "第 1 段的偏置"}, -1, -3, 3},
                     {"w2", "w₂", {"slope of piece 2", "第 2 段的斜率"}, 0.25, -3, 3},
                     {"b2", "b₂", {"bias of piece 2", "第 2 段的偏置"}, 0, -3, 3},
                     {"w3", "w₃", {"slope of piece 3", "第 3 段的斜率"}, 1, -3, 3},
                     {"b3", "b₃", {"bias of piece 3", "第 3 段的偏置"}, -1, -3, 3},
                     {"w4", "w₄", {"slope of piece 4", "第 4 段的斜率"}, 2, -3, 3},
                     {"b4", "b₄", {"bias of piece 4", "第 4 段的偏置"}, -3, -3, 3}},
      .kernels = kernels([](auto x, Values p) {
        auto where = primal(x);  // clamped to where the pieces still differ
        where = select(where < -1e300, -1e300, select(where > 1e300, 1e300, where));
        decltype(where) w = weight(p, 0);
        decltype(where) b = bias(p, 0);
        for (std::size_t i = 1; i < pieces(p); ++i) {
          const auto higher = (weight(p, i) - w) * where > b - bias(p, i);
          w = select(higher, weight(p, i), w);
          b = select(higher, bias(p, i), b);
        }
        return times(w, x) + b;
      }),
      .joints = maxoutJoints,
      .parametersInUse = [](Values p) { return 1 + 2 * pieces(p); },
  };
}

}  // namespace

std::vector<Activation> rectifiers() {
  return {
      {
          .id = "relu",
          .name = {"ReLU", "修正线性单元"},
          .aliases = "rectified linear unit rectifier ramp 线性整流",
          .formula = "max(0, x)",
          .latex = {R"(\max(0, x))", R"(\begin{cases} 1 & x > 0 \\ 0 & x < 0 \end{cases})", R"(0, \quad x \ne 0)"},
          .source = "Glorot, Bordes and Bengio 2011; PyTorch nn.ReLU",
          .dialects = {pytorch("torch.nn.ReLU"), keras("keras.activations.relu"), jax("jax.nn.relu"), onnx("Relu")},
          .kinkConvention = {"f′(0) = 0", "f′(0) = 0"},
          .kernels = kernels([](auto x, Values) { return select(x <= 0, 0.0, x); }),
          .joints = atZero,
      },
      {
          .id = "relu6",
          .name = {"ReLU6", "截断修正线性单元"},
          .aliases = "clipped relu",
          .formula = "min(6, max(0, x))",
          .latex = {R"(\min\bigl(6, \max(0, x)\bigr))",
                    R"(\begin{cases} 1 & 0 < x < 6 \\ 0 & x \notin [0, 6] \end{cases})",
                    R"(0, \quad x \notin \{0, 6\})"},
          .source = "Krizhevsky 2010; PyTorch nn.ReLU6",
          .dialects = {pytorch("torch.nn.ReLU6"), keras("keras.activations.relu6"), jax("jax.nn.relu6")},
          .kinkConvention = {"f′(0) = f′(6) = 0", "f′(0) = f′(6) = 0"},
          .kernels = kernels([](auto x, Values) { return select(x <= 0, 0.0, select(x >= 6, 6.0, x)); }),
          .joints =
              [](Values) {
                return std::vector{0.0, 6.0};
              },
      },
      {
          .id = "leaky_relu",
          .name = {"Leaky ReLU", "带泄露的修正线性单元"},
          .aliases = "lrelu leakyrelu 泄漏",
          .formula = "x, x > 0;  slope·x, x ≤ 0",
          .latex = {R"(\begin{cases} x & x > 0 \\ \mathrm{slope}\,x & x \le 0 \end{cases})",
                    R"(\begin{cases} 1 & x > 0 \\ \mathrm{slope} & x < 0 \end{cases})", R"(0, \quad x \ne 0)"},
          .source = "Maas, Hannun and Ng 2013; PyTorch nn.LeakyReLU (0.01)",
          .dialects = {pytorch("torch.nn.LeakyReLU"), keras("keras.layers.LeakyReLU", {{"slope", 0.3}}),
                       keras("keras.activations.leaky_relu", {{"slope", 0.2}}), jax("jax.nn.leaky_relu"),
                       onnx("LeakyRelu")},
          .kinkConvention = fromTheLeft,
          .parameters = {{"slope", "slope", {"slope for negative x", "负半轴的斜率"}, 0.01, 0, 1, Scale::wide}},
          .kernels = kernels([](auto x, Values p) { return select(x <= 0, times(p[0], x), x); }),
          .joints = atZero,
      },
      {
          .id = "prelu",
          .name = {"PReLU", "参数化修正线性单元"},
          .aliases = "parametric relu",
          .formula = "x, x > 0;  α·x, x ≤ 0",
          .latex = {R"(\begin{cases} x & x > 0 \\ \alpha x & x \le 0 \end{cases})",
                    R"(\begin{cases} 1 & x > 0 \\ \alpha & x < 0 \end{cases})", R"(0, \quad x \ne 0)"},
          .source = "He et al. 2015; PyTorch nn.PReLU (0.25)",
          .dialects = {pytorch("torch.nn.PReLU"), keras("keras.layers.PReLU", {{"alpha", 0}}),
                       onnx("PRelu", {}, {"the slope is an input, without default", "斜率是输入，没有默认值"})},
          .kinkConvention = fromTheLeft,
          .parameters = {{"alpha", "α", {"learned slope for negative x", "负半轴的可学习斜率"}, 0.25, -1, 2}},
          .kernels = kernels([](auto x, Values p) { return select(x <= 0, times(p[0], x), x); }),
          .joints = atZero,
      },
      {
          .id = "rrelu",
          .name = {"RReLU (evaluation)", "随机带泄露的修正线性单元"},
          .aliases = "randomized leaky relu 随机",
          .formula = "x, x > 0;  ½(lower + upper)·x, x ≤ 0",
          .latex = {R"(\begin{cases} x & x > 0 \\ \frac{\mathrm{lower} + \mathrm{upper}}{2}\,x & x \le 0 \end{cases})",
                    R"(\begin{cases} 1 & x > 0 \\ \frac{\mathrm{lower} + \mathrm{upper}}{2} & x < 0 \end{cases})",
                    R"(0, \quad x \ne 0)"},
          .source = "Xu et al. 2015; PyTorch nn.RReLU (1/8, 1/3) in evaluation",
          .dialects = {pytorch("torch.nn.RReLU")},
          .kinkConvention = fromTheLeft,
          .parameters = {{"lower", "lower", {"least random slope", "随机斜率的下限"}, 1.0 / 8, 0, 1},
                         {"upper", "upper", {"largest random slope", "随机斜率的上限"}, 1.0 / 3, 0, 1}},
          .kernels = kernels([](auto x, Values p) { return select(x <= 0, times(0.5 * (p[0] + p[1]), x), x); }),
          .joints = atZero,
      },
      {
          .id = "srelu",
          .name = {"SReLU", "S 形修正线性单元"},
          .aliases = "s-shaped relu",
          .formula = "tₗ + aₗ(x − tₗ), x ≤ tₗ;  x, tₗ < x < tᵣ;  tᵣ + aᵣ(x − tᵣ), x ≥ tᵣ",
          .latex = {R"(\begin{cases} t_l + a_l(x - t_l) & x \le t_l \\ x & t_l < x < t_r \\ )"
                    R"(t_r + a_r(x - t_r) & x \ge t_r \end{cases})",
                    R"(\begin{cases} a_l & x < t_l \\ 1 & t_l < x < t_r \\ a_r & x > t_r \end{cases})",
                    R"(0, \quad x \notin \{t_l, t_r\})"},
          .source = "Jin et al. 2016, who learn all four; defaults chosen to show the S",
          .kinkConvention = {"f′ of the outer branch at tₗ and tᵣ", "tₗ、tᵣ 处取外侧分支的 f′"},
          .parameters = {{"t_left", "tₗ", {"left threshold", "左阈值"}, -1, -3, 0},
                         {"a_left", "aₗ", {"slope left of it", "左侧的斜率"}, 0.2, -1, 2},
                         {"t_right", "tᵣ", {"right threshold", "右阈值"}, 1, 0, 3},
                         {"a_right", "aᵣ", {"slope right of it", "右侧的斜率"}, 0.2, -1, 2}},
          .kernels = kernels([](auto x, Values p) {
            const auto left = times(p[1], x - p[0]) + p[0];
            const auto right = times(p[3], x - p[2]) + p[2];
            return select(x <= p[0], left, select(x >= p[2], right, x));
          }),
          .joints =
              [](Values p) {
                return std::vector{p[0], p[2]};
              },
      },
      maxout(),
  };
}

}  // namespace actiscope
