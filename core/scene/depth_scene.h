#pragma once

#include "core/experiments/depth_config.h"
#include "core/scene/playback.h"

#include <string>
#include <vector>

namespace actiscope {

inline constexpr Parameter depthLayersParameter{"layers", "L", {"layers", "层数"}, 50, 1, 100, Scale::integer};
inline constexpr Parameter depthWidthParameter{"width", "n",           {"units in each layer", "每层单元数"}, 256, 1,
                                               512,     Scale::integer};
inline constexpr Parameter depthGainParameter{
    "gain", "g", {"gain: times the deviation of the weights", "增益：权重标准差的倍数"}, 1, 0.001, 20, Scale::wide};
inline constexpr Parameter depthSeedParameter{"seed", "#",           {"seed of the random numbers", "随机数种子"}, 1, 1,
                                              9999,   Scale::integer};

/// A signal on its way through many layers, then its gradient on the way back.
struct DepthScene {
  DepthConfig config;
  Playback playback;

  bool operator==(const DepthScene&) const = default;
};

template <class Io>
void fields(Io& io, DepthScene& scene) {
  DepthConfig& config = scene.config;
  io.function("activation", config.activation);
  io.whole("layers", config.layers, 1, long(depthLayersParameter.upper));
  io.whole("width", config.width, 1, long(depthWidthParameter.upper));
  io.word("initialization", config.initialization, initializationNames);
  io.number("gain", config.gain, depthGainParameter);
  io.word("input", config.input, depthInputNames);
  io.whole("seed", config.seed, 1, long(depthSeedParameter.upper));
  fields(io, scene.playback, 2 * long(depthLayersParameter.upper));
}

std::vector<Function*> functionsIn(DepthScene& scene);
/// Forward and back.
inline long lengthOf(const DepthScene& scene) { return 2L * scene.config.layers; }
/// Layer by layer what was measured and what the theory of wide layers says.
std::string csvOf(const DepthScene& scene);

}  // namespace actiscope
