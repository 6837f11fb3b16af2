#pragma once

#include "core/activations/function.h"
#include "core/experiments/initialization_rule.h"

#include <array>
#include <string_view>

namespace actiscope {

/// What is sent into the first layer.
enum class DepthInput {
  normal,   ///< mean 0, standard deviation 1
  uniform,  ///< between -1 and 1
};

constexpr std::array<std::string_view, 2> depthInputNames{"normal", "uniform"};

/// A signal through layers a <- f(W a) of equal width without biases, and the gradient back.
struct DepthConfig {
  Function activation{"sigmoid"};
  int layers = 50;
  int width = 256;
  Initialization initialization = Initialization::xavier;
  double gain = 1;  ///< times the deviation of the initialization
  DepthInput input = DepthInput::normal;
  int seed = 1;

  bool operator==(const DepthConfig&) const = default;
};

}  // namespace actiscope
