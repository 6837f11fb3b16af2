#include "core/lessons/lessons.h"
#include "core/scene/scene_kit.h"

namespace actiscope {

namespace {

Scene race(std::initializer_list<std::string_view> ids) {
  Scene scene = page(PageId::descent);
  scene.descent.runners.clear();
  for (std::string_view id : ids) scene.descent.runners.emplace_back(id);
  return scene;
}

/// The sigmoid with its slope, around where the race starts and ends.
Scene course() {
  Scene scene = page(PageId::explore);
  scene.explore.view = {{-2, 4}, {-0.1, 1.1}};
  scene.explore.showBands = false;
  return scene;
}

Facts settingOf(const DescentConfig& config) {
  return {{"from", config.from}, {"to", config.to}, {"rate", config.rate}};
}

/// Where the race on the curve starts, and what its first step does.
Facts ofStart(const Scene& scene) {
  const DescentConfig config;
  Facts facts = settingOf(config);
  const auto frames = run(scene.explore.function, config).frames;
  facts.insert(facts.end(), {{"x", frames[0].x}, {"slope", frames[0].gradient}, {"f", frames[1].f, 6}});
  return facts;
}

/// How many steps each runner makes, by its id, and the end of the first.
Facts ofRunners(const Scene& scene) {
  const DescentConfig& config = scene.descent.config;
  Facts facts = settingOf(config);
  for (const Function& runner : scene.descent.runners) {
    facts.push_back({runner.activation().id, double(run(runner, config).last().step)});
  }
  const auto frames = run(scene.descent.runners[0], config).frames;
  facts.push_back({"before", frames[frames.size() - 2].f});
  facts.push_back({"after", frames.back().f});
  return facts;
}

}  // namespace

Lesson raceLesson() {
  return {
      .id = "race",
      .title = {"The race down the hill", "下降赛跑"},
      .steps = {
          {course(),
           {"A small sum that says a lot: bring f from {from} down to {to} by x ← x − η·f′(x), with the learning rate "
            "η = {rate}. The sigmoid is {from} at x = {x}, far up on the right, and its slope there, the dashed "
            "curve, is {slope}. After the first step f is {f}. That was not far.",
            "一道小算题，却很说明问题：按 x ← x − η·f′(x) 把 f 从 {from} 降到 {to}，学习率 η = {rate}。Sigmoid 在 x = "
            "{x} 处等于 {from}，已经靠近右上方，那里的斜率（虚线）为 {slope}。走完第一步，f 为 {f}，没走多远。"},
           ofStart},
          {race({"sigmoid"}),
           {"{sigmoid} steps: one step before the end f is still {before}, then {after}. It starts slowly, for its "
            "start is nearly saturated, and gets faster as the curve gets steeper. Press Home, then Space.",
            "{sigmoid} 步：最后一步之前 f 还有 {before}，之后为 {after}。起点接近饱和，所以开头很慢，曲线越陡走得"
            "越快。按 Home 键，再按空格键。"},
           ofRunners,
           Question{
               {"How many steps will the sigmoid need from {from} to {to}?", "从 {from} 到 {to}，sigmoid 需要多少步？"},
               "sigmoid"}},
          {race({"sigmoid", "relu"}),
           {"{relu} steps against {sigmoid}. On the right of 0 the slope of ReLU is 1 wherever it stands, so each "
            "step is as long as the learning rate.",
            "{relu} 步对 {sigmoid} 步。在 0 的右侧，ReLU 的斜率处处为 1，每一步都和学习率一样长。"},
           ofRunners,
           Question{{"And how many will ReLU need?", "那么 ReLU 需要多少步？"}, "relu"}},
          {race({"sigmoid", "tanh", "softplus", "silu", "gelu", "softsign"}),
           {"Others: tanh needs {tanh} steps, softplus {softplus}, SiLU {silu}, GELU {gelu}. And softsign {softsign}: "
            "it is so flat where it is {from} that it takes far longer than the sigmoid. What counts is the slope on "
            "the way, "
            "not the name.",
            "其他函数：tanh {tanh} 步，softplus {softplus} 步，SiLU {silu} 步，GELU {gelu} 步；而 softsign 要 "
            "{softsign} 步，它在 {from} 处太平了，比 sigmoid 慢得多。起决定作用的是沿途的斜率，而不是名字。"},
           ofRunners}}};
}

}  // namespace actiscope
