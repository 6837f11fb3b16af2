#pragma once

#include "core/experiments/logit_descent.h"
#include "core/scene/playback.h"

#include <string>

namespace actiscope {

inline constexpr Parameter logitParameter{"logit", "z", {"logit", "对数几率"}, 0, -10, 10};
inline constexpr Parameter temperatureParameter{"temperature", "T", {"temperature", "温度"}, 1, 0.05, 20, Scale::wide};
inline constexpr Parameter logitRateParameter{"rate", "η", {"learning rate", "学习率"}, 0.5, 0.01, 5, Scale::wide};

constexpr std::size_t fewestLogits = 2;
constexpr std::size_t mostLogits = 6;
constexpr long logitSteps = 50;

/// Probabilities of a few classes, how they answer to each logit, and what they learn by.
struct SoftmaxScene {
  LogitConfig config{.steps = logitSteps};
  Playback playback{.step = 0};

  bool operator==(const SoftmaxScene&) const = default;
};

template <class Io>
void fields(Io& io, SoftmaxScene& scene) {
  LogitConfig& config = scene.config;
  io.numbers("logits", config.logits, fewestLogits, mostLogits, logitParameter);
  io.whole("wanted", config.wanted, 0, static_cast<long>(config.logits.size()) - 1);
  io.number("temperature", config.temperature, temperatureParameter);
  io.number("rate", config.rate, logitRateParameter);
  fields(io, scene.playback, logitSteps);
}

long lengthOf(const SoftmaxScene& scene);
std::string csvOf(const SoftmaxScene& scene);

}  // namespace actiscope
