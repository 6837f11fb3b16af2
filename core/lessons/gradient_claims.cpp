#include "core/analysis/properties.h"
#include "core/experiments/depth.h"
#include "core/experiments/recurrent.h"
#include "core/lessons/claims.h"
#include "core/scene/presets.h"
#include "core/scene/scene_kit.h"

#include <cmath>

namespace actiscope {

namespace {

Scene stepRace() {
  Scene scene = page(PageId::descent);
  scene.descent.runners = {Function("step"), Function("relu")};
  scene.descent.config.from = 1;
  return scene;
}

Scene twentyLayers(Initialization initialization) {
  Scene scene = page(PageId::depth);
  scene.depth.config = {.activation = Function("relu"), .layers = 20, .width = 100, .initialization = initialization};
  return scene;
}

Facts ofStep(const Scene& scene) {
  const Function& step = scene.descent.runners[0];
  return {{"slope", step.slope(1)}, {"steps", double(run(step, scene.descent.config).last().step)}};
}

Facts ofSigmoid(const Scene& scene) {
  const Function& f = scene.explore.function;
  constexpr double far = 5;
  return {{"far", far}, {"slope", f.slope(far), 2}, {"times", properties(f).lipschitz / f.slope(far), 2}};
}

Facts ofRace(const Scene& scene) {
  const DescentConfig& config = scene.descent.config;
  const auto frames = run(scene.descent.runners[0], config).frames;
  return {{"from", config.from},
          {"to", config.to},
          {"rate", config.rate},
          {"sigmoid", double(frames.back().step)},
          {"relu", double(run(scene.descent.runners[1], config).last().step)},
          {"before", frames[frames.size() - 2].f}};
}

/// The mean slope² of standard normal inputs is what a layer leaves of the gradient's square.
Facts ofRelu(const Scene& scene) {
  const DepthFrame frame = run(scene.depth.config).frame;
  return {{"layers", double(scene.depth.config.layers)},
          {"kept", 100 * (1 - frame.signal[1].zeros()), 2},
          {"gradient", frame.gradient.back().rms, 2}};
}

Facts ofActivity(const Scene& scene) {
  const DepthFrame frame = run(scene.depth.config).frame;
  constexpr double bias = -1;
  const double shifted = Function("gelu")(bias) / bias;  // GELU is x times the normal distribution function
  return {{"active", 100 * (1 - frame.signal[1].zeros()), 2}, {"bias", bias}, {"shifted", 100 * shifted, 2}};
}

Facts ofExplosion(const Scene& scene) {
  const DepthFrame frame = run(scene.depth.config).frame;
  const double layers = scene.depth.config.layers;
  const double last = frame.signal.back().deviation;
  return {{"layers", layers}, {"last", last, 2}, {"factor", std::pow(last / frame.signal[0].deviation, 1 / layers), 2}};
}

Facts ofRecurrence(const Scene& scene) {
  const std::vector<double> norms = networksOf(scene.recurrent)[1].norms();
  return {{"radius", scene.recurrent.config.radius},
          {"steps", double(scene.recurrent.config.steps)},
          {"factor", norms.back() / norms[norms.size() - 2], 3},
          {"last", norms.back(), 2}};
}

}  // namespace

std::vector<Claim> gradientClaims() {
  return {
      {"step_gradient",
       {"The step function cannot be differentiated, so gradient descent does not work.",
        "阶跃函数不可导，所以不能用梯度下降。"},
       Verdict::half,
       {"It can, everywhere but at 0; what stops it is that the derivative is {slope}. It makes {steps} steps.",
        "除 0 以外处处可导；问题在于导数为 {slope}，所以一共走 {steps} 步。"},
       stepRace(),
       ofStep},
      {"sigmoid_beyond",
       {"Beyond ±{far} the sigmoid has no gradient.", "在 ±{far} 之外，sigmoid 没有梯度。"},
       Verdict::half,
       {"Little, but not none: {slope} there, {times} times less than in the middle, and it learns that much slower.",
        "很小但不是没有：那里为 {slope}，是中间的 {times} 分之一，学习也相应慢这么多。"},
       page(PageId::explore),
       ofSigmoid},
      {"race",
       {"From {from} down to {to} at the rate {rate} the sigmoid takes {sigmoid} steps and ReLU {relu}.",
        "以学习率 {rate} 从 {from} 降到 {to}，sigmoid 需要 {sigmoid} 步，ReLU 需要 {relu} 步。"},
       Verdict::right,
       {"One step earlier the sigmoid is still at {before}.", "少走一步时 sigmoid 还在 {before}。"},
       page(PageId::descent),
       ofRace},
      {"relu_slope",
       {"The slope of ReLU is 1, so a gradient passes any number of layers unchanged.",
        "ReLU 的导数恒为 1，梯度可以原样通过任意多层。"},
       Verdict::half,
       {"Only {kept} % of the units have that slope. With Xavier's weights {gradient} is left after {layers} layers; "
        "it takes He's larger ones.",
        "只有 {kept} % 的单元斜率为 1。用 Xavier 初始化，{layers} 层之后只剩 {gradient}；需要 He 初始化的更大权重。"},
       twentyLayers(Initialization::xavier),
       ofRelu},
      {"relu_sparse",
       {"With ReLU about half of the neurons are active.", "用 ReLU 时大约一半的神经元处于激活状态。"},
       Verdict::half,
       {"If z is centred: {active} % here. With a bias of {bias} it would be {shifted} %.",
        "前提是 z 以零为中心：这里为 {active} %。若偏置为 {bias}，则为 {shifted} %。"},
       twentyLayers(Initialization::he),
       ofActivity},
      {"recurrent_explodes",
       {"ReLU in a recurrent network explodes if an eigenvalue of W is above 1.",
        "循环网络中若 W 有大于 1 的特征值，ReLU 会使其爆炸。"},
       Verdict::right,
       {"With {radius} the state grows by a factor of {factor} in each step, to {last} after {steps}.",
        "特征值为 {radius} 时，状态每步增大到 {factor} 倍，{steps} 步之后为 {last}。"},
       findPreset("recurrent")->scene,
       ofRecurrence},
      {"depth_cancels",
       {"In a deep network nothing explodes, for the layers have different matrices, large and small.",
        "深层网络不会爆炸，因为各层矩阵不同，有大有小，可以相互抵消。"},
       Verdict::wrong,
       {"Different matrices drawn alike multiply alike: with N(0, 1) weights by {factor} a layer, to {last} after "
        "{layers}.",
        "矩阵不同但分布相同，放大倍数也相同：N(0, 1) 权重每层 {factor} 倍，{layers} 层之后为 {last}。"},
       twentyLayers(Initialization::normal),
       ofExplosion},
  };
}

}  // namespace actiscope
