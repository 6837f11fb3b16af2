#include "core/experiments/softmax.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace actiscope {

namespace {

/// (a - b) / divisor, also where a - b overflows and the quotient does not.
double scaledDifference(double a, double b, double divisor) {
  const double difference = a - b;
  return std::isfinite(difference) ? difference / divisor : 2 * ((a / 2 - b / 2) / divisor);
}

}  // namespace

std::vector<double> softmax(std::span<const double> logits, double temperature) {
  std::vector<double> p(logits.begin(), logits.end());
  if (p.empty()) return p;
  const double largest = std::ranges::max(p);
  for (double& z : p) z = std::exp(scaledDifference(z, largest, temperature));
  const double sum = std::accumulate(p.begin(), p.end(), 0.0);
  for (double& z : p) z /= sum;
  return p;
}

}  // namespace actiscope
