#pragma once

#include "core/experiments/dead_share.h"
#include "core/experiments/dying.h"
#include "core/scene/playback.h"

#include <functional>
#include <string>
#include <vector>

namespace actiscope {

inline constexpr Parameter dyingWeightParameter{"weight", "W", {"weight that it has learned", "学到的权重"},
                                                3,        -10, 10};
inline constexpr Parameter dyingBiasParameter{"bias", "b", {"bias that it has learned", "学到的偏置"}, 1, -10, 10};
inline constexpr Parameter dyingRateParameter{"rate", "η", {"learning rate", "学习率"}, 0.1, 0.0001, 10, Scale::wide};
inline constexpr Parameter badGradientParameter{
    "bad_gradient", "g", {"one bad gradient: W ← W − η·g", "一次异常梯度：W ← W − η·g"}, 1000, -3000, 3000};
inline constexpr Parameter lowestInputParameter{"lowest", "x ≥", {"smallest input", "最小输入"}, 0.1, -3, 3};
inline constexpr Parameter highestInputParameter{"highest", "x ≤", {"largest input", "最大输入"}, 2, -3, 3};
inline constexpr Parameter dyingStepsParameter{"steps", "n", {"steps", "步数"}, 400, 20, 20000, Scale::wide};
inline constexpr Parameter otherRateParameter{"other_rate", "η",        {"learning rate", "学习率"}, 0.001, 0.0001,
                                              10,           Scale::wide};
inline constexpr Parameter momentumParameter{"momentum", "μ", {"momentum", "动量系数"}, 0.9, 0, 0.999};

constexpr long mostDyingSteps = 20000;
constexpr std::uint64_t largestSeed = 1'000'000'000;

/// Leaky ReLU of slope 0.2: with the usual 0.01 it would take ten thousand steps to come back.
Function gentleLeak();

/// A neuron that one bad step kills, and beside it the same with the treatments that are switched on.
struct DyingScene {
  DyingConfig config = DyingConfig();  // with {} GCC 12 warns of what is initialized
  bool withFunction = false;
  bool withRate = false;
  bool withMomentum = false;
  Function function = gentleLeak();
  double rate = otherRateParameter.defaultValue;
  double momentum = momentumParameter.defaultValue;
  Playback playback{.speed = 50};

  bool operator==(const DyingScene&) const = default;
};

template <class Io>
void fields(Io& io, DyingScene& scene) {
  DyingConfig& config = scene.config;
  io.function("neuron", config.function);
  io.number("weight", config.weight, dyingWeightParameter);
  io.number("bias", config.bias, dyingBiasParameter);
  io.number("lowest", config.inputs.from, lowestInputParameter);
  io.number("highest", config.inputs.to, highestInputParameter);
  io.require(config.inputs.from <= config.inputs.to, "lowest", {"at most highest", "不大于 highest"});
  io.number("rate", config.rate, dyingRateParameter);
  io.number("bad_gradient", config.badGradient, badGradientParameter);
  io.whole("steps", config.steps, 20, mostDyingSteps);
  io.whole("seed", config.seed, 0, largestSeed);
  io.flag("with_function", scene.withFunction);
  io.function("function", scene.function);
  io.flag("with_rate", scene.withRate);
  io.number("other_rate", scene.rate, otherRateParameter);
  io.flag("with_momentum", scene.withMomentum);
  io.number("momentum", scene.momentum, momentumParameter);
  fields(io, scene.playback, mostDyingSteps);
}

/// Whether any treatment is switched on.
bool isTreated(const DyingScene& scene);
/// The neuron with the treatments.
DyingConfig treated(const DyingScene& scene);
/// The layers whose dead units are counted: those of the neuron as it is, or of the treated one.
LayerConfig layerOf(const DyingConfig& config);

/// The learning rates at which dead units are counted: 0.001 to 100, equally far apart on a logarithmic axis.
const std::vector<double>& countedRates();

/// The dead share at each of these rates. `goOn` is told how far it is, 0 to 1; what is there is returned once it says
/// no.
std::vector<DeadShare> deadShares(const LayerConfig& config, const std::function<bool(double)>& goOn);

std::vector<Function*> functionsIn(DyingScene& scene);
long lengthOf(const DyingScene& scene);
/// curve,quantity,at,value: weight, bias, loss and active at each step, dead and diverged at each rate.
std::string csvOf(const DyingScene& scene);

}  // namespace actiscope
