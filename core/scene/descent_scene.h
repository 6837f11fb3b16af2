#pragma once

#include "core/experiments/descent.h"
#include "core/scene/playback.h"

#include <string>
#include <vector>

namespace actiscope {

inline constexpr Parameter startParameter{"from", "f₀", {"f at the start", "起点的 f"}, 0.9, -1, 6};
inline constexpr Parameter targetParameter{"to", "f₁", {"f to get down to", "目标 f"}, 0.5, -1, 6};
inline constexpr Parameter rateParameter{"rate", "η", {"learning rate", "学习率"}, 0.2, 0.001, 10, Scale::wide};
inline constexpr Parameter toleranceParameter{"tolerance", "ε", {"tolerance at the target", "目标的容差"}, 1e-9, 0, 0.1,
                                              Scale::wide};
inline constexpr Parameter layersParameter{
    "layers", "L", {"more sigmoids: gradient × ¼ each", "后接的 sigmoid 层：梯度各乘 ¼"}, 0, 0, 6, Scale::integer};

constexpr std::size_t mostRunners = 6;   ///< of a race
constexpr long longestRace = 1'000'000;  ///< steps

/// The race of gradient descent on several functions; each runner stays at its last frame.
struct DescentScene {
  std::vector<Function> runners{Function{"sigmoid"}, Function{"relu"}};
  DescentConfig config;
  Playback playback;

  bool operator==(const DescentScene&) const = default;
};

template <class Io>
void fields(Io& io, DescentScene& scene) {
  auto& config = scene.config;
  io.list("runners", scene.runners, 1, mostRunners);
  io.number("from", config.from, startParameter);
  io.number("to", config.to, targetParameter);
  io.number("rate", config.rate, rateParameter);
  io.number("tolerance", config.tolerance, toleranceParameter);
  io.whole("layers", config.chainedSigmoids, 0, static_cast<int>(layersParameter.upper));
  io.whole("max_steps", config.maxSteps, 1, longestRace);
  fields(io, scene.playback, longestRace);
}

std::vector<Function*> functionsIn(DescentScene& scene);
/// The last step that any runner makes.
long lengthOf(const DescentScene& scene);
std::string csvOf(const DescentScene& scene);

}  // namespace actiscope
