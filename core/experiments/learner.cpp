#include "core/experiments/learner.h"

#include "core/analysis/saturation.h"

#include <cmath>
#include <numeric>

namespace actiscope {

namespace {

// Streams of random numbers of one seed.
constexpr std::uint64_t samplesStream = 0;
constexpr std::uint64_t weightsStream = 1;
constexpr std::uint64_t firstEpochStream = 2;

Network networkOf(const TrainingConfig& config, const Contender& contender) {
  std::vector<HiddenLayer> hidden;
  for (std::size_t l = 0; l < static_cast<std::size_t>(config.layers); ++l) {
    hidden.push_back({contender.activation(l), config.width, contender.normalized});
  }
  Random random(config.seed, weightsStream);
  return {isClassification(config.data) ? 2 : 1, std::move(hidden), config.initialization, config.gain, random};
}

double share(Eigen::Index some, Eigen::Index all) { return static_cast<double>(some) / static_cast<double>(all); }

double accuracyOf(const Eigen::RowVectorXd& outputs, const Eigen::RowVectorXd& y) {
  return share((outputs.array() * y.array() > 0).count(), y.size());
}

}  // namespace

double TrainingConfig::rateAt(long step) const {
  double now = rate;
  for (const RateChange& change : changes) {
    if (change.step <= step) now = change.rate;
  }
  return now;
}

Dataset datasetOf(const TrainingConfig& config) {
  Random random(config.seed, samplesStream);
  return makeDataset(config.data, config.samples, config.noise, random);
}

Learner::Learner(const TrainingConfig& config, const Contender& contender, const Dataset& data)
    : config_(config),
      data_(&data),
      network_(networkOf(config, contender)),
      optimizer_(config.method, config.momentum, network_.parameters().size()) {
  measure();
}

bool Learner::step() {
  if (failure_) return false;
  optimizer_.step(network_.parameters(), gradient_, config_.rateAt(steps_));
  ++steps_;
  measure();
  return true;
}

void Learner::restore(const State& state) {
  steps_ = state.step;
  network_.parameters() = state.parameters;
  optimizer_ = state.optimizer;
  failure_.reset();
  measure();
}

void Learner::measure() {
  network_.forward(data_->x, whole_);
  frame_.loss = lossOf(config_.lossInUse(), data_->y, whole_.outputs, slope_);
  frame_.accuracy = isClassification(config_.data) ? accuracyOf(whole_.outputs, data_->y) : 0;
  frame_.layers.resize(network_.layers());
  measureUnits();
  computeGradient();
  lookForFailure();
}

void Learner::measureUnits() {
  for (std::size_t l = 0; l + 1 < network_.layers(); ++l) {
    const Eigen::MatrixXd& slope = whole_.layers[l].slope;
    frame_.layers[l].dead = share((slope.array() == 0).rowwise().all().count(), slope.rows());
    const std::span all(slope.data(), static_cast<std::size_t>(slope.size()));
    frame_.layers[l].saturated = saturatedShare(network_.activation(l), all, config_.threshold);
  }
}

void Learner::computeGradient() {
  if (wholeBatch()) {
    network_.backward(data_->x, slope_, whole_, gradient_);
  } else {
    takeBatch();
    network_.forward(batch_.x, part_);
    lossOf(config_.lossInUse(), batch_.y, part_.outputs, slope_);
    network_.backward(batch_.x, slope_, part_, gradient_);
  }
  for (std::size_t l = 0; l < network_.layers(); ++l) {
    network_.weights(l, gradient_) += config_.l2 * network_.weights(l, network_.parameters());
    frame_.layers[l].gradient = network_.all(l, gradient_).norm();
  }
}

void Learner::takeBatch() {
  const long batches = config_.samples / config_.batch;
  if (const long epoch = steps_ / batches; epoch != epoch_) {
    epoch_ = epoch;
    order_.resize(static_cast<std::size_t>(config_.samples));
    std::iota(order_.begin(), order_.end(), 0);
    Random(config_.seed, firstEpochStream + static_cast<std::uint64_t>(epoch)).shuffle(std::span(order_));
  }
  const auto first = order_.begin() + steps_ % batches * config_.batch;
  const std::span<const Eigen::Index> samples(first, first + config_.batch);
  batch_.x = data_->x(Eigen::all, samples);
  batch_.y = data_->y(samples);
}

/// Forward the first layer, or else backward the last, whose numbers are not finite.
void Learner::lookForFailure() {
  const bool finite = std::isfinite(frame_.loss) && gradient_.allFinite();
  if (finite) return;
  std::size_t layer = network_.layers() - 1;
  for (std::size_t l = network_.layers(); l-- > 0;) {
    if (!whole_.layers[l].z.allFinite()) layer = l;
  }
  if (std::isfinite(frame_.loss)) {
    while (layer > 0 && std::isfinite(frame_.layers[layer].gradient)) --layer;
  }
  failure_ = Failure{steps_, layer};
}

}  // namespace actiscope
