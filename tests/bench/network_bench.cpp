#include "core/experiments/loss.h"
#include "core/experiments/network.h"
#include "tests/bench/paired.h"

namespace actiscope {
namespace {

using Eigen::ArrayXXd;
using Eigen::MatrixXd;
using Eigen::RowVectorXd;
using Eigen::VectorXd;

constexpr Eigen::Index batch = 200;
constexpr int passes = 20;  // of each in turn

/// The peer: the products of the 2-8-8-1 network as one would write them down with Eigen, and the activation as an
/// array expression.
struct Bare {
  MatrixXd w1, w2, w3;
  VectorXd b1, b2, b3;
  MatrixXd z1, a1, s1, z2, a2, s2, z3, d1, d2, d3;
  MatrixXd g1, g2, g3;
  VectorXd c1, c2, c3;

  explicit Bare(const VectorXd& p) {
    w1 = p.segment(0, 16).reshaped(8, 2);
    b1 = p.segment(16, 8);
    w2 = p.segment(24, 64).reshaped(8, 8);
    b2 = p.segment(88, 8);
    w3 = p.segment(96, 8).reshaped(1, 8);
    b3 = p.segment(104, 1);
  }

  template <class Activation>
  void pass(const MatrixXd& x, const RowVectorXd& outputSlope, Activation activate) {
    z1.noalias() = w1 * x;
    z1.colwise() += b1;
    activate(z1, a1, s1);
    z2.noalias() = w2 * a1;
    z2.colwise() += b2;
    activate(z2, a2, s2);
    z3.noalias() = w3 * a2;
    z3.colwise() += b3;
    d3 = outputSlope;
    g3.noalias() = d3 * a2.transpose();
    c3 = d3.rowwise().sum();
    d2.noalias() = w3.transpose() * d3;
    d2.array() *= s2.array();
    g2.noalias() = d2 * a1.transpose();
    c2 = d2.rowwise().sum();
    d1.noalias() = w2.transpose() * d2;
    d1.array() *= s1.array();
    g1.noalias() = d1 * x.transpose();
    c1 = d1.rowwise().sum();
  }
};

void relu(const MatrixXd& z, MatrixXd& a, MatrixXd& slope) {
  a = z.cwiseMax(0);
  slope = (z.array() > 0).cast<double>();
}

void sigmoid(const MatrixXd& z, MatrixXd& a, MatrixXd& slope) {
  a = (1 + (-z.array()).exp()).inverse();
  slope = a.array() * (1 - a.array());
}

template <class Activation>
void networkPass(benchmark::State& state, const char* id, Activation activate) {
  Random random(1);
  const Network network(2, {{Function(id), 8, false}, {Function(id), 8, false}}, Initialization::he, 1, random);
  const MatrixXd x = MatrixXd::NullaryExpr(2, batch, [&] { return random.normal(); });
  const RowVectorXd slope = RowVectorXd::NullaryExpr(batch, [&] { return random.normal(0, 1e-2); });
  Pass pass;
  VectorXd gradient;
  Bare bare(network.parameters());
  const auto ours = [&] {
    for (int i = 0; i < passes; ++i) {
      network.forward(x, pass);
      network.backward(x, slope, pass, gradient);
      benchmark::DoNotOptimize(gradient.data());
    }
  };
  const auto peer = [&] {
    for (int i = 0; i < passes; ++i) {
      bare.pass(x, slope, activate);
      benchmark::DoNotOptimize(bare.g1.data());
    }
  };
  comparePaired(state, ours, peer);
  if ((bare.g2.reshaped() - gradient.segment(24, 64)).norm() > 1e-12) state.SkipWithError("the gradients differ");
}
BENCHMARK_CAPTURE(networkPass, relu, "relu", relu)->Unit(benchmark::kMillisecond)->MinTime(1);
BENCHMARK_CAPTURE(networkPass, sigmoid, "sigmoid", sigmoid)->Unit(benchmark::kMillisecond)->MinTime(1);

}  // namespace
}  // namespace actiscope
