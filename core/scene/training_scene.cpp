#include "core/scene/training_scene.h"

#include "core/scene/curve_csv.h"
#include "core/text/number_text.h"

#include <algorithm>

namespace actiscope {

namespace {

std::string row(const std::string& name, std::size_t step, const NetworkFrame& frame) {
  std::string text = name + "," + std::to_string(step) + "," + shortest(frame.loss) + "," + shortest(frame.accuracy);
  for (const LayerFrame& layer : frame.layers) text += "," + shortest(layer.gradient);
  for (std::size_t l = 0; l + 1 < frame.layers.size(); ++l) {
    text += "," + shortest(frame.layers[l].saturated) + "," + shortest(frame.layers[l].dead);
  }
  return text + "\n";
}

std::string header(int layers) {
  std::string text = "network,step,loss,accuracy";
  for (int l = 1; l <= layers + 1; ++l) text += ",gradient_" + std::to_string(l);
  for (int l = 1; l <= layers; ++l) text += ",saturated_" + std::to_string(l) + ",dead_" + std::to_string(l);
  return text + "\n";
}

}  // namespace

bool ascending(const std::vector<RateChange>& changes) {
  return std::ranges::adjacent_find(changes, std::ranges::greater_equal(), &RateChange::step) == changes.end();
}

long rateStep(const TrainingScene& scene) { return scene.playback.step == atTheEnd ? 0 : scene.playback.step; }

void changeRate(TrainingScene& scene, long step, double rate) {
  TrainingConfig& config = scene.config;
  std::erase_if(config.changes, [&](const RateChange& change) { return change.step >= step; });
  if (step == 0) {
    config.rate = rate;
    return;
  }
  if (config.changes.size() == training::mostChanges) config.changes.pop_back();
  config.changes.push_back({step, rate});
}

std::vector<Function*> functionsIn(TrainingScene& scene) {
  std::vector<Function*> functions;
  for (Contender& contender : scene.config.contenders) {
    for (Function& function : contender.activations) functions.push_back(&function);
  }
  return functions;
}

long lengthOf(const TrainingScene& scene) {
  if (!scene.config.stopAtGoal) return scene.config.steps;
  Training training(scene.config);
  training.finish();
  return training.known();
}

std::string csvOf(const TrainingScene& scene) {
  Training training(scene.config);
  training.finish();
  std::string csv = header(scene.config.layers);
  for (std::size_t i = 0; i < training.size(); ++i) {
    const std::string name = quoted(label(scene.config.contenders[i]));
    const auto& frames = training.frames(i);
    for (std::size_t step = 0; step < frames.size(); ++step) csv += row(name, step, frames[step]);
  }
  return csv;
}

std::string label(const Contender& contender) {
  std::string text;
  for (const Function& activation : contender.activations) {
    text += (text.empty() ? "" : " → ") + label(activation);
  }
  return text + (contender.normalized ? " + BN" : "");
}

}  // namespace actiscope
