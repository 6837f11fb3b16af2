#pragma once

#include <Eigen/Core>
#include <array>
#include <string_view>

namespace actiscope {

enum class Method {
  descent,  ///< stochastic gradient descent with (Polyak's) momentum, plain where the momentum is 0
  adam,     ///< Kingma and Ba 2015: beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8
};

constexpr std::array<std::string_view, 2> methodNames{"sgd", "adam"};

/// Polyak's momentum as PyTorch has it: a gradient that stays the same moves by 1 / (1 - momentum) of itself in the
/// end. Steps are rate * velocity.
template <class Velocity, class Gradient>
void accumulate(Velocity& velocity, const Gradient& gradient, double momentum) {
  velocity = momentum * velocity + gradient;
}

/// Moves parameters against the gradient and remembers what its method needs from step to step.
class Optimizer {
 public:
  /// Momentum, 0 to below 1, is that of gradient descent; Adam does not use it.
  Optimizer(Method method, double momentum, Eigen::Index parameters);

  void step(Eigen::VectorXd& parameters, const Eigen::VectorXd& gradient, double rate);

 private:
  Method method_;
  double momentum_;
  Eigen::VectorXd first_;   ///< velocity, or Adam's mean of the gradient
  Eigen::VectorXd second_;  ///< Adam's mean of its square
  double decay1_ = 1;       ///< beta1^steps
  double decay2_ = 1;
};

}  // namespace actiscope
