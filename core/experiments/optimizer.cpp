#include "core/experiments/optimizer.h"

namespace actiscope {

namespace {

constexpr double beta1 = 0.9;
constexpr double beta2 = 0.999;
constexpr double epsilon = 1e-8;

}  // namespace

Optimizer::Optimizer(Method method, double momentum, Eigen::Index parameters)
    : method_(method), momentum_(momentum), first_(Eigen::VectorXd::Zero(parameters)) {
  if (method == Method::adam) second_.setZero(parameters);
}

void Optimizer::step(Eigen::VectorXd& parameters, const Eigen::VectorXd& gradient, double rate) {
  if (method_ == Method::descent) {
    accumulate(first_, gradient, momentum_);
    parameters -= rate * first_;
    return;
  }
  first_ = beta1 * first_ + (1 - beta1) * gradient;
  second_ = beta2 * second_ + (1 - beta2) * gradient.cwiseAbs2();
  decay1_ *= beta1;
  decay2_ *= beta2;
  const double correction = 1 / (1 - decay2_);
  parameters.array() -= rate / (1 - decay1_) * first_.array() / ((second_.array() * correction).sqrt() + epsilon);
}

}  // namespace actiscope
