#pragma once

#include "core/activations/function.h"

namespace actiscope {

/// What an activation makes of a normal pre-activation z with mean 0.
struct GaussianResponse {
  double mean = 0;       ///< E f(z)
  double deviation = 0;  ///< sqrt E (f(z) - mean)^2
  double rms = 0;        ///< sqrt E f(z)^2
  double slopeRms = 0;   ///< sqrt E f'(z)^2

  bool operator==(const GaussianResponse&) const = default;
};

/// By Gauss-Legendre quadrature between the joints, refined towards everything around which the function changes; for
/// functions without waves right to about 12 digits. `deviation` is that of z: finite and not negative, at 0 the values
/// at z = 0. Where a number overflows it is infinite; NaN for a function that is not defined everywhere.
GaussianResponse gaussianResponse(const Function& function, double deviation);

}  // namespace actiscope
