#include "core/experiments/depth.h"

#include "core/experiments/initialization.h"
#include "core/experiments/mean_field.h"

#include <gtest/gtest.h>

#include <cmath>

namespace actiscope {
namespace {

DepthConfig with(const char* activation, Initialization rule, int layers = 10, int width = 64) {
  return {.activation = Function(activation), .layers = layers, .width = width, .initialization = rule};
}

TEST(Depth, MakesTwoStepsALayerForwardAndBack) {
  Depth depth(with("tanh", Initialization::xavier, 3));
  EXPECT_EQ(depth.frame().signal.size(), 1u);
  for (std::size_t step = 1; step <= 3; ++step) {
    EXPECT_TRUE(depth.frame().gradient.empty());
    ASSERT_TRUE(depth.step());
    EXPECT_EQ(depth.frame().signal.size(), 1 + step);
  }
  for (std::size_t step = 1; step <= 3; ++step) {
    EXPECT_EQ(depth.frame().gradient.size(), step);
    ASSERT_TRUE(depth.step());
  }
  EXPECT_EQ(depth.frame().gradient.size(), 4u);
  const DepthFrame last = depth.frame();
  EXPECT_FALSE(depth.step());
  EXPECT_EQ(depth.frame(), last);
}

TEST(Depth, GivesTheSameFramesToTheBitOverRunsAndWithAnyNumberOfThreads) {
  for (const auto rule : {Initialization::he, Initialization::orthogonal}) {
    const DepthConfig config = with("swish", rule, 6, 48);
    const DepthFrame once = run(config, 1).frame;
    EXPECT_EQ(run(config, 1).frame, once);
    EXPECT_EQ(run(config, 2).frame, once);
    EXPECT_EQ(run(config, 3).frame, once);
  }
}

/// The mean of one layer's activations, made 64 samples at a time as Depth makes them.
double meanOfOneLayer(const DepthConfig& config, InstructionSet set) {
  Random inputs(static_cast<std::uint64_t>(config.seed), Depth::inputStream);
  Random weights(static_cast<std::uint64_t>(config.seed), 1);
  const Eigen::MatrixXd x = Eigen::MatrixXd::NullaryExpr(config.width, depthSamples, [&] { return inputs.normal(); });
  const Eigen::MatrixXd w = initialWeights(config.initialization, config.gain, config.width, config.width, weights);
  double mean = 0;
  for (Eigen::Index first = 0; first < depthSamples; first += 64) {
    const Eigen::MatrixXd z = w * x.middleCols(first, 64);
    Eigen::MatrixXd a(z.rows(), z.cols());
    Eigen::MatrixXd slopes(z.rows(), z.cols());
    config.activation.evaluate(1, z.data(), static_cast<std::size_t>(z.size()), {a.data(), slopes.data(), nullptr},
                               set);
    mean += Eigen::Ref<const Eigen::MatrixXd>(a).mean() / (depthSamples / 64);
  }
  return mean;
}

TEST(Depth, ComputesWithWhatIsTheSameOnEveryMachine) {
  for (const char* id : {"tanh", "gelu", "mish", "softplus", "erf", "sine", "elu", "swish"}) {
    DepthConfig config = with(id, Initialization::xavier, 1, 1);
    config.input = DepthInput::normal;
    for (config.seed = 1; config.seed <= 20; ++config.seed) {
      EXPECT_EQ(run(config).frame.signal[1].mean, meanOfOneLayer(config, InstructionSet::sse2)) << id << config.seed;
    }
  }
}

TEST(Depth, OfAnotherSeedIsAnother) {
  DepthConfig config = with("tanh", Initialization::xavier, 2);
  const DepthFrame first = run(config).frame;
  config.seed = 2;
  EXPECT_NE(run(config).frame, first);
}

/// The same layers once more, a number at a time.
struct Plain {
  explicit Plain(const DepthConfig& of) : config(of) {
    for (int layer = 1; layer <= config.layers; ++layer) {
      Random random(1, static_cast<std::uint64_t>(layer));
      weights.push_back(initialWeights(config.initialization, config.gain, config.width, config.width, random));
    }
    Random random(1, Depth::inputStream);
    for (int i = 0; i < config.width * depthSamples; ++i) input.push_back(random.normal());
    Random back(1, Depth::outputStream);
    for (int i = 0; i < config.width * depthSamples; ++i) direction.push_back(back.normal());
  }

  /// Activations of the layer `to`, sent from those of the layer `from`.
  std::vector<double> send(std::vector<double> a, int from, int to) const {
    for (int layer = from; layer < to; ++layer) {
      std::vector<double> z(a.size(), 0.0);
      for (int i = 0; i < config.width; ++i) {
        for (int j = 0; j < config.width; ++j) z[at(i)] += weights[at(layer)](i, j) * a[at(j)];
      }
      for (int i = 0; i < config.width; ++i) a[at(i)] = config.activation(z[at(i)]);
    }
    return a;
  }

  std::vector<double> sample(const std::vector<double>& of, int s) const {
    return {of.begin() + s * config.width, of.begin() + (s + 1) * config.width};
  }

  /// d (direction . last layer) / d a, by central differences.
  double derivative(std::vector<double> a, int layer, int unit, int s) const {
    constexpr double h = 1e-5;
    const double middle = a[at(unit)];
    double difference = 0;
    for (const double side : {1.0, -1.0}) {
      a[at(unit)] = middle + side * h;
      const auto end = send(a, layer, config.layers);
      for (int i = 0; i < config.width; ++i) difference += side * direction[at(s * config.width + i)] * end[at(i)];
    }
    return difference / (2 * h);
  }

  static std::size_t at(int i) { return static_cast<std::size_t>(i); }

  DepthConfig config;
  std::vector<Eigen::MatrixXd> weights;
  std::vector<double> input;
  std::vector<double> direction;
};

TEST(Depth, SignalIsThatOfTheFormulaAndGradientThatOfFiniteDifferences) {
  for (const char* id : {"sigmoid", "tanh", "gelu", "sine"}) {
    const DepthConfig config = with(id, Initialization::xavier, 4, 3);
    const Plain plain(config);
    const DepthFrame frame = run(config).frame;
    for (int layer = 0; layer <= config.layers; ++layer) {
      double sum = 0;
      double squares = 0;
      double gradients = 0;
      for (int s = 0; s < depthSamples; ++s) {
        const auto a = plain.send(plain.sample(plain.input, s), 0, layer);
        for (int unit = 0; unit < config.width; ++unit) {
          sum += a[Plain::at(unit)];
          squares += std::pow(a[Plain::at(unit)], 2);
          gradients += std::pow(plain.derivative(a, layer, unit, s), 2);
        }
      }
      const double n = config.width * depthSamples;
      EXPECT_NEAR(frame.signal[Plain::at(layer)].mean, sum / n, 1e-13) << id << layer;
      EXPECT_NEAR(frame.signal[Plain::at(layer)].rms(), std::sqrt(squares / n), 1e-13) << id << layer;
      const double rms = frame.gradient[Plain::at(config.layers - layer)].rms;
      EXPECT_NEAR(rms / std::sqrt(gradients / n), 1, 1e-8) << id << layer;
    }
  }
}

TEST(Depth, AgreesWithTheTheoryOfWideLayers) {
  for (const auto& [id, rule] :
       {std::pair("relu", Initialization::he), std::pair("tanh", Initialization::lecun),
        std::pair("sigmoid", Initialization::xavier), std::pair("selu", Initialization::lecun),
        std::pair("gelu", Initialization::he), std::pair("tanh", Initialization::orthogonal)}) {
    const DepthConfig config = with(id, rule, 6, 256);
    const auto theory = meanField(config);
    const DepthFrame frame = run(config, 2).frame;
    for (std::size_t layer = 0; layer <= 6; ++layer) {
      EXPECT_NEAR(frame.signal[layer].mean, theory[layer].mean, 0.1) << id << layer;
      EXPECT_NEAR(frame.signal[layer].deviation / theory[layer].deviation, 1, 0.2) << id << layer;
      EXPECT_NEAR(frame.gradient[6 - layer].rms / theory[layer].gradient, 1, 0.25) << id << layer;
    }
  }
}

TEST(Depth, HalfOfReluIsExactlyZero) {
  const DepthFrame frame = run(with("relu", Initialization::he, 3, 256)).frame;
  EXPECT_EQ(frame.signal[0].zeros(), 0);
  EXPECT_NEAR(frame.signal[1].zeros(), 0.5, 0.01);
  EXPECT_NEAR(frame.signal[3].zeros(), 0.5, 0.05);
  EXPECT_NEAR(frame.signal[1].saturated, frame.signal[1].zeros(), 1e-12);
}

TEST(Depth, SigmoidShiftsTheMeanOfUniformInputToOneHalf) {
  DepthConfig config = with("sigmoid", Initialization::xavier, 1, 256);
  config.input = DepthInput::uniform;
  const DepthFrame frame = run(config).frame;
  EXPECT_NEAR(frame.signal[0].mean, 0, 0.01);
  EXPECT_NEAR(frame.signal[0].deviation, std::sqrt(1.0 / 3), 0.01);
  EXPECT_NEAR(frame.signal[1].mean, 0.5, 0.01);
}

/// sigmoid' < 0.05 where |z| > 2.8871; z has the deviation 16 of 256 weights and inputs of deviation 1.
TEST(Depth, NormalWeightsSaturateTheShareOfSigmoidsThatTheErrorFunctionSays) {
  const DepthFrame frame = run(with("sigmoid", Initialization::normal, 1, 256)).frame;
  EXPECT_NEAR(frame.signal[1].saturated, std::erfc(2.8871 / 16 / std::sqrt(2)), 0.01);
}

/// Half of the units have the slope 0.01, which never becomes less.
TEST(Depth, LeakyReluIsNeverSaturated) {
  const DepthFrame frame = run(with("leaky_relu", Initialization::he, 3, 256)).frame;
  for (const SignalFrame& layer : frame.signal) EXPECT_EQ(layer.saturated, 0);
}

TEST(Depth, StackOfIdentitiesIsOneMatrix) {
  const DepthConfig config = with("identity", Initialization::xavier, 20, 16);
  const auto collapse = run(config).collapse;
  ASSERT_TRUE(collapse);
  Eigen::MatrixXd product = Eigen::MatrixXd::Identity(16, 16);
  for (const Eigen::MatrixXd& w : Plain(config).weights) product = w * product;
  EXPECT_LT((collapse->matrix - product).cwiseAbs().maxCoeff(), 1e-13 * product.cwiseAbs().maxCoeff());
  EXPECT_GT(collapse->difference, 0);
  EXPECT_LT(collapse->difference, 1e-12);
  EXPECT_FALSE(run(with("relu", Initialization::he, 2)).collapse);
}

TEST(Depth, OrthogonalIdentitiesKeepEveryLength) {
  const DepthFrame frame = run(with("identity", Initialization::orthogonal, 30, 32)).frame;
  EXPECT_NEAR(frame.signal[30].rms() / frame.signal[0].rms(), 1, 1e-12);
  EXPECT_NEAR(frame.gradient[30].rms / frame.gradient[0].rms, 1, 1e-12);
}

TEST(Depth, ExplodesWithoutOverflowAsLongAsNumbersLast) {
  DepthConfig config = with("identity", Initialization::normal, 100, 64);
  config.gain = 10;
  const DepthFrame frame = run(config, 2).frame;
  EXPECT_FALSE(frame.overflow);
  EXPECT_NEAR(std::log10(frame.signal[100].deviation), 100 * std::log10(80), 5);
  EXPECT_NEAR(std::log10(frame.gradient[100].rms), 100 * std::log10(80), 5);
}

TEST(Depth, EndsWhereNumbersBecomeTooLarge) {
  Depth depth(with("exponential", Initialization::normal, 10, 64));
  while (depth.step()) {
  }
  EXPECT_TRUE(depth.frame().overflow);
  EXPECT_LT(depth.frame().signal.size(), 6u);
  EXPECT_TRUE(depth.frame().gradient.empty());
  EXPECT_FALSE(depth.step());
}

TEST(Depth, RunSaysHowFarItIsAndStopsWhenToldTo) {
  std::vector<double> told;
  const DepthRun stopped = run(with("tanh", Initialization::xavier, 5, 8), 1, [&](double share) {
    told.push_back(share);
    return told.size() < 3;
  });
  EXPECT_EQ(told, (std::vector{0.1, 0.2, 3 / 10.0}));
  EXPECT_EQ(stopped.frame.signal.size(), 4u);
}

}  // namespace
}  // namespace actiscope
