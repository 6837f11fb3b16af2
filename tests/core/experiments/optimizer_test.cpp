#include "core/experiments/optimizer.h"

#include <gtest/gtest.h>

#include <cmath>

namespace actiscope {
namespace {

TEST(Optimizer, DescendsAParabolaByTheFactorOneMinusRate) {
  Optimizer optimizer(Method::descent, 0, 1);
  Eigen::VectorXd x = Eigen::VectorXd::Constant(1, 3.0);
  for (int i = 0; i < 20; ++i) optimizer.step(x, Eigen::VectorXd(x), 0.1);
  EXPECT_NEAR(x[0], 3 * std::pow(0.9, 20), 1e-14);
}

TEST(Optimizer, AddsUpMomentumAsAGeometricSeries) {
  Optimizer optimizer(Method::descent, 0.5, 1);
  Eigen::VectorXd x = Eigen::VectorXd::Zero(1);
  const Eigen::VectorXd slope = Eigen::VectorXd::Ones(1);
  double expected = 0;
  for (int i = 1; i <= 10; ++i) {
    optimizer.step(x, slope, 0.1);
    expected -= 0.1 * (1 - std::pow(0.5, i)) / (1 - 0.5);
  }
  EXPECT_NEAR(x[0], expected, 1e-15);
}

TEST(Optimizer, StepsWithAdamByTheRateWhateverTheGradientsSizeIfItIsConstant) {
  for (const double size : {1e-3, 1.0, 1e3}) {
    Optimizer optimizer(Method::adam, 0, 2);
    Eigen::VectorXd x = Eigen::VectorXd::Zero(2);
    for (int i = 0; i < 10; ++i) optimizer.step(x, Eigen::Vector2d(size, -size), 0.01);
    EXPECT_NEAR(x[0], -0.1, 1e-5);
    EXPECT_NEAR(x[1], 0.1, 1e-5);
  }
}

/// Kingma and Ba's algorithm 1, word by word.
TEST(Optimizer, FollowsThePaperOfAdamOnAParabola) {
  Optimizer optimizer(Method::adam, 0, 1);
  Eigen::VectorXd x = Eigen::VectorXd::Constant(1, 2.0);
  double theta = 2;
  double m = 0;
  double v = 0;
  for (int t = 1; t <= 50; ++t) {
    optimizer.step(x, Eigen::VectorXd(x), 0.1);
    m = 0.9 * m + 0.1 * theta;
    v = 0.999 * v + 0.001 * theta * theta;
    theta -= 0.1 * (m / (1 - std::pow(0.9, t))) / (std::sqrt(v / (1 - std::pow(0.999, t))) + 1e-8);
    EXPECT_NEAR(x[0], theta, 1e-12) << t;
  }
}

}  // namespace
}  // namespace actiscope
