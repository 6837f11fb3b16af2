#include "core/experiments/softmax.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace actiscope {
namespace {

TEST(Softmax, OfTwoLogitsIsTheSigmoidOfTheirDifference) {
  const auto p = softmax(std::vector{1.3, -0.4});
  EXPECT_NEAR(p[0], 1 / (1 + std::exp(-1.7)), 1e-16);
}

TEST(Softmax, DoesNotOverflow) {
  const auto p = softmax(std::vector{1e300, -1e300, 1e300});
  EXPECT_EQ(p, (std::vector{0.5, 0.0, 0.5}));
}

TEST(Softmax, ApproachesEqualSharesWhenHot) {
  for (double share : softmax(std::vector{3.0, 1.0, -3.0}, 1e12)) EXPECT_NEAR(share, 1.0 / 3, 1e-11);
}

TEST(Softmax, OfNothingIsNothing) { EXPECT_TRUE(softmax({}).empty()); }

}  // namespace
}  // namespace actiscope
