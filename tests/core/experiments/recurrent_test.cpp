#include "core/experiments/recurrent.h"

#include "core/number/random.h"

#include <gtest/gtest.h>

#include <Eigen/Eigenvalues>
#include <cmath>

namespace actiscope {
namespace {

Recurrent ran(const Function& function, const RecurrentConfig& config) {
  Recurrent network(function, config, recurrentWeights(config));
  while (network.step()) {
  }
  return network;
}

RecurrentConfig with(RecurrentMatrix matrix, double radius) { return {.matrix = matrix, .radius = radius}; }

TEST(Recurrent, MatrixHasTheSpectralRadiusThatWasAskedFor) {
  for (const auto matrix : {RecurrentMatrix::positive, RecurrentMatrix::normal, RecurrentMatrix::orthogonal}) {
    const Eigen::MatrixXd w = recurrentWeights(with(matrix, 1.3));
    EXPECT_NEAR(w.eigenvalues().cwiseAbs().maxCoeff(), 1.3, 1e-12);
  }
  const Eigen::MatrixXd w = recurrentWeights(with(RecurrentMatrix::orthogonal, 1.3));
  EXPECT_NEAR(w.eigenvalues().cwiseAbs().minCoeff(), 1.3, 1e-12);
  EXPECT_GT(recurrentWeights(with(RecurrentMatrix::positive, 1)).minCoeff(), 0);
}

/// Positive states stay positive, so ReLU only multiplies with W: in the end by its largest eigenvalue.
TEST(Recurrent, ReluWithAPositiveMatrixGrowsByTheSpectralRadius) {
  for (const double radius : {0.9, 1.0, 1.1}) {
    const Recurrent network = ran(Function("relu"), with(RecurrentMatrix::positive, radius));
    const auto& norms = network.norms();
    const auto gradients = network.gradients(100);
    ASSERT_EQ(norms.size(), 101u);
    EXPECT_NEAR(norms[100] / norms[40], std::pow(radius, 60), 1e-10 * std::pow(radius, 60));
    EXPECT_NEAR(gradients[0] / gradients[60], std::pow(radius, 60), 1e-10 * std::pow(radius, 60));
    EXPECT_EQ(gradients[100], 1);
  }
}

TEST(Recurrent, ClippedReluHoldsAtItsBoundAndPassesNoGradient) {
  const Recurrent network = ran(Function("relu6"), with(RecurrentMatrix::positive, 2));
  EXPECT_NEAR(network.norms().back(), 6 * 8, 1e-12);  // sqrt(64) units of 6
  EXPECT_EQ(network.gradients(100)[0], 0);
  EXPECT_GT(network.gradients(2)[0], 1);
}

TEST(Recurrent, OrthogonalIdentityKeepsEveryLength) {
  const Recurrent network = ran(Function("identity"), with(RecurrentMatrix::orthogonal, 1));
  for (const double norm : network.norms()) EXPECT_NEAR(norm, 1, 1e-12);
  for (const double norm : network.gradients(100)) EXPECT_NEAR(norm, 1, 1e-12);
}

/// A single unit is h <- tanh(w h): slowly to 0 at w = 1, else to the fixed point h = tanh(w h).
TEST(Recurrent, SingleTanhGoesToItsFixedPoint) {
  RecurrentConfig config{.radius = 1.2, .units = 1, .steps = 300};
  const Recurrent network = ran(Function("tanh"), config);
  const double h = network.norms().back();
  EXPECT_NEAR(h, std::tanh(1.2 * h), 1e-12);
  EXPECT_GT(h, 0.1);
  const auto gradients = network.gradients(300);
  EXPECT_NEAR(gradients[250] / gradients[251], 1.2 * (1 - h * h), 1e-12);
  config.radius = 1;
  EXPECT_NEAR(ran(Function("tanh"), config).norms()[300] / std::sqrt(3.0 / (2 * 300)), 1, 0.02);  // h' = -h^3 / 3
}

TEST(Recurrent, GradientIsThatOfFiniteDifferences) {
  const RecurrentConfig config{.matrix = RecurrentMatrix::normal, .radius = 1.1, .units = 4, .steps = 5};
  const Eigen::MatrixXd w = recurrentWeights(config);
  for (const char* id : {"tanh", "sigmoid", "gelu"}) {
    const Function f(id);
    const auto end = [&](Eigen::VectorXd h) {
      for (int t = 0; t < 5; ++t) h = (w * h).unaryExpr([&](double z) { return f(z); });
      return h.sum() / 2;
    };
    const Eigen::VectorXd start = Recurrent(f, config, w).state();
    Eigen::VectorXd gradient(4);
    for (int i = 0; i < 4; ++i) {
      const Eigen::VectorXd move = 1e-5 * Eigen::VectorXd::Unit(4, i);
      gradient[i] = (end(start + move) - end(start - move)) / 2e-5;
    }
    EXPECT_NEAR(ran(f, config).gradients(5)[0], gradient.norm(), 1e-9) << id;
  }
}

TEST(Recurrent, ComputesWithWhatIsTheSameOnEveryMachine) {
  const Function tanh("tanh");
  const RecurrentConfig config = with(RecurrentMatrix::normal, 1.1);
  const Eigen::MatrixXd weights = recurrentWeights(config);
  Random random(static_cast<std::uint64_t>(config.seed), 1);
  Eigen::VectorXd state = Eigen::VectorXd::NullaryExpr(config.units, [&] { return random.uniform(0, 1); }).normalized();
  const Recurrent network = ran(tanh, config);
  for (std::size_t t = 1; t < network.norms().size(); ++t) {
    const Eigen::VectorXd z = weights * state;
    tanh.evaluate(0, z.data(), static_cast<std::size_t>(z.size()), {.f = state.data()}, InstructionSet::sse2);
    EXPECT_EQ(network.norms()[t], state.stableNorm()) << t;
  }
}

TEST(Recurrent, IsTheSameForTheSameSeedAndAnotherForAnother) {
  RecurrentConfig config;
  const auto norms = ran(Function("tanh"), config).norms();
  EXPECT_EQ(ran(Function("tanh"), config).norms(), norms);
  config.seed = 2;
  EXPECT_NE(ran(Function("tanh"), config).norms(), norms);
}

TEST(Recurrent, EndsWhereTheStateIsTooLarge) {
  const Recurrent network = ran(Function("exponential"), {.radius = 1.5, .steps = 200});
  EXPECT_LT(network.norms().size(), 200u);
  for (const double norm : network.norms()) EXPECT_TRUE(std::isfinite(norm));
}

}  // namespace
}  // namespace actiscope
