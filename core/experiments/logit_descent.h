#pragma once

#include <cstddef>
#include <vector>

namespace actiscope {

/// What the outputs of a classifier are compared with the wanted class by.
enum class LogitLoss {
  squaredError,  ///< of the raw outputs: the sum of (z_i - t_i)^2 / 2
  crossEntropy,  ///< of their softmax: -log p of the wanted class
};

/// The outputs z of a classifier learn to name one class, by gradient descent on z itself; t is 1 at this class, else
/// 0.
struct LogitConfig {
  std::vector<double> logits{3, 1, -3};
  std::size_t wanted = 0;
  double temperature = 1;  ///< of the softmax
  double rate = 0.5;
  long steps = 50;

  bool operator==(const LogitConfig&) const = default;
};

/// Where the outputs are after so many steps.
struct LogitFrame {
  std::vector<double> logits{};
  std::vector<double> probabilities{};  ///< their softmax
  std::vector<double> gradient{};       ///< of the loss by each logit: what is sent back
  double loss = 0;
};

/// Frame 0 is the start, each next one a step further: logits -= rate * gradient.
std::vector<LogitFrame> run(LogitLoss loss, const LogitConfig& config);

}  // namespace actiscope
