#include "core/experiments/descent.h"

#include <gtest/gtest.h>
#include <boost/multiprecision/cpp_bin_float.hpp>

#include <cmath>

namespace actiscope {
namespace {

using Exact = boost::multiprecision::cpp_bin_float_50;

long stepsOf(const Function& function, const DescentConfig& config = {}) {
  const DescentRun result = run(function, config);
  EXPECT_EQ(result.outcome, Outcome::reached);
  return result.last().step;
}

TEST(Descent, SigmoidTakes67StepsAndReluTwo) {
  EXPECT_EQ(stepsOf(Function("sigmoid")), 67);
  EXPECT_EQ(stepsOf(Function("relu")), 2);
}

TEST(Descent, SigmoidPassesThroughThePublishedValues) {
  const auto frames = run(Function("sigmoid"), {}).frames;
  EXPECT_NEAR(frames[0].x, std::log(9), 1e-15);
  EXPECT_NEAR(frames[1].f, 0.898368, 5e-7);
  EXPECT_NEAR(frames[66].f, 0.51158, 5e-6);
  EXPECT_NEAR(frames[67].f, 0.49909, 5e-6);
}

TEST(Descent, OtherFunctionsTakeThePublishedSteps) {
  EXPECT_EQ(stepsOf(Function("tanh")), 14);
  EXPECT_EQ(stepsOf(Function("softplus")), 9);
  EXPECT_EQ(stepsOf(Function("silu")), 3);
  EXPECT_EQ(stepsOf(Function("gelu")), 2);
  EXPECT_EQ(stepsOf(Function("hard_sigmoid").set("slope", 0.25)), 32);
  EXPECT_EQ(stepsOf(Function("hard_sigmoid").set("slope", 1.0 / 6)), 72);
}

TEST(Descent, EachChainedSigmoidLayerTakesThreeQuartersOfTheGradient) {
  EXPECT_EQ(stepsOf(Function("sigmoid"), {.chainedSigmoids = 1}), 267);
  EXPECT_EQ(stepsOf(Function("sigmoid"), {.chainedSigmoids = 2}), 1064);
  EXPECT_EQ(stepsOf(Function("sigmoid"), {.chainedSigmoids = 3}), 4252);
}

TEST(Descent, FollowsTheSamePathAsFiftyDigitsDo) {
  Exact x = log(Exact(9));
  for (const DescentFrame& frame : run(Function("sigmoid"), {}).frames) {
    EXPECT_NEAR(frame.x, x.convert_to<double>(), 1e-13);
    const Exact s = 1 / (1 + exp(-x));
    EXPECT_NEAR(frame.f, s.convert_to<double>(), 1e-13);
    x -= Exact("0.2") * s * (1 - s);
  }
}

TEST(Descent, StopsWhereTheGradientIsZero) {
  const DescentRun result = run(Function("hard_tanh"), {.from = 1});
  EXPECT_EQ(result.outcome, Outcome::stuck);
  EXPECT_EQ(result.last().step, 0);
}

TEST(Descent, CannotStartFromAValueThatIsNotTaken) {
  EXPECT_EQ(run(Function("tanh"), {.from = 1.5}).outcome, Outcome::unreachable);
  EXPECT_EQ(run(Function("step"), {}).outcome, Outcome::unreachable);
  EXPECT_TRUE(std::isnan(run(Function("step"), {}).last().x));
}

TEST(Descent, CannotReachWhatIsBelowTheRange) {
  EXPECT_EQ(run(Function("relu"), {.to = -0.5}).outcome, Outcome::unreachable);
  EXPECT_EQ(run(Function("sigmoid"), {.to = 0, .tolerance = 0}).outcome, Outcome::unreachable);
}

TEST(Descent, GivesUpAtTheLimit) {
  const DescentRun result = run(Function("sigmoid"), {.maxSteps = 10});
  EXPECT_EQ(result.outcome, Outcome::limit);
  EXPECT_EQ(result.last().step, 10);
}

TEST(Descent, IsThereAtOnceIfTheStartIsLowEnough) { EXPECT_EQ(stepsOf(Function("sigmoid"), {.from = 0.4}), 0); }

TEST(Descent, DivergesWhereXRunsAway) {
  EXPECT_EQ(run(Function("prelu").set("alpha", -1), {.to = 0.1, .rate = 1e13}).outcome, Outcome::diverged);
}

}  // namespace
}  // namespace actiscope
