#include "ui/pages/neuron_page.h"

#include "core/scene/scene.h"

namespace actiscope {

NeuronPage::NeuronPage(SceneStore& store, QWidget* parent)
    : PlayedPage(
          store, [](auto& s) -> auto& { return s.neuron.playback; }, parent),
      picture_(plot()) {
  addHeading(tr("Activation: a = f(k·z)"));
  addFunction([](auto& s) -> auto& { return s.neuron.config.function; });
  addControl(
      steepnessParameter, [](auto& s) -> auto& { return s.neuron.config.steepness; });
  addHeading(tr("Weighted sum: z = Σ wᵢxᵢ + b"));
  addControl(
      neuronBiasParameter, [](auto& s) -> auto& { return s.neuron.config.bias; });
  for (std::size_t i = 0; i < 3; ++i) {
    addControl(
        neuronInputParameters[i], [i](auto& s) -> auto& { return s.neuron.config.inputs[i]; });
    addControl(
        neuronWeightParameters[i], [i](auto& s) -> auto& { return s.neuron.config.weights[i]; });
  }
}

void NeuronPage::showScene() {
  picture_.show(scene().neuron);
  showControls();
  showPlayer(lengthOf(scene().neuron));
}

}  // namespace actiscope
