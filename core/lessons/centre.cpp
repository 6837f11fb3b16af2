#include "core/experiments/depth.h"
#include "core/lessons/lessons.h"
#include "core/scene/presets.h"
#include "core/scene/scene_kit.h"

namespace actiscope {

namespace {

Scene meanShift(std::string_view activation) {
  Scene scene = page(PageId::depth);
  scene.depth.config = {.activation = Function(activation), .layers = 10, .width = 100, .input = DepthInput::uniform};
  return scene;
}

Facts means(const Scene& scene) {
  const auto signal = run(scene.depth.config).frame.signal;
  return {{"input", signal.front().mean, 1}, {"first", signal[1].mean, 2}, {"last", signal.back().mean, 2}};
}

/// Steps of both, and the share of them, in percent, in which both weights rise or both fall.
Facts paths(const Scene& scene) {
  const ZigzagConfig& config = scene.zigzag.config;
  const ZigzagFrame sigmoid = run(scene.zigzag.inputs[0], config).last();
  const ZigzagFrame tanh = run(scene.zigzag.inputs[1], config).last();
  const auto together = [](const ZigzagFrame& frame) { return 100 * double(frame.together) / double(frame.step); };
  return {{"sigmoid", double(sigmoid.step)},
          {"tanh", double(tanh.step)},
          {"sigmoid_together", together(sigmoid), 2},
          {"tanh_together", together(tanh), 2},
          {"slower", sigmoid.step > tanh.step ? 0. : 1.},
          {"longer", sigmoid.length / tanh.length, 2}};
}

}  // namespace

Lesson centreLesson() {
  return {
      .id = "centre",
      .title = {"The mean shift and the zigzag", "均值漂移与锯齿路径"},
      .steps = {
          {meanShift("sigmoid"),
           {"Numbers spread evenly between −1 and 1 go in, with a mean of {input}. After the first layer of sigmoid "
            "their mean is {first}: all outputs are positive. That is the mean shift, and it stays through all "
            "layers.",
            "输入是 −1 与 1 之间均匀分布的数，均值为 {input}。经过第一层 sigmoid，均值变成 {first}：所有输出都是正"
            "的。这就是均值漂移，之后各层都如此。"},
           means},
          {meanShift("tanh"),
           {"Tanh takes positive and negative inputs alike: the mean after the first layer is {first}, after the last "
            "{last}. It keeps a mean of zero because its curve is symmetric; a mean that is not zero it does change.",
            "Tanh 对正负输入一视同仁：第一层之后均值为 {first}，最后一层之后为 {last}。它能保持零均值，是因为曲线关于"
            "原点对称；不为零的均值它照样会改变。"},
           means},
          {page(PageId::zigzag),
           {"{sigmoid} steps from the sigmoid's outputs, {tanh} from tanh's, and a path {longer} times as long. A "
            "sample's gradient is its error times its inputs: if all of them are positive, both weights rise together "
            "or fall together: {sigmoid_together} % of the steps on "
            "the left, {tanh_together} % on the right. The way to the goal is a zigzag.",
            "用 sigmoid 的输出学习要 {sigmoid} 步，用 tanh 的只要 {tanh} 步，路径长度为 {longer} "
            "倍。一个样本的梯度等于误差乘以输入：输入全为正时，两个权重只能同增同减：左边占全部步数的 "
            "{sigmoid_together} %，右边占 {tanh_together} %。于是走成锯齿。"},
           paths,
           Question{{"Why that matters: a neuron learns two weights, one has to rise and the other to fall. From which "
                     "inputs does it need more steps?",
                     "这为什么重要？一个神经元学习两个权重，一个要增大，另一个要减小。用哪种输入需要更多步？"},
                    "slower",
                    {{"The sigmoid's outputs, all positive", "全为正的 sigmoid 输出"},
                     {"The outputs of tanh", "tanh 的输出"}}}},
          {findPreset("zigzag_whole_batch")->scene,
           {"With all samples in each step there is no zigzag, and yet: {sigmoid} steps against {tanh}. Positive "
            "inputs make the valley long and narrow, and down a narrow valley gradient descent crawls. Look at the "
            "contours.",
            "每一步都用全部样本，锯齿就没有了，但仍然是 {sigmoid} 步对 {tanh} 步。全为正的输入使损失的谷又长又窄，"
            "梯度下降在窄谷里只能爬行。请看等高线。"},
           paths}}};
}

}  // namespace actiscope
