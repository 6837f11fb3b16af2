#include "core/experiments/zigzag.h"

#include <gtest/gtest.h>

#include <Eigen/LU>
#include <algorithm>
#include <cmath>

namespace actiscope {
namespace {

TEST(Zigzag, WithPositiveInputsBothWeightsAlwaysMoveTheSameWay) {
  for (const char* id : {"sigmoid", "softplus", "exponential"}) {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
      const ZigzagRun zigzag = run(Function(id), ZigzagConfig{.rate = 0.1, .seed = seed});
      EXPECT_EQ(zigzag.last().together, zigzag.last().step) << id;
      EXPECT_GT(zigzag.last().step, 0);
    }
  }
}

TEST(Zigzag, WithZeroCentredInputsTheyMoveEitherWay) {
  const ZigzagRun zigzag = run(Function("tanh"), ZigzagConfig{.rate = 0.05});
  const double together = double(zigzag.last().together) / double(zigzag.last().step);
  EXPECT_GT(together, 0.25);
  EXPECT_LT(together, 0.75);
}

TEST(Zigzag, TakesLongerAWayAndMoreStepsFromSigmoidsThanFromTanhs) {
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    const ZigzagRun positive = run(Function("sigmoid"), ZigzagConfig{.rate = 0.5, .seed = seed});
    const ZigzagRun centred = run(Function("tanh"), ZigzagConfig{.rate = 0.5, .seed = seed});
    EXPECT_EQ(positive.outcome, Outcome::reached);
    EXPECT_EQ(centred.outcome, Outcome::reached);
    EXPECT_GT(positive.last().length, 1.5 * centred.last().length) << seed;
    EXPECT_GT(positive.last().step, 4 * centred.last().step) << seed;
  }
}

/// w - w* after n steps of gradient descent on a quadratic: (1 - rate H)^n applied to the start.
TEST(Zigzag, WithAllSamplesInABatchFollowsTheClosedForm) {
  const ZigzagConfig config{.rate = 0.7, .samples = 20, .batch = 20, .tolerance = 1e-6};
  const ZigzagRun zigzag = run(Function("sigmoid"), config);
  const Eigen::Matrix2d shrink = Eigen::Matrix2d::Identity() - config.rate * zigzag.bowl.curvature;
  Eigen::Vector2d away(config.start.x - config.optimum.x, config.start.y - config.optimum.y);
  for (const ZigzagFrame& frame : zigzag.frames) {
    EXPECT_NEAR(frame.w.x, config.optimum.x + away.x(), 1e-12);
    EXPECT_NEAR(frame.w.y, config.optimum.y + away.y(), 1e-12);
    EXPECT_NEAR(frame.loss, away.dot(zigzag.bowl.curvature * away) / 2, 1e-12);
    away = shrink * away;
  }
}

TEST(Zigzag, HasTheCurvatureOfTheActivationsMoments) {
  const ZigzagRun many = run(Function("relu"), ZigzagConfig{.samples = 100000, .maxSteps = 1});
  EXPECT_NEAR(many.bowl.curvature(0, 0), 0.5, 0.01);                   // E[relu(u)^2] = 1/2
  EXPECT_NEAR(many.bowl.curvature(0, 1), 0.5 / std::acos(-1), 0.005);  // E[relu(u)]^2 = 1/(2 pi)
  EXPECT_EQ(many.bowl.curvature(0, 1), many.bowl.curvature(1, 0));
}

TEST(Zigzag, IsFlattestAndSteepestAlongTheEigenvectorsOfItsCurvature) {
  const Bowl bowl{{}, Eigen::Matrix2d{{5, 2}, {2, 2}}};  // along (1, -2) and (2, 1)
  EXPECT_DOUBLE_EQ(bowl.curvatures().from, 1);
  EXPECT_DOUBLE_EQ(bowl.curvatures().to, 6);
}

/// All samples in a batch: no zigzag, and the steps that shrink the way by 1 - rate * the smallest curvature each.
TEST(Zigzag, IsNoneWithAllSamplesInABatchWhereTheFlatBowlAloneCostsSteps) {
  std::vector<double> lengths;
  for (const char* id : {"sigmoid", "tanh"}) {
    const ZigzagConfig config{.rate = 0.5, .batch = 32};
    const ZigzagRun whole = run(Function(id), config);
    const double steps = std::log(std::sqrt(8) / config.tolerance) / -std::log1p(-0.5 * whole.bowl.curvatures().from);
    EXPECT_NEAR(double(whole.last().step), steps, 0.2 * steps) << id;
    lengths.push_back(whole.last().length);
  }
  EXPECT_NEAR(lengths[0], lengths[1], 0.02 * lengths[1]);
}

TEST(Zigzag, MeasuresThePathAsTheSumOfItsSteps) {
  const ZigzagRun zigzag = run(Function("tanh"), ZigzagConfig{});
  double length = 0;
  for (std::size_t i = 1; i < zigzag.frames.size(); ++i) {
    const auto [a, b] = std::pair(zigzag.frames[i - 1].w, zigzag.frames[i].w);
    length += std::hypot(b.x - a.x, b.y - a.y);
  }
  EXPECT_NEAR(zigzag.last().length, length, 1e-12);
  EXPECT_GE(length, std::sqrt(8) - ZigzagConfig{}.tolerance);
}

TEST(Zigzag, DivergesAtTooHighARateAndIsStuckWithoutInputs) {
  EXPECT_EQ(run(Function("softplus"), ZigzagConfig{.rate = 10}).outcome, Outcome::diverged);
  EXPECT_EQ(run(Function("thresholded_relu").set("theta", 3.0), ZigzagConfig{.samples = 4}).outcome, Outcome::stuck);
  EXPECT_EQ(run(Function("sigmoid"), ZigzagConfig{.rate = 1e-3, .maxSteps = 10}).outcome, Outcome::limit);
}

TEST(Zigzag, ShowsTheSameFramesForTheSameSeed) {
  const auto same = [](const ZigzagFrame& a, const ZigzagFrame& b) { return a.w == b.w && a.length == b.length; };
  EXPECT_TRUE(std::ranges::equal(run(Function("elu"), ZigzagConfig{}).frames,
                                 run(Function("elu"), ZigzagConfig{}).frames, same));
}

}  // namespace
}  // namespace actiscope
