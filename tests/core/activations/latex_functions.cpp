#include "tests/core/activations/latex_functions.h"

#include <limits>

namespace actiscope::latex {

Exact nothing() { return std::numeric_limits<Exact>::quiet_NaN(); }

const std::map<std::string, One>& functions() {
  static const std::map<std::string, One> all{
      {"\\ln", [](const Exact& x) { return x > 0 ? Exact(log(x)) : nothing(); }},
      {"\\sin", [](const Exact& x) { return Exact(sin(x)); }},
      {"\\cos", [](const Exact& x) { return Exact(cos(x)); }},
      {"\\tanh", [](const Exact& x) { return Exact(tanh(x)); }},
      {"\\arctan", [](const Exact& x) { return Exact(atan(x)); }},
      {"\\erf", erfOf},
      {"\\sgn", [](const Exact& x) { return Exact(x < 0   ? -1
                                                  : x > 0 ? 1
                                                          : 0); }},
  };
  return all;
}

Exact integral(const std::function<Exact(const Exact&)>& g, const Exact& from, const Exact& to) {
  constexpr int steps = 320;
  constexpr int stepsInOne = 64;
  Exact sum = 0;
  for (int i = -steps; i <= steps; ++i) {
    const Exact t = Exact(i) / stepsInOne;
    const Exact bend = pi() / 2 * sinh(t);
    const Exact weight = pi() / 2 * cosh(t) / (cosh(bend) * cosh(bend));
    sum += weight * g((from + to) / 2 + (to - from) / 2 * tanh(bend));
  }
  return sum * (to - from) / 2 / stepsInOne;
}

}  // namespace actiscope::latex
