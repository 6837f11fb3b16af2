#include "core/analysis/saturation.h"
#include "core/analysis/properties.h"
#include "core/lessons/lessons.h"
#include "core/scene/presets.h"
#include "core/scene/scene_kit.h"

namespace actiscope {

namespace {

Scene sigmoid(bool withSlope, bool withBands) {
  Scene scene = page(PageId::explore);
  scene.explore.showSlope = withSlope;
  scene.explore.showBands = withBands;
  return scene;
}

/// Where the slope gets as small as this, to the right of 0.
double saturationBound(const Function& function, double threshold) {
  constexpr double farAway = 100;
  return saturationRegions(function, threshold, {0, farAway}).front().from;
}

Facts ofSaturation(const Scene& scene) {
  const Function& f = scene.explore.function;
  constexpr double far = 5;
  const double top = properties(f).lipschitz;
  const double bound = saturationBound(f, scene.explore.threshold);
  return {{"middle", f(0)},
          {"steepest", top},
          {"threshold", scene.explore.threshold},
          {"bound", bound, 4},
          {"far", far},
          {"slope", f.slope(far), 3},
          {"value", f(far), 4},
          {"loss", top / f.slope(far), 3}};
}

Facts ofBoth(const Scene& scene) {
  const Function& sigmoid = scene.compare.curves[0].function;
  const Function& tanh = scene.compare.curves[1].function;
  const double threshold = ExploreScene().threshold;
  return {{"steepest", properties(tanh).lipschitz},
          {"times", properties(tanh).lipschitz / properties(sigmoid).lipschitz},
          {"threshold", threshold},
          {"sigmoid", saturationBound(sigmoid, threshold), 3},
          {"tanh", saturationBound(tanh, threshold), 3}};
}

}  // namespace

Lesson saturationLesson() {
  return {
      .id = "saturation",
      .title = {"The sigmoid and saturation", "Sigmoid 与饱和"},
      .steps = {
          {sigmoid(false, false),
           {"The sigmoid squeezes every number into the interval from 0 to 1, and 0 becomes {middle}. That reads well "
            "as a degree of confidence: the larger the input, the surer the neuron.",
            "Sigmoid 把任何数压缩到 0 与 1 之间，0 变成 {middle}。它很适合表示“把握有多大”：输入越大，神经元越有"
            "把握。"},
           ofSaturation},
          {sigmoid(true, false),
           {"It is {steepest}, in the middle: press → and read f′ there. So each sigmoid that a gradient passes leaves "
            "at most a quarter of it, and at x = {far}, where f is already {value}, only {slope}.",
            "是 {steepest}，在正中间：按 → 键，读出那里的 f′。所以梯度每经过一层 sigmoid 最多剩下四分之一；而在 x = "
            "{far} 处，f 已经是 {value}，斜率只剩 {slope}。"},
           ofSaturation,
           Question{{"How steep is the sigmoid where it is steepest?", "Sigmoid 最陡的地方斜率是多少？"}, "steepest"}},
          {sigmoid(true, true),
           {"Shaded: the slope is below {threshold}. That begins at ±{bound}; a neuron whose z is beyond hardly "
            "learns. It is saturated. At x = {far} the slope is {loss} times smaller than in the middle, but not 0. "
            "Move the threshold among the controls and see the bounds move.",
            "阴影部分：斜率小于 {threshold}，从 ±{bound} 开始。z 落在外面的神经元几乎学不动，这就是饱和。"
            "在 x = {far} 处斜率只有中间的 1/{loss}，但不是 0。在控件中拖动阈值，看边界怎样移动。"},
           ofSaturation},
          {findPreset("sigmoid_tanh_derivatives")->scene,
           {"Tanh is a sigmoid stretched to go from −1 to 1. Its largest slope is {steepest}, {times} times as much, "
            "and its outputs lie around 0. But it saturates as well, and even sooner: its slope is below {threshold} "
            "from ±{tanh} on, the sigmoid's from ±{sigmoid}.",
            "Tanh 是拉伸到 −1 与 1 之间的 sigmoid。它的最大斜率为 {steepest}，是 sigmoid 的 {times} 倍，输出以 0 为"
            "中心。但它同样会饱和，而且更早：斜率从 ±{tanh} 起小于 {threshold}，sigmoid 则从 ±{sigmoid} 起。"},
           ofBoth}}};
}

}  // namespace actiscope
