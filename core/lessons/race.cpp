#include "core/lessons/lessons.h"
#include "core/scene/scene_kit.h"

namespace actiscope {

namespace {

Scene race(std::initializer_list<std::string_view> ids, bool isOver = true) {
  Scene scene = page(PageId::descent);
  scene.descent.runners.clear();
  for (std::string_view id : ids) scene.descent.runners.emplace_back(id);
  if (!isOver) scene.descent.playback.step = 0;
  return scene;
}

/// The setting, the first step of the first runner, and how many steps each makes, by its id.
Facts factsOf(const Scene& scene) {
  const DescentConfig& config = scene.descent.config;
  Facts facts{{"from", config.from}, {"to", config.to}, {"rate", config.rate}};
  for (const Function& runner : scene.descent.runners) {
    facts.push_back({runner.activation().id, double(run(runner, config).last().step)});
  }
  const auto frames = run(scene.descent.runners[0], config).frames;
  facts.insert(facts.end(), {{"x", frames[0].x}, {"slope", frames[0].gradient}, {"f", frames[1].f, 6}});
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
          {race({"sigmoid"}, false),
           {"A small sum that says a lot: bring f from {from} down to {to} by x ← x − η·f′(x), with the learning rate "
            "η = {rate}. The sigmoid is {from} at x = {x} and its slope there is {slope}. Press the full stop for one "
            "step: f becomes {f}. That was not far.",
            "一道小算题，却很说明问题：按 x ← x − η·f′(x) 把 f 从 {from} 降到 {to}，学习率 η = {rate}。Sigmoid 在 x = "
            "{x} 处等于 {from}，斜率为 {slope}。按句点键走一步：f 变成 {f}，没走多远。"},
           factsOf},
          {race({"sigmoid"}),
           {"{sigmoid} steps: one step before the end f is still {before}, then {after}. It starts slowly, for its "
            "start is nearly saturated, and gets faster as the curve gets steeper. Press Home, then Space.",
            "{sigmoid} 步：最后一步之前 f 还有 {before}，之后为 {after}。起点接近饱和，所以开头很慢，曲线越陡走得"
            "越快。按 Home 键，再按空格键。"},
           factsOf,
           Question{
               {"How many steps will the sigmoid need from {from} to {to}?", "从 {from} 到 {to}，sigmoid 需要多少步？"},
               "sigmoid"}},
          {race({"sigmoid", "relu"}),
           {"{relu} steps against {sigmoid}. On the right of 0 the slope of ReLU is 1 wherever it stands, so each "
            "step is as long as the learning rate.",
            "{relu} 步对 {sigmoid} 步。在 0 的右侧，ReLU 的斜率处处为 1，每一步都和学习率一样长。"},
           factsOf,
           Question{{"And how many will ReLU need?", "那么 ReLU 需要多少步？"}, "relu"}},
          {race({"sigmoid", "tanh", "softplus", "swish", "gelu", "softsign"}),
           {"Others: tanh needs {tanh} steps, softplus {softplus}, SiLU {swish}, GELU {gelu}. And softsign {softsign}: "
            "it is so "
            "flat where it is {from} that it takes far longer than the sigmoid. What counts is the slope on the way, "
            "not the name.",
            "其他函数：tanh {tanh} 步，softplus {softplus} 步，SiLU {swish} 步，GELU {gelu} 步；而 softsign 要 "
            "{softsign} 步，它在 {from} 处太平了，比 sigmoid 慢得多。起决定作用的是沿途的斜率，而不是名字。"},
           factsOf}}};
}

}  // namespace actiscope
