#include "core/analysis/difference.h"
#include "core/lessons/claims.h"
#include "core/scene/presets.h"
#include "core/scene/scene_kit.h"

#include <cmath>

namespace actiscope {

namespace {

/// max(x, a x)
Function largerOf(double a) {
  return Function("maxout").set("pieces", 2).set("w1", 1).set("b1", 0).set("w2", a).set("b2", 0);
}

Scene rectifierAgainstMaximum(std::string_view id, std::string_view parameter, double a) {
  return approximation({with(id, parameter, a), largerOf(a)}, {{-3, 3}, {-6, 6}});
}

Facts ofElu(const Scene& scene) {
  constexpr double x = 1;
  return {{"x", x}, {"maximum", std::max(x, std::expm1(x))}, {"elu", scene.explore.function(x)}};
}

/// Both functions at one point and where they differ most.
Facts ofMaximum(const Scene& scene) {
  constexpr double x = 1;
  const Function& rectifier = scene.compare.curves[0].function;
  const Function& maximum = scene.compare.curves[1].function;
  return {{"x", x},
          {"a", rectifier.values()[0]},
          {"rectifier", rectifier(x)},
          {"maximum", maximum(x)},
          {"difference", std::abs(largestDifference(maximum, rectifier, 0, scene.compare.view.x).y)}};
}

Facts ofLeak(const Scene& scene) {
  constexpr double other = 0.1;
  return {{"slope", scene.explore.function.slope(-1)}, {"other", other}};
}

Facts ofTanh(const Scene& scene) {
  double largest = 0;
  for (double x = scene.compare.view.x.from; x <= scene.compare.view.x.to; x += 0.25) {
    largest = std::max(largest, std::abs(2 * Function("sigmoid")(2 * x) - 1 - Function("tanh")(x)));
  }
  return {{"difference", largest, 1}};
}

Facts ofStretchedTanh(const Scene&) {
  constexpr double x = 2;
  return {{"x", x}, {"stretched", 2 * Function("sigmoid")(x) - 1, 3}, {"tanh", Function("tanh")(x), 3}};
}

Facts ofSoftplus(const Scene& scene) {
  double largest = 0;
  for (double x = scene.compare.view.x.from; x <= scene.compare.view.x.to; x += 0.25) {
    largest = std::max(largest, std::abs(Function("softplus").slope(x) - Function("sigmoid")(x)));
  }
  return {{"difference", largest, 1}};
}

Facts ofSwish(const Scene& scene) {
  const auto& curves = scene.compare.curves;
  const Function& steep = curves.back().function;
  return {{"half", curves.front().function(1)},
          {"beta", steep.values()[0]},
          {"difference", std::abs(largestDifference(steep, Function("relu"), 0, scene.compare.view.x).y), 2}};
}

Facts ofGelu(const Scene& scene) {
  const auto& curves = scene.compare.curves;
  const Point worst = largestDifference(curves[2].function, curves[0].function, 0, scene.compare.view.x);
  return {{"difference", std::abs(worst.y), 3}, {"at", std::abs(worst.x), 3}};
}

Facts ofHardSigmoids(const Scene& scene) {
  const auto& curves = scene.compare.curves;
  const auto error = [&](std::size_t i) {
    return std::abs(largestDifference(curves[i].function, curves[0].function, 0, scene.compare.view.x).y);
  };
  return {{"taylor", error(1), 3}, {"sixth", error(2), 3}};
}

}  // namespace

std::vector<Claim> formulaClaims() {
  return {
      {"elu_maximum",
       {"ELU is max(x, α(eˣ − 1)).", "ELU 就是 max(x, α(eˣ − 1))。"},
       Verdict::wrong,
       {"Right of 0 the exponential is the larger one: at x = {x} the maximum is {maximum}, ELU is {elu}.",
        "在 0 的右侧指数更大：x = {x} 处最大值为 {maximum}，而 ELU 为 {elu}。"},
       curve(Function("elu"), {{-4, 3}, {-1.5, 3}}),
       ofElu},
      {"prelu_maximum",
       {"PReLU is max(x, a·x).", "PReLU 就是 max(x, a·x)。"},
       Verdict::half,
       {"Only for a ≤ 1. The slope is learned and may pass 1: with a = {a} PReLU is {rectifier} at x = {x}, the "
        "maximum {maximum}.",
        "仅当 a ≤ 1。斜率是学出来的，可以超过 1：a = {a} 时，x = {x} 处 PReLU 为 {rectifier}，最大值却是 {maximum}。"},
       rectifierAgainstMaximum("prelu", "alpha", 2),
       ofMaximum},
      {"leaky_maximum",
       {"Leaky ReLU is max(x, {a}·x).", "Leaky ReLU 就是 max(x, {a}·x)。"},
       Verdict::right,
       {"For a slope between 0 and 1 the two are the same: their largest difference is {difference}.",
        "斜率在 0 与 1 之间时两者相同：最大差别为 {difference}。"},
       rectifierAgainstMaximum("leaky_relu", "slope", 0.01),
       ofMaximum},
      {"leaky_slope",
       {"Leaky ReLU with a = {slope} has the derivative {other} left of 0.",
        "a = {slope} 的 leaky ReLU 在 0 左侧的导数为 {other}。"},
       Verdict::wrong,
       {"The derivative is the slope of the line itself, {slope}; two values of a were mixed up.",
        "导数就是这条直线的斜率 {slope}；教程混用了两个不同的 a。"},
       curve(Function("leaky_relu"), {{-4, 4}, {-1, 4}}),
       ofLeak},
      {"tanh_from_sigmoid",
       {"Tanh is a stretched sigmoid, 2σ(2x) − 1.", "Tanh 是拉伸的 sigmoid：2σ(2x) − 1。"},
       Verdict::right,
       {"They differ by {difference} at most, which is rounding.", "两者最多相差 {difference}，只是舍入误差。"},
       findPreset("tanh_from_sigmoid")->scene,
       ofTanh},
      {"tanh_stretched",
       {"Drawn with 2x on the axis, 2σ(2x) − 1 is tanh.", "横轴取 2x 画出的 2σ(2x) − 1 就是 tanh。"},
       Verdict::wrong,
       {"Then the curve is twice as wide: at {x} it shows {stretched}, and tanh is {tanh} there.",
        "那样画出的曲线宽了一倍：在 {x} 处显示 {stretched}，而 tanh 为 {tanh}。"},
       findPreset("tanh_from_sigmoid")->scene,
       ofStretchedTanh},
      {"softplus_slope",
       {"The derivative of softplus is the sigmoid.", "Softplus 的导数就是 sigmoid。"},
       Verdict::right,
       {"Exactly: the computed curves differ by {difference}.", "完全正确：计算出的两条曲线相差 {difference}。"},
       derivatives({Function("softplus"), Function("sigmoid")}, {{-5, 5}, {-0.5, 2}}),
       ofSoftplus},
      {"swish_between",
       {"Swish goes from a straight line at β = 0 to ReLU for large β.",
        "Swish 从 β = 0 的直线过渡到 β 很大时的 ReLU。"},
       Verdict::right,
       {"At β = 0 it is {half}·x, and at β = {beta} it differs from ReLU by {difference} at most.",
        "β = 0 时为 {half}·x；β = {beta} 时与 ReLU 最多相差 {difference}。"},
       findPreset("swish_betas")->scene,
       ofSwish},
      {"gelu_swish",
       {"GELU can be computed as a Swish, with the sigmoid.", "GELU 可以用 sigmoid 计算，相当于一种 Swish。"},
       Verdict::half,
       {"As an approximation: it is off by up to {difference}, at x = ±{at}.",
        "只是近似：在 x = ±{at} 处误差达 {difference}。"},
       findPreset("gelu_approximations")->scene,
       ofGelu},
      {"hard_sigmoid",
       {"The hard sigmoid is the sigmoid's Taylor line at 0, cut off at 0 and 1.",
        "Hard sigmoid 就是 sigmoid 在 0 处的泰勒展开取一次项，再截断到 0 与 1 之间。"},
       Verdict::half,
       {"One of them is, off by up to {taylor}; frameworks take a flatter line, off by up to {sixth}.",
        "其中一种是这样，误差达 {taylor}；框架采用更平的直线，误差最多 {sixth}。"},
       findPreset("sigmoid_hard_sigmoid")->scene,
       ofHardSigmoids},
  };
}

}  // namespace actiscope
