#include "core/experiments/softmax.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace actiscope {

std::vector<double> softmax(std::span<const double> logits, double temperature) {
  std::vector<double> p(logits.begin(), logits.end());
  if (p.empty()) return p;
  const double largest = std::ranges::max(p);
  for (double& z : p) z = std::exp((z - largest) / temperature);
  const double sum = std::accumulate(p.begin(), p.end(), 0.0);
  for (double& z : p) z /= sum;
  return p;
}

}  // namespace actiscope
