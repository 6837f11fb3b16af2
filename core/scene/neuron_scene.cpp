#include "core/scene/neuron_scene.h"

#include "core/text/number_text.h"

#include <algorithm>

namespace actiscope {

NeuronStage stageOf(const NeuronScene& scene) {
  return static_cast<NeuronStage>(std::min(scene.playback.step, lastNeuronStage));
}

std::vector<Function*> functionsIn(NeuronScene& scene) { return {&scene.config.function}; }

long lengthOf(const NeuronScene&) { return lastNeuronStage; }

std::string csvOf(const NeuronScene& scene) {
  std::string csv = "quantity,value\n";
  const auto add = [&](const std::string& quantity, double value) { csv += quantity + "," + shortest(value) + "\n"; };
  const NeuronConfig& config = scene.config;
  const NeuronFrame frame = fire(config);
  for (std::size_t i = 0; i < 3; ++i) {
    const std::string number = std::to_string(i + 1);
    add("x" + number, config.inputs[i]);
    add("w" + number, config.weights[i]);
    add("w" + number + "*x" + number, frame.products[i]);
    add("da/dw" + number, frame.byWeight[i]);
  }
  add("b", config.bias);
  add("z", frame.z);
  add("a", frame.output);
  add("da/dz", frame.slope);
  return csv;
}

}  // namespace actiscope
