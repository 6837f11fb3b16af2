#include "tests/core/lessons/all_claims.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <numbers>

// Decides each claim anew, from formulas written here or from another part of the core than the claim's own numbers.

namespace actiscope {
namespace {

/// Of a claim that does not hold at all, or holds under a condition only.
Verdict verdictOf(bool holdsSomewhere, bool holdsEverywhere) {
  if (holdsEverywhere) return Verdict::right;
  return holdsSomewhere ? Verdict::half : Verdict::wrong;
}

double sigma(double x) { return 1 / (1 + std::exp(-x)); }

double softplus(double x) { return std::log1p(std::exp(x)); }

/// Whether two functions are equal, to rounding, on a grid from -4 to 4.
template <class F, class G>
bool areEqual(F f, G g) {
  for (double x = -4; x <= 4; x += 0.125) {
    if (std::abs(f(x) - g(x)) > 1e-14 * (1 + std::abs(f(x)))) return false;
  }
  return true;
}

Claim claimNamed(std::string_view id) {
  const std::vector<Claim> all = allClaims();
  return *std::ranges::find(all, id, &Claim::id);
}

double fact(std::string_view claim, std::string_view name) {
  return factNamed(claimNamed(claim).numbers(), name).value;
}

/// The standard deviation of the signal after so many layers of ReLU with normal weights: each multiplies the mean
/// square by width * variance / 2.
double afterLayersOfRelu(int layers, double widthTimesVariance) {
  return std::pow(widthTimesVariance / 2, layers / 2.0);
}

Verdict eluIsAMaximum() {
  const auto maximum = [](double x) { return std::max(x, std::expm1(x)); };
  EXPECT_NEAR(fact("elu_maximum", "maximum"), std::exp(1.0) - 1, 1e-15);
  EXPECT_EQ(fact("elu_maximum", "elu"), 1);
  return verdictOf(false, areEqual(Function("elu"), maximum));
}

Verdict preluIsAMaximum() {
  const auto agrees = [](double a) {
    return areEqual(Function("prelu").set("alpha", a), [a](double x) { return std::max(x, a * x); });
  };
  EXPECT_EQ(fact("prelu_maximum", "rectifier"), 1);
  EXPECT_EQ(fact("prelu_maximum", "maximum"), 2);
  return verdictOf(agrees(0.25) && agrees(1), agrees(2));
}

Verdict leakyIsAMaximum() {
  EXPECT_EQ(fact("leaky_maximum", "difference"), 0);
  return verdictOf(true, areEqual(Function("leaky_relu"), [](double x) { return std::max(x, 0.01 * x); }));
}

Verdict leakySlopeIsAnother() {
  EXPECT_EQ(fact("leaky_slope", "slope"), 0.01);
  const Function leaky("leaky_relu");
  return verdictOf(false, (leaky(-1) - leaky(-2)) == 0.1);
}

Verdict tanhIsASigmoid() {
  EXPECT_LT(fact("tanh_from_sigmoid", "difference"), 1e-15);
  return verdictOf(true, areEqual(Function("tanh"), [](double x) { return 2 * sigma(2 * x) - 1; }));
}

Verdict stretchedTanhIsTanh() {
  EXPECT_NEAR(fact("tanh_stretched", "stretched"), std::tanh(1.0), 1e-15);
  EXPECT_NEAR(fact("tanh_stretched", "tanh"), std::tanh(2.0), 1e-15);
  return verdictOf(false, areEqual([](double x) { return std::tanh(x / 2); }, Function("tanh")));
}

Verdict softplusHasTheSigmoidForSlope() {
  EXPECT_LT(fact("softplus_slope", "difference"), 1e-15);
  const Function f("softplus");
  return verdictOf(true, areEqual([&](double x) { return f.slope(x); }, sigma));
}

Verdict swishGoesFromALineToRelu() {
  const auto swish = [](double beta) { return Function("swish").set("beta", beta); };
  const bool line = areEqual(swish(0), [](double x) { return x / 2; });
  // |x| s(-b|x|), the difference to ReLU, is largest at b|x| = 1.2785 and .27846 / b there
  const bool limit = std::abs(fact("swish_between", "difference") - 0.27846 / 100) < 1e-7;
  return verdictOf(line || limit, line && limit);
}

Verdict geluIsASwish() {
  const double worst = fact("gelu_swish", "difference");
  EXPECT_NEAR(worst, 2.0335e-2, 5e-7);
  return verdictOf(worst < 0.05, worst < 1e-15);
}

Verdict hardSigmoidIsTheTaylorLine() {
  const double slope = sigma(0) * (1 - sigma(0));
  const auto clipped = [](double a, double x) { return std::clamp(a * x + 0.5, 0.0, 1.0); };
  const Function taylor = Function("hard_sigmoid").set("slope", 0.25);
  EXPECT_NEAR(fact("hard_sigmoid", "taylor"), 0.1192, 5e-5);
  EXPECT_NEAR(fact("hard_sigmoid", "sixth"), 0.0692, 5e-5);
  return verdictOf(areEqual(taylor, [&](double x) { return clipped(slope, x); }),
                   areEqual(Function("hard_sigmoid"), [&](double x) { return clipped(slope, x); }));
}

Verdict stepIsSlanted() {
  EXPECT_EQ(fact("step_slanted", "left"), 0);
  EXPECT_EQ(fact("step_slanted", "right"), 1);
  const double smallest = std::numeric_limits<double>::denorm_min();
  const Function step("step");
  return verdictOf(false, step(-smallest) > 0 || step(0) < 1);
}

Verdict eluIsSmooth() {
  // (f(h) - f(0)) / h from both sides
  const auto slopesAgree = [](double alpha) {
    const Function elu = Function("elu").set("alpha", alpha);
    return std::abs(elu(1e-6) / 1e-6 - elu(-1e-6) / -1e-6) < 1e-5;
  };
  EXPECT_NEAR(fact("elu_smooth", "left"), 0.2, 1e-12);
  return verdictOf(slopesAgree(1), slopesAgree(0.2));
}

Verdict eluIsCentred() {
  const double mean = fact("elu_centred", "mean");
  EXPECT_NEAR(mean, 0.1605, 5e-5);  // 1/sqrt(2 pi) + sqrt(e) Phi(-1) - 1/2
  return verdictOf(std::abs(mean) < fact("elu_centred", "relu"), std::abs(mean) < 1e-6);
}

Verdict sigmoidTakesItsBounds() {
  EXPECT_NEAR(fact("sigmoid_closed", "rest"), sigma(-10), 1e-16);
  // As e^-x is never 0, 1 / (1 + e^-x) is never 1: even at -700 something is left.
  const bool isTaken = Function("sigmoid")(-700) == 0;
  return verdictOf(std::abs(Function("sigmoid")(-700)) < 1e-300, isTaken);
}

Verdict mishBeginsBelowZero() {
  EXPECT_NEAR(fact("mish_minimum", "minimum"), -0.30884, 5e-6);
  EXPECT_NEAR(fact("mish_minimum", "at"), -1.1924, 5e-5);
  return verdictOf(true, std::abs(fact("mish_minimum", "minimum") + 0.31) < 0.005);
}

Verdict mishDoesNotSaturate() {
  const auto slope = [](double x) {
    const auto f = [](double t) { return t * std::tanh(softplus(t)); };
    return (f(x + 1e-5) - f(x - 1e-5)) / 2e-5;
  };
  EXPECT_NEAR(fact("mish_unbounded", "slope"), slope(-8), 1e-8);
  const bool right = std::abs(slope(20)) > 0.5;
  const bool left = std::abs(slope(-20)) > 0.5;
  return verdictOf(right || left, right && left);
}

Verdict stepHasNoDerivative() {
  EXPECT_EQ(fact("step_gradient", "slope"), 0);
  EXPECT_EQ(fact("step_gradient", "steps"), 0);
  const Function step("step");
  const bool hasOneElsewhere = step(1 + 1e-9) - step(1) == 0;
  return verdictOf(fact("step_gradient", "steps") == 0, !hasOneElsewhere);
}

Verdict sigmoidHasNoGradientBeyond() {
  const double e = std::exp(-5.0);
  EXPECT_NEAR(fact("sigmoid_beyond", "slope"), e / ((1 + e) * (1 + e)), 1e-17);
  EXPECT_NEAR(fact("sigmoid_beyond", "times"), 37.6, 0.05);
  return verdictOf(fact("sigmoid_beyond", "slope") < 0.05, fact("sigmoid_beyond", "slope") == 0);
}

Verdict theRaceIsSixtySevenToTwo() {
  double x = std::log(9.0);
  for (int i = 0; i < 66; ++i) x -= 0.2 * sigma(x) * (1 - sigma(x));
  EXPECT_NEAR(fact("race", "before"), sigma(x), 1e-12);
  x -= 0.2 * sigma(x) * (1 - sigma(x));
  const bool sigmoid = fact("race", "sigmoid") == 67 && sigma(x) <= 0.5;
  const bool relu = fact("race", "relu") == 2 && std::abs(0.9 - 2 * 0.2 - 0.5) < 1e-15;
  return verdictOf(sigmoid || relu, sigmoid && relu);
}

Verdict reluKeepsEveryGradient() {
  EXPECT_NEAR(fact("relu_slope", "kept"), 50, 2);
  const double left = fact("relu_slope", "gradient");
  EXPECT_NEAR(std::log(left), 20 * std::log(std::sqrt(0.5)), 1);  // half of the square is lost in each layer
  return verdictOf(Function("relu").slope(1) == 1, left > 0.5);
}

Verdict reluHalfIsActive() {
  const double shifted = 100 * std::erfc(1 / std::numbers::sqrt2) / 2;
  EXPECT_NEAR(fact("relu_sparse", "shifted"), shifted, 1e-10);
  const auto isHalf = [](double percent) { return std::abs(percent - 50) < 5; };
  return verdictOf(isHalf(fact("relu_sparse", "active")), isHalf(shifted));
}

Verdict reluExplodesThroughTime() {
  return verdictOf(true, std::abs(fact("recurrent_explodes", "factor") - 1.1) < 1e-6);
}

Verdict depthCancels() {
  const double last = fact("depth_cancels", "last");
  EXPECT_NEAR(fact("depth_cancels", "factor"), std::sqrt(100 / 2.0), 1);
  EXPECT_NEAR(std::log10(last), std::log10(afterLayersOfRelu(20, 100)), 1);
  return verdictOf(false, last < 10);
}

Verdict sigmoidShiftsTheMean() {
  return verdictOf(true,
                   std::abs(fact("mean_shift", "before")) < 0.02 && std::abs(fact("mean_shift", "after") - 0.5) < 0.01);
}

Verdict tanhKeepsTheMean() {
  EXPECT_NEAR(fact("tanh_mean", "after"), std::log(std::cosh(2.0)) / 2,
              1e-6);  // the integral of tanh over [0, 2], halved
  const bool keepsZero = Function("tanh")(-1.5) == -Function("tanh")(1.5);
  return verdictOf(keepsZero, std::abs(fact("tanh_mean", "after") - fact("tanh_mean", "before")) < 0.01);
}

Verdict zigzagIsTheReason() {
  const bool isSlow = fact("zigzag", "zigzag") > 4 * fact("zigzag", "tanh");
  const bool fastWithoutIt = fact("zigzag", "sigmoid") < 2 * fact("zigzag", "tanh");
  return verdictOf(isSlow, isSlow && fastWithoutIt);
}

Verdict reluIsDeadForEveryInput() {
  EXPECT_EQ(fact("relu_dead", "weight"), -97);
  EXPECT_EQ(fact("relu_dead", "active"), 0);
  const auto z = [](double x) { return -97 * x + 1; };
  EXPECT_NEAR(z(fact("relu_dead", "border")), 0, 1e-13);
  return verdictOf(z(0.1) < 0, z(0.1) < 0 && z(-0.1) < 0);
}

Verdict momentumSaves() {
  EXPECT_LT(fact("momentum_cure", "weight"), 3 - 100);  // where the step alone leads
  EXPECT_NEAR(fact("momentum_cure", "alone"), 3, 0.1);
  return verdictOf(fact("momentum_cure", "killed") > 0, fact("momentum_cure", "weight") > 0);
}

Verdict logitsAreTwoAndNothingOff() {
  EXPECT_EQ(fact("logit_gaps", "gap1"), 3 - 1);
  return verdictOf(false, fact("logit_gaps", "gap2") == 0);
}

Verdict softmaxHasADiagonalSlope() {
  const auto p = [](double z2) { return std::exp(3.0) / (std::exp(3.0) + std::exp(z2) + std::exp(-3.0)); };
  const double h = 1e-5;
  EXPECT_NEAR(fact("softmax_slope", "diagonal"), p(1) * (1 - p(1)), 1e-14);
  EXPECT_NEAR(fact("softmax_slope", "beside"), (p(1 + h) - p(1 - h)) / (2 * h), 1e-9);
  return verdictOf(true, std::abs(fact("softmax_slope", "beside")) < 1e-9);
}

/// The factor is what was measured, on whichever machine: so no machine decides it for all.
Verdict reluIsSixTimesAsFast() {
  const Claim claim = claimNamed("relu_cost");
  const auto factorOn = [&](double nanoseconds) {
    Scene scene = claim.scene;
    scene.cost.measured.costs = {
        {Function("relu"), 0.5, 1}, {Function("sigmoid"), nanoseconds, 1}, {Function("tanh"), 4, 1}};
    return factNamed(claim.facts(scene), "sigmoid").value;
  };
  EXPECT_DOUBLE_EQ(factorOn(2), 4);
  EXPECT_DOUBLE_EQ(factorOn(3), 6);
  EXPECT_GT(fact("relu_cost", "sigmoid"), 0);
  return verdictOf(factorOn(3) == 6, factorOn(2) == 6);
}

TEST(Claims, HaveTheVerdictThatTheNumbersGive) {
  const std::map<std::string_view, std::function<Verdict()>> decide{
      {"elu_maximum", eluIsAMaximum},
      {"prelu_maximum", preluIsAMaximum},
      {"leaky_maximum", leakyIsAMaximum},
      {"leaky_slope", leakySlopeIsAnother},
      {"tanh_from_sigmoid", tanhIsASigmoid},
      {"tanh_stretched", stretchedTanhIsTanh},
      {"softplus_slope", softplusHasTheSigmoidForSlope},
      {"swish_between", swishGoesFromALineToRelu},
      {"gelu_swish", geluIsASwish},
      {"hard_sigmoid", hardSigmoidIsTheTaylorLine},
      {"step_slanted", stepIsSlanted},
      {"elu_smooth", eluIsSmooth},
      {"elu_centred", eluIsCentred},
      {"sigmoid_closed", sigmoidTakesItsBounds},
      {"mish_minimum", mishBeginsBelowZero},
      {"mish_unbounded", mishDoesNotSaturate},
      {"step_gradient", stepHasNoDerivative},
      {"sigmoid_beyond", sigmoidHasNoGradientBeyond},
      {"race", theRaceIsSixtySevenToTwo},
      {"relu_slope", reluKeepsEveryGradient},
      {"relu_sparse", reluHalfIsActive},
      {"recurrent_explodes", reluExplodesThroughTime},
      {"depth_cancels", depthCancels},
      {"mean_shift", sigmoidShiftsTheMean},
      {"tanh_mean", tanhKeepsTheMean},
      {"zigzag", zigzagIsTheReason},
      {"relu_dead", reluIsDeadForEveryInput},
      {"momentum_cure", momentumSaves},
      {"logit_gaps", logitsAreTwoAndNothingOff},
      {"softmax_slope", softmaxHasADiagonalSlope},
      {"relu_cost", reluIsSixTimesAsFast},
  };
  EXPECT_EQ(allClaims().size(), decide.size());
  for (const Claim& claim : allClaims()) {
    SCOPED_TRACE(claim.id);
    ASSERT_TRUE(decide.contains(claim.id));
    EXPECT_EQ(decide.at(claim.id)(), claim.verdict);
  }
}

}  // namespace
}  // namespace actiscope
