#include "core/experiments/logit_descent.h"

#include "core/activations/vectors.h"
#include "tests/core/activations/oracle.h"

#include <gtest/gtest.h>

namespace actiscope {
namespace {

using Exacts = std::vector<Exact>;

/// The cross-entropy of the softmax with a hundred digits.
Exact exactLoss(const Exacts& z, std::size_t wanted, const Exact& temperature) {
  Exact sum = 0;
  for (const Exact& each : z) sum += exp(each / temperature);
  return log(sum) - z[wanted] / temperature;
}

TEST(LogitDescent, SendsTheGradientOfAHundredDigitCrossEntropy) {
  setDigits(100);
  for (const double temperature : {0.5, 1.0, 3.0}) {
    for (std::size_t wanted = 0; wanted < 3; ++wanted) {
      const LogitConfig config{.wanted = wanted, .temperature = temperature, .steps = 0};
      const LogitFrame frame = run(LogitLoss::crossEntropy, config)[0];
      const Exacts z{3, 1, -3};
      EXPECT_NEAR(frame.loss / exactLoss(z, wanted, temperature).convert_to<double>(), 1, 1e-14);
      for (std::size_t i = 0; i < 3; ++i) {
        const Exact h("1e-30");
        Exacts above = z;
        above[i] += h;
        Exacts below = z;
        below[i] -= h;
        const Exact slope = (exactLoss(above, wanted, temperature) - exactLoss(below, wanted, temperature)) / (2 * h);
        EXPECT_NEAR(frame.gradient[i] / slope.convert_to<double>(), 1, 1e-14) << i << " " << wanted;
      }
    }
  }
}

TEST(LogitDescent, OfRawOutputsPushesTheRightAnswerDown) {
  const auto frames = run(LogitLoss::squaredError, {});
  EXPECT_EQ(frames[0].gradient, (std::vector<double>{2, 1, -3}));
  EXPECT_EQ(frames[0].loss, 7);
  EXPECT_LT(frames[1].logits[0], frames[0].logits[0]);
  EXPECT_GT(frames[1].logits[2], frames[0].logits[2]);
  EXPECT_LT(frames.back().probabilities[0], frames[0].probabilities[0]);
}

TEST(LogitDescent, OfTheirSoftmaxPushesTheRightAnswerUpAndTheOthersDown) {
  const auto frames = run(LogitLoss::crossEntropy, {});
  EXPECT_NEAR(frames[0].gradient[0], 0.8789 - 1, 5e-5);
  EXPECT_NEAR(frames[0].gradient[1], 0.1189, 5e-5);
  EXPECT_NEAR(frames[0].gradient[2], 0.0022, 5e-5);
  for (std::size_t i = 1; i < frames.size(); ++i) {
    EXPECT_GT(frames[i].probabilities[0], frames[i - 1].probabilities[0]);
    EXPECT_LT(frames[i].loss, frames[i - 1].loss);
  }
}

TEST(LogitDescent, LosesNoDigitsWhereTheAnswerIsAlmostSure) {
  const LogitFrame frame = run(LogitLoss::crossEntropy, {.logits = {40, 0, 0}, .steps = 0})[0];
  EXPECT_NEAR(frame.gradient[0] / (-2 * std::exp(-40.0)), 1, 1e-14);
  EXPECT_NEAR(frame.loss / (2 * std::exp(-40.0)), 1, 1e-14);
}

TEST(LogitDescent, StepsAgainstTheGradient) {
  const LogitConfig config{.rate = 0.25, .steps = 3};
  for (const LogitLoss loss : {LogitLoss::squaredError, LogitLoss::crossEntropy}) {
    const auto frames = run(loss, config);
    ASSERT_EQ(frames.size(), 4u);
    for (std::size_t i = 0; i < 3; ++i) {
      EXPECT_EQ(frames[1].logits[i], frames[0].logits[i] - 0.25 * frames[0].gradient[i]);
    }
    EXPECT_EQ(frames[3].probabilities, softmax(frames[3].logits));
  }
}

}  // namespace
}  // namespace actiscope
