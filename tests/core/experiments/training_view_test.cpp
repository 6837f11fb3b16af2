#include "core/experiments/training_view.h"

#include <gtest/gtest.h>

namespace actiscope {
namespace {

TEST(TrainingView, ShowsNothingThatComesLater) {
  TrainingConfig config;
  config.accuracy = 0.9;
  Training whole(config);
  whole.finish();
  ASSERT_TRUE(whole.reached(1));
  const long step = *whole.reached(1) - 1;
  Training part(config);
  part.advance(step);
  const TrainingView early = viewOf(part, step, 8);
  const TrainingView late = viewOf(whole, step, 8);
  EXPECT_EQ(early.contenders, late.contenders);
  EXPECT_FALSE(late.contenders[1].reached);
  EXPECT_FALSE(late.last);
  EXPECT_EQ(late.contenders[1].losses.size(), static_cast<std::size_t>(step) + 1);
  EXPECT_EQ(late.contenders[1].accuracies.size(), static_cast<std::size_t>(step) + 1);
  for (const Point& accuracy : late.contenders[1].accuracies) EXPECT_LT(accuracy.y, config.accuracy);  // not there yet
  EXPECT_GE(viewOf(whole, step + 1, 8).contenders[1].accuracies.back().y, config.accuracy);
  EXPECT_TRUE(viewOf(whole, step + 1, 8).contenders[1].reached);
  EXPECT_TRUE(viewOf(whole, 1'000'000, 8).last);
}

TEST(TrainingView, HasTheOutputsAtTheMiddlesOfItsCells) {
  TrainingConfig config;
  Training training(config);
  const TrainingView view = viewOf(training, 0, 4);
  ASSERT_EQ(view.contenders[0].outputs.size(), 16u);
  const Range range = inputRange(config.data);
  const Eigen::Vector2d middle(range.from + 2.5 / 4 * range.width(), range.from + 0.5 / 4 * range.width());
  EXPECT_LT((inputAt(config.data, 4, 2) - middle).norm(), 1e-15);
  EXPECT_NEAR(view.contenders[0].outputs[2], training.outputs(0, 0, middle)[0], 1e-14);
}

TEST(TrainingView, RunsFromEndToEndOfARegression) {
  EXPECT_EQ(inputAt(DatasetId::parabola, 48, 0)[0], -7);
  EXPECT_EQ(inputAt(DatasetId::parabola, 48, 47)[0], 10);
}

TEST(TrainingView, ThinsOutALongCurveButKeepsItsEnds) {
  TrainingConfig config;
  config.contenders.resize(1);
  config.samples = 20;
  config.layers = 1;
  config.width = 1;
  config.steps = 5000;
  config.stopAtGoal = false;
  Training training(config);
  training.finish();
  const auto losses = viewOf(training, 4999, 2).contenders[0].losses;
  EXPECT_LE(losses.size(), 1002u);
  EXPECT_EQ(losses.front(), (Point{0, training.frame(0, 0).loss}));
  EXPECT_EQ(losses.back(), (Point{4999, training.frame(0, 4999).loss}));
}

}  // namespace
}  // namespace actiscope
