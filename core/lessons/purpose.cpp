#include "core/lessons/lessons.h"
#include "core/scene/scene_kit.h"

namespace actiscope {

namespace {

Scene neuron(std::string_view function, double bias, double steepness = 1) {
  Scene scene = page(PageId::neuron);
  scene.neuron.config.function = Function(function);
  scene.neuron.config.bias = bias;
  scene.neuron.config.steepness = steepness;
  return scene;
}

Facts ofNeuron(const Scene& scene) {
  const NeuronConfig& config = scene.neuron.config;
  const NeuronFrame frame = fire(config);
  const double silent = frame.output > 0 ? 0 : 1;
  return {{"sum", frame.sum},       {"threshold", -config.bias},     {"z", frame.z},
          {"output", frame.output}, {"steepness", config.steepness}, {"fires", silent}};
}

}  // namespace

Lesson purposeLesson() {
  return {
      .id = "purpose",
      .title = {"What an activation function is for", "激活函数有什么用"},
      .steps = {
          {neuron("sigmoid", -1),
           {"A neuron multiplies each input by a weight, adds everything up and adds its bias: the pre-activation is "
            "z = {z}. The activation function decides what the neuron passes on. Here the sigmoid makes {output} of "
            "it. Press Space and follow the signal from left to right; then move an input among the controls and see "
            "what changes.",
            "神经元把每个输入乘以权重，全部相加，再加上偏置：预激活值 z = {z}。激活函数决定神经元向后传递什么，这里 "
            "sigmoid 把它变成 {output}。按空格键，从左到右跟随信号；再在控件中拖动一个输入，看看什么会变。"},
           ofNeuron},
          {neuron("step", -1),
           {"The oldest idea: a threshold. The weighted sum of the inputs, without the bias, is {sum}. It passes the "
            "threshold, {threshold}, so the neuron fires: its output is {output}. The bias is nothing but minus the "
            "threshold: with it z = {z}, and the neuron fires where z is not negative.",
            "最早的想法是阈值。各输入的加权和（不含偏置）为 {sum}，超过了阈值 {threshold}，于是神经元被激活：输出为 "
            "{output}。偏置就是阈值的相反数：加上偏置后 z = {z}，z 不为负时神经元就被激活。"},
           ofNeuron},
          {neuron("step", -2),
           {"The weighted sum of {sum} stays below the threshold of {threshold}, and nothing passes: the output is "
            "{output}. "
            "A weak stimulus is not passed on weakly, it is not passed on at all.",
            "加权和 {sum} 低于阈值 {threshold}，什么也没有传过去：输出为 {output}。弱刺激并不是被微弱地传递，"
            "而是根本不传递。"},
           ofNeuron,
           Question{{"Now the threshold rises to {threshold}; the weighted sum stays {sum}. Does the neuron fire?",
                     "现在阈值升到 {threshold}，加权和仍是 {sum}。神经元会被激活吗？"},
                    "fires",
                    {{"Yes, it fires", "会，被激活"}, {"No, it stays silent", "不会，保持静默"}}}},
          {neuron("sigmoid", -2, 10),
           {"A sigmoid that is {steepness} times as steep is nearly that step: below the threshold it gives {output}. "
            "But it changes smoothly, so the neuron can be told which way to learn. That is what the next lessons "
            "are about.",
            "把 sigmoid 变陡 {steepness} 倍，它就很接近阶跃：在阈值以下输出 {output}。但它是平滑变化的，"
            "因此可以告诉神经元该往哪个方向学习。后面的课程讲的就是这件事。"},
           ofNeuron}}};
}

}  // namespace actiscope
