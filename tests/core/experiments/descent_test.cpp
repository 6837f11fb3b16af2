#include "core/experiments/descent.h"
#include "tests/core/activations/oracle.h"

#include <gtest/gtest.h>

#include <cmath>

namespace actiscope {
namespace {

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
  const auto frames = run(Function("sigmoid"), DescentConfig{}).frames;
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

/// The x in [0, 10] with f(x) = y of a function that rises there.
Exact bisected(const Function& function, const Exact& y) {
  Exact low = 0;
  Exact high = 10;
  for (int i = 0; i < 200; ++i) {
    const Exact middle = (low + high) / 2;
    (textbook(function, middle).f < y ? low : high) = middle;
  }
  return (low + high) / 2;
}

/// The whole descent once more with 60 digits: the points x from the start to the first f <= to + tolerance.
std::vector<Exact> exactDescent(const Function& function, const DescentConfig& config) {
  Exact x = bisected(function, config.from);
  std::vector<Exact> path{x};
  const Exact chain = pow(Exact("0.25"), config.chainedSigmoids);
  while (textbook(function, x).f > Exact(config.to) + Exact(config.tolerance)) {
    x -= Exact(config.rate) * textbook(function, x).f1 * chain;
    path.push_back(x);
  }
  return path;
}

void expectTheExactPath(const Function& function, const DescentConfig& config) {
  setDigits(60);
  const std::vector<Exact> exact = exactDescent(function, config);
  const auto frames = run(function, config).frames;
  ASSERT_EQ(frames.size(), exact.size()) << label(function);
  for (std::size_t i = 0; i < exact.size(); ++i) {
    const ExactJet truth = textbook(function, exact[i]);
    EXPECT_EQ(frames[i].step, static_cast<long>(i));
    EXPECT_NEAR(frames[i].x, exact[i].convert_to<double>(), 1e-12) << label(function) << " step " << i;
    EXPECT_NEAR(frames[i].f, truth.f.convert_to<double>(), 1e-12) << label(function) << " step " << i;
    const double chain = std::pow(0.25, config.chainedSigmoids);
    EXPECT_NEAR(frames[i].gradient, truth.f1.convert_to<double>() * chain, 1e-12) << label(function) << " step " << i;
  }
}

TEST(Descent, FollowsTheSamePathAsSixtyDigitsDo) {
  for (const char* id : {"sigmoid", "tanh", "relu", "softplus", "silu", "gelu", "gelu_tanh", "gelu_logistic", "mish",
                         "elu", "selu", "celu", "leaky_relu", "identity", "hard_swish", "hard_sigmoid"}) {
    expectTheExactPath(Function(id), {});
  }
  expectTheExactPath(Function("hard_sigmoid").set("slope", 0.25), {});
  expectTheExactPath(Function("swish").set("beta", 3), {.rate = 0.01});
}

TEST(Descent, FollowsTheExactPathAtOtherSettingsToo) {
  for (int layers = 1; layers <= 3; ++layers) expectTheExactPath(Function("sigmoid"), {.chainedSigmoids = layers});
  expectTheExactPath(Function("sigmoid"), {.from = 0.99, .to = 0.6, .rate = 1.7});
  expectTheExactPath(Function("softplus"), {.from = 3, .to = 0.7, .rate = 0.03, .tolerance = 0});
}

TEST(Descent, StopsWhereTheGradientIsZero) {
  const DescentRun result = run(Function("hard_tanh"), {.from = 1});
  EXPECT_EQ(result.outcome, Outcome::stuck);
  EXPECT_EQ(result.last().step, 0);
}

TEST(Descent, CannotStartFromAValueThatIsNotTaken) {
  EXPECT_EQ(run(Function("tanh"), {.from = 1.5}).outcome, Outcome::unreachable);
  EXPECT_EQ(run(Function("step"), DescentConfig{}).outcome, Outcome::unreachable);
  EXPECT_TRUE(std::isnan(run(Function("step"), DescentConfig{}).last().x));
}

TEST(Descent, CannotReachWhatIsBelowTheRange) {
  EXPECT_EQ(run(Function("relu"), {.to = -0.5}).outcome, Outcome::unreachable);
  EXPECT_EQ(run(Function("sigmoid"), DescentConfig{.to = 0, .tolerance = 0}).outcome, Outcome::unreachable);
}

TEST(Descent, TakesALimitWithinTheToleranceForReachableButSlow) {
  const DescentRun result = run(Function("sigmoid"), DescentConfig{.to = 0, .maxSteps = 10});
  EXPECT_EQ(result.outcome, Outcome::limit);
  EXPECT_EQ(result.last().step, 10);
  EXPECT_EQ(result.frames.size(), 11u);
}

TEST(Descent, ChangesNothingOnceItsOutcomeIsDecided) {
  Descent descent(Function("relu"), {});
  while (descent.step()) {
  }
  const DescentFrame last = descent.frame();
  EXPECT_FALSE(descent.step());
  EXPECT_EQ(descent.frame().step, last.step);
  EXPECT_EQ(descent.frame().x, last.x);
}

TEST(Descent, GivesUpAtTheLimit) {
  const DescentRun result = run(Function("sigmoid"), DescentConfig{.maxSteps = 10});
  EXPECT_EQ(result.outcome, Outcome::limit);
  EXPECT_EQ(result.last().step, 10);
}

TEST(Descent, IsThereAtOnceIfTheStartIsLowEnough) {
  EXPECT_EQ(stepsOf(Function("sigmoid"), {.from = 0.4}), 0);
  EXPECT_EQ(stepsOf(Function("relu"), {.from = 0.5}), 0);
  EXPECT_EQ(stepsOf(Function("tanh"), {.from = -0.3}), 0);
}

TEST(Descent, DivergesWhereXRunsAway) {
  EXPECT_EQ(run(Function("prelu").set("alpha", -1), {.to = 0.1, .rate = 1e13}).outcome, Outcome::diverged);
}

/// A step of 0.2 is lost beside 1e300.
TEST(Descent, IsStuckFarOutWhereXCannotMove) {
  const DescentRun result = run(Function("identity"), {.from = 1e300, .to = -1e300});
  EXPECT_EQ(result.outcome, Outcome::stuck);
  EXPECT_EQ(result.last().step, 0);
}

}  // namespace
}  // namespace actiscope
