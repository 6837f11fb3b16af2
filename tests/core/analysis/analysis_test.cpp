#include "core/activations/catalogue.h"
#include "core/analysis/difference.h"
#include "core/analysis/inverse.h"
#include "core/analysis/joints.h"
#include "core/analysis/properties.h"
#include "core/analysis/saturation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace actiscope {
namespace {

TEST(Saturation, BoundsOfTheSigmoidAreTheClosedForm) {
  for (double threshold : {0.001, 0.05, 0.2}) {
    const double s = 2 * threshold / (1 + std::sqrt(1 - 4 * threshold));  // s (1 - s) = threshold
    const double bound = std::log((1 - s) / s);
    const auto regions = saturationRegions(Function("sigmoid"), threshold, {-10, 10});
    ASSERT_EQ(regions.size(), 2u);
    EXPECT_EQ(regions[0].from, -10);
    EXPECT_NEAR(regions[0].to, -bound, 4e-15);
    EXPECT_NEAR(regions[1].from, bound, 4e-15);
    EXPECT_EQ(regions[1].to, 10);
  }
}

TEST(Saturation, BoundsOfTanhAreTheClosedForm) {
  const double bound = std::acosh(1 / std::sqrt(0.05));  // sech^2 = 0.05
  const auto regions = saturationRegions(Function("tanh"), 0.05, {-10, 10});
  ASSERT_EQ(regions.size(), 2u);
  EXPECT_NEAR(regions[1].from, bound, 2e-15);
}

TEST(Saturation, OfReluIsEverythingUpToItsKink) {
  EXPECT_EQ(saturationRegions(Function("relu"), 0.05, {-3, 5}), (std::vector<Range>{{-3, 0}}));
}

TEST(Saturation, OfTheStepIsTheWholeRange) {
  EXPECT_EQ(saturationRegions(Function("step"), 0.05, {-3, 5}), (std::vector<Range>{{-3, 5}}));
}

TEST(Saturation, SeesTheNarrowRegionAroundTheMinimumOfSilu) {
  const auto regions = saturationRegions(Function("silu"), 0.001, {-1000, 1000});
  ASSERT_EQ(regions.size(), 2u);
  EXPECT_LT(regions[1].from, -1.2784645);
  EXPECT_GT(regions[1].to, -1.2784645);
  EXPECT_LT(regions[1].width(), 0.01);
}

TEST(Saturation, MissesNoRegionOfAnyFunction) {
  for (const Activation& activation : catalogue()) {
    const Function function(activation);
    for (double threshold : {0.003, 0.05, 0.3}) {
      for (Range range : {Range{-10, 10}, Range{-1000, 1000}, Range{-2, -0.5}}) {
        const auto regions = saturationRegions(function, threshold, range);
        const auto covered = [&](double x) {
          return std::ranges::any_of(regions, [x](const Range& region) { return region.contains(x); });
        };
        for (int i = 1; i < 20000; ++i) {
          const double x = range.from + range.width() * i / 20000;
          const double slope = std::abs(function.jet(x).f1);
          if (std::abs(slope - threshold) < 1e-9) continue;
          ASSERT_EQ(covered(x), slope < threshold) << activation.id << " at " << x << " threshold " << threshold;
        }
      }
    }
  }
}

TEST(SaturationClass, FollowsFromTheLimitsAtBothInfinities) {
  const std::map<std::string_view, std::string_view> expected{
      {"identity", "none"},      {"step", "both"},       {"sigmoid", "both"},  {"hard_sigmoid", "both"},
      {"tanh", "both"},          {"hard_tanh", "both"},  {"relu", "left"},     {"relu6", "both"},
      {"leaky_relu", "none"},    {"prelu", "none"},      {"maxout", "none"},   {"elu", "left"},
      {"selu", "left"},          {"celu", "left"},       {"softplus", "left"}, {"swish", "left"},
      {"silu", "left"},          {"hard_swish", "left"}, {"gelu", "left"},     {"gelu_tanh", "left"},
      {"gelu_logistic", "left"}, {"mish", "left"}};
  for (const Activation& activation : catalogue()) {
    EXPECT_EQ(name(saturationClass(Function(activation))), expected.at(activation.id)) << activation.id;
  }
  EXPECT_EQ(saturationClass(Function("swish").set("beta", 0)), SaturationClass::none);
  EXPECT_EQ(saturationClass(Function("leaky_relu").set("slope", 0)), SaturationClass::left);
}

TEST(Inverse, IsTheRightmostPointWithThisValue) {
  EXPECT_NEAR(*inverse(Function("sigmoid"), 0.9), std::log(9), 4e-16);
  EXPECT_EQ(*inverse(Function("relu"), 0.9), 0.9);
  EXPECT_NEAR(*inverse(Function("tanh"), 0.9), std::atanh(0.9), 4e-16);
  EXPECT_GT(*inverse(Function("silu"), -0.2), -1.2784645);  // the other solution is left of the minimum
  for (const Activation& activation : catalogue()) {
    const Function function(activation);
    for (double y : {-0.1, 0.25, 0.9}) {
      const auto x = inverse(function, y);
      if (!x) continue;
      EXPECT_NEAR(function(*x), y, 1e-15) << activation.id;
      for (int i = 1; i <= 10000; ++i) {
        const double right = *x + 1e-6 + 0.005 * i;
        EXPECT_FALSE((function(right) - y) * (function(right + 0.005) - y) < 0)
            << activation.id << " also at " << right;
      }
    }
  }
}

TEST(Inverse, DoesNotTakeALimitForAValue) {
  EXPECT_EQ(inverse(Function("sigmoid"), 1), std::nullopt);
  EXPECT_EQ(inverse(Function("sigmoid"), 0), std::nullopt);
  EXPECT_EQ(inverse(Function("softplus"), 0), std::nullopt);
  EXPECT_EQ(inverse(Function("tanh"), 1.5), std::nullopt);
  EXPECT_EQ(inverse(Function("step"), 0.5), std::nullopt);
  EXPECT_EQ(inverse(Function("identity"), NAN), std::nullopt);
}

TEST(Inverse, OnAPlateauIsTheEndOfThePlateau) {
  EXPECT_EQ(inverse(Function("hard_tanh"), 1), 1);
  EXPECT_EQ(inverse(Function("relu"), 0), 0);
  EXPECT_EQ(inverse(Function("step"), 1), 0);
  EXPECT_EQ(inverse(Function("hard_tanh"), -1), -1);
}

struct Minimum {
  const char* id;
  double x;
  double f;
};

TEST(Properties, MinimaAreThePublishedOnes) {
  for (const auto& [id, x, f] :
       {Minimum{"silu", -1.2785, -0.27846}, Minimum{"gelu", -0.7518, -0.16997}, Minimum{"mish", -1.1924, -0.30884}}) {
    const Properties all = properties(Function(id));
    ASSERT_TRUE(all.minimum) << id;
    EXPECT_NEAR(all.minimum->x, x, 5e-5) << id;
    EXPECT_NEAR(all.minimum->y, f, 5e-6) << id;
    EXPECT_EQ(all.monotonicity, Monotonicity::none) << id;
  }
}

TEST(Properties, RangesSayWhetherTheirEndsAreTaken) {
  const auto check = [](const Function& function, Range range, bool lower, bool upper) {
    const Properties all = properties(function);
    EXPECT_EQ(all.range, range) << label(function);
    EXPECT_EQ(all.lowerAttained, lower) << label(function);
    EXPECT_EQ(all.upperAttained, upper) << label(function);
  };
  check(Function("sigmoid"), {0, 1}, false, false);
  check(Function("tanh"), {-1, 1}, false, false);
  check(Function("hard_tanh"), {-1, 1}, true, true);
  check(Function("step"), {0, 1}, true, true);
  check(Function("relu"), {0, INFINITY}, true, false);
  check(Function("elu"), {-1, INFINITY}, false, false);
  check(Function("identity"), {-INFINITY, INFINITY}, false, false);
  check(Function("prelu").set("alpha", -1), {0, INFINITY}, true, false);
}

TEST(Properties, MonotonicityIsStrictOnlyWithoutPlateaus) {
  EXPECT_EQ(properties(Function("sigmoid")).monotonicity, Monotonicity::increasing);
  EXPECT_EQ(properties(Function("relu")).monotonicity, Monotonicity::nonDecreasing);
  EXPECT_EQ(properties(Function("step")).monotonicity, Monotonicity::nonDecreasing);
  EXPECT_EQ(properties(Function("prelu").set("alpha", -1)).monotonicity, Monotonicity::none);
}

TEST(Properties, SmoothnessIsThatOfTheWorstJoint) {
  EXPECT_EQ(properties(Function("step")).smoothness, Smoothness::discontinuous);
  EXPECT_EQ(properties(Function("relu")).smoothness, Smoothness::continuous);
  EXPECT_EQ(properties(Function("elu")).smoothness, Smoothness::once);
  EXPECT_EQ(properties(Function("elu").set("alpha", 2)).smoothness, Smoothness::continuous);
  EXPECT_EQ(properties(Function("prelu").set("alpha", 1)).smoothness, Smoothness::smooth);
  EXPECT_EQ(properties(Function("gelu")).smoothness, Smoothness::smooth);
}

TEST(Properties, LipschitzConstantIsTheSteepestSlope) {
  EXPECT_DOUBLE_EQ(properties(Function("sigmoid")).lipschitz, 0.25);
  EXPECT_DOUBLE_EQ(properties(Function("tanh")).lipschitz, 1);
  EXPECT_EQ(properties(Function("step")).lipschitz, INFINITY);
  EXPECT_NEAR(properties(Function("silu")).lipschitz, 1.09984, 5e-6);  // at x = 2.39936
}

TEST(Properties, MeanOutputForNormalInputsIsTheClosedForm) {
  const double pi = std::acos(-1);
  EXPECT_NEAR(properties(Function("relu")).meanOutput, 1 / std::sqrt(2 * pi), 1e-10);
  EXPECT_NEAR(properties(Function("gelu")).meanOutput, 1 / (2 * std::sqrt(pi)), 1e-10);
  EXPECT_NEAR(properties(Function("sigmoid")).meanOutput, 0.5, 1e-10);
  EXPECT_TRUE(properties(Function("tanh")).zeroCentred);
  EXPECT_FALSE(properties(Function("sigmoid")).zeroCentred);
  EXPECT_NEAR(properties(Function("selu")).meanOutput, 0, 1e-6);  // its constants are chosen for that
}

TEST(Joints, AreClassifiedByTheFirstDerivativeThatBreaks) {
  EXPECT_EQ(jointsOf(Function("step"))[0].kind(), Break::jump);
  EXPECT_EQ(jointsOf(Function("relu"))[0].kind(), Break::kink);
  EXPECT_EQ(jointsOf(Function("elu"))[0].kind(), Break::bend);
  EXPECT_EQ(jointsOf(Function("leaky_relu").set("slope", 1))[0].kind(), std::nullopt);
  EXPECT_EQ(jointsOf(Function("hard_sigmoid"))[1].left.f1, 1.0 / 6);
}

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

}  // namespace
}  // namespace actiscope
