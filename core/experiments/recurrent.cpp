#include "core/experiments/recurrent.h"

#include "core/experiments/initialization.h"

#include <Eigen/Eigenvalues>
#include <cmath>
#include <limits>

namespace actiscope {

namespace {

constexpr std::uint64_t weightStream = 0;
constexpr std::uint64_t stateStream = 1;

double spectralRadius(const Eigen::MatrixXd& m) {
  return Eigen::EigenSolver<Eigen::MatrixXd>(m, false).eigenvalues().cwiseAbs().maxCoeff();
}

Eigen::VectorXd firstState(const RecurrentConfig& config) {
  Random random(static_cast<std::uint64_t>(config.seed), stateStream);
  return Eigen::VectorXd::NullaryExpr(config.units, [&] { return random.uniform(0, 1); }).normalized();
}

}  // namespace

Eigen::MatrixXd recurrentWeights(const RecurrentConfig& config) {
  Random random(static_cast<std::uint64_t>(config.seed), weightStream);
  const bool orthogonal = config.matrix == RecurrentMatrix::orthogonal;
  const auto rule = orthogonal ? Initialization::orthogonal : Initialization::lecun;
  Eigen::MatrixXd weights = initialWeights(rule, 1, config.units, config.units, random);
  if (config.matrix == RecurrentMatrix::positive) weights = weights.cwiseAbs();
  return config.radius / (orthogonal ? 1 : spectralRadius(weights)) * weights;
}

Recurrent::Recurrent(const Function& function, const RecurrentConfig& config, const Eigen::MatrixXd& weights)
    : function_(function), config_(config), weights_(weights), state_(firstState(config)), norms_{state_.norm()} {}

bool Recurrent::step() {
  if (norms_.size() > static_cast<std::size_t>(config_.steps)) return false;
  const Eigen::VectorXd z = weights_ * state_;
  Eigen::VectorXd next(z.size());
  Eigen::VectorXd slopes(z.size());
  function_.evaluate(1, z.data(), static_cast<std::size_t>(z.size()), {next.data(), slopes.data(), nullptr},
                     sameEverywhere);
  const double norm = next.stableNorm();
  if (!std::isfinite(norm)) return false;
  state_.swap(next);
  slopes_.push_back(std::move(slopes));
  norms_.push_back(norm);
  return true;
}

std::vector<double> Recurrent::gradients(std::size_t now) const {
  Eigen::VectorXd gradient = Eigen::VectorXd::Constant(config_.units, 1 / std::sqrt(config_.units));
  std::vector<double> norms(now + 1, 1.0);
  for (std::size_t t = now; t-- > 0;) {
    gradient = weights_.transpose() * gradient.cwiseProduct(slopes_[t]);
    const double norm = gradient.stableNorm();
    norms[t] = std::isfinite(norm) ? norm : std::numeric_limits<double>::infinity();
  }
  return norms;
}

}  // namespace actiscope
