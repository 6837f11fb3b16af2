#include "core/lessons/lessons.h"
#include "core/scene/presets.h"
#include "core/scene/scene_kit.h"

namespace actiscope {

namespace {

Scene atTemperature(double temperature) {
  Scene scene = page(PageId::softmax);
  scene.softmax.config.temperature = temperature;
  return scene;
}

/// Logits, probabilities at the scene's temperature and at 1, the first gradient of either loss, parts of the Jacobian.
Facts factsOf(const Scene& scene) {
  const LogitConfig& config = scene.softmax.config;
  const auto& z = config.logits;
  const LogitFrame entropy = run(LogitLoss::crossEntropy, config).front();
  const LogitFrame squared = run(LogitLoss::squaredError, config).front();
  const auto& p = entropy.probabilities;
  const auto jacobian = findVectorFunction("softmax")->jacobian(z, config.temperature);
  const bool pushesDown = squared.gradient[0] > squared.gradient[1];
  return {{"z1", z[0]},
          {"z2", z[1]},
          {"z3", z.back()},
          {"p1", p[0], 2},
          {"p2", p[1], 2},
          {"p3", p.back(), 2},
          {"temperature", config.temperature},
          {"p1_at_1", softmax(z)[0], 2},
          {"raw1", squared.gradient[0]},
          {"raw2", squared.gradient[1]},
          {"most", pushesDown ? 0. : 1.},
          {"entropy1", entropy.gradient[0], 2},
          {"entropy2", entropy.gradient[1], 2},
          {"j11", jacobian(0, 0), 3},
          {"j12", jacobian(0, 1), 3},
          {"difference", z[0] - z[1]},
          {"sigmoid", Function("sigmoid")(z[0] - z[1]), 3}};
}

}  // namespace

Lesson softmaxLesson() {
  return {
      .id = "softmax",
      .title = {"Softmax: from scores to probabilities", "Softmax：从得分到概率"},
      .steps = {
          {page(PageId::softmax),
           {"A network gives three classes the scores {z1}, {z2} and {z3}. Softmax takes the exponential of each and "
            "divides by their sum: {p1}, {p2} and {p3}. All are above 0, and together they are 1. Move a logit: the "
            "others answer.",
            "网络给三个类别的得分为 {z1}、{z2} 和 {z3}。Softmax 对每个取指数，再除以总和：{p1}、{p2} 和 {p3}。每个都"
            "大于 0，总和为 1。拖动一个 logit，其他概率也跟着变。"},
           factsOf},
          {page(PageId::softmax),
           {"The first, the right one! The squared error of the raw outputs pulls it from {z1} to 1, a gradient of "
            "{raw1}; the second, the wrong one, gets only {raw2}. Softmax with the cross-entropy sends p − t: "
            "{entropy1} "
            "for the first, so it rises, and {entropy2} for the second, so it falls. Compare the bars.",
            "第一个，恰恰是正确的那个！对原始输出用平方误差，会把它从 {z1} 拉向 1，梯度为 {raw1}，错误的第二个却只有 "
            "{raw2}。Softmax 加交叉熵传回 p − t：第一个为 {entropy1}，于是上升；第二个为 {entropy2}，于是下降。"
            "请比较这些条形。"},
           factsOf,
           Question{{"The first class is the right one. If the raw scores {z1}, {z2}, {z3} are compared with 1, 0, 0 "
                     "by the squared error: which of the first two is pushed down more? Guess first, then look at the "
                     "bars of what is sent back.",
                     "正确的是第一类。若用平方误差把原始得分 {z1}、{z2}、{z3} 与 1、0、0 "
                     "比较，前两个中哪个被压低得更多？先猜，再看传回梯度的条形图。"},
                    "most",
                    {{"The first, with {z1}", "第一个，得分 {z1}"}, {"The second, with {z2}", "第二个，得分 {z2}"}}}},
          {page(PageId::softmax),
           {"The derivative is not a number but a table: p₁ by z₁ is p₁(1 − p₁) = {j11}, but p₁ by z₂ is "
            "−p₁p₂ = {j12}. Many write down the diagonal only. Each row adds up to 0, for the probabilities stay 1 "
            "together.",
            "导数不是一个数，而是一张表：p₁ 对 z₁ 的导数为 p₁(1 − p₁) = {j11}，而 p₁ 对 z₂ 的导数为 −p₁p₂ = {j12}。"
            "许多教程只写了对角线。每一行的和为 0，因为概率的总和始终为 1。"},
           factsOf},
          {atTemperature(4),
           {"A temperature divides the scores first. At {temperature} the first class has {p1} instead of {p1_at_1}: "
            "the hotter, the more alike they become; the colder, the more the largest takes all.",
            "温度先去除得分。温度为 {temperature} 时，第一类从 {p1_at_1} 变为 {p1}：温度越高，各类越接近；温度越低，"
            "最大的越是独占。"},
           factsOf},
          {findPreset("softmax_two_classes")->scene,
           {"With two classes softmax is an old friend: only the difference of the scores counts, {difference}, and "
            "p₁ = {p1} is the sigmoid of it, {sigmoid}.",
            "只有两类时，softmax 是位老朋友：只有得分之差 {difference} 起作用，p₁ = {p1} 正是它的 sigmoid，即 "
            "{sigmoid}。"},
           factsOf}}};
}

}  // namespace actiscope
