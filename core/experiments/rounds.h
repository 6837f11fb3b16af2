#pragma once

#include "core/number/random.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <vector>

namespace actiscope {

/// Batches of the samples 0 ... n - 1: in each round every sample once, in an order drawn anew. A round ends with what
/// is left of it, even if that is less than a batch.
class Rounds {
 public:
  Rounds(std::size_t samples, std::size_t batch) : order_(samples), batch_(batch), next_(samples) {
    std::iota(order_.begin(), order_.end(), std::size_t{0});
  }

  std::span<const std::size_t> next(Random& random) {
    if (next_ == order_.size()) {
      random.shuffle(std::span(order_));
      next_ = 0;
    }
    const auto batch = std::span<const std::size_t>(order_).subspan(next_, std::min(batch_, order_.size() - next_));
    next_ += batch.size();
    return batch;
  }

 private:
  std::vector<std::size_t> order_;
  std::size_t batch_;
  std::size_t next_;
};

}  // namespace actiscope
