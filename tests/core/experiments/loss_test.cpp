#include "core/experiments/loss.h"

#include <gtest/gtest.h>

#include <cmath>

namespace actiscope {
namespace {

double lossAt(Loss loss, double y, double z, double* slope = nullptr) {
  Eigen::RowVectorXd slopes;
  const double value = lossOf(loss, Eigen::RowVectorXd::Constant(1, y), Eigen::RowVectorXd::Constant(1, z), slopes);
  if (slope) *slope = slopes[0];
  return value;
}

TEST(Loss, IsLogTwoWhereTheNetworkDoesNotKnow) {
  double slope = 0;
  EXPECT_NEAR(lossAt(Loss::crossEntropy, 1, 0, &slope), std::log(2), 1e-15);
  EXPECT_EQ(slope, -0.5);
}

TEST(Loss, GrowsLikeTheMarginFarOnTheWrongSideAndDoesNotOverflow) {
  double slope = 0;
  EXPECT_EQ(lossAt(Loss::crossEntropy, -1, 1000, &slope), 1000);
  EXPECT_EQ(slope, 1);
  EXPECT_EQ(lossAt(Loss::crossEntropy, 1, 1000, &slope), 0);
}

TEST(Loss, KeepsTheDigitsOfSmallLosses) { EXPECT_NEAR(lossAt(Loss::crossEntropy, 1, 40) / std::exp(-40), 1, 1e-14); }

TEST(Loss, OfAHingeIsZeroBeyondTheMargin) {
  EXPECT_EQ(lossAt(Loss::hinge, 1, 1.5), 0);
  EXPECT_EQ(lossAt(Loss::hinge, -1, 0.5), 1.5);
}

TEST(Loss, IsNaNForNaN) {
  for (const Loss loss : {Loss::crossEntropy, Loss::hinge, Loss::squaredError}) {
    EXPECT_TRUE(std::isnan(lossAt(loss, 1, std::nan(""))));
  }
}

TEST(Loss, IsTheMeanOverTheSamples) {
  Eigen::RowVectorXd slope;
  EXPECT_EQ(lossOf(Loss::squaredError, Eigen::RowVector2d(0, 1), Eigen::RowVector2d(2, 5), slope), 5);
  EXPECT_EQ(slope, Eigen::RowVectorXd(Eigen::RowVector2d(1, 2)));
}

}  // namespace
}  // namespace actiscope
