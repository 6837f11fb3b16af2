#include "core/analysis/properties.h"
#include "core/lessons/claims.h"
#include "core/scene/scene_kit.h"

namespace actiscope {

namespace {

Facts ofJump(const Scene& scene) {
  const Function& f = scene.explore.function;
  return {{"left", f(-1e-300)}, {"right", f(0)}};
}

Facts ofCorner(const Scene& scene) {
  const Function& f = scene.explore.function;
  return {{"alpha", f.values()[0]}, {"left", f.slope(-1e-300)}, {"right", f.slope(1e-300)}};
}

Facts ofMean(const Scene& scene) {
  return {{"mean", properties(scene.explore.function).meanOutput, 2},
          {"relu", properties(Function("relu")).meanOutput, 2}};
}

Facts ofEnds(const Scene& scene) {
  const Function& f = scene.explore.function;
  constexpr double x = 10;
  const Range range = properties(f).range;
  return {{"from", range.from}, {"to", range.to}, {"x", x}, {"rest", 1 - f(x), 2}};
}

Facts ofMish(const Scene& scene) {
  const Function& f = scene.explore.function;
  const Point minimum = *properties(f).minimum;
  constexpr double far = -8;
  return {{"minimum", minimum.y, 4}, {"at", minimum.x, 4}, {"far", far}, {"slope", f.slope(far), 2}};
}

Scene mish() { return curve(Function("mish"), {{-10, 4}, {-1, 4}}); }

}  // namespace

std::vector<Claim> curveClaims() {
  return {
      {"step_slanted",
       {"Drawn, the step function is slanted at 0.", "画出来的阶跃函数在 0 处是斜的。"},
       Verdict::wrong,
       {"It jumps from {left} to {right} and takes no value in between; only sampled points joined by lines slant.",
        "它从 {left} 直接跳到 {right}，不取中间的值；只有把采样点连起来才会倾斜。"},
       curve(Function("step"), {{-2.5, 2.5}, {-0.5, 1.5}}),
       ofJump},
      {"elu_smooth",
       {"ELU can be differentiated everywhere.", "ELU 处处一阶可导。"},
       Verdict::half,
       {"Only for α = 1. With α = {alpha} the slope is {left} left of 0 and {right} right of it.",
        "仅当 α = 1。α = {alpha} 时，0 左侧斜率为 {left}，右侧为 {right}。"},
       curve(with("elu", "alpha", 0.2), {{-3, 3}, {-1, 3}}),
       ofCorner},
      {"elu_centred",
       {"The outputs of ELU have mean 0.", "ELU 的输出均值为 0。"},
       Verdict::half,
       {"Nearer to 0 than those of ReLU, but not 0: {mean} for standard normal inputs, ReLU {relu}.",
        "比 ReLU 更接近 0，但不是 0：输入为标准正态时均值为 {mean}，ReLU 为 {relu}。"},
       curve(Function("elu"), {{-4, 4}, {-1.5, 4}}),
       ofMean},
      {"sigmoid_closed",
       {"The values of the sigmoid are those of the closed interval [0, 1].", "Sigmoid 的值域是闭区间 [0, 1]。"},
       Verdict::half,
       {"It comes as near to {from} and {to} as you like but never there: at x = {x}, {rest} are still missing.",
        "它可以任意接近 {from} 和 {to}，但永远取不到：x = {x} 处还差 {rest}。"},
       curve(Function("sigmoid"), {{-12, 12}, {-0.1, 1.1}}),
       ofEnds},
      {"mish_minimum",
       {"The values of Mish begin at about −0.31.", "Mish 的值域从约 −0.31 开始。"},
       Verdict::right,
       {"Its lowest point is {minimum}, at x = {at}.", "最低点为 {minimum}，在 x = {at} 处。"},
       mish(),
       ofMish},
      {"mish_unbounded",
       {"Mish has no upper bound and therefore does not saturate.", "Mish 无上界，因此不会饱和。"},
       Verdict::half,
       {"Not on the right. On the left it does: at x = {far} its slope is {slope}.",
        "右侧确实不饱和，左侧会：x = {far} 处斜率为 {slope}。"},
       mish(),
       ofMish},
  };
}

}  // namespace actiscope
