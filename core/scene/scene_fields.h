#pragma once

#include "core/scene/scene.h"
#include "core/scene/settings.h"

#include <array>
#include <string_view>

namespace actiscope {

constexpr std::array<std::string_view, 3> pageNames{"explore", "compare", "descent"};

// The parts of a scene file, named once for reading and writing. An Io has a member for each kind of value; the numbers
// after a value are its bounds.

template <class Io>
void fields(Io& io, View& view) {
  io.range("x", view.x);
  io.range("y", view.y);
}

template <class Io>
void fields(Io& io, ExploreScene& scene) {
  io.function("function", scene.function);
  io.part("view", scene.view);
  io.flag("slope", scene.showSlope);
  io.flag("curvature", scene.showCurvature);
  io.flag("saturation", scene.showBands);
  io.flag("tangent", scene.showTangent);
  io.number("threshold", scene.threshold, thresholdParameter);
}

template <class Io>
void fields(Io& io, ComparedCurve& curve) {
  io.function("function", curve.function);
  io.whole("colour", curve.colour, 0, 99);
  io.whole("dash", curve.dash, 0, 3);
  io.flag("visible", curve.visible);
}

template <class Io>
void fields(Io& io, CompareScene& scene) {
  io.list("curves", scene.curves, 1, mostCurves);
  io.part("view", scene.view);
  io.flag("value", scene.showValue);
  io.flag("slope", scene.showSlope);
  io.optional("reference", scene.reference, scene.curves.size() - 1);
}

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
  std::optional<long> step = scene.step == atTheEnd ? std::nullopt : std::optional(scene.step);
  io.optional("step", step, longestRace);
  scene.step = step.value_or(atTheEnd);
  io.number("speed", scene.speed, {.lower = 0.1, .upper = 1000});
}

template <class Io>
void fields(Io& io, Scene& scene) {
  io.word("page", scene.page, pageNames);
  io.part("explore", scene.explore);
  io.part("compare", scene.compare);
  io.part("descent", scene.descent);
}

}  // namespace actiscope
