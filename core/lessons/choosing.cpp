#include "core/analysis/gaussian_response.h"
#include "core/experiments/depth.h"
#include "core/experiments/training.h"
#include "core/lessons/lessons.h"
#include "core/scene/presets.h"
#include "core/scene/scene_kit.h"

namespace actiscope {

namespace {

Scene moons(bool isOver) {
  Scene scene = findPreset("training")->scene;
  if (!isOver) scene.training.playback.step = 0;
  return scene;
}

Facts ofTraining(const Scene& scene) {
  const TrainingConfig& config = scene.training.config;
  Training training(config);
  training.finish();
  const auto accuracy = [&](std::size_t i) { return 100 * training.frame(i, training.known()).accuracy; };
  return {{"goal", 100 * config.accuracy, 3},
          {"steps", double(training.known())},
          {"relu", double(training.reached(1).value_or(config.steps))},
          {"sigmoid", accuracy(0), 3}};
}

/// The largest part of its units that a network with this activation has lost in the end, in percent.
Facts ofDeadUnits(const Scene& scene) {
  Training training(scene.training.config);
  training.finish();
  const auto dead = [&](std::size_t i) {
    double largest = 0;
    for (const LayerFrame& layer : training.frame(i, training.known()).layers) largest = std::max(largest, layer.dead);
    return 100 * largest;
  };
  return {{"rate", scene.training.config.rate},
          {"relu", dead(0), 2},
          {"leaky", dead(1), 2},
          {"most", dead(0) > dead(1) ? 0. : 1.}};
}

Facts ofSelu(const Scene& scene) {
  const GaussianResponse response = gaussianResponse(scene.depth.config.activation, 1);
  const SignalFrame last = run(scene.depth.config).frame.signal.back();
  return {{"layers", double(scene.depth.config.layers)},
          {"theory", response.deviation, 3},
          {"mean", last.mean, 1},
          {"deviation", last.deviation, 2}};
}

Scene selu() {
  Scene scene = findPreset("selu_fixed_point")->scene;
  scene.depth.config.layers = 20;
  scene.depth.config.width = 100;
  return scene;
}

}  // namespace

Lesson choosingLesson() {
  return {
      .id = "choosing",
      .title = {"Choosing one", "如何选择"},
      .steps = {
          {moons(false),
           {"Two networks, alike but for the activation, are to tell one half moon from the other, {goal} % right. "
            "For hidden layers begin with ReLU and He's weights, and adjust the learning rate: that is the advice of "
            "most. See whether it holds.",
            "两个网络除激活函数外完全相同，要区分两个半月形，正确率达到 {goal} %。隐藏层先用 ReLU 和 He 初始化，再调"
            "学习率：这是最常见的建议。看看是否如此。"},
           ofTraining},
          {moons(true),
           {"{relu} steps. The sigmoid is at {sigmoid} % after {steps} and still not there. It is seldom taken for "
            "hidden layers any more; it has its place in gates and at the output, as the probability of one of two "
            "classes.",
            "{relu} 步。Sigmoid 在 {steps} 步之后为 {sigmoid} %，仍未达到。隐藏层里已经很少用它了；它的位置在门控"
            "单元和输出层，在那里表示二分类的概率。"},
           ofTraining,
           Question{{"In how many steps will the network with ReLU get {goal} % right?",
                     "用 ReLU 的网络要多少步达到 {goal} % 的正确率？"},
                    "relu"}},
          {findPreset("training_dying")->scene,
           {"With the learning rate {rate} up to {relu} % of a layer's units are dead with ReLU, {leaky} % with leaky "
            "ReLU. If units die, lower the learning rate, or take leaky ReLU, ELU or one of the smooth ones.",
            "学习率为 {rate} 时，用 ReLU 的某一层有多达 {relu} % 的单元死亡，leaky ReLU 为 {leaky} %。如果单元大量"
            "死亡，就减小学习率，或改用 leaky ReLU、ELU 或平滑的函数。"},
           ofDeadUnits,
           Question{{"Now with the much too high learning rate {rate}: which network loses more units for good?",
                     "学习率高达 {rate}，显然过大：哪个网络永久失去的单元更多？"},
                    "most",
                    {{"The one with ReLU", "用 ReLU 的"}, {"The one with leaky ReLU", "用 leaky ReLU 的"}}}},
          {selu(),
           {"SELU is built to keep mean 0 and deviation 1: in theory a standard normal signal leaves it with "
            "deviation {theory}, and after {layers} layers it is still {deviation}, with mean {mean}. It asks for "
            "LeCun's weights; with others it is just another ELU.",
            "SELU 生来就是为了保持均值 0、标准差 1：理论上标准正态信号通过后标准差为 {theory}，{layers} 层之后仍为 "
            "{deviation}，均值 {mean}。它要求 LeCun 初始化；换成别的，就只是又一个 ELU。"},
           ofSelu},
          {page(PageId::cost),
           {"What each costs on your machine. The difference is real for the function alone, but most of a layer's "
            "time goes into its matrix. In short: ReLU first; the smooth ones in very deep networks; tanh where "
            "values must stay bounded, as in recurrent ones; sigmoid and softmax at the output. And then measure.",
            "各函数在你这台机器上的开销。单看函数，差别是真实的，但一层的时间大部分花在矩阵上。简而言之：先用 ReLU；"
            "很深的网络可用平滑的函数；值必须有界时用 tanh，例如循环网络；输出层用 sigmoid 和 softmax。然后，"
            "以实测为准。"}}}};
}

}  // namespace actiscope
