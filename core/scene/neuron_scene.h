#pragma once

#include "core/experiments/neuron.h"
#include "core/scene/playback.h"

#include <string>
#include <vector>

namespace actiscope {

inline constexpr std::array<Parameter, 3> neuronInputParameters{{
    {"x1", "x₁", {"first input", "第一个输入"}, 1, -5, 5},
    {"x2", "x₂", {"second input", "第二个输入"}, 0.5, -5, 5},
    {"x3", "x₃", {"third input", "第三个输入"}, -1, -5, 5},
}};
inline constexpr std::array<Parameter, 3> neuronWeightParameters{{
    {"w1", "w₁", {"weight of the first input", "第一个输入的权重"}, 0.8, -5, 5},
    {"w2", "w₂", {"weight of the second input", "第二个输入的权重"}, 0.6, -5, 5},
    {"w3", "w₃", {"weight of the third input", "第三个输入的权重"}, -0.4, -5, 5},
}};
inline constexpr Parameter neuronBiasParameter{"bias", "b", {"bias: minus the threshold", "偏置：阈值的相反数"},
                                               -1,     -10, 10};
inline constexpr Parameter steepnessParameter{
    "steepness", "k", {"steepness: large k makes a step", "陡峭程度：k 越大越像阶跃"}, 1, 0.1, 100, Scale::wide};

/// How far the signal has come.
enum class NeuronStage { inputs, products, sum, output };

/// One neuron with live numbers, at one of the stages of the signal that passes through it.
struct NeuronScene {
  NeuronConfig config;
  Playback playback{.speed = 1};

  bool operator==(const NeuronScene&) const = default;
};

constexpr long lastNeuronStage = static_cast<long>(NeuronStage::output);

template <class Io>
void fields(Io& io, NeuronScene& scene) {
  NeuronConfig& config = scene.config;
  for (std::size_t i = 0; i < 3; ++i) {
    io.number(neuronInputParameters[i].id.data(), config.inputs[i], neuronInputParameters[i]);
    io.number(neuronWeightParameters[i].id.data(), config.weights[i], neuronWeightParameters[i]);
  }
  io.number("bias", config.bias, neuronBiasParameter);
  io.number("steepness", config.steepness, steepnessParameter);
  io.function("function", config.function);
  fields(io, scene.playback, lastNeuronStage);
}

NeuronStage stageOf(const NeuronScene& scene);

std::vector<Function*> functionsIn(NeuronScene& scene);
long lengthOf(const NeuronScene& scene);
/// quantity,value
std::string csvOf(const NeuronScene& scene);

}  // namespace actiscope
