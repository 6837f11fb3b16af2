#pragma once

#include "core/experiments/recurrent_config.h"
#include "core/scene/playback.h"

#include <string>
#include <vector>

namespace actiscope {

class Recurrent;

inline constexpr Parameter recurrentRadiusParameter{"radius", "ρ", {"largest |eigenvalue| of W", "W 的最大特征值模"},
                                                    1.1,      0.5, 1.5};
inline constexpr Parameter recurrentUnitsParameter{"units", "n",           {"units of the state", "状态的维数"}, 64, 1,
                                                   128,     Scale::integer};
inline constexpr Parameter recurrentStepsParameter{"steps", "T",           {"time steps", "时间步数"}, 100, 10,
                                                   300,     Scale::integer};
inline constexpr Parameter recurrentSeedParameter{
    "seed", "#", {"seed of the random numbers", "随机数种子"}, 1, 1, 9999, Scale::integer};

constexpr std::size_t mostRecurrent = 6;  ///< networks side by side

/// The same recurrent network with several activations.
struct RecurrentScene {
  std::vector<Function> functions{Function{"tanh"}, Function{"relu"}, Function{"relu6"}};
  RecurrentConfig config;
  Playback playback{.speed = 20};

  bool operator==(const RecurrentScene&) const = default;
};

template <class Io>
void fields(Io& io, RecurrentScene& scene) {
  RecurrentConfig& config = scene.config;
  io.list("functions", scene.functions, 1, mostRecurrent);
  io.word("matrix", config.matrix, recurrentMatrixNames);
  io.number("radius", config.radius, recurrentRadiusParameter);
  io.whole("units", config.units, 1, long(recurrentUnitsParameter.upper));
  io.whole("steps", config.steps, 10, long(recurrentStepsParameter.upper));
  io.whole("seed", config.seed, 1, long(recurrentSeedParameter.upper));
  fields(io, scene.playback, long(recurrentStepsParameter.upper));
}

std::vector<Function*> functionsIn(RecurrentScene& scene);
inline long lengthOf(const RecurrentScene& scene) { return scene.config.steps; }
/// The networks of the scene, run to their ends, in its order.
std::vector<Recurrent> networksOf(const RecurrentScene& scene);
/// curve,step,state,gradient: lengths of the state, and of the gradient of the last state by this one.
std::string csvOf(const RecurrentScene& scene);

}  // namespace actiscope
