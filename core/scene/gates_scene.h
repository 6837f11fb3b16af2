#pragma once

#include "core/activations/function.h"

#include <string>
#include <vector>

namespace actiscope {

inline constexpr Parameter passedParameter{"a", "a", {"the input that is scaled", "被缩放的输入"}, 2, -4, 4};
inline constexpr Parameter gateParameter{"b", "b", {"the input of the gate", "门的输入"}, -1, -4, 4};

/// A gated linear unit f(a, b) = a g(b) around a point (a, b).
struct GatesScene {
  Function gate{"swish"};
  double a = passedParameter.defaultValue;
  double b = gateParameter.defaultValue;

  bool operator==(const GatesScene&) const = default;
};

template <class Io>
void fields(Io& io, GatesScene& scene) {
  io.function("gate", scene.gate);
  io.number("a", scene.a, passedParameter);
  io.number("b", scene.b, gateParameter);
}

/// Row i, column k is f at the i-th of n values of a and the k-th of b, evenly from bound to bound.
std::vector<double> gateMap(const Function& gate, std::size_t n);

std::vector<Function*> functionsIn(GatesScene& scene);
std::string csvOf(const GatesScene& scene);

}  // namespace actiscope
