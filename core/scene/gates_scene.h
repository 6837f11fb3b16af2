#pragma once

#include "core/activations/function.h"
#include "core/scene/playback.h"

#include <string>
#include <vector>

namespace actiscope {

inline constexpr Parameter passedParameter{"a", "a", {"the input that is scaled", "被缩放的输入"}, 2, -4, 4};
inline constexpr Parameter gateParameter{"b", "b", {"the input of the gate", "门的输入"}, -1, -4, 4};

constexpr long gateSteps = 800;  ///< of a play from the lowest b to the highest

/// A gated linear unit f(a, b) = a g(b) around a point (a, b). Playing opens the gate: b moves from bound to bound.
struct GatesScene {
  Function gate{"swish"};
  double a = passedParameter.defaultValue;
  Playback playback{.step = 300, .speed = 100};

  /// The input of the gate at the step shown.
  double b() const;

  bool operator==(const GatesScene&) const = default;
};

template <class Io>
void fields(Io& io, GatesScene& scene) {
  io.function("gate", scene.gate);
  io.number("a", scene.a, passedParameter);
  fields(io, scene.playback, gateSteps);
}

/// Row i, column k is f at the i-th of n values of a and the k-th of b, evenly from bound to bound.
std::vector<double> gateMap(const Function& gate, std::size_t n);

std::vector<Function*> functionsIn(GatesScene& scene);
inline long lengthOf(const GatesScene&) { return gateSteps; }
std::string csvOf(const GatesScene& scene);

}  // namespace actiscope
