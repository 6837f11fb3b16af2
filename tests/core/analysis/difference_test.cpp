#include "core/analysis/difference.h"

#include <gtest/gtest.h>

#include <cmath>

namespace actiscope {
namespace {

TEST(LargestDifference, OfTheGeluApproximationsIsThePublishedOne) {
  const Point tanhForm = largestDifference(Function("gelu_tanh"), Function("gelu"), 0, {-8, 8});
  EXPECT_NEAR(std::abs(tanhForm.y), 4.7324e-4, 5e-9);
  EXPECT_NEAR(std::abs(tanhForm.x), 2.699, 5e-4);
  const Point logisticForm = largestDifference(Function("gelu_logistic"), Function("gelu"), 0, {-8, 8});
  EXPECT_NEAR(std::abs(logisticForm.y), 2.0335e-2, 5e-7);
  EXPECT_NEAR(std::abs(logisticForm.x), 2.270, 5e-4);
}

TEST(LargestDifference, OfTheHardSigmoidsIsAtTheirKinksOrBetween) {
  const auto largest = [](double slope) {
    return largestDifference(Function("hard_sigmoid").set("slope", slope), Function("sigmoid"), 0, {-8, 8});
  };
  EXPECT_NEAR(std::abs(largest(0.25).y), 0.1192, 5e-5);
  EXPECT_NEAR(std::abs(largest(0.25).x), 2, 1e-9);
  EXPECT_NEAR(std::abs(largest(1.0 / 6).y), 0.0692, 5e-5);
  EXPECT_NEAR(std::abs(largest(1.0 / 6).x), 1.317, 5e-4);
  EXPECT_NEAR(std::abs(largest(0.2).y), 0.0759, 5e-5);
  EXPECT_NEAR(std::abs(largest(0.2).x), 2.5, 1e-9);
}

TEST(LargestDifference, IsTheOneThatAScanFinds) {
  for (const auto& [id, otherId] :
       {std::pair("tanh", "hard_tanh"), std::pair("relu", "softplus"), std::pair("elu", "celu"),
        std::pair("mish", "silu"), std::pair("step", "sigmoid"), std::pair("gelu", "relu")}) {
    const Function f(id);
    const Function g(otherId);
    for (const Range range : {Range{-6, 6}, Range{-0.7, 3}, Range{0.3, 40}}) {
      double largest = 0;
      for (int i = 0; i <= 100000; ++i) {
        const double x = range.from + range.width() * i / 100000;
        largest = std::max(largest, std::abs(f(x) - g(x)));
      }
      const Point found = largestDifference(f, g, 0, range);
      EXPECT_NEAR(std::abs(found.y), largest, 1e-4) << id << " - " << otherId;
      EXPECT_GE(std::abs(found.y), largest - 1e-15) << id << " - " << otherId;
      EXPECT_TRUE(range.contains(found.x)) << id << " - " << otherId;
    }
  }
}

TEST(ExtremeDifferences, AreTheLowestAndTheHighest) {
  const Extremes sloped = extremeDifferences(Function("identity"), Function("relu"), 0, {-2, 3});
  EXPECT_EQ(sloped.lowest, (Point{-2, -2}));
  EXPECT_EQ(sloped.highest.y, 0);
  const Extremes positive = extremeDifferences(Function("softplus"), Function("relu"), 0, {-1, 3});
  EXPECT_DOUBLE_EQ(positive.highest.y, std::log(2));
  EXPECT_NEAR(positive.lowest.y, std::log1p(std::exp(-3)), 1e-15);
}

TEST(LargestDifference, IsSigned) {
  EXPECT_LT(largestDifference(Function("relu"), Function("softplus"), 0, {-4, 4}).y, 0);
  EXPECT_DOUBLE_EQ(largestDifference(Function("softplus"), Function("relu"), 0, {-4, 4}).y, std::log(2));
}

TEST(LargestDifference, OfSlopesIsFoundToo) {
  EXPECT_NEAR(std::abs(largestDifference(Function("relu"), Function("softplus"), 1, {-4, 4}).y), 0.5, 1e-15);
}

}  // namespace
}  // namespace actiscope
