#include "core/scene/dying_scene.h"

#include "core/scene/curve_csv.h"
#include "core/text/number_text.h"

#include <cmath>

namespace actiscope {

namespace {

constexpr double lowestRate = 0.001;
constexpr double highestRate = 100;
constexpr int rates = 51;

std::vector<double> makeRates() {
  std::vector<double> all;
  for (int i = 0; i < rates; ++i) all.push_back(lowestRate * std::pow(highestRate / lowestRate, i / (rates - 1.0)));
  return all;
}

class Csv {
 public:
  void add(const char* quantity, double at, double value) {
    text_ += curve_ + "," + quantity + "," + shortest(at) + "," + shortest(value) + "\n";
  }

  void add(const std::string& curve, const DyingConfig& config) {
    curve_ = quoted(curve);
    for (const DyingFrame& frame : run(config).frames) {
      const auto step = static_cast<double>(frame.step);
      add("weight", step, frame.weight);
      add("bias", step, frame.bias);
      add("loss", step, frame.loss);
      add("active", step, frame.active);
    }
    for (const DeadShare& share : deadShares(layerOf(config), [](double) { return true; })) {
      add("dead", share.rate, share.dead);
      add("diverged", share.rate, share.diverged);
    }
  }

  std::string take() { return std::move(text_); }

 private:
  std::string curve_;
  std::string text_ = "curve,quantity,at,value\n";
};

}  // namespace

Function gentleLeak() { return Function("leaky_relu").set("slope", 0.2); }

bool isTreated(const DyingScene& scene) { return scene.withFunction || scene.withRate || scene.withMomentum; }

DyingConfig treated(const DyingScene& scene) {
  DyingConfig config = scene.config;
  if (scene.withFunction) config.function = scene.function;
  if (scene.withRate) config.rate = scene.rate;
  if (scene.withMomentum) config.momentum = scene.momentum;
  return config;
}

LayerConfig layerOf(const DyingConfig& config) {
  return {.function = config.function, .momentum = config.momentum, .seed = config.seed};
}

const std::vector<double>& countedRates() {
  static const std::vector<double> all = makeRates();
  return all;
}

std::vector<DeadShare> deadShares(const LayerConfig& config, const std::function<bool(double)>& goOn) {
  std::vector<DeadShare> shares;
  const std::vector<double>& all = countedRates();
  while (shares.size() < all.size() && goOn(static_cast<double>(shares.size()) / static_cast<double>(all.size()))) {
    shares.push_back(deadShareAt(config, all[shares.size()]));
  }
  return shares;
}

std::vector<Function*> functionsIn(DyingScene& scene) {
  std::vector<Function*> functions{&scene.config.function};
  if (scene.withFunction) functions.push_back(&scene.function);
  return functions;
}

long lengthOf(const DyingScene& scene) { return scene.config.steps; }

std::string csvOf(const DyingScene& scene) {
  Csv csv;
  csv.add("untreated", scene.config);
  if (isTreated(scene)) csv.add("treated", treated(scene));
  return csv.take();
}

}  // namespace actiscope
