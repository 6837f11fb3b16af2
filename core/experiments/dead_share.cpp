#include "core/experiments/dead_share.h"

#include "core/experiments/dying.h"
#include "core/experiments/optimizer.h"
#include "core/number/portable.h"

#include <cmath>

namespace actiscope {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::RowVectorXd;
using Eigen::VectorXd;

MatrixXd normals(Index rows, Index columns, double deviation, Random& random) {
  MatrixXd all(rows, columns);
  for (double& each : all.reshaped()) each = random.normal(0, deviation);
  return all;
}

/// A 1 under each column: what the biases are multiplied with.
MatrixXd withOnes(const MatrixXd& columns) {
  MatrixXd all(columns.rows() + 1, columns.cols());
  all << columns, RowVectorXd::Ones(columns.cols());
  return all;
}

struct Activated {
  MatrixXd values;
  MatrixXd slopes;
};

Activated activated(const Function& function, const MatrixXd& z) {
  Activated a{MatrixXd(z.rows(), z.cols()), MatrixXd(z.rows(), z.cols())};
  function.evaluate(1, z.data(), static_cast<std::size_t>(z.size()), {a.values.data(), a.slopes.data(), nullptr},
                    sameEverywhere);
  return a;
}

}  // namespace

Layer::Layer(const LayerConfig& config, double rate, int repeat)
    : config_(config),
      rate_(rate),
      random_(config.seed, static_cast<std::uint64_t>(repeat)),
      rounds_(static_cast<std::size_t>(config.samples), static_cast<std::size_t>(config.batch)) {
  const MatrixXd x = normals(config.inputs, config.samples, 1, random_).cwiseAbs();
  const RowVectorXd side = normals(1, config.inputs, 1, random_) * x;
  inputs_ = withOnes(x);
  classes_ = (side.array() >= side.mean()).select(RowVectorXd::Ones(side.size()), -1);
  velocity_ = {MatrixXd::Zero(config.units, config.inputs + 1), VectorXd::Zero(config.units + 1)};
  weights_ = velocity_;
  weights_.hidden.leftCols(config.inputs) =
      normals(config.units, config.inputs, std::sqrt(2.0 / config.inputs), random_);
  weights_.output.head(config.units) = normals(config.units, 1, std::sqrt(1.0 / config.units), random_);
}

bool Layer::step() {
  const LayerWeights gradient = gradientOf(rounds_.next(random_));
  accumulate(velocity_.hidden, gradient.hidden, config_.momentum);
  accumulate(velocity_.output, gradient.output, config_.momentum);
  const LayerWeights next{weights_.hidden - rate_ * velocity_.hidden, weights_.output - rate_ * velocity_.output};
  if (!next.hidden.allFinite() || !next.output.allFinite()) return false;
  weights_ = next;
  return true;
}

double Layer::loss(const LayerWeights& weights) const {
  const MatrixXd hidden = withOnes(activated(config_.function, weights.hidden * inputs_).values);
  const RowVectorXd outputs = weights.output.transpose() * hidden;
  return (-classes_.array() * outputs.array()).exp().log1p().mean();
}

double Layer::deadShare() const {
  const MatrixXd slopes = activated(config_.function, weights_.hidden * inputs_).slopes;
  const Index alive = (slopes.array().abs() >= noSlope).rowwise().any().count();
  return 1 - static_cast<double>(alive) / config_.units;
}

LayerWeights Layer::gradientOf(std::span<const std::size_t> batch) const {
  const MatrixXd x = inputs_(Eigen::all, batch);
  const RowVectorXd t = classes_(batch);
  const Activated a = activated(config_.function, weights_.hidden * x);
  const MatrixXd hidden = withOnes(a.values);
  const RowVectorXd outputs = weights_.output.transpose() * hidden;
  const auto exponentials = (t.array() * outputs.array()).unaryExpr(&portable::exp);
  const RowVectorXd byOutput = -t.array() / (1 + exponentials) / static_cast<double>(batch.size());
  const MatrixXd byZ = (weights_.output.head(config_.units) * byOutput).cwiseProduct(a.slopes);
  return {byZ * x.transpose(), hidden * byOutput.transpose()};
}

DeadShare deadShareAt(const LayerConfig& config, double rate) {
  DeadShare share{rate};
  for (int repeat = 0; repeat < config.repeats; ++repeat) {
    Layer layer(config, rate, repeat);
    int step = 0;
    while (step < config.steps && layer.step()) ++step;
    share.dead += layer.deadShare() / config.repeats;
    share.diverged += step < config.steps ? 1.0 / config.repeats : 0;
  }
  return share;
}

}  // namespace actiscope
