#include "core/experiments/depth.h"
#include "core/experiments/training.h"
#include "core/lessons/lessons.h"
#include "core/scene/presets.h"
#include "core/scene/scene_kit.h"

namespace actiscope {

namespace {

/// How many layers it takes to do what these do, and how exactly one does it.
Facts collapseOf(const Scene& scene) {
  const DepthConfig& config = scene.depth.config;
  const DepthRun result = run(config);
  const double worth = result.collapse ? 1 : config.layers;
  return {{"layers", double(config.layers)},
          {"worth", worth},
          {"difference", result.collapse ? result.collapse->difference : 1, 2}};
}

Facts accuracies(const Scene& scene) {
  Training training(scene.training.config);
  training.finish();
  const auto percent = [&](std::size_t i) { return 100 * training.frame(i, training.known()).accuracy; };
  return {{"linear", percent(0), 3}, {"tanh", percent(1), 3}, {"better", percent(0) < percent(1) ? 1. : 0.}};
}

Scene linearDepth() { return findPreset("identity_collapse")->scene; }

Scene halfWay() {
  return changed(linearDepth(), [](Scene& scene) { scene.depth.playback.step = scene.depth.config.layers / 2; });
}

}  // namespace

Lesson collapseLesson() {
  return {
      .id = "collapse",
      .title = {"Without an activation function", "没有激活函数会怎样"},
      .steps = {
          {halfWay(),
           {"A network of {layers} layers, each with a matrix of its own and no activation function: each layer only "
            "mixes what comes in. The signal is half way through; what leaves one layer looks much like what leaves "
            "another.",
            "一个 {layers} 层的网络，每层有自己的矩阵，但没有激活函数：每层只是把输入重新混合。信号已走了"
            "一半；各层的输出看上去都差不多。"},
           collapseOf},
          {linearDepth(),
           {"It is worth one layer. The product of all {layers} matrices is a matrix again, and it gives the same "
            "outputs: the largest difference is {difference} of the largest output, which is rounding. Press Home, "
            "then Space, and watch the signal pass through and the gradient come back.",
            "它只相当于一层。{layers} 个矩阵的乘积仍是一个矩阵，输出完全相同：最大差别只有最大输出的 "
            "{difference}，那是舍入误差。按 Home 键，再按空格键，看信号通过、梯度返回。"},
           collapseOf,
           Question{{"How many layers would do the same work?", "要做同样的事，需要几层？"}, "worth"}},
          {findPreset("training_linear")->scene,
           {"A ring around a disc, {linear} % right for the network without an activation, {tanh} % for the same one "
            "with tanh. Without bends a network has nothing but one straight line to divide the plane with. Look at "
            "the two maps.",
            "圆环围着圆盘：没有激活函数的网络正确率 {linear} %，同样的网络加上 tanh 为 {tanh} %。没有弯曲，"
            "网络只能用一条直线划分平面。请比较两张图。"},
           accuracies,
           Question{{"Two networks learn to tell a ring from the disc inside it: one without an activation function, "
                     "one with tanh. Which will be right more often?",
                     "两个网络学习区分圆环和其中的圆盘：一个没有激活函数，一个用 tanh。哪个正确率更高？"},
                    "better",
                    {{"The one without", "没有激活函数的"}, {"The one with tanh", "用 tanh 的"}}}}}};
}

}  // namespace actiscope
