#include "core/analysis/saturation.h"
#include "core/lessons/lessons.h"
#include "core/scene/scene_kit.h"

namespace actiscope {

namespace {

Scene stepCurve(bool withSlope) {
  Scene scene = curve(Function("step"), {{-4, 4}, {-0.5, 1.5}});
  scene.explore.showSlope = withSlope;
  scene.explore.showBands = withSlope;
  return scene;
}

Scene raceFromTheTop() {
  Scene scene = page(PageId::descent);
  scene.descent.runners = {Function("step"), Function("relu")};
  scene.descent.config.from = 1;
  return scene;
}

/// The part of the view, in percent, where there is no slope to go by.
Facts flatness(const Scene& scene) {
  const ExploreScene& explore = scene.explore;
  double flat = 0;
  for (Range region : saturationRegions(explore.function, explore.threshold, explore.view.x)) flat += region.width();
  const Function& f = explore.function;
  return {{"left", f(-1e-300)}, {"right", f(0)}, {"flat", 100 * flat / explore.view.x.width(), 3}};
}

Facts race(const Scene& scene) {
  const DescentScene& descent = scene.descent;
  return {{"from", descent.config.from},
          {"to", descent.config.to},
          {"rate", descent.config.rate},
          {"step", double(run(descent.runners[0], descent.config).last().step)},
          {"relu", double(run(descent.runners[1], descent.config).last().step)}};
}

}  // namespace

Lesson stepLesson() {
  return {
      .id = "step",
      .title = {"The step and its gradient of zero", "阶跃函数与零梯度"},
      .steps = {
          {stepCurve(false),
           {"All or nothing: {left} below 0 and {right} from 0 on. It jumps, so the picture has no line between the "
            "two heights; the open dot is not part of the function, the full one is. Drawn through sampled points it "
            "would look slanted.",
            "要么全有，要么全无：0 以下为 {left}，从 0 起为 {right}。它是跳跃的，所以图中两个高度之间没有连线；"
            "空心点不属于函数，实心点才属于。若按采样点连线，看上去就会是斜的。"},
           flatness},
          {stepCurve(true),
           {"Now its derivative: 0 everywhere but at the jump, where there is none. The shaded part, where the slope "
            "is too small to learn by, is {flat} % of the picture. In the chain rule one factor of 0 makes the whole "
            "product 0.",
            "再看导数：除了跳跃处（那里没有导数），处处为 0。斜率小到无法学习的部分用阴影表示，占整幅图的 "
            "{flat} %。链式法则是连乘，只要一个因子为 0，整个乘积就是 0。"},
           flatness},
          {raceFromTheTop(),
           {"It makes {step} steps: without a slope it does not know which way to go, however long it waits. ReLU is "
            "there after {relu}.",
            "它走了 {step} 步：没有斜率，就不知道往哪走，等多久都一样。ReLU 只用 {relu} 步就到了。"},
           race,
           Question{{"Gradient descent shall bring f from {from} down to {to}, each step {rate} times the slope. How "
                     "many steps will the step function make before it stops?",
                     "用梯度下降把 f 从 {from} 降到 {to}，每一步为 {rate} 乘以斜率。阶跃函数停下之前会走多少步？"},
                    "step"}}}};
}

}  // namespace actiscope
