#include "core/experiments/network.h"
#include "core/activations/catalogue.h"
#include "core/experiments/loss.h"

#include <gtest/gtest.h>

namespace actiscope {
namespace {

constexpr Loss losses[] = {Loss::crossEntropy, Loss::hinge, Loss::squaredError};

/// A small network, samples and targets, and the loss as a function of the network's parameters.
struct Sample {
  Sample(const Function& function, Loss kind, bool normalized)
      : loss(kind), network(2, {{function, 4, normalized}, {function, 3, normalized}}, Initialization::he, 1, random) {
    for (double& p : network.parameters()) p += random.normal(0, 0.1);  // biases, gamma and beta off their start
    x = Eigen::MatrixXd::NullaryExpr(2, 9, [&] { return random.normal(); });
    y = Eigen::RowVectorXd::NullaryExpr(9, [&](Eigen::Index i) { return i % 2 == 0 ? 1.0 : -1.0; });
  }

  double value() {
    network.forward(x, pass);
    return lossOf(loss, y, pass.outputs, slope);
  }
  Eigen::VectorXd gradient() {
    value();
    Eigen::VectorXd g;
    network.backward(x, slope, pass, g);
    return g;
  }
  double at(Eigen::Index parameter, double change) {
    const double before = network.parameters()[parameter];
    network.parameters()[parameter] = before + change;
    const double result = value();
    network.parameters()[parameter] = before;
    return result;
  }
  /// Of fourth order, for steps h and 2 h.
  double centralDifference(Eigen::Index p) {
    constexpr double h = 1e-4;
    return (8 * (at(p, h) - at(p, -h)) - (at(p, 2 * h) - at(p, -2 * h))) / (12 * h);
  }

  Random random{5};
  Loss loss;
  Network network;
  Eigen::MatrixXd x;
  Eigen::RowVectorXd y;
  Pass pass;
  Eigen::RowVectorXd slope;
};

/// For every parameter of every layer.
void expectCentralDifferences(const Function& function, Loss loss, bool normalized) {
  Sample sample(function, loss, normalized);
  const Eigen::VectorXd gradient = sample.gradient();
  const double rounding = 1e-11 * std::max(1.0, sample.value());  // of the losses, divided by the step
  for (Eigen::Index p = 0; p < gradient.size(); ++p) {
    const double truth = sample.centralDifference(p);
    EXPECT_NEAR(gradient[p], truth, 1e-8 * std::abs(truth) + rounding)
        << label(function) << ", " << lossNames[static_cast<std::size_t>(loss)] << ", parameter " << p
        << (normalized ? ", normalized" : "");
  }
}

TEST(Network, GoesBackwardAsCentralDifferencesDoForEveryActivationAndLoss) {
  for (const Activation& activation : catalogue()) {
    for (const Loss loss : losses) expectCentralDifferences(Function(activation), loss, false);
  }
}

TEST(Network, GoesBackwardThroughBatchNormalizationAsCentralDifferencesDo) {
  for (const Activation& activation : catalogue()) {
    for (const Loss loss : losses) expectCentralDifferences(Function(activation), loss, true);
  }
}

TEST(Network, PredictsWhatTheFormulaSays) {
  Random random(3);
  Network network(1, {{Function("tanh"), 2, false}}, Initialization::xavier, 1, random);
  network.parameters() << 0.5, -2, 0.1, 0.2, 3, -1,
      0.7;  // weights and biases of the layer, weights and bias of the output
  Pass pass;
  network.forward(Eigen::MatrixXd::Constant(1, 1, 1.5), pass);
  const double expected = 3 * std::tanh(0.5 * 1.5 + 0.1) - std::tanh(-2 * 1.5 + 0.2) + 0.7;
  EXPECT_NEAR(pass.outputs[0], expected, 1e-15);
}

TEST(Network, NormalizesEachUnitOverTheBatch) {
  Sample sample(Function("relu"), Loss::hinge, true);
  sample.value();
  for (const std::size_t l : {0u, 1u}) {
    const Eigen::MatrixXd& xhat = sample.pass.layers[l].xhat;
    EXPECT_LT(xhat.rowwise().mean().cwiseAbs().maxCoeff(), 1e-14);
    EXPECT_LT((xhat.array().square().rowwise().mean() - 1).abs().maxCoeff(), 1e-3);  // epsilon makes it a little less
  }
}

TEST(Network, PredictsWithTheStatisticsOfAnEarlierBatch) {
  Sample sample(Function("gelu"), Loss::hinge, true);
  sample.value();
  const Eigen::RowVectorXd again = sample.network.predict(sample.x, sample.pass);
  EXPECT_LT((again - sample.pass.outputs).cwiseAbs().maxCoeff(), 1e-13);
  const Eigen::RowVectorXd one = sample.network.predict(sample.x.col(4), sample.pass);
  EXPECT_NEAR(one[0], sample.pass.outputs[4], 1e-13);
}

TEST(Network, StartsWithTheSameWeightsWhateverTheActivation) {
  Random first(7);
  Random second(7);
  const Network a(2, {{Function("relu"), 5, false}}, Initialization::he, 1, first);
  const Network b(2, {{Function("sigmoid"), 5, false}}, Initialization::he, 1, second);
  EXPECT_EQ(a.parameters(), b.parameters());
}

}  // namespace
}  // namespace actiscope
