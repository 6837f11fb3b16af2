#pragma once

#include <span>
#include <vector>

namespace actiscope {

/// p_i = exp(z_i / T) / sum_j exp(z_j / T), without overflow, for any finite logits and any temperature T > 0.
std::vector<double> softmax(std::span<const double> logits, double temperature = 1);

}  // namespace actiscope
