#include "core/experiments/neuron.h"

#include "core/activations/catalogue.h"

#include <gtest/gtest.h>

#include <cmath>

namespace actiscope {
namespace {

TEST(Neuron, SumsItsWeightedInputsAndTheBias) {
  const NeuronFrame frame =
      fire({.inputs = {1, 2, -3}, .weights = {0.5, -1, 0.25}, .bias = 0.75, .function = Function("tanh")});
  EXPECT_EQ(frame.products, (std::array{0.5, -2.0, -0.75}));
  EXPECT_EQ(frame.sum, -2.25);
  EXPECT_EQ(frame.z, -1.5);
  EXPECT_DOUBLE_EQ(frame.output, std::tanh(-1.5));
}

TEST(Neuron, FiresAsAStepOnceTheSumPassesTheThreshold) {
  NeuronConfig config{.inputs = {2, 0, 0}, .weights = {1, 1, 1}, .bias = -2.5, .function = Function("step")};
  EXPECT_EQ(fire(config).output, 0);
  config.bias = -1.5;
  EXPECT_EQ(fire(config).output, 1);
  EXPECT_EQ(fire(config).slope, 0);
}

TEST(Neuron, IsAsGoodAsAStepWhereASigmoidIsSteep) {
  for (const double z : {-1.0, -0.1, 0.1, 1.0}) {
    const NeuronFrame frame = fire({.inputs = {z, 0, 0}, .weights = {1, 0, 0}, .bias = 0, .steepness = 1000});
    EXPECT_NEAR(frame.output, z > 0 ? 1 : 0, 1e-12);
  }
}

TEST(Neuron, TellsHowTheOutputAnswersToEachWeight) {
  for (const Activation& activation : catalogue()) {
    const NeuronConfig config{.bias = 0.33, .steepness = 1.5, .function = Function(activation)};
    const NeuronFrame frame = fire(config);
    for (std::size_t i = 0; i < 3; ++i) {
      const double h = 1e-6;
      NeuronConfig above = config;
      above.weights[i] += h;
      NeuronConfig below = config;
      below.weights[i] -= h;
      const double difference = (fire(above).output - fire(below).output) / (2 * h);
      EXPECT_NEAR(frame.byWeight[i], difference, 1e-6 * std::max(1.0, std::abs(difference))) << activation.id;
    }
  }
}

}  // namespace
}  // namespace actiscope
