#include "core/experiments/training.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>

namespace actiscope {
namespace {

/// Every number of every frame, as bits, so that NaN equals itself.
std::vector<std::uint64_t> bitsOf(const Training& training) {
  std::vector<std::uint64_t> bits;
  const auto add = [&](double x) { bits.push_back(std::bit_cast<std::uint64_t>(x)); };
  for (std::size_t i = 0; i < training.size(); ++i) {
    for (const NetworkFrame& frame : training.frames(i)) {
      add(frame.loss);
      add(frame.accuracy);
      for (const LayerFrame& layer : frame.layers) {
        add(layer.gradient);
        add(layer.dead);
        add(layer.saturated);
      }
    }
  }
  return bits;
}

Contender contender(const char* id, bool normalized = false) { return {{Function(id)}, normalized}; }

TrainingConfig sixOfThem() {
  TrainingConfig config;
  config.contenders = {contender("sigmoid"),    contender("relu"), contender("elu", true),
                       contender("tanh", true), contender("gelu"), contender("leaky_relu")};
  config.steps = 60;
  config.stopAtGoal = false;
  return config;
}

void finishInStrides(Training& training, long stride, unsigned threads = 1) {
  while (!training.finished()) training.advance(stride, threads);
}

TEST(Training, GivesTheSameFramesToTheBitOverRunsThreadsAndStrides) {
  for (const Method method : {Method::descent, Method::adam}) {
    TrainingConfig config = sixOfThem();
    config.method = method;
    Training one(config);
    one.finish();
    const auto bits = bitsOf(one);
    EXPECT_EQ(bits.size(), 6u * 61u * (2 + 3 * 3));
    for (const unsigned threads : {1u, 2u, 5u}) {
      Training again(config);
      finishInStrides(again, 7, threads);
      EXPECT_EQ(bitsOf(again), bits) << threads << " threads";
    }
  }
}

TEST(Training, GivesOtherFramesForAnotherSeed) {
  TrainingConfig config = sixOfThem();
  Training one(config);
  config.seed = 2;
  Training other(config);
  EXPECT_NE(bitsOf(one), bitsOf(other));
}

/// A network of one layer computed with plain loops from the parameters' vector.
struct ByHand {
  ByHand(const Learner& learner, const TrainingConfig& config, const Dataset& data) {
    const auto& p = learner.network().parameters();
    const int n = config.width;
    const Function& f = config.contenders[0].activations[0];
    std::vector<bool> alive(static_cast<std::size_t>(n));
    int flat = 0;
    int right = 0;
    for (Eigen::Index s = 0; s < data.y.size(); ++s) {
      double z = p[4 * n];  // the output's bias
      for (int u = 0; u < n; ++u) {
        const double sum = p[u] * data.x(0, s) + p[n + u] * data.x(1, s) + p[2 * n + u];
        z += p[3 * n + u] * f(sum);
        flat += std::abs(f.slope(sum)) < config.threshold;
        if (f.slope(sum) != 0) alive[static_cast<std::size_t>(u)] = true;
      }
      loss += std::log1p(std::exp(-data.y[s] * z)) / double(data.y.size());
      right += z * data.y[s] > 0;
    }
    accuracy = double(right) / double(data.y.size());
    saturated = double(flat) / double(data.y.size() * n);
    dead = 1 - double(std::ranges::count(alive, true)) / n;
  }
  double loss = 0;
  double accuracy = 0;
  double dead = 0;
  double saturated = 0;
};

TEST(Training, LayersOfLeakyReluAreNeverSaturated) {
  TrainingConfig config;
  config.contenders = {{{Function("relu"), Function("leaky_relu"), Function("sigmoid")}}};
  config.layers = 3;
  config.rate = 3;
  const Dataset data = datasetOf(config);
  Learner learner(config, config.contenders[0], data);
  for (int i = 0; i < 40; ++i, learner.step()) {
    EXPECT_GT(learner.frame().layers[0].saturated, 0);
    EXPECT_EQ(learner.frame().layers[1].saturated, 0);
  }
}

TEST(Training, MeasuresWhatPlainLoopsMeasure) {
  TrainingConfig config;
  config.contenders = {contender("relu")};
  config.layers = 1;
  config.rate = 3;  // high enough to kill some units
  const Dataset data = datasetOf(config);
  Learner learner(config, config.contenders[0], data);
  bool someDied = false;
  for (int i = 0; i < 40; ++i, learner.step()) {
    const ByHand expected(learner, config, data);
    EXPECT_NEAR(learner.frame().loss, expected.loss, 1e-12);
    EXPECT_EQ(learner.frame().accuracy, expected.accuracy);
    EXPECT_NEAR(learner.frame().layers[0].saturated, expected.saturated, 1e-15);
    EXPECT_NEAR(learner.frame().layers[0].dead, expected.dead, 1e-15);
    someDied = someDied || expected.dead > 0;
  }
  EXPECT_TRUE(someDied);
}

/// With all samples in the batch a step is plain gradient descent on the loss: central differences tell where it goes.
TEST(Training, StepsAgainstTheGradientOfLossAndWeightDecay) {
  TrainingConfig config;
  config.contenders = {contender("tanh", true)};
  config.batch = 1000;
  config.l2 = 0.01;
  const Dataset data = datasetOf(config);
  Learner learner(config, config.contenders[0], data);
  const Learner::State start = learner.state();
  const auto lossAt = [&](Eigen::Index p, double change) {
    Learner::State moved = start;
    moved.parameters[p] += change;
    Learner there = learner;
    there.restore(moved);
    return there.frame().loss;
  };
  Learner after = learner;
  after.step();
  constexpr double h = 1e-5;
  for (Eigen::Index p = 0; p < start.parameters.size(); ++p) {
    double slope = (lossAt(p, h) - lossAt(p, -h)) / (2 * h);
    const bool weight = p < 16 || (p >= 32 && p < 96) || (p >= 112 && p < 120);
    if (weight) slope += config.l2 * start.parameters[p];
    EXPECT_NEAR(after.network().parameters()[p], start.parameters[p] - config.rate * slope, 1e-9) << p;
  }
}

double accuracyAfter(TrainingConfig config, const char* id) {
  config.contenders = {contender(id)};
  Training training(config);
  training.finish();
  return training.frame(0, training.known()).accuracy;
}

TEST(Training, SeparatesTwoCloudsWithOrWithoutAnActivation) {
  TrainingConfig config;
  config.data = DatasetId::gaussians;
  EXPECT_GE(accuracyAfter(config, "identity"), 0.95);
  EXPECT_GE(accuracyAfter(config, "relu"), 0.95);
}

TEST(Training, LearnsXorOnlyWithAnActivation) {
  TrainingConfig config;
  config.data = DatasetId::quadrants;
  EXPECT_LT(accuracyAfter(config, "identity"), 0.8);
  EXPECT_GE(accuracyAfter(config, "relu"), 0.95);
}

TEST(Training, LearnsASine) {
  TrainingConfig config;
  config.data = DatasetId::sine;
  config.contenders = {contender("tanh")};
  config.method = Method::adam;
  config.rate = 0.02;
  config.width = 16;
  config.noise = 0;
  config.steps = 2000;
  config.error = 0.005;
  Training training(config);
  training.finish();
  ASSERT_TRUE(training.reached(0));
  const Eigen::MatrixXd x = Eigen::RowVectorXd::LinSpaced(50, -2.8, 2.8);
  const Eigen::RowVectorXd outputs = training.outputs(0, training.known(), x);
  EXPECT_LT((outputs.array() - (2 * x.row(0)).array().sin()).square().mean(), 0.02);
}

TEST(Training, StopsWhereTheLastContenderReachesTheGoal) {
  TrainingConfig config;
  config.data = DatasetId::gaussians;
  config.accuracy = 0.9;
  Training training(config);
  finishInStrides(training, 64);
  ASSERT_TRUE(training.reached(0) && training.reached(1));
  EXPECT_EQ(training.known(), std::max(*training.reached(0), *training.reached(1)));
  for (const std::size_t i : {0u, 1u}) {
    EXPECT_EQ(training.frames(i).size(), static_cast<std::size_t>(training.known()) + 1);
    for (long step = 0; step <= *training.reached(i); ++step) {
      EXPECT_EQ(training.frame(i, step).accuracy >= 0.9, step == *training.reached(i)) << step;
    }
  }
}

TEST(Training, GoesBackToAnyStep) {
  TrainingConfig config = sixOfThem();
  config.width = 64;
  config.layers = 6;  // so large that not every step is kept
  config.samples = 30;
  config.batch = 10;
  config.contenders.resize(3);
  Training training(config);
  const Eigen::MatrixXd x = Eigen::MatrixXd::Random(2, 5);
  std::vector<Eigen::RowVectorXd> seen;
  for (long step = 0; step <= 60; ++step, training.advance(1)) seen.push_back(training.outputs(2, step, x));
  for (const long step : {59l, 3l, 4l, 0l, 41l, 60l}) {
    EXPECT_EQ(training.outputs(2, step, x), seen[static_cast<std::size_t>(step)]) << step;
  }
}

TEST(Training, ChangesTheRateInTheMiddleAsIfThatHadBeenPlanned) {
  TrainingConfig config = sixOfThem();
  Training training(config);
  training.advance(50);
  config.changes = {{20, 0.5}, {40, 0.01}};
  EXPECT_TRUE(training.adopt(config));
  EXPECT_EQ(training.known(), 20);
  training.finish();
  Training planned(config);
  planned.finish();
  EXPECT_EQ(bitsOf(training), bitsOf(planned));
  Training unchanged(sixOfThem());
  unchanged.finish();
  EXPECT_EQ(training.frame(0, 20), unchanged.frame(0, 20));
  EXPECT_NE(training.frame(0, 21), unchanged.frame(0, 21));
}

TEST(Training, KeepsItsStepsWhenThereAreToBeMoreOrFewer) {
  TrainingConfig config = sixOfThem();
  Training training(config);
  training.finish();
  config.steps = 80;
  ASSERT_TRUE(training.adopt(config));
  EXPECT_EQ(training.known(), 60);
  EXPECT_FALSE(training.finished());
  config.steps = 30;
  ASSERT_TRUE(training.adopt(config));
  EXPECT_EQ(training.known(), 30);
  EXPECT_TRUE(training.finished());
}

TEST(Training, StartsAnewForOtherData) {
  TrainingConfig config = sixOfThem();
  Training training(config);
  config.noise = 0.2;
  EXPECT_FALSE(training.adopt(config));
  EXPECT_EQ(training.config(), sixOfThem());
}

TEST(Training, SaysWhereTheNumbersEnded) {
  TrainingConfig config;
  config.data = DatasetId::parabola;
  config.contenders = {contender("leaky_relu"), contender("sigmoid")};
  config.rate = 1;
  Training training(config);
  training.finish();
  ASSERT_TRUE(training.failure(0));
  const Failure failure = *training.failure(0);
  EXPECT_GT(failure.step, 0);
  EXPECT_LE(failure.layer, 2u);
  const auto& frames = training.frames(0);
  EXPECT_EQ(frames.size(), static_cast<std::size_t>(failure.step) + 1);
  for (std::size_t i = 0; i + 1 < frames.size(); ++i) EXPECT_TRUE(std::isfinite(frames[i].loss)) << i;
  EXPECT_FALSE(training.failure(1));
  EXPECT_EQ(training.frames(1).size(), static_cast<std::size_t>(training.known()) + 1);
}

TEST(Training, UsesTheLastActivationForAllFurtherLayers) {
  TrainingConfig config;
  config.layers = 3;
  config.contenders = {{{Function("tanh"), Function("relu")}},
                       {{Function("tanh"), Function("relu"), Function("relu")}}};
  Training training(config);
  training.advance(5);
  EXPECT_EQ(training.frames(0), training.frames(1));
}

}  // namespace
}  // namespace actiscope
