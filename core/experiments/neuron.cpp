#include "core/experiments/neuron.h"

namespace actiscope {

NeuronFrame fire(const NeuronConfig& config) {
  NeuronFrame frame;
  for (std::size_t i = 0; i < config.inputs.size(); ++i) {
    frame.products[i] = config.weights[i] * config.inputs[i];
    frame.sum += frame.products[i];
  }
  frame.z = frame.sum + config.bias;
  const Jet jet = config.function.jet(config.steepness * frame.z);
  frame.output = jet.f;
  frame.slope = config.steepness * jet.f1;
  for (std::size_t i = 0; i < config.inputs.size(); ++i) frame.byWeight[i] = frame.slope * config.inputs[i];
  return frame;
}

}  // namespace actiscope
