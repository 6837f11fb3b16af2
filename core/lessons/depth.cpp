#include "core/experiments/depth.h"
#include "core/experiments/recurrent.h"
#include "core/lessons/lessons.h"
#include "core/scene/presets.h"
#include "core/scene/scene_kit.h"

namespace actiscope {

namespace {

Scene layers(std::string_view activation, Initialization initialization) {
  Scene scene = page(PageId::depth);
  scene.depth.config = {
      .activation = Function(activation), .layers = 20, .width = 100, .initialization = initialization};
  return scene;
}

Facts raceOf(const Scene& scene) {
  DescentConfig config = scene.descent.config;
  const auto steps = [&](int further) {
    config.chainedSigmoids = further;
    return double(run(Function("sigmoid"), config).last().step);
  };
  const double here = steps(scene.descent.config.chainedSigmoids);
  return {{"one", steps(0)},
          {"steps", here},
          {"further", double(scene.descent.config.chainedSigmoids)},
          {"factor", Function("sigmoid").slope(0)}};
}

/// rms of the gradient at the last layer and back at the input.
Facts gradientOf(const Scene& scene) {
  const DepthFrame frame = run(scene.depth.config).frame;
  return {{"layers", double(scene.depth.config.layers)},
          {"last", frame.gradient.front().rms, 2},
          {"first", frame.gradient.back().rms, 2},
          {"signal", frame.signal.back().deviation, 2}};
}

Facts throughTime(const Scene& scene) {
  const auto networks = networksOf(scene.recurrent);
  const auto steps = static_cast<std::size_t>(scene.recurrent.config.steps);
  const auto lengthOf = [&](std::size_t i) { return networks[i].norms().back(); };
  const auto first = [&](std::size_t i) { return networks[i].gradients(steps).front(); };
  return {{"radius", scene.recurrent.config.radius},
          {"steps", double(steps)},
          {"relu", lengthOf(1), 2},
          {"tanh", lengthOf(0), 2},
          {"gradient", first(0), 2},
          {"explodes", lengthOf(1) > lengthOf(0) ? 1. : 0.}};
}

}  // namespace

Lesson depthLesson() {
  return {
      .id = "depth",
      .title = {"Deeper: the gradient vanishes", "更深的网络：梯度消失"},
      .steps = {
          {chain(0),
           {"The race again: {one} steps through one sigmoid. A network has more layers than one, and by the chain "
            "rule a gradient is multiplied by the slope of each; the sigmoid's is {factor} at most.",
            "还是那场赛跑：一层 sigmoid 需要 {one} 步。网络不止一层，按链式法则，梯度要乘上每一层的斜率，而 sigmoid "
            "的斜率最多是 {factor}。"},
           raceOf},
          {chain(1),
           {"{steps} steps, about four times as many, for each step is a quarter as long. And a quarter is the best "
            "case.",
            "{steps} 步，大约四倍，因为每一步只有原来的四分之一。而四分之一还是最好的情形。"},
           raceOf,
           Question{{"With one more sigmoid layer behind, how many steps will it be instead of {one}?",
                     "后面再接一层 sigmoid，{one} 步会变成多少步？"},
                    "steps"}},
          {chain(2),
           {"With {further} more layers {steps} steps. Nobody waits for a network of many such layers.",
            "再接 {further} 层：{steps} 步。这样的层一多，谁也等不起。"},
           raceOf},
          {layers("sigmoid", Initialization::xavier),
           {"A whole network of {layers} layers of sigmoid. Its gradient leaves the last layer with a size of {last} "
            "and comes back to the input with {first}: it has vanished. Press Home, then Space, and watch it go.",
            "整个网络有 {layers} 层 sigmoid。梯度从最后一层出发时大小为 {last}，回到输入时只剩 {first}：梯度消失了。"
            "按 Home 键，再按空格键，看着它消失。"},
           gradientOf},
          {layers("relu", Initialization::he),
           {"ReLU with weights as He drew them: from {last} to {first}, no matter of powers of ten any more. Its slope "
            "is 1 for half of the units and 0 for the rest; the weights are made larger to make up for that half. "
            "Activation and initialization belong together.",
            "ReLU 配上 He 初始化：从 {last} 到 {first}，不再是相差多少个数量级的问题。一半单元的斜率为 1，另一半为 "
            "0；权重取得大一些，正好补偿那一半。激活函数与初始化要配套。"},
           gradientOf},
          {findPreset("recurrent")->scene,
           {"ReLU explodes: after {steps} steps its state is {relu} long, that of tanh stays at {tanh}. Tanh pays for "
            "it with its gradient, of which {gradient} comes back. So recurrent networks keep tanh, or cut what gets "
            "too large.",
            "ReLU 爆炸了：{steps} 步之后状态长度为 {relu}，tanh 的保持在 {tanh}。Tanh 的代价是梯度：传回来只剩 "
            "{gradient}。所以循环网络用 tanh，或者截断过大的值。"},
           throughTime,
           Question{{"A recurrent network sends its state through the same matrix again and again; the largest "
                     "eigenvalue is {radius}. Which state grows beyond all bounds?",
                     "循环网络让状态一次又一次通过同一个矩阵，最大特征值为 {radius}。哪个的状态会无限增长？"},
                    "explodes",
                    {{"That of tanh", "tanh 的"}, {"That of ReLU", "ReLU 的"}}}}}};
}

}  // namespace actiscope
