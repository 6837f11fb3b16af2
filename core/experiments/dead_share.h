#pragma once

#include "core/activations/function.h"
#include "core/experiments/rounds.h"

#include <Eigen/Core>
#include <cstdint>

namespace actiscope {

/// A layer of units f(W x + b) under an output y learns two classes, t = -1 or 1, that a plane divides, by stochastic
/// gradient descent on the mean of log(1 + exp(-t y)). The inputs are not negative, |normal|, like the outputs of a
/// layer of ReLU. Weights begin as He et al. 2015 and, those of the output, LeCun et al. 1998 draw them, biases at 0.
struct LayerConfig {
  Function function{"relu"};
  double momentum = 0;  ///< velocity = momentum * velocity + gradient
  int inputs = 8;
  int units = 64;
  int samples = 128;
  int batch = 16;
  int steps = 200;
  int repeats = 4;  ///< layers to average over, each with weights and data of its own
  std::uint64_t seed = 1;

  bool operator==(const LayerConfig&) const = default;
};

/// Weights with the biases as the last column or the last row.
struct LayerWeights {
  Eigen::MatrixXd hidden;  ///< units x (inputs + 1)
  Eigen::VectorXd output;  ///< units + 1
};

/// One such layer, a step at a time.
class Layer {
 public:
  /// `repeat` tells the layers of one seed apart.
  Layer(const LayerConfig& config, double rate, int repeat);

  /// False, and nothing changed, where the weights would run away.
  bool step();
  const LayerWeights& weights() const { return weights_; }
  /// The mean loss over all samples with other weights.
  double loss(const LayerWeights& weights) const;
  /// Share of the units at which f has no slope (see noSlope) on any of the samples.
  double deadShare() const;

 private:
  LayerWeights gradientOf(std::span<const std::size_t> batch) const;

  LayerConfig config_;
  double rate_;
  Random random_;
  Rounds rounds_;
  Eigen::MatrixXd inputs_;  ///< with a row of ones
  Eigen::RowVectorXd classes_;
  LayerWeights weights_;
  LayerWeights velocity_;
};

/// What a learning rate does to such layers.
struct DeadShare {
  double rate = 0;
  double dead = 0;      ///< share of dead units in the end
  double diverged = 0;  ///< share of the layers whose weights ran away; of these the units before that count

  bool operator==(const DeadShare&) const = default;
};

/// Trains the layers at this rate: the same for the same arguments, whatever was computed before or beside it.
DeadShare deadShareAt(const LayerConfig& config, double rate);

}  // namespace actiscope
