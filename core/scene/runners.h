#pragma once

#include "core/activations/function.h"

#include <algorithm>
#include <vector>

namespace actiscope {

/// The functions of a list, to be changed in place.
inline std::vector<Function*> pointersTo(std::vector<Function>& functions) {
  std::vector<Function*> pointers;
  for (Function& function : functions) pointers.push_back(&function);
  return pointers;
}

/// The last step that any function makes in an experiment that each runs alone: `run(function, config)`.
template <class Config>
long longestRun(const std::vector<Function>& functions, const Config& config) {
  long longest = 0;
  for (const Function& function : functions) longest = std::max(longest, run(function, config).last().step);
  return longest;
}

}  // namespace actiscope
