#include "core/scene/presets.h"

#include "core/activations/catalogue.h"
#include "core/scene/scene_kit.h"

#include <algorithm>
#include <tuple>

namespace actiscope {

namespace {

Scene training(const TrainingConfig& config) {
  Scene scene = page(PageId::training);
  scene.training.config = config;
  return scene;
}

Contender network(std::string_view id, bool normalized = false) { return {{Function(id)}, normalized}; }

Scene deepTraining() {
  TrainingConfig config;
  config.layers = 5;
  config.contenders = {network("sigmoid"), network("relu")};
  return training(config);
}

/// Seed 004: values that are neither centred nor scaled, where ELU alone does better than with batch normalization,
/// whatever the start.
Scene normalizedTraining() {
  TrainingConfig config;
  config.contenders = {network("relu"), network("relu", true), network("elu"), network("elu", true)};
  config.data = DatasetId::parabola;
  config.samples = 500;
  config.noise = 0.2;
  config.layers = 6;
  config.width = 10;
  config.method = Method::adam;
  config.rate = 0.01;
  config.batch = 64;
  config.steps = 300;
  config.error = 4;
  return training(config);
}

/// Narrow layers at a thousand times Adam's usual rate: they die whatever the start.
Scene dyingTraining() {
  TrainingConfig config;
  config.contenders = {network("relu"), network("leaky_relu")};
  config.data = DatasetId::gaussians;
  config.layers = 4;
  config.width = 4;
  config.method = Method::adam;
  config.rate = 1;
  config.steps = 100;
  config.stopAtGoal = false;
  return training(config);
}

Scene overflowingTraining() {
  TrainingConfig config;
  config.contenders = {network("elu"), network("sigmoid")};
  config.data = DatasetId::parabola;
  config.rate = 0.02;
  config.steps = 200;
  config.error = 20;
  return training(config);
}

Scene linearTraining() {
  TrainingConfig config;
  config.contenders = {network("identity"), network("tanh")};
  config.data = DatasetId::circle;
  config.rate = 0.2;
  config.steps = 300;
  return training(config);
}

Scene spiralTraining() {
  TrainingConfig config;
  config.contenders = {network("sigmoid"), network("tanh"), network("relu"),
                       network("elu"),     network("gelu"), network("sine")};
  config.data = DatasetId::spiral;
  config.noise = 0.05;
  config.layers = 3;
  config.width = 16;
  config.method = Method::adam;
  config.rate = 0.01;
  return training(config);
}

Scene depth(const DepthConfig& config) {
  Scene scene = page(PageId::depth);
  scene.depth.config = config;
  return scene;
}

Scene recurrent(double radius) {
  Scene scene = page(PageId::recurrent);
  scene.recurrent.config.radius = radius;
  return scene;
}

Scene lens(std::string_view id, LensScene setting, View view) {
  Scene scene = curve(Function(id), view);
  scene.explore.showBands = false;
  scene.explore.showSlope = setting.order == 1;
  scene.explore.lens = setting;
  return scene;
}

/// The neuron that a step of -100 has killed, and the same with one treatment.
Scene treatedWith(bool DyingScene::*treatment, long steps) {
  Scene scene = page(PageId::dying);
  scene.dying.*treatment = true;
  scene.dying.config.steps = steps;
  return scene;
}

/// A step of -2, which momentum carries on to -200.
Scene deadlyMomentum() {
  Scene scene = treatedWith(&DyingScene::withMomentum, 400);
  scene.dying.config.badGradient = 20;
  scene.dying.momentum = 0.99;
  return scene;
}

Scene wholeBatch() {
  Scene scene = page(PageId::zigzag);
  scene.zigzag.config.batch = scene.zigzag.config.samples;
  return scene;
}

/// A neuron that is all or nothing, and the steep sigmoid that comes near it.
Scene threshold() {
  Scene scene = page(PageId::neuron);
  scene.neuron.config.function = Function("step");
  return scene;
}

Scene twoClasses() {
  Scene scene = page(PageId::softmax);
  scene.softmax.config.logits = {1, -0.5};
  return scene;
}

Scene gates(std::string_view gate) {
  Scene scene = page(PageId::gates);
  scene.gates.gate = Function(gate);
  return scene;
}

std::vector<Preset> make() {
  return {
      {"explore", {"Explore one function", "单个函数"}, page(PageId::explore)},
      {"compare",
       {"Sigmoid, Tanh and ReLU", "Sigmoid、Tanh 与 ReLU"},
       comparison({Function("sigmoid"), Function("tanh"), Function("relu")}, {{-3, 3}, {-1.5, 3}})},
      {"descent", {"The race: Sigmoid against ReLU", "赛跑：Sigmoid 与 ReLU"}, page(PageId::descent)},
      {"cost", {"What each function costs here", "各函数在本机上的开销"}, page(PageId::cost)},
      {"family_portrait",
       {"Family portrait", "激活函数全家福"},
       comparison({Function("step"), Function("sigmoid"), with("hard_sigmoid", "slope", 0.25), Function("tanh"),
                   Function("hard_tanh"), Function("relu"), with("leaky_relu", "slope", 0.2), with("elu", "alpha", 0.2),
                   Function("softplus")},
                  {{-2.5, 2.5}, {-1.5, 2.5}})},
      {"sigmoid_hard_sigmoid",
       {"Sigmoid and Hard sigmoid", "Sigmoid 与 Hard sigmoid"},
       approximation({Function("sigmoid"), with("hard_sigmoid", "slope", 0.25), Function("hard_sigmoid")},
                     {{-6, 6}, {-0.2, 1.2}})},
      {"dialects",
       {"Dialects of Hard sigmoid: PyTorch, Keras and JAX x/6, ONNX 0.2x, tutorials x/4",
        "Hard sigmoid 的几种写法：PyTorch、Keras 与 JAX 用 x/6，ONNX 用 0.2x，教程用 x/4"},
       approximation({Function("sigmoid"), *inFramework(*find("hard_sigmoid"), Framework::pytorch),
                      *inFramework(*find("hard_sigmoid"), Framework::onnx), with("hard_sigmoid", "slope", 0.25)},
                     {{-4, 4}, {-0.1, 1.1}})},
      {"dialects_leaky_relu",
       {"Dialects of Leaky ReLU: slope 0.01 (PyTorch, JAX, ONNX), 0.3 and 0.2 (Keras)",
        "Leaky ReLU 的几种写法：斜率 0.01（PyTorch、JAX、ONNX）、0.3 与 0.2（Keras）"},
       approximation({*inFramework(*find("leaky_relu"), Framework::pytorch),
                      *inFramework(*find("leaky_relu"), Framework::keras), with("leaky_relu", "slope", 0.2)},
                     {{-3, 3}, {-1.2, 3}})},
      {"tanh_hard_tanh",
       {"Tanh and Hard tanh", "Tanh 与 Hard tanh"},
       approximation({Function("tanh"), Function("hard_tanh")}, {{-3, 3}, {-1.3, 1.3}})},
      {"relu_leaky_relu",
       {"ReLU and Leaky ReLU (slope 0.2)", "ReLU 与 Leaky ReLU（斜率 0.2）"},
       comparison({Function("relu"), with("leaky_relu", "slope", 0.2)}, {{-3, 3}, {-1, 3}})},
      {"leaky_relu_elu",
       {"Leaky ReLU (slope 0.2) and ELU (α = 0.2)", "Leaky ReLU（斜率 0.2）与 ELU（α = 0.2）"},
       comparison({with("leaky_relu", "slope", 0.2), with("elu", "alpha", 0.2)}, {{-3, 3}, {-1, 3}})},
      {"relu_softplus",
       {"ReLU and Softplus", "ReLU 与 Softplus"},
       approximation({Function("relu"), Function("softplus")}, {{-3, 3}, {-0.5, 3.2}})},
      {"swish_betas",
       {"Swish from linear to ReLU: β = 0, ½, 1, 10, 100", "Swish 从线性到 ReLU：β = 0、½、1、10、100"},
       comparison({with("swish", "beta", 0), with("swish", "beta", 0.5), with("swish", "beta", 1),
                   with("swish", "beta", 10), with("swish", "beta", 100)},
                  {{-3, 3}, {-1.7, 3}})},
      {"relu_gelu",
       {"ReLU and GELU", "ReLU 与 GELU"},
       comparison({Function("relu"), Function("gelu")}, {{-3, 3}, {-0.5, 3}})},
      {"gelu_approximations",
       {"GELU and its approximations", "GELU 及其近似"},
       approximation({Function("gelu"), Function("gelu_tanh"), Function("gelu_logistic")}, {{-4, 4}, {-0.5, 4}})},
      {"tanh_from_sigmoid",
       {"Tanh is 2σ(2x) − 1, beside Sigmoid", "Tanh 即 2σ(2x) − 1，与 Sigmoid 对照"},
       comparison({Function("sigmoid"), Function("tanh")}, {{-5, 5}, {-1.3, 1.3}})},
      {"sigmoid_tanh_derivatives",
       {"Sigmoid and Tanh with their derivatives", "Sigmoid、Tanh 及其导数"},
       derivatives({Function("sigmoid"), Function("tanh")}, {{-6, 6}, {-1.2, 1.2}})},
      {"neuron", {"A neuron with three inputs", "三个输入的神经元"}, page(PageId::neuron)},
      {"neuron_threshold", {"A neuron that fires at its threshold", "达到阈值才激活的神经元"}, threshold()},
      {"softmax", {"Softmax of 3, 1 and −3", "3、1、−3 的 Softmax"}, page(PageId::softmax)},
      {"softmax_two_classes", {"Softmax of two classes is Sigmoid", "二分类的 Softmax 就是 Sigmoid"}, twoClasses()},
      {"dying", {"One step of −100 kills a neuron", "一步 −100 使神经元死亡"}, page(PageId::dying)},
      {"dying_leaky",
       {"Leaky ReLU brings the dead neuron back", "Leaky ReLU 救活死亡的神经元"},
       treatedWith(&DyingScene::withFunction, 1200)},
      {"dying_rate",
       {"A smaller learning rate spares the neuron", "较小的学习率使神经元幸免"},
       treatedWith(&DyingScene::withRate, 20000)},
      {"dying_momentum", {"Momentum makes a harmless step deadly", "动量使无害的一步变得致命"}, deadlyMomentum()},
      {"zigzag",
       {"Zigzag: Sigmoid's outputs against Tanh's", "锯齿路径：Sigmoid 与 Tanh 的输出"},
       page(PageId::zigzag)},
      {"zigzag_whole_batch",
       {"All samples in a batch: no zigzag, still slow", "全批量：没有锯齿，但依然慢"},
       wholeBatch()},
      {"lens_gelu",
       {"GELU's tail in float32", "float32 下 GELU 的左尾"},
       lens("gelu", {true, NumberFormat::float32, 0}, {{-12, 4}, {-0.4, 4}})},
      {"lens_sigmoid_slope",
       {"Sigmoid's slope s(1 − s) in float32", "float32 下 Sigmoid 的导数 s(1 − s)"},
       lens("sigmoid", {true, NumberFormat::float32, 1}, {{-30, 30}, {-0.1, 1.1}})},
      {"lens_tanh_half",
       {"Tanh overflows in half precision", "半精度下 Tanh 溢出"},
       lens("tanh", {true, NumberFormat::half, 0}, {{-16, 16}, {-1.5, 1.5}})},
      {"chained_sigmoids", {"The race through one more Sigmoid layer", "再经过一层 Sigmoid 的赛跑"}, chain(1)},
      {"depth", {"Fifty layers of Sigmoid: the gradient vanishes", "五十层 Sigmoid：梯度消失"}, depth({})},
      {"he_relu",
       {"Fifty layers of ReLU with He's weights: nothing fades", "五十层 ReLU 与 He 初始化：信号与梯度都能保持"},
       depth({.activation = Function("relu"), .initialization = Initialization::he})},
      {"normal_weights",
       {"Fifty layers of ReLU with weights N(0, 1): explosion", "五十层 ReLU 与 N(0, 1) 权重：爆炸"},
       depth({.activation = Function("relu"), .initialization = Initialization::normal})},
      {"identity_collapse",
       {"Twenty layers without an activation are one matrix", "二十层没有激活函数的网络只是一个矩阵"},
       depth({.activation = Function("identity"), .layers = 20, .width = 16})},
      {"mean_shift",
       {"Sigmoid shifts the mean from 0 to 0.5", "Sigmoid 使均值从 0 漂移到 0.5"},
       depth({.layers = 10, .input = DepthInput::uniform})},
      {"selu_fixed_point",
       {"SELU's fixed point: mean 0 and variance 1", "SELU 的不动点：均值 0、方差 1"},
       depth({.activation = Function("selu"), .initialization = Initialization::lecun})},
      {"recurrent",
       {"Through time: ReLU explodes, Tanh's gradient fades", "随时间：ReLU 爆炸，Tanh 的梯度消失"},
       recurrent(1.1)},
      {"recurrent_fading",
       {"Through time with eigenvalues below 1: all fade", "特征值小于 1 的循环网络：全部消失"},
       recurrent(0.9)},
      {"training", {"Training: Sigmoid and ReLU learn the moons", "训练：Sigmoid 与 ReLU 学习双月"}, training({})},
      {"training_depth", {"Sigmoid and ReLU five layers deep", "五层深的 Sigmoid 与 ReLU"}, deepTraining()},
      {"training_normalization", {"ELU and batch normalization", "ELU 与批标准化"}, normalizedTraining()},
      {"training_dying", {"ReLU dies at a high learning rate", "学习率过高，ReLU 神经元死亡"}, dyingTraining()},
      {"training_overflow", {"From a high learning rate to NaN", "学习率过高导致 NaN"}, overflowingTraining()},
      {"training_linear", {"Without an activation two layers are one", "没有激活函数，两层等于一层"}, linearTraining()},
      {"training_spiral", {"Six activations learn the spirals", "六种激活函数学习双螺旋"}, spiralTraining()},
      {"gates", {"SwiGLU, the gate of transformers", "SwiGLU：Transformer 的门控"}, gates("swish")},
      {"gates_relu", {"ReGLU shuts its gate", "ReGLU：门完全关闭"}, gates("relu")},
  };
}

}  // namespace

const std::vector<Preset>& presets() {
  static const std::vector<Preset> all = make();
  return all;
}

const Preset* presetOf(const CompareScene& scene) {
  const auto shows = [](const CompareScene& s) { return std::tie(s.showValue, s.showSlope, s.reference, s.curves); };
  const auto preset = std::ranges::find_if(presets(), [&](const Preset& candidate) {
    return candidate.scene.page == PageId::compare && shows(candidate.scene.compare) == shows(scene);
  });
  return preset == presets().end() ? nullptr : &*preset;
}

const Preset* findPreset(std::string_view id) {
  const auto preset = std::ranges::find(presets(), id, &Preset::id);
  return preset == presets().end() ? nullptr : &*preset;
}

}  // namespace actiscope
