#pragma once

#include "core/activations/function.h"
#include "core/analysis/sampling.h"

#include <functional>
#include <vector>

namespace actiscope {

/// A real function with what is known of it: where it breaks, with the limits from both sides, and around where it
/// changes.
struct Signal {
  struct Break {
    double x = 0;
    double left = 0;
    double right = 0;
  };

  std::function<double(double)> at;
  std::vector<Break> breaks;  ///< ascending
  std::vector<double> landmarks;
  Range domain = wholeLine;  ///< where it is defined, see Function::domain
  double wavelength = 0;     ///< of a signal that waves without end, the shortest of its waves; else 0
};

/// A derivative (order 0, 1 or 2) of an activation.
Signal signalOf(const Function& function, int order);

Signal operator-(const Signal& a, const Signal& b);

/// See the other sample.
std::vector<Branch> sample(const Signal& signal, const Viewport& viewport);

}  // namespace actiscope
