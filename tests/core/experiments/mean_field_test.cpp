#include "core/experiments/mean_field.h"

#include <gtest/gtest.h>

#include <cmath>

namespace actiscope {
namespace {

DepthConfig of(const char* activation, Initialization rule, double gain = 1) {
  return {.activation = Function(activation), .initialization = rule, .gain = gain};
}

TEST(MeanField, RecommendsTheGainsOfHeAndXavier) {
  EXPECT_NEAR(*signalGain(of("relu", Initialization::lecun)), std::sqrt(2), 1e-14);
  EXPECT_NEAR(*gradientGain(of("relu", Initialization::lecun)), std::sqrt(2), 1e-12);
  EXPECT_NEAR(*signalGain(of("relu", Initialization::he)), 1, 1e-14);
  EXPECT_NEAR(*gradientGain(of("relu", Initialization::he)), 1, 1e-12);
  EXPECT_NEAR(*signalGain(of("identity", Initialization::xavier)), 1, 1e-14);
  EXPECT_NEAR(*gradientGain(of("identity", Initialization::xavier)), 1, 1e-12);
  EXPECT_NEAR(*gradientGain(of("identity", Initialization::normal)), 1.0 / 16, 1e-12);  // 256 inputs
}

TEST(MeanField, RecommendsForLeakyReluWhatPyTorchDoes) {
  DepthConfig config = of("leaky_relu", Initialization::orthogonal);
  config.activation.set("slope", 0.2);
  EXPECT_NEAR(*gradientGain(config), std::sqrt(2 / (1 + 0.2 * 0.2)), 1e-12);
}

TEST(MeanField, RecommendsNoGainWhereThereIsNoGradient) {
  EXPECT_EQ(gradientGain(of("step", Initialization::xavier)), std::nullopt);
  EXPECT_NEAR(*signalGain(of("step", Initialization::xavier)), std::sqrt(2), 1e-14);
}

TEST(MeanField, GradientAtTheRecommendedGainIsWhatItWas) {
  for (const char* id : {"sigmoid", "tanh", "gelu", "selu", "softplus", "sine"}) {
    DepthConfig config = of(id, Initialization::lecun);
    config.gain = gradientGain(config).value();
    EXPECT_NEAR(meanField(config)[0].gradient, 1, 1e-9) << id;
  }
}

TEST(MeanField, WithHeReluKeepsSignalAndGradientThroughAHundredLayers) {
  DepthConfig config = of("relu", Initialization::he);
  config.layers = 100;
  const auto layers = meanField(config);
  ASSERT_EQ(layers.size(), 101u);
  const double pi = std::acos(-1);
  EXPECT_NEAR(layers[100].mean, 1 / std::sqrt(pi), 1e-10);
  EXPECT_NEAR(layers[100].deviation, std::sqrt(1 - 1 / pi), 1e-10);
  EXPECT_NEAR(layers[0].gradient, 1, 1e-10);
}

TEST(MeanField, OfReluWithNormalWeightsGrowsByTheRootOfHalfTheWidth) {
  DepthConfig config = of("relu", Initialization::normal);
  config.layers = 100;
  const auto layers = meanField(config);
  EXPECT_NEAR(std::log10(layers[0].gradient), 100 * std::log10(std::sqrt(128)), 1e-9);
  EXPECT_NEAR(layers[100].mean / layers[99].mean, std::sqrt(128), 1e-10);
}

/// With tiny weights every sigmoid works at 0, where its slope is largest.
TEST(MeanField, ChainOfSigmoidsTakesAtMostAQuarterALayer) {
  DepthConfig config = of("sigmoid", Initialization::xavier, 1e-6);
  config.layers = 20;
  EXPECT_NEAR(meanField(config)[0].gradient / std::pow(0.25e-6, 20), 1, 1e-9);
  for (const double gain : {0.1, 1.0, 10.0}) {
    config.gain = gain;
    EXPECT_LT(meanField(config)[0].gradient, std::pow(0.25 * gain, 20)) << gain;
  }
}

TEST(MeanField, UniformInputHasTheVarianceOfOneThird) {
  DepthConfig config = of("identity", Initialization::xavier);
  config.input = DepthInput::uniform;
  for (const MeanFieldLayer& layer : meanField(config)) EXPECT_NEAR(layer.deviation, std::sqrt(1.0 / 3), 1e-12);
}

TEST(FixedPoints, OfSeluAreTheMeanZeroAndVarianceOneOfItsPaper) {
  const FixedPoints fixed = fixedPoints(Function("selu"), 1);
  ASSERT_EQ(fixed.points.size(), 2u);
  EXPECT_EQ(fixed.points[0].deviation, 0);
  EXPECT_FALSE(fixed.points[0].stable);
  EXPECT_NEAR(fixed.points[1].deviation, 1, 1e-6);
  EXPECT_TRUE(fixed.points[1].stable);
}

TEST(FixedPoints, OfReluAreAllWithHesWeightsElseOnlyZero) {
  EXPECT_TRUE(fixedPoints(Function("relu"), std::sqrt(2)).all);
  const FixedPoints fixed = fixedPoints(Function("relu"), 1);
  ASSERT_EQ(fixed.points.size(), 1u);
  EXPECT_TRUE(fixed.points[0].stable);
  EXPECT_NEAR(fixed.points[0].gradientFactor, std::sqrt(0.5), 1e-14);
  EXPECT_FALSE(fixedPoints(Function("relu"), 1.5).points[0].stable);
}

/// Ordered below 1, chaotic above (Sompolinsky et al. 1988).
TEST(FixedPoints, OfTanhLeaveZeroAtTheScaleOfOne) {
  ASSERT_EQ(fixedPoints(Function("tanh"), 0.9).points.size(), 1u);
  EXPECT_TRUE(fixedPoints(Function("tanh"), 0.9).points[0].stable);
  EXPECT_TRUE(fixedPoints(Function("tanh"), 1).points[0].stable);
  const FixedPoints chaotic = fixedPoints(Function("tanh"), 1.5);
  ASSERT_EQ(chaotic.points.size(), 2u);
  EXPECT_FALSE(chaotic.points[0].stable);
  EXPECT_NEAR(chaotic.points[0].gradientFactor, 1.5, 1e-6);
  EXPECT_TRUE(chaotic.points[1].stable);
  EXPECT_GT(chaotic.points[1].gradientFactor, 1);
}

TEST(FixedPoints, AreWhereTheLayersEnd) {
  DepthConfig config = of("sigmoid", Initialization::xavier, 3);
  config.layers = 60;
  const FixedPoints fixed = fixedPoints(config.activation, 3);
  ASSERT_EQ(fixed.points.size(), 1u);
  const MeanFieldLayer last = meanField(config).back();
  EXPECT_NEAR(fixed.points[0].deviation, 3 * std::hypot(last.mean, last.deviation), 1e-10);
  const auto layers = meanField(config);
  EXPECT_NEAR(layers[58].gradient / layers[59].gradient, fixed.points[0].gradientFactor, 1e-10);
}

}  // namespace
}  // namespace actiscope
