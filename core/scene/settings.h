#pragma once

#include "core/scene/scene.h"

#include <cstddef>

namespace actiscope {

// The numbers of a scene that are set with sliders: what they mean, their defaults and bounds. Window and files agree
// on them.

inline constexpr Parameter thresholdParameter{"threshold", "|f′| <",   {"counts as saturated", "视为饱和"}, 0.05, 0.001,
                                              0.5,         Scale::wide};

inline constexpr Parameter startParameter{"from", "f₀", {"f at the start", "起点的 f"}, 0.9, -1, 6};
inline constexpr Parameter targetParameter{"to", "f₁", {"f to get down to", "目标 f"}, 0.5, -1, 6};
inline constexpr Parameter rateParameter{"rate", "η", {"learning rate", "学习率"}, 0.2, 0.001, 10, Scale::wide};
inline constexpr Parameter toleranceParameter{"tolerance", "ε", {"tolerance at the target", "目标的容差"}, 1e-9, 0, 0.1,
                                              Scale::wide};
inline constexpr Parameter layersParameter{
    "layers", "L", {"more sigmoids: gradient × ¼ each", "后接的 sigmoid 层：梯度各乘 ¼"}, 0, 0, 6, Scale::integer};

constexpr std::size_t mostCurves = 24;   ///< of a comparison
constexpr std::size_t mostRunners = 6;   ///< of a race
constexpr long longestRace = 1'000'000;  ///< steps

/// The range that a plot can show nearest to the given one: bounds within +-1e9, at least 1e-9 of the larger one wide.
Range showable(Range range);
View showable(const View& view);

}  // namespace actiscope
