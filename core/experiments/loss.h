#pragma once

#include <Eigen/Core>
#include <array>
#include <string_view>

namespace actiscope {

/// What training makes small: the mean over the samples of, for the network's output z and the target y,
enum class Loss {
  crossEntropy,  ///< log(1 + exp(-y z)): the cross-entropy of sigmoid(z) for the classes y = -1, 1
  hinge,         ///< max(0, 1 - y z), for the same classes
  squaredError,  ///< (z - y)^2 / 2, for classes and values
};

constexpr std::array<std::string_view, 3> lossNames{"cross_entropy", "hinge", "squared_error"};

/// The mean loss, and into `slope` its derivative by each output; all three of the same length.
double lossOf(Loss loss, const Eigen::RowVectorXd& y, const Eigen::RowVectorXd& outputs, Eigen::RowVectorXd& slope);

}  // namespace actiscope
