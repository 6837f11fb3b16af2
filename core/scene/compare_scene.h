#pragma once

#include "core/activations/function.h"
#include "core/scene/view.h"

#include <optional>
#include <string>
#include <vector>

namespace actiscope {

constexpr std::size_t mostCurves = 24;  ///< of a comparison

/// One curve of a comparison; colour and dash are indices into the theme's cycles.
struct ComparedCurve {
  Function function{"relu"};
  int colour = 0;
  int dash = 0;
  bool visible = true;

  bool operator==(const ComparedCurve&) const = default;
};

/// Several functions in one system of axes; at first the preset "compare".
struct CompareScene {
  std::vector<ComparedCurve> curves{{Function{"sigmoid"}, 0, 0}, {Function{"tanh"}, 1, 1}, {Function{"relu"}, 2, 2}};
  View view{{-3, 3}, {-1.5, 3}};
  bool showValue = true;
  bool showSlope = false;
  std::optional<std::size_t> reference;  ///< the curve that the others are subtracted from, drawn in a second panel

  bool operator==(const CompareScene&) const = default;
};

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

std::vector<Function*> functionsIn(CompareScene& scene);
std::string csvOf(const CompareScene& scene);

}  // namespace actiscope
