#pragma once

#include "core/activations/function.h"

#include <Eigen/Core>
#include <array>
#include <string_view>
#include <vector>

namespace actiscope {

/// How the matrix of a recurrent network is drawn before it is scaled.
enum class RecurrentMatrix {
  positive,    ///< magnitudes of normal numbers: one eigenvalue is the largest, and its eigenvector is positive
  normal,      ///< eigenvalues all over a disc
  orthogonal,  ///< all eigenvalues on a circle
};

constexpr std::array<std::string_view, 3> recurrentMatrixNames{"positive", "normal", "orthogonal"};

/// A state that is sent through the same layer again and again: h <- f(W h) (seed 003).
struct RecurrentConfig {
  RecurrentMatrix matrix = RecurrentMatrix::positive;
  double radius = 1.1;  ///< largest |eigenvalue| of W
  int units = 64;
  int steps = 100;
  int seed = 1;

  bool operator==(const RecurrentConfig&) const = default;
};

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
