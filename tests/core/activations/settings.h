#pragma once

#include "core/activations/catalogue.h"
#include "core/activations/function.h"
#include "tests/sanitized.h"

#include <utility>
#include <vector>

namespace actiscope {

/// The activation with its defaults, and with each parameter in turn at its bounds and at an odd place; under the
/// sanitizers, which only ask where the program goes, at one of these.
inline std::vector<Function> settingsOf(const Activation& activation) {
  std::vector<Function> all{Function(activation)};
  for (std::size_t i = 0; i < activation.parameters.size(); ++i) {
    const auto& [lower, upper] = std::pair(activation.parameters[i].lower, activation.parameters[i].upper);
    std::vector values{lower, upper, lower + 0.3 * (upper - lower)};
#ifdef SANITIZED
    values = {values[i % 3]};
#endif
    for (double value : values) {
      all.push_back(Function(activation));
      all.back().set(i, value);
    }
  }
  return all;
}

/// Every row of the catalogue, for tests that take one row each.
inline std::vector<const Activation*> rows() {
  std::vector<const Activation*> all;
  for (const Activation& activation : catalogue()) all.push_back(&activation);
  return all;
}

/// All settings of all rows.
inline std::vector<Function> allSettings() {
  std::vector<Function> all;
  for (const Activation& activation : catalogue()) {
    for (Function& function : settingsOf(activation)) all.push_back(std::move(function));
  }
  return all;
}

}  // namespace actiscope
