#include "core/activations/activation.h"

#include <cmath>

namespace actiscope {

double valueAt(const Parameter& parameter, double travel) {
  const double share = parameter.scale == Scale::wide ? travel * travel * travel : travel;
  const double value = std::lerp(parameter.lower, parameter.upper, share);
  return parameter.scale == Scale::integer ? std::round(value) : value;
}

double travelOf(const Parameter& parameter, double value) {
  const double share = (value - parameter.lower) / (parameter.upper - parameter.lower);
  return parameter.scale == Scale::wide ? std::cbrt(share) : share;
}

}  // namespace actiscope
