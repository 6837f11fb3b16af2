#include "core/experiments/dead_share.h"

#include <gtest/gtest.h>

#include <future>

namespace actiscope {
namespace {

TEST(DeadShare, OfReluGrowsWithTheRateUntilNoUnitIsLeft) {
  const LayerConfig config;
  EXPECT_LT(deadShareAt(config, 0.1).dead, 0.2);
  EXPECT_GT(deadShareAt(config, 3).dead, 0.9);
  EXPECT_EQ(deadShareAt(config, 10).dead, 1);
}

TEST(DeadShare, IsNothingForLeakyRelu) {
  const LayerConfig config{.function = Function("leaky_relu")};
  for (const double rate : {0.1, 3.0, 10.0}) EXPECT_EQ(deadShareAt(config, rate).dead, 0);
}

TEST(DeadShare, IsHigherWithMomentumAtTheSameRate) {
  EXPECT_GT(deadShareAt({.momentum = 0.9}, 0.3).dead, 2 * deadShareAt({}, 0.3).dead);
}

TEST(DeadShare, IsEverythingForAFunctionWithoutASlope) {
  EXPECT_EQ(deadShareAt({.function = Function("step")}, 0.1).dead, 1);
}

TEST(DeadShare, TellsOfLayersThatRanAway) {
  const DeadShare share = deadShareAt({.function = Function("leaky_relu"), .steps = 5000, .repeats = 2}, 1000);
  EXPECT_EQ(share.diverged, 1);
  EXPECT_EQ(share.dead, 0);
}

/// The loss with one of the weights moved by h to either side.
double centralDifference(const Layer& layer, double& weight, const LayerWeights& weights) {
  const double h = 1e-6;
  const double middle = weight;
  weight = middle + h;
  const double above = layer.loss(weights);
  weight = middle - h;
  const double below = layer.loss(weights);
  weight = middle;
  return (above - below) / (2 * h);
}

TEST(DeadShare, LayersStepAgainstTheGradientOfTheLoss) {
  for (const char* id : {"tanh", "softplus", "gelu", "elu", "sigmoid"}) {
    const LayerConfig config{.function = Function(id), .inputs = 3, .units = 5, .samples = 12, .batch = 12};
    const double rate = 0.3;
    Layer layer(config, rate, 0);
    LayerWeights before = layer.weights();
    ASSERT_TRUE(layer.step());
    for (Eigen::Index i = 0; i < before.hidden.size(); ++i) {
      const double step = layer.weights().hidden(i) - before.hidden(i);
      EXPECT_NEAR(-step / rate, centralDifference(layer, before.hidden(i), before), 1e-8) << id;
    }
    for (Eigen::Index i = 0; i < before.output.size(); ++i) {
      const double step = layer.weights().output(i) - before.output(i);
      EXPECT_NEAR(-step / rate, centralDifference(layer, before.output(i), before), 1e-8) << id;
    }
  }
}

TEST(DeadShare, IsTheSameToTheBitOnAnotherThread) {
  const LayerConfig config{.function = Function("elu")};
  auto there = std::async(std::launch::async, [&] { return deadShareAt(config, 4); });
  const DeadShare here = deadShareAt(config, 4);
  EXPECT_EQ(there.get(), here);
  EXPECT_NE(deadShareAt({.function = Function("elu"), .seed = 2}, 4), here);
}

}  // namespace
}  // namespace actiscope
