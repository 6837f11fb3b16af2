#include "core/analysis/properties.h"
#include "core/analysis/joints.h"
#include "tests/core/activations/settings.h"
#include "tests/sanitized.h"

#include <gtest/gtest.h>

#include <cmath>

namespace actiscope {
namespace {

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

TEST(Properties, OfFunctionsThatWaveWithoutEnd) {
  const Properties sine = properties(Function("sine"));
  EXPECT_EQ(sine.range, (Range{-1, 1}));
  EXPECT_TRUE(sine.lowerAttained && sine.upperAttained);
  EXPECT_FALSE(sine.minimum || sine.maximum || sine.lowerOnInterval);  // but at many points
  EXPECT_EQ(sine.saturation, SaturationClass::none);
  EXPECT_EQ(sine.lipschitz, 1);
  const Properties sinc = properties(Function("sinc"));
  EXPECT_NEAR(sinc.range.from, -0.21723362821122165, 1e-16);
  EXPECT_FALSE(sinc.minimum);  // at both ±4.4934
  EXPECT_EQ(sinc.maximum, (Point{0, 1}));
  EXPECT_EQ(properties(Function("snake")).monotonicity, Monotonicity::increasing);
  EXPECT_EQ(properties(Function("snake")).lipschitz, 2);
}

TEST(Properties, RangesEndAtTheLimitBesideAJump) {
  EXPECT_EQ(properties(Function("threshold").set("theta", -1.2)).range.from, -1.2);
  EXPECT_FALSE(properties(Function("threshold").set("theta", -1.2)).lowerAttained);
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

/// What a plain scan of [-548, 548] sees of f.
struct Scan {
  double lowest = INFINITY;
  double highest = -INFINITY;
  double steepest = 0;
  bool rises = false;
  bool falls = false;
  bool rests = false;
};

Scan scan(const Function& function) {
  constexpr int cells = unlessSanitized(140000, 28000);
  const auto at = [](int i) { return std::sinh(-7.000003 + 14.0 * i / cells); };  // 1e-4 apart at 0, 1e-3 at 10
  Scan seen;
  double before = NAN;
  for (int i = 0; i <= cells; ++i) {
    if (at(i) <= function.domain().from) continue;
    const Jet jet = function.jet(at(i));
    seen.lowest = std::min(seen.lowest, jet.f);
    seen.highest = std::max(seen.highest, jet.f);
    seen.steepest = std::max(seen.steepest, std::abs(jet.f1));
    seen.rises |= jet.f > before || jet.f1 > 0;
    seen.falls |= jet.f < before || jet.f1 < 0;
    before = jet.f;
  }
  return seen;
}

class PropertiesOf : public testing::TestWithParam<const Activation*> {};

TEST_P(PropertiesOf, BoundWhatAScanSeesAtEverySetting) {
  for (const Function& function : settingsOf(*GetParam())) {
    const Properties all = properties(function);
    const Scan seen = scan(function);
    const auto near = [](double bound, double value) { return std::isinf(bound) || std::abs(bound - value) < 1e-2; };
    EXPECT_LE(all.range.from, seen.lowest) << label(function);
    EXPECT_GE(all.range.to, seen.highest) << label(function);
    EXPECT_TRUE(near(all.range.from, seen.lowest)) << label(function) << ": " << all.range.from;
    EXPECT_TRUE(near(all.range.to, seen.highest)) << label(function) << ": " << all.range.to;
    const double left = function(function.domain().from);
    const double right = function(function.domain().to);
    EXPECT_EQ(std::isinf(all.range.from), left == -INFINITY || right == -INFINITY) << label(function);
    EXPECT_EQ(std::isinf(all.range.to), left == INFINITY || right == INFINITY) << label(function);
    EXPECT_GE(all.lipschitz, seen.steepest - 1e-15) << label(function);
    if (std::isfinite(all.lipschitz)) {
      EXPECT_LE(all.lipschitz, seen.steepest * 1.001) << label(function);
    }
  }
}

TEST_P(PropertiesOf, MonotonicityIsWhatAScanSees) {
  for (const Function& function : settingsOf(*GetParam())) {
    const Monotonicity monotonicity = properties(function).monotonicity;
    const Scan seen = scan(function);
    const bool rising = monotonicity == Monotonicity::increasing || monotonicity == Monotonicity::nonDecreasing;
    const bool falling = monotonicity == Monotonicity::decreasing || monotonicity == Monotonicity::nonIncreasing;
    EXPECT_EQ(rising, seen.rises && !seen.falls) << label(function);
    EXPECT_EQ(falling, seen.falls && !seen.rises) << label(function);
    EXPECT_EQ(monotonicity == Monotonicity::none, seen.rises && seen.falls) << label(function);
    EXPECT_EQ(monotonicity == Monotonicity::constant, !seen.rises && !seen.falls) << label(function);
  }
}

TEST_P(PropertiesOf, ExtremaAreOnTheCurveAndAtTheEndsOfTheRange) {
  for (const Function& function : settingsOf(*GetParam())) {
    const Properties all = properties(function);
    if (all.minimum) {
      EXPECT_TRUE(all.lowerAttained) << label(function);
      EXPECT_EQ(all.minimum->y, all.range.from) << label(function);
      EXPECT_EQ(function(all.minimum->x), all.minimum->y) << label(function);
    }
    if (all.maximum) {
      EXPECT_TRUE(all.upperAttained) << label(function);
      EXPECT_EQ(all.maximum->y, all.range.to) << label(function);
      EXPECT_EQ(function(all.maximum->x), all.maximum->y) << label(function);
    }
  }
}

TEST_P(PropertiesOf, MeanOutputIsTheTrapezoidalSumAtEverySetting) {
  for (const Function& function : settingsOf(*GetParam())) {
    if (function.domain().from > -10) continue;
    constexpr double step = 1e-4;
    double sum = 0;
    for (double x = -10 + step / 2; x < 10; x += step) sum += function(x) * std::exp(-x * x / 2);
    EXPECT_NEAR(properties(function).meanOutput, sum * step / std::sqrt(2 * std::acos(-1)), 1e-7) << label(function);
  }
}

INSTANTIATE_TEST_SUITE_P(Catalogue, PropertiesOf, testing::ValuesIn(rows()),
                         [](const auto& row) { return std::string(row.param->id); });

TEST(PropertiesOf, ALogarithmAreThoseOfItsDomain) {
  const Properties all = properties(Function("soft_exponential").set("alpha", -0.5));
  EXPECT_EQ(all.range, (Range{-INFINITY, INFINITY}));
  EXPECT_FALSE(all.lowerAttained);
  EXPECT_EQ(all.monotonicity, Monotonicity::increasing);
  EXPECT_EQ(all.saturation, SaturationClass::right);
  EXPECT_EQ(all.lipschitz, INFINITY);
  EXPECT_TRUE(std::isnan(all.meanOutput));
}

TEST(Joints, OnlyStepsJump) {
  for (const char* id : {"step", "hard_shrink"}) EXPECT_TRUE(jumps(Function(id))) << id;
  for (const char* id : {"relu", "sigmoid", "hard_sigmoid", "soft_shrink", "sine"})
    EXPECT_FALSE(jumps(Function(id))) << id;
}

}  // namespace
}  // namespace actiscope
