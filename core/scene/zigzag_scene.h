#pragma once

#include "core/experiments/zigzag.h"
#include "core/scene/playback.h"

#include <string>
#include <vector>

namespace actiscope {

inline constexpr Parameter zigzagRateParameter{"rate", "η", {"learning rate", "学习率"}, 0.5, 0.01, 5, Scale::wide};
inline constexpr Parameter batchParameter{
    "batch", "B", {"samples a step (32: all)", "每步样本数（32 为全部）"}, 1, 1, 32, Scale::integer};
inline constexpr Parameter startXParameter{"start_w1", "w₁", {"at the start", "起点"}, -1, -3, 3};
inline constexpr Parameter startYParameter{"start_w2", "w₂", {"at the start", "起点"}, 1, -3, 3};
inline constexpr Parameter optimumXParameter{"optimum_w1", "w₁*", {"at the optimum", "最优点"}, 1, -3, 3};
inline constexpr Parameter optimumYParameter{"optimum_w2", "w₂*", {"at the optimum", "最优点"}, -1, -3, 3};
inline constexpr Parameter seedParameter{"seed", "#",           {"seed of the random numbers", "随机数种子"}, 1, 0,
                                         99,     Scale::integer};

constexpr std::size_t mostZigzags = 4;
constexpr long mostZigzagSteps = 5000;

/// Two weights that learn from the outputs of several activations, side by side.
struct ZigzagScene {
  std::vector<Function> inputs{Function{"sigmoid"}, Function{"tanh"}};
  ZigzagConfig config{.rate = zigzagRateParameter.defaultValue, .maxSteps = mostZigzagSteps};
  Playback playback{.speed = 20};

  bool operator==(const ZigzagScene&) const = default;
};

template <class Io>
void fields(Io& io, ZigzagScene& scene) {
  ZigzagConfig& config = scene.config;
  io.list("inputs", scene.inputs, 1, mostZigzags);
  io.number("start_w1", config.start.x, startXParameter);
  io.number("start_w2", config.start.y, startYParameter);
  io.number("optimum_w1", config.optimum.x, optimumXParameter);
  io.number("optimum_w2", config.optimum.y, optimumYParameter);
  io.number("rate", config.rate, zigzagRateParameter);
  io.whole("batch", config.batch, 1, static_cast<int>(batchParameter.upper));
  io.whole("seed", config.seed, 0, static_cast<long>(seedParameter.upper));
  fields(io, scene.playback, mostZigzagSteps);
}

std::vector<Function*> functionsIn(ZigzagScene& scene);
/// The last step that any of them makes.
long lengthOf(const ZigzagScene& scene);
/// curve,step,w1,w2,loss,length
std::string csvOf(const ZigzagScene& scene);

}  // namespace actiscope
