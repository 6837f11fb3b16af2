#include "core/lessons/lessons.h"
#include "core/scene/presets.h"
#include "core/scene/scene_kit.h"

namespace actiscope {

namespace {

Scene exponential() {
  Scene scene = curve(Function("exponential"), {{-4, 4}, {-2, 24}});
  scene.explore.showSlope = false;
  scene.explore.showBands = false;
  return scene;
}

Scene atTemperature(double temperature) {
  Scene scene = page(PageId::softmax);
  scene.softmax.config.temperature = temperature;
  return scene;
}

/// The exponentials of the softmax page's logits.
Facts exponentials(const Scene& scene) {
  const auto z = LogitConfig().logits;
  const Function& e = scene.explore.function;
  return {{"z1", z[0]}, {"z2", z[1]}, {"z3", z[2]}, {"e1", e(z[0]), 3}, {"e2", e(z[1]), 3}, {"e3", e(z[2]), 2}};
}

/// Logits, probabilities at the scene's temperature and at 1, the first gradient of either loss, parts of the Jacobian.
Facts ofTemperature(const Scene& scene) {
  const LogitConfig& config = scene.softmax.config;
  const auto& z = config.logits;
  const LogitFrame entropy = run(LogitLoss::crossEntropy, config).front();
  const LogitFrame squared = run(LogitLoss::squaredError, config).front();
  const auto& p = entropy.probabilities;
  const auto jacobian = findVectorFunction("softmax")->jacobian(z, config.temperature);
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
          {exponential(),
           {"A network gives three classes the scores {z1}, {z2} and {z3}. They are to become probabilities, but one "
            "is negative. The exponential makes all of them positive, {e1}, {e2} and {e3}, and the largest the "
            "larger by "
            "far.",
            "网络给三个类别的得分为 {z1}、{z2} 和 {z3}。要把它们变成概率，可是有一个是负的。指数函数使它们全变为正数："
            "{e1}、{e2} 和 {e3}，并把最大的拉得更大。"},
           exponentials},
          {page(PageId::softmax),
           {"{p1}. Softmax divides each exponential by their sum: {p1}, {p2} and {p3}, all above 0 and together 1. "
            "Move a logit among the controls: the other probabilities answer.",
            "{p1}。Softmax 把每个指数除以总和：{p1}、{p2} 和 {p3}，都大于 0，总和为 1。在控件中拖动一个 logit，"
            "其他概率也跟着变。"},
           ofTemperature,
           Question{{"Now each is divided by the sum of all. Which probability will the first class get?",
                     "现在每个都除以总和。第一类的概率会是多少？"},
                    "p1"}},
          {page(PageId::softmax),
           {"Say the first class is the right one. If training compared the raw scores with 1, 0, 0 by the squared "
            "error, it would push the right one down hardest: with a gradient of {raw1}, the second only with {raw2}. "
            "Softmax with the cross-entropy sends p − t: {entropy1} for the first, so it rises, and {entropy2} for "
            "the second, so it falls. Compare the bars below.",
            "假设第一类是正确的。如果用平方误差把原始得分与 1、0、0 比较，训练会把正确的那个压得最狠：梯度为 {raw1}，"
            "第二个只有 {raw2}。Softmax 加交叉熵传回 p − t：第一个为 {entropy1}，于是上升；第二个为 {entropy2}，于是"
            "下降。请比较下方的条形。"},
           ofTemperature},
          {page(PageId::softmax),
           {"The derivative is not a number but a table: p₁ by z₁ is p₁(1 − p₁) = {j11}, but p₁ by z₂ is "
            "−p₁p₂ = {j12}. Many write down the diagonal only. Each row adds up to 0, for the same number added to all "
            "logits changes nothing, and each column, for the probabilities stay 1 together.",
            "导数不是一个数，而是一张表：p₁ 对 z₁ 的导数为 p₁(1 − p₁) = {j11}，而 p₁ 对 z₂ 的导数为 −p₁p₂ = {j12}。"
            "许多教程只写了对角线。每一行的和为 0，因为所有 logit 加上同一个数不会改变什么；每一列的和为 "
            "0，因为概率的总和"
            "始终为 1。"},
           ofTemperature},
          {atTemperature(4),
           {"A temperature divides the scores first. At {temperature} the first class has {p1} instead of {p1_at_1}: "
            "the hotter, the more alike they become; the colder, the more the largest takes all.",
            "温度先去除得分。温度为 {temperature} 时，第一类从 {p1_at_1} 变为 {p1}：温度越高，各类越接近；温度越低，"
            "最大的越是独占。"},
           ofTemperature},
          {findPreset("softmax_two_classes")->scene,
           {"With two classes softmax is an old friend: only the difference of the scores counts, {difference}, and "
            "p₁ = {p1} is the sigmoid of it, {sigmoid}.",
            "只有两类时，softmax 是位老朋友：只有得分之差 {difference} 起作用，p₁ = {p1} 正是它的 sigmoid，即 "
            "{sigmoid}。"},
           ofTemperature}}};
}

}  // namespace actiscope
