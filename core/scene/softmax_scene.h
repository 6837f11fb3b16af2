#pragma once

#include "core/activations/activation.h"
#include "core/activations/vectors.h"
#include "core/experiments/logit_descent.h"
#include "core/scene/playback.h"

#include <span>
#include <string>
#include <string_view>

namespace actiscope {

inline constexpr Parameter logitParameter{"logit", "z", {"logit", "logit（未归一化的得分）"}, 0, -10, 10};
inline constexpr Parameter temperatureParameter{"temperature", "T", {"temperature", "温度"}, 1, 0.05, 20, Scale::wide};
inline constexpr Parameter logitRateParameter{"rate", "η", {"learning rate", "学习率"}, 0.5, 0.01, 5, Scale::wide};

constexpr std::size_t fewestLogits = 2;
constexpr std::size_t mostLogits = 6;
constexpr long logitSteps = 50;

/// The ids of vectorFunctions().
std::span<const std::string_view> vectorFunctionIds();

/// Probabilities of a few classes, how they answer to each logit, and what they learn by.
struct SoftmaxScene {
  std::size_t function = 0;  ///< of vectorFunctions(), whose values and Jacobian are shown
  LogitConfig config{.steps = logitSteps};
  Playback playback{.step = 0};

  bool operator==(const SoftmaxScene&) const = default;
};

template <class Io>
void fields(Io& io, SoftmaxScene& scene) {
  LogitConfig& config = scene.config;
  io.word("function", scene.function, vectorFunctionIds());
  io.numbers("logits", config.logits, fewestLogits, mostLogits, logitParameter);
  io.whole("wanted", config.wanted, 0, static_cast<long>(config.logits.size()) - 1);
  io.number("temperature", config.temperature, temperatureParameter);
  io.number("rate", config.rate, logitRateParameter);
  fields(io, scene.playback, logitSteps);
}

const VectorFunction& functionOf(const SoftmaxScene& scene);
/// The step shown, 0 to logitSteps.
std::size_t stepOf(const SoftmaxScene& scene);

long lengthOf(const SoftmaxScene& scene);
/// One line a class at the step shown: class,z,value, the row of the Jacobian, and what raw outputs with the squared
/// error and softmax with the cross-entropy send back.
std::string csvOf(const SoftmaxScene& scene);

}  // namespace actiscope
