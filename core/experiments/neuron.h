#pragma once

#include "core/activations/function.h"

#include <array>

namespace actiscope {

/// One artificial neuron: a = f(k z), z = w1 x1 + w2 x2 + w3 x3 + b (seeds 000 and 001). The bias is minus the
/// threshold that the weighted sum of the inputs must pass; the larger the steepness k, the more a sigmoid is a step
/// there.
struct NeuronConfig {
  std::array<double, 3> inputs{1, 0.5, -1};
  std::array<double, 3> weights{0.8, 0.6, -0.4};
  double bias = -1;
  double steepness = 1;
  Function function{"sigmoid"};

  bool operator==(const NeuronConfig&) const = default;
};

/// What passes through the neuron, and how the output answers to what comes in.
struct NeuronFrame {
  std::array<double, 3> products{};  ///< w_i x_i
  double sum = 0;                    ///< of the products, to be compared with the threshold -b
  double z = 0;                      ///< sum + b
  double output = 0;                 ///< f(k z)
  double slope = 0;                  ///< da/dz = k f'(k z)
  std::array<double, 3> byWeight{};  ///< da/dw_i = slope x_i
};

NeuronFrame fire(const NeuronConfig& config);

}  // namespace actiscope
