#include "core/analysis/difference.h"
#include "core/analysis/properties.h"
#include "core/lessons/lessons.h"
#include "core/scene/presets.h"
#include "core/scene/scene_kit.h"

namespace actiscope {

namespace {

Scene elus() {
  return derivatives({Function("relu"), Function("elu"), with("elu", "alpha", 0.2)}, {{-4, 3}, {-1.5, 3}});
}

Scene dips() { return comparison({Function("silu"), Function("gelu"), Function("mish")}, {{-5, 2}, {-0.5, 1.5}}); }

Facts ofElus(const Scene& scene) {
  const Function& small = scene.compare.curves[2].function;
  return {{"floor", properties(Function("elu")).range.from},
          {"alpha", small.values()[0]},
          {"slope", small.slope(-1e-300)},
          {"relu_mean", properties(Function("relu")).meanOutput, 2},
          {"elu_mean", properties(Function("elu")).meanOutput, 2}};
}

Facts ofRoundedCorner(const Scene& scene) {
  const Point worst = largestDifference(Function("softplus"), Function("relu"), 0, scene.compare.view.x);
  return {{"largest", worst.y, 3}, {"at", worst.x}, {"slope", Function("softplus").slope(0)}};
}

Facts ofBetas(const Scene& scene) {
  const Function& first = scene.compare.curves.front().function;
  const Function& last = scene.compare.curves.back().function;
  return {{"first", first.values()[0]},
          {"last", last.values()[0]},
          {"half", first(1)},
          {"largest", std::abs(largestDifference(last, Function("relu"), 0, scene.compare.view.x).y), 2}};
}

Facts ofDips(const Scene& scene) {
  Facts facts;
  bool allMonotone = true;
  for (const ComparedCurve& curve : scene.compare.curves) {
    const Properties all = properties(curve.function);
    facts.push_back({curve.function.activation().id, all.minimum->y, 3});
    allMonotone = allMonotone && all.monotonicity != Monotonicity::none;
  }
  facts.push_back({"at", properties(scene.compare.curves[0].function).minimum->x, 3});
  facts.push_back({"monotone", allMonotone ? 0. : 1.});
  return facts;
}

Facts ofApproximations(const Scene& scene) {
  const auto& curves = scene.compare.curves;
  const auto worst = [&](std::size_t i) {
    return largestDifference(curves[i].function, curves[0].function, 0, scene.compare.view.x);
  };
  return {{"tanh", std::abs(worst(1).y), 2},
          {"logistic", std::abs(worst(2).y), 2},
          {"at", std::abs(worst(2).x), 3},
          {"better", std::abs(worst(1).y) < std::abs(worst(2).y) ? 0. : 1.}};
}

}  // namespace

Lesson smoothLesson() {
  return {
      .id = "smooth",
      .title = {"The smooth family", "平滑的一族"},
      .steps = {
          {elus(),
           {"ELU keeps a slope below 0 and levels out at {floor}, so its outputs are more nearly centred: for normal "
            "inputs their mean is {elu_mean}, with ReLU {relu_mean}. Only with α = 1 is there no kink at 0; with "
            "α = {alpha} the slope jumps there from {slope} to 1.",
            "ELU 在 0 以下仍有斜率，并趋于 {floor}，因此输出更接近零中心：输入为标准正态时均值为 {elu_mean}，ReLU 则为 "
            "{relu_mean}。只有 α = 1 时在 0 处没有折点；α = {alpha} 时斜率在那里从 {slope} 跳到 1。"},
           ofElus},
          {findPreset("relu_softplus")->scene,
           {"Softplus is ReLU with its corner rounded off. They differ most at x = {at}, by {largest}, the logarithm "
            "of two; its slope there is {slope}, for the derivative of softplus is the sigmoid. It is never exactly "
            "0, so it switches no unit off.",
            "Softplus 是把折角磨圆的 ReLU。两者在 x = {at} 处相差最大，为 {largest}，即二的自然对数；那里的斜率为 "
            "{slope}，因为 softplus 的导数就是 sigmoid。它从不恰好为 0，所以不会关掉任何单元。"},
           ofRoundedCorner},
          {dips(),
           {"No: each dips below 0 before it rises. SiLU, which is x·σ(x), has its lowest point at x = {at}, where it "
            "is {silu}; GELU reaches down to {gelu}, Mish to {mish}. Left of the dip they fall where ReLU is flat.",
            "不是：它们在上升之前都先降到 0 以下。SiLU（即 x·σ(x)）的最低点在 x = {at}，为 {silu}；GELU 最低 "
            "{gelu}，Mish 最低 {mish}。在低谷左侧它们是下降的，而 ReLU 是平的。"},
           ofDips,
           Question{{"SiLU, GELU and Mish look like a rounded ReLU. Do they rise everywhere?",
                     "SiLU、GELU 和 Mish 看上去像磨圆的 ReLU。它们处处递增吗？"},
                    "monotone",
                    {{"Yes, like ReLU they never fall", "是，和 ReLU 一样从不下降"},
                     {"No, not everywhere", "不是处处递增"}}}},
          {findPreset("swish_betas")->scene,
           {"SiLU is one of a family: Swish is x times a soft gate σ(βx). With β = {first} the gate is half open for "
            "everything and Swish is {half}·x; with β = {last} it is ReLU to within {largest}. In between it lets a "
            "little of the negative inputs through.",
            "SiLU 属于一族函数：Swish 是 x 乘以软性门 σ(βx)。β = {first} 时门对一切都半开，Swish 就是 {half}·x；β = "
            "{last} 时与 ReLU 相差不超过 {largest}。介于其间时，会让一点负输入通过。"},
           ofBetas},
          {findPreset("gelu_approximations")->scene,
           {"The form with tanh is never more than {tanh} away. The one with the sigmoid, which is a Swish, is up to "
            "{logistic} away, at x = ±{at}: cheaper, and visible in the lower panel.",
            "Tanh 形式的误差不超过 {tanh}。Sigmoid 形式（也就是一种 Swish）在 x = ±{at} 处误差达 {logistic}：更便宜，"
            "但在下方的图中看得出来。"},
           ofApproximations,
           Question{{"GELU is often computed by an approximation with tanh or with the sigmoid. Which is more exact?",
                     "GELU 常用含 tanh 或 sigmoid 的近似式计算。哪一个更准确？"},
                    "better",
                    {{"The one with tanh", "含 tanh 的"}, {"The one with the sigmoid", "含 sigmoid 的"}}}}}};
}

}  // namespace actiscope
