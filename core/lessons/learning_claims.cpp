#include "core/experiments/depth.h"
#include "core/lessons/claims.h"
#include "core/scene/presets.h"
#include "core/scene/scene_kit.h"

#include <algorithm>

namespace actiscope {

namespace {

Scene uniformInput() {
  Scene scene = page(PageId::depth);
  scene.depth.config = {.layers = 10, .width = 100, .input = DepthInput::uniform};
  return scene;
}

Scene tanhCurve() { return curve(Function("tanh"), {{-3, 3}, {-1.2, 1.2}}); }

Facts ofShift(const Scene& scene) {
  const auto signal = run(scene.depth.config).frame.signal;
  return {{"before", signal[0].mean, 1}, {"after", signal[1].mean, 2}};
}

/// The mean of f over numbers spread evenly from 0 to 2.
Facts ofShiftedTanh(const Scene& scene) {
  constexpr int n = 2000;
  constexpr double to = 2;
  double sum = 0;
  for (int i = 0; i < n; ++i) sum += scene.explore.function(to * (i + 0.5) / n);
  return {{"to", to}, {"before", to / 2}, {"after", sum / n, 3}};
}

Facts ofZigzag(const Scene& scene) {
  ZigzagConfig config = scene.zigzag.config;
  const auto steps = [&](std::size_t i) { return double(run(scene.zigzag.inputs[i], config).last().step); };
  config.batch = 1;
  const double zigzag = steps(0);
  config.batch = config.samples;
  return {{"zigzag", zigzag}, {"sigmoid", steps(0)}, {"tanh", steps(1)}};
}

Facts ofDeath(const Scene& scene) {
  const DyingFrame last = run(scene.dying.config).last();
  return {{"weight", last.weight},
          {"border", -last.bias / last.weight, 3},
          {"lowest", scene.dying.config.inputs.from},
          {"active", 100 * last.active}};
}

Facts ofMomentum(const Scene& scene) {
  const DyingScene& small = findPreset("dying_momentum")->scene.dying;
  return {{"gradient", scene.dying.config.badGradient},
          {"momentum", scene.dying.momentum},
          {"weight", run(treated(scene.dying)).last().weight, 3},
          {"small", small.config.badGradient},
          {"strong", small.momentum},
          {"alone", run(small.config).last().weight, 3},
          {"killed", run(treated(small)).last().weight, 3}};
}

Facts ofLogits(const Scene& scene) {
  const LogitConfig& config = scene.softmax.config;
  const auto gradient = run(LogitLoss::squaredError, config).front().gradient;
  return {{"z1", config.logits[0]}, {"z2", config.logits[1]}, {"gap1", gradient[0]}, {"gap2", gradient[1]}};
}

Facts ofJacobian(const Scene& scene) {
  const LogitConfig& config = scene.softmax.config;
  const auto jacobian = findVectorFunction("softmax")->jacobian(config.logits, config.temperature);
  return {{"diagonal", jacobian(0, 0), 3}, {"beside", jacobian(0, 1), 3}};
}

/// By the scene's measurement, or a short one of these three.
Facts ofCost(const Scene& scene) {
  CostTable table = scene.cost.measured;
  if (table.costs.empty()) {
    table.costs = measureCosts({Function("relu"), Function("sigmoid"), Function("tanh")}, {}).value();
  }
  return {{"sigmoid", costRatio(table, "sigmoid", "relu").value(), 2},
          {"tanh", costRatio(table, "tanh", "relu").value(), 2}};
}

}  // namespace

std::vector<Claim> learningClaims() {
  return {
      {"mean_shift",
       {"The sigmoid moves the mean of evenly spread numbers between −1 and 1 to one half.",
        "−1 与 1 之间均匀分布的数经过 sigmoid，均值移到二分之一。"},
       Verdict::right,
       {"From {before} to {after} in the first layer.", "经过第一层，均值从 {before} 变为 {after}。"},
       uniformInput(),
       ofShift},
      {"tanh_mean",
       {"Tanh does not change the mean of its inputs.", "Tanh 不会改变输入数据的均值。"},
       Verdict::half,
       {"Only a mean of 0. Numbers spread evenly from 0 to {to} have mean {before}, and after tanh {after}.",
        "只对零均值成立。0 到 {to} 之间均匀分布的数均值为 {before}，经过 tanh 变为 {after}。"},
       tanhCurve(),
       ofShiftedTanh},
      {"zigzag",
       {"Positive inputs make the path zigzag, and that is why learning is slow.",
        "输入全为正使路径呈锯齿形，学习因此变慢。"},
       Verdict::half,
       {"They do, {zigzag} steps. But without any zigzag, with all samples in a batch, it is {sigmoid} against {tanh} "
        "for tanh: the valley is narrow.",
        "锯齿确实存在：{zigzag} 步。但用全批量、毫无锯齿时仍是 {sigmoid} 步对 tanh 的 {tanh} 步：是因为损失的谷太窄。"},
       findPreset("zigzag_whole_batch")->scene,
       ofZigzag},
      {"relu_dead",
       {"After a step to W = {weight} z is negative for all inputs.", "W 变成 {weight} 之后，对所有输入 z 都是负的。"},
       Verdict::half,
       {"For those above {border}. Here all are at least {lowest}, so {active} % of the samples still have a slope; "
        "a negative input would wake the neuron.",
        "仅对大于 {border} 的输入。这里的输入都不小于 {lowest}，所以还有斜率的样本为 {active} "
        "%；负的输入能唤醒神经元。"},
       findPreset("dying")->scene,
       ofDeath},
      {"momentum_cure",
       {"Momentum keeps ReLU neurons from dying.", "动量法能避免 ReLU 神经元死亡。"},
       Verdict::wrong,
       {"It carries a bad step on: after a gradient of {gradient}, with momentum {momentum}, W ends at {weight}. One "
        "of "
        "{small} is harmless alone, W ends at {alone}; with {strong} it kills: {killed}.",
        "动量会让坏的一步继续下去：梯度 {gradient}、动量 {momentum} 时，W 停在 {weight}。单独一次 {small} 无害，W "
        "最后为 {alone}；"
        "动量为 {strong} 时神经元死亡，W 为 {killed}。"},
       changed(findPreset("dying")->scene, [](Scene& scene) { scene.dying.withMomentum = true; }),
       ofMomentum},
      {"logit_gaps",
       {"With targets 1 and 0 raw outputs of {z1} and {z2} are 2 and 0 off, so only the first is pushed.",
        "目标为 1 和 0 时，原始输出 {z1} 和 {z2} 的差距是 2 和 0，所以只有第一个被压低。"},
       Verdict::wrong,
       {"They are {gap1} and {gap2} off: both are pushed down, the right one more.",
        "差距是 {gap1} 和 {gap2}：两个都被压低，只是正确的那个被压得更多。"},
       page(PageId::softmax),
       ofLogits},
      {"softmax_slope",
       {"The derivative of softmax is p(1 − p).", "Softmax 的导数是 p(1 − p)。"},
       Verdict::half,
       {"That is the diagonal, {diagonal} for the first class. Beside it stands −pᵢpⱼ, here {beside}: every "
        "probability depends on every logit.",
        "那只是对角线，第一类为 {diagonal}。旁边是 −pᵢpⱼ，这里为 {beside}：每个概率都依赖于每个 logit。"},
       page(PageId::softmax),
       ofJacobian},
      {"relu_cost",
       {"ReLU is about six times as fast as sigmoid or tanh.", "ReLU 比 sigmoid 或 tanh 快六倍左右。"},
       Verdict::half,
       {"Cheaper it is, but the factor is the machine's: here, now, sigmoid takes {sigmoid} and tanh {tanh} times as "
        "long.",
        "确实更便宜，但倍数取决于机器：此时此地 sigmoid 耗时为 {sigmoid} 倍，tanh 为 {tanh} 倍。"},
       page(PageId::cost),
       ofCost},
  };
}

}  // namespace actiscope
