#include "core/lessons/lessons.h"
#include "core/scene/presets.h"
#include "core/scene/scene_kit.h"

namespace actiscope {

namespace {

const Scene& preset(std::string_view id) { return findPreset(id)->scene; }

Scene beforeTheStep() {
  return changed(preset("dying"), [](Scene& scene) { scene.dying.playback.step = scene.dying.config.badStep - 1; });
}

/// The neuron as it is and with the cures of the scene.
Facts ofLife(const Scene& scene) {
  const DyingConfig& config = scene.dying.config;
  const DyingRun untreated = run(config);
  const DyingRun cured = run(treated(scene.dying));
  const DyingFrame& bad = untreated.frames[static_cast<std::size_t>(config.badStep)];
  return {{"weight", config.weight},
          {"bias", config.bias},
          {"lowest", config.inputs.from},
          {"highest", config.inputs.to},
          {"samples", double(config.samples)},
          {"steps", double(config.steps)},
          {"gradient", config.badGradient},
          {"rate", config.rate},
          {"step", bad.weight - config.weight},
          {"killed", bad.weight},
          {"fate", untreated.fate == Fate::dead ? 1. : 0.},
          {"border", -bad.bias / bad.weight, 3},
          {"slope", scene.dying.function.slope(-1)},
          {"other_rate", scene.dying.rate},
          {"momentum", scene.dying.momentum},
          {"since", double(cured.since - config.badStep)},
          {"cured_weight", cured.frames[static_cast<std::size_t>(config.badStep)].weight, 3},
          {"end", cured.last().weight, 3}};
}

}  // namespace

Lesson dyingLesson() {
  return {
      .id = "dying",
      .title = {"The dying ReLU and its cures", "ReLU 神经元的死亡与救治"},
      .steps = {
          {beforeTheStep(),
           {"A neuron with ReLU has learned z = {weight}·x + {bias}; its inputs lie between {lowest} and {highest}. "
            "All {samples} samples are on the side where the slope is 1.",
            "一个 ReLU 神经元学到了 z = {weight}·x + {bias}；输入在 {lowest} 与 {highest} 之间。{samples} 个样本全在"
            "斜率为 1 的一侧。"},
           ofLife},
          {preset("dying"),
           {"W is now {killed}, and z is negative for every x above {border}, which is every sample. There the slope "
            "of ReLU is 0, so is the gradient, and W stays where it is for ever: the neuron is dead.",
            "现在 W = {killed}，只要 x 大于 {border}，z 就是负的，全部样本都是如此。那里 ReLU 的斜率为 0，梯度也为 "
            "0，W 永远停在原处：神经元死亡了。"},
           ofLife,
           Question{{"One bad sample sends a gradient of {gradient}; with the learning rate {rate} W moves by {step}. "
                     "Samples after it are good ones again. Will the neuron recover?",
                     "一个异常样本传来 {gradient} 的梯度，学习率为 {rate}，W 一下变动 {step}。之后的样本又都正常。"
                     "神经元能恢复吗？"},
                    "fate",
                    {{"Yes, it takes some steps", "能，走若干步就行"}, {"No, never", "不能，永远不能"}}}},
          {preset("dying_leaky"),
           {"First cure: another activation. Leaky ReLU keeps a slope of {slope} on the left, little, but not "
            "nothing. The same bad step hits it, and after {since} steps the neuron is back.",
            "第一种办法：换激活函数。Leaky ReLU 在左侧保留 {slope} 的斜率，虽小但不为零。同样的异常更新打在它身上，"
            "{since} 步之后神经元恢复了。"},
           ofLife},
          {preset("dying_rate"),
           {"Second cure: a smaller learning rate. With {other_rate} the bad step takes W only to {cured_weight}, "
            "where every sample still has a slope; it is back after {since} steps. Slow and safe.",
            "第二种办法：减小学习率。学习率为 {other_rate} 时，异常更新只把 W 带到 "
            "{cured_weight}，全部样本仍有斜率；{since} 步之后恢复。慢，但稳。"},
           ofLife},
          {preset("dying_momentum"),
           {"No cure: momentum. A bad gradient of {gradient} is harmless alone, but momentum {momentum} goes on in its "
            "direction after the bad sample has passed. W ends at {end}, and the neuron is dead.",
            "动量不是办法：{gradient} 的异常梯度单独出现并无害处，但动量 {momentum} "
            "会在异常样本过去之后沿它的方向继续走。W 停在 "
            "{end}，神经元死亡。"},
           ofLife}}};
}

}  // namespace actiscope
