#pragma once

#include "core/activations/function.h"
#include "core/analysis/range.h"
#include "core/analysis/saturation.h"

#include <optional>

namespace actiscope {

enum class Monotonicity { increasing, nonDecreasing, decreasing, nonIncreasing, constant, none };

/// How many derivatives are continuous everywhere; smooth means all.
enum class Smoothness { discontinuous, continuous, once, smooth };

/// What can be said of a function over the whole line; all of it is computed from the formula.
struct Properties {
  Range range;                 ///< infimum and supremum
  bool lowerAttained = false;  ///< whether the infimum is a value of f
  bool upperAttained = false;
  bool lowerOnInterval = false;  ///< whether f keeps its lowest value on an interval
  bool upperOnInterval = false;
  std::optional<Point> minimum;  ///< the lowest point, if the minimum is attained at one point only
  std::optional<Point> maximum;
  SaturationClass saturation = SaturationClass::none;
  Monotonicity monotonicity = Monotonicity::none;
  Smoothness smoothness = Smoothness::smooth;
  double lipschitz = 0;      ///< sup |f'|, infinite at a jump
  double meanOutput = 0;     ///< E f(X) for a standard normal X; NaN where f is not defined for all of them
  bool zeroCentred = false;  ///< whether that mean is 0
};

Properties properties(const Function& function);

}  // namespace actiscope
