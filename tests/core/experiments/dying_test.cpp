#include "core/experiments/dying.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace actiscope {
namespace {

TEST(Dying, OneStepOfMinus100TakesTheWeightFrom3ToMinus97AndNothingMovesItAgain) {
  const DyingRun life = run(DyingConfig{});
  EXPECT_EQ(life.frames[9].weight, 3);
  EXPECT_EQ(life.frames[10].weight, -97);
  EXPECT_EQ(life.fate, Fate::dead);
  EXPECT_EQ(life.since, 10);
  EXPECT_EQ(life.last().step, 400);
  EXPECT_EQ(life.last().weight, -97);
  EXPECT_EQ(life.last().bias, 1);
  EXPECT_EQ(life.last().active, 0);
}

TEST(Dying, LivesOnWhereSomeInputsAreBelowZero) {
  const DyingRun life = run({.inputs = {-1, 2}});
  EXPECT_EQ(life.fate, Fate::alive);
  EXPECT_NE(life.last().weight, -97);
  EXPECT_GT(life.frames[10].active, 0.2);
  EXPECT_LT(life.frames[10].active, 0.5);
}

TEST(Dying, ASlopeBelowZeroOrASmallerRateCuresIt) {
  EXPECT_EQ(run({.function = Function("leaky_relu").set("slope", 0.2), .steps = 2000}).fate, Fate::recovered);
  const DyingRun slower = run({.rate = 0.001, .steps = 30000});
  EXPECT_EQ(slower.frames[10].weight, 2);
  EXPECT_EQ(slower.fate, Fate::recovered);
}

/// The geometric series 1 + 0.9 + 0.81 ... = 10 of velocities that no gradient slows.
TEST(Dying, MomentumCarriesABadStepTenTimesAsFar) {
  const DyingRun life = run({.momentum = 0.9});
  EXPECT_EQ(life.fate, Fate::dead);
  EXPECT_DOUBLE_EQ(life.frames[10].weight, 3 - 100);
  EXPECT_DOUBLE_EQ(life.frames[12].weight, 3 - 100 * (1 + 0.9 + 0.81));
  EXPECT_NEAR(life.last().weight, 3 - 1000, 1e-9);
}

TEST(Dying, MomentumMakesAHarmlessStepDeadly) {
  for (std::uint64_t seed = 1; seed <= 7; ++seed) {
    DyingConfig config{.badGradient = 20, .seed = seed};
    EXPECT_EQ(run(config).fate, Fate::recovered) << seed;
    config.momentum = 0.99;
    EXPECT_EQ(run(config).fate, Fate::dead) << seed;
  }
}

TEST(Dying, SamplesDoNotMoveANeuronThatHasLearnedThem) {
  const DyingRun life = run({.function = Function("mish"), .badGradient = 0});
  for (const DyingFrame& frame : life.frames) EXPECT_EQ(frame.loss, 0);
  EXPECT_EQ(life.fate, Fate::recovered);
  EXPECT_EQ(life.since, 0);
}

/// The loss of the single sample that one finds by looking: with one sample every step is its.
double lossOfOne(const Function& function, double x, double weight, double bias) {
  const double error = function(weight * x + bias) - function(3 * x + 1);
  return error * error / 2;
}

TEST(Dying, StepsAgainstTheGradientOfTheLoss) {
  const double x = 0.7;
  for (const char* id : {"tanh", "elu", "gelu", "softplus"}) {
    const Function function(id);
    const DyingRun life = run({.function = function, .inputs = {x, x}, .samples = 1, .badGradient = 30, .steps = 20});
    const double h = 1e-6;
    for (std::size_t i = 10; i < 20; ++i) {
      const auto [weight, bias] = std::pair(life.frames[i].weight, life.frames[i].bias);
      const double byWeight =
          (lossOfOne(function, x, weight + h, bias) - lossOfOne(function, x, weight - h, bias)) / (2 * h);
      const double byBias =
          (lossOfOne(function, x, weight, bias + h) - lossOfOne(function, x, weight, bias - h)) / (2 * h);
      EXPECT_NEAR(life.frames[i + 1].weight, weight - 0.1 * byWeight, 1e-9) << id;
      EXPECT_NEAR(life.frames[i + 1].bias, bias - 0.1 * byBias, 1e-9) << id;
      EXPECT_NEAR(life.frames[i].loss, lossOfOne(function, x, weight, bias), 1e-15) << id;
    }
  }
}

TEST(Dying, ExplodesWhereTheRateIsFarTooHigh) {
  const DyingRun life = run({.function = Function("identity"), .rate = 100, .badGradient = 1});
  EXPECT_EQ(life.fate, Fate::exploded);
  EXPECT_LT(life.last().step, 400);
}

TEST(Dying, ShowsTheSameFramesForTheSameSeed) {
  const DyingConfig config{.function = Function("leaky_relu")};
  const auto same = [](const DyingFrame& a, const DyingFrame& b) { return a.weight == b.weight && a.loss == b.loss; };
  EXPECT_TRUE(std::ranges::equal(run(config).frames, run(config).frames, same));
  DyingConfig other = config;
  other.seed = 2;
  EXPECT_FALSE(std::ranges::equal(run(config).frames, run(other).frames, same));
}

}  // namespace
}  // namespace actiscope
