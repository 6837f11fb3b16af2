#pragma once

#include "core/experiments/recurrent_config.h"

#include <Eigen/Core>
#include <vector>

namespace actiscope {

/// W, its spectral radius as the config says.
Eigen::MatrixXd recurrentWeights(const RecurrentConfig& config);

/// One network, a step at a time, from a positive state of length 1.
class Recurrent {
 public:
  Recurrent(const Function& function, const RecurrentConfig& config, const Eigen::MatrixXd& weights);

  /// False, and nothing changed, after the last step or where the state would be too large for a double.
  bool step();
  const Eigen::VectorXd& state() const { return state_; }
  /// The lengths of the states h_0 ... h_now.
  const std::vector<double>& norms() const { return norms_; }
  /// |d s(h_now) / d h_t| for t = 0 ... now, s the sum of a state over the root of its number of units; `now` is a step
  /// made. Infinite where it is too large for a double.
  std::vector<double> gradients(std::size_t now) const;

 private:
  Function function_;
  RecurrentConfig config_;
  Eigen::MatrixXd weights_;
  Eigen::VectorXd state_;
  std::vector<Eigen::VectorXd> slopes_;  ///< f'(W h) of each step
  std::vector<double> norms_;
};

}  // namespace actiscope
