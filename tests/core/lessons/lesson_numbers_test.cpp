#include "core/lessons/lessons.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

// What the lessons say, against closed forms, published values and sums done here.

namespace actiscope {
namespace {

/// The facts of a step, counted from 1.
class LessonNumbers {
 public:
  LessonNumbers(std::string_view lesson, std::size_t step)
      : facts_(std::ranges::find(lessons(), lesson, &Lesson::id)->steps.at(step - 1).numbers()) {}

  double operator[](std::string_view name) const { return factNamed(facts_, name).value; }

 private:
  Facts facts_;
};

double logistic(double x) { return 1 / (1 + std::exp(-x)); }

/// Steps of x -= rate f'(x) / 4^layers from f = 0.9 to 0.5, for the sigmoid.
int stepsOfTheSigmoid(int layers) {
  double x = std::log(9.0);
  int steps = 0;
  for (; logistic(x) > 0.5 + 1e-9; ++steps) x -= 0.2 * std::pow(0.25, layers) * logistic(x) * (1 - logistic(x));
  return steps;
}

TEST(LessonNumbers, OfTheNeuronAreItsSumAndItsThreshold) {
  EXPECT_DOUBLE_EQ(LessonNumbers("purpose", 1)["z"], 1 * 0.8 + 0.5 * 0.6 + 1 * 0.4 - 1);
  EXPECT_DOUBLE_EQ(LessonNumbers("purpose", 1)["output"], logistic(0.5));
  EXPECT_EQ(LessonNumbers("purpose", 2)["output"], 1);
  EXPECT_EQ(LessonNumbers("purpose", 3)["output"], 0);
  EXPECT_EQ(LessonNumbers("purpose", 3)["fires"], 1);  // the second choice: no
  EXPECT_NEAR(LessonNumbers("purpose", 4)["output"], logistic(10 * -0.5), 1e-15);
}

TEST(LessonNumbers, OfTheCollapseAreRoundingAndWhatALineCanDo) {
  const LessonNumbers collapse("collapse", 2);
  EXPECT_EQ(collapse["worth"], 1);
  EXPECT_LT(collapse["difference"], 1e-13);
  const LessonNumbers ring("collapse", 3);
  EXPECT_LT(ring["linear"], 70);  // no line has much more than half of a disc and its ring right
  EXPECT_GT(ring["tanh"], 95);
}

TEST(LessonNumbers, OfTheStepAreNoSlopeAndNoStep) {
  EXPECT_EQ(LessonNumbers("step", 1)["left"], 0);
  EXPECT_EQ(LessonNumbers("step", 1)["right"], 1);
  EXPECT_EQ(LessonNumbers("step", 2)["flat"], 100);
  EXPECT_EQ(LessonNumbers("step", 3)["step"], 0);
  EXPECT_EQ(LessonNumbers("step", 3)["relu"], 3);  // 1, 0.8, 0.6, 0.4
}

TEST(LessonNumbers, OfTheSigmoidAreItsClosedForms) {
  const LessonNumbers numbers("saturation", 3);
  // s(1 - s) = t at s = (1 + sqrt(1 - 4t)) / 2
  const double s = (1 + std::sqrt(1 - 4 * 0.05)) / 2;
  EXPECT_NEAR(numbers["bound"], std::log(s / (1 - s)), 1e-13);
  EXPECT_DOUBLE_EQ(numbers["steepest"], 0.25);
  EXPECT_NEAR(numbers["slope"], logistic(5) * logistic(-5), 1e-16);
  EXPECT_NEAR(numbers["loss"], 0.25 / (logistic(5) * logistic(-5)), 1e-10);
  const LessonNumbers both("saturation", 4);
  EXPECT_DOUBLE_EQ(both["times"], 4);
  EXPECT_NEAR(both["tanh"], std::atanh(std::sqrt(0.95)), 1e-13);  // 1 - tanh² = 0.05
}

TEST(LessonNumbers, OfTheRaceAreTheTutorials) {
  const LessonNumbers start("race", 1);
  EXPECT_NEAR(start["x"], std::log(9.0), 1e-15);
  EXPECT_NEAR(start["slope"], 0.09, 1e-15);
  EXPECT_NEAR(start["f"], 0.898368, 5e-7);
  const LessonNumbers alone("race", 2);
  EXPECT_EQ(alone["sigmoid"], 67);
  EXPECT_EQ(alone["sigmoid"], stepsOfTheSigmoid(0));
  EXPECT_NEAR(alone["before"], 0.51158, 5e-6);
  EXPECT_NEAR(alone["after"], 0.49909, 5e-6);
  EXPECT_EQ(LessonNumbers("race", 3)["relu"], 2);
  const LessonNumbers others("race", 4);
  EXPECT_EQ(others["tanh"], 14);
  EXPECT_EQ(others["softplus"], 9);
  EXPECT_EQ(others["silu"], 3);
  EXPECT_EQ(others["gelu"], 2);
  EXPECT_EQ(others["softsign"], 1655);
}

TEST(LessonNumbers, OfTheChainGrowFourfoldWithEachLayer) {
  EXPECT_EQ(LessonNumbers("depth", 2)["steps"], stepsOfTheSigmoid(1));
  EXPECT_EQ(LessonNumbers("depth", 3)["steps"], stepsOfTheSigmoid(2));
  EXPECT_EQ(LessonNumbers("depth", 2)["factor"], 0.25);
}

TEST(LessonNumbers, OfDepthAreThoseOfItsTheory) {
  // Each layer leaves at most a quarter of the gradient, times Xavier's 1; ReLU with He's weights keeps it.
  EXPECT_LT(LessonNumbers("depth", 4)["first"], std::pow(0.25, 20) * 10);
  EXPECT_GT(LessonNumbers("depth", 4)["first"], std::pow(0.2, 20));
  EXPECT_NEAR(LessonNumbers("depth", 5)["first"], 1, 0.5);
}

TEST(LessonNumbers, ThroughTimeGrowAsTheEigenvalue) {
  const LessonNumbers numbers("depth", 6);
  const double power = std::pow(1.1, 100);
  EXPECT_GT(numbers["relu"], power / 3);
  EXPECT_LT(numbers["relu"], power * 3);
  EXPECT_LT(numbers["tanh"], std::sqrt(64));  // no state of 64 numbers below 1 is longer
  EXPECT_LT(numbers["gradient"], 1e-4);
}

TEST(LessonNumbers, OfTheMeanAreOneHalfAndZero) {
  EXPECT_NEAR(LessonNumbers("centre", 1)["input"], 0, 0.02);
  EXPECT_NEAR(LessonNumbers("centre", 1)["first"], 0.5, 0.01);
  EXPECT_NEAR(LessonNumbers("centre", 2)["first"], 0, 0.02);
  EXPECT_NEAR(LessonNumbers("centre", 2)["last"], 0, 0.02);
}

TEST(LessonNumbers, OfTheZigzagAreHowPositiveInputsHaveTo) {
  const LessonNumbers single("centre", 3);
  EXPECT_EQ(single["sigmoid_together"], 100);
  EXPECT_LT(single["tanh_together"], 75);
  EXPECT_GT(single["sigmoid"], 4 * single["tanh"]);
  EXPECT_GT(single["longer"], 1);
  const LessonNumbers whole("centre", 4);
  EXPECT_GT(whole["sigmoid"], 4 * whole["tanh"]);
}

TEST(LessonNumbers, OfTheDeadNeuronAreTheTutorials) {
  const LessonNumbers dead("dying", 2);
  EXPECT_EQ(dead["step"], -100);
  EXPECT_EQ(dead["killed"], -97);
  EXPECT_NEAR(dead["border"], 1.0 / 97, 1e-15);
  EXPECT_EQ(dead["fate"], 1);
  for (std::size_t cure : {3u, 4u}) {
    const LessonNumbers cured("dying", cure);
    EXPECT_GT(cured["since"], 0) << cure;
    EXPECT_LT(cured["since"], cured["steps"]) << cure;  // and it is back before the end
  }
  EXPECT_NEAR(LessonNumbers("dying", 4)["cured_weight"], 3 - 0.001 * 1000, 0.01);
  EXPECT_LT(LessonNumbers("dying", 5)["end"], 0);  // of a weight of 3 and a step of less
}

TEST(LessonNumbers, OfTheSmoothOnesAreThePublished) {
  const LessonNumbers elu("smooth", 1);
  EXPECT_EQ(elu["floor"], -1);
  EXPECT_NEAR(elu["slope"], 0.2, 1e-15);
  EXPECT_NEAR(elu["relu_mean"], 1 / std::sqrt(2 * std::numbers::pi), 1e-12);
  // E ELU = 1/sqrt(2 pi) + sqrt(e) Phi(-1) - 1/2
  const double phi = std::erfc(1 / std::numbers::sqrt2) / 2;
  EXPECT_NEAR(elu["elu_mean"], 1 / std::sqrt(2 * std::numbers::pi) + std::sqrt(std::numbers::e) * phi - 0.5, 1e-10);
  EXPECT_NEAR(LessonNumbers("smooth", 2)["largest"], std::numbers::ln2, 1e-15);
  EXPECT_EQ(LessonNumbers("smooth", 2)["at"], 0);
  EXPECT_EQ(LessonNumbers("smooth", 4)["half"], 0.5);
  EXPECT_NEAR(LessonNumbers("smooth", 4)["largest"], 0.27846 / 100, 1e-7);  // SiLU's minimum, shrunk by beta
  const LessonNumbers dips("smooth", 3);
  EXPECT_NEAR(dips["silu"], -0.27846, 5e-6);
  EXPECT_NEAR(dips["at"], -1.2785, 5e-5);
  EXPECT_NEAR(dips["gelu"], -0.16997, 5e-6);
  EXPECT_NEAR(dips["mish"], -0.30884, 5e-6);
  EXPECT_EQ(dips["monotone"], 1);
  const LessonNumbers gelu("smooth", 5);
  EXPECT_NEAR(gelu["tanh"], 4.7324e-4, 5e-9);
  EXPECT_NEAR(gelu["logistic"], 2.0335e-2, 5e-7);
  EXPECT_NEAR(gelu["at"], 2.270, 5e-4);
}

TEST(LessonNumbers, OfSoftmaxAreTheTutorials) {
  const LessonNumbers first("softmax", 2);
  const LessonNumbers exponentials("softmax", 1);
  EXPECT_DOUBLE_EQ(first["p1"], exponentials["e1"] / (exponentials["e1"] + exponentials["e2"] + exponentials["e3"]));
  EXPECT_NEAR(first["p1"], 0.8789, 5e-5);
  EXPECT_NEAR(first["p2"], 0.1189, 5e-5);
  EXPECT_NEAR(first["p3"], 0.0022, 5e-5);
  const LessonNumbers learning("softmax", 3);
  EXPECT_EQ(learning["raw1"], 3 - 1);
  EXPECT_EQ(learning["raw2"], 1 - 0);
  EXPECT_NEAR(learning["entropy1"], 0.8789 - 1, 5e-5);
  EXPECT_NEAR(learning["entropy2"], 0.1189, 5e-5);
  EXPECT_NEAR(LessonNumbers("softmax", 4)["j12"], -0.8789 * 0.1189, 1e-4);
  const double e1 = std::exp(3.0 / 4), e2 = std::exp(1.0 / 4), e3 = std::exp(-3.0 / 4);
  EXPECT_NEAR(LessonNumbers("softmax", 5)["p1"], e1 / (e1 + e2 + e3), 1e-14);
  EXPECT_NEAR(LessonNumbers("softmax", 6)["p1"], logistic(1.5), 1e-15);
  EXPECT_NEAR(LessonNumbers("softmax", 6)["sigmoid"], logistic(1.5), 1e-15);
}

TEST(LessonNumbers, OfTheChoiceHoldWhatTheAdviceSays) {
  const LessonNumbers moons("choosing", 2);
  EXPECT_LT(moons["relu"], moons["steps"] / 2);
  EXPECT_LT(moons["sigmoid"], moons["goal"]);
  const LessonNumbers dead("choosing", 3);
  EXPECT_EQ(dead["leaky"], 0);  // its slope is nowhere 0
  EXPECT_GT(dead["relu"], 10);
  const LessonNumbers selu("choosing", 4);
  EXPECT_NEAR(selu["theory"], 1, 1e-6);
  EXPECT_NEAR(selu["mean"], 0, 0.1);
  EXPECT_NEAR(selu["deviation"], 1, 0.1);
}

}  // namespace
}  // namespace actiscope
