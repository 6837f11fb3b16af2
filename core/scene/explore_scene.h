#pragma once

#include "core/activations/function.h"
#include "core/number/number_format.h"
#include "core/scene/view.h"

#include <array>
#include <string>
#include <vector>

namespace actiscope {

inline constexpr Parameter thresholdParameter{
    "threshold", "ε", {"saturation threshold: |f′| < ε", "饱和阈值：|f′| < ε"}, 0.05, 0.001, 0.5, Scale::wide};

/// A second panel: how exactly the function can be computed in a number format, see lens.h.
struct LensScene {
  bool shown = false;
  NumberFormat format = NumberFormat::float32;
  int order = 0;  ///< of the derivative: f or f'

  bool operator==(const LensScene&) const = default;
};

inline constexpr std::array<std::string_view, 4> numberFormatNames{"float64", "float32", "half", "bfloat16"};

template <class Io>
void fields(Io& io, LensScene& lens) {
  io.flag("shown", lens.shown);
  io.word("format", lens.format, numberFormatNames);
  io.whole("derivative", lens.order, 0, 1);
}

/// One function large.
struct ExploreScene {
  Function function{"sigmoid"};
  View view{{-8, 8}, {-0.1, 1.1}};  ///< at first what fits the function
  bool showSlope = true;
  bool showCurvature = false;
  bool showBands = true;
  bool showTangent = true;
  double threshold = thresholdParameter.defaultValue;  ///< saturated where |f'| is below it
  LensScene lens{};

  bool operator==(const ExploreScene&) const = default;
};

template <class Io>
void fields(Io& io, ExploreScene& scene) {
  io.function("function", scene.function);
  io.part("view", scene.view);
  io.flag("slope", scene.showSlope);
  io.flag("curvature", scene.showCurvature);
  io.flag("saturation", scene.showBands);
  io.flag("tangent", scene.showTangent);
  io.number("threshold", scene.threshold, thresholdParameter);
  io.part("lens", scene.lens);
}

std::vector<Function*> functionsIn(ExploreScene& scene);
std::string csvOf(const ExploreScene& scene);

}  // namespace actiscope
