#pragma once

#include "core/experiments/datasets.h"
#include "core/experiments/loss.h"
#include "core/experiments/network.h"
#include "core/experiments/optimizer.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace actiscope {

/// One of the networks that train on the same data from the same start.
struct Contender {
  std::vector<Function> activations{Function("relu")};  ///< of layers 1, 2 ...; the last also of all further layers
  bool normalized = false;                              ///< batch normalization before each activation

  const Function& activation(std::size_t layer) const { return activations[std::min(layer, activations.size() - 1)]; }
  bool operator==(const Contender&) const = default;
};

/// From this step on another learning rate.
struct RateChange {
  long step = 0;
  double rate = 0.1;

  bool operator==(const RateChange&) const = default;
};

/// What all contenders have in common, and the contenders.
struct TrainingConfig {
  std::vector<Contender> contenders{{{Function{"sigmoid"}}}, {{Function{"relu"}}}};
  DatasetId data = DatasetId::moons;
  int samples = 200;
  double noise = 0.1;
  int layers = 2;  ///< hidden ones
  int width = 8;
  Initialization initialization = Initialization::he;
  double gain = 1;
  Loss loss = Loss::crossEntropy;  ///< of a classification; a regression has the squared error
  Method method = Method::descent;
  double rate = 0.1;
  std::vector<RateChange> changes;  ///< during the run, by ascending step
  double momentum = 0;
  double l2 = 0;   ///< this times each weight is added to its gradient
  int batch = 20;  ///< samples of a step; all of them where there are no more
  long steps = 500;
  bool stopAtGoal = true;   ///< the run ends once every contender has reached the goal or failed
  double accuracy = 0.95;   ///< the goal of a classification: at least this share is right
  double error = 0.05;      ///< the goal of a regression: the loss is at most this
  double threshold = 0.05;  ///< saturated where |f'| is below it, see saturatedShare
  std::uint64_t seed = 1;   ///< of data, weights and batches

  /// The learning rate of the step that leads from this one to the next.
  double rateAt(long step) const;
  Loss lossInUse() const { return isClassification(data) ? loss : Loss::squaredError; }
  bool operator==(const TrainingConfig&) const = default;
};

/// The samples of this configuration.
Dataset datasetOf(const TrainingConfig& config);

/// A layer after so many steps, counted from the input.
struct LayerFrame {
  double gradient = 0;   ///< norm of the gradient of all the layer's parameters, for the batch of the next step
  double dead = 0;       ///< share of the units whose f' is 0 for every sample
  double saturated = 0;  ///< share over units and samples; 0 of the output layer

  bool operator==(const LayerFrame&) const = default;
};

/// A network after so many steps.
struct NetworkFrame {
  double loss = 0;                 ///< mean over all samples, without the L2 term
  double accuracy = 0;             ///< share of the samples with z y > 0; 0 of a regression
  std::vector<LayerFrame> layers;  ///< the hidden ones and the output

  bool operator==(const NetworkFrame&) const = default;
};

/// Where the numbers ended: the first that is not finite.
struct Failure {
  long step = 0;
  std::size_t layer = 0;  ///< from 0; the number of hidden layers is the output

  bool operator==(const Failure&) const = default;
};

/// A network that trains, a step at a time. The batches are the same for all contenders: the samples in a new order
/// for each pass through them; what does not fill a batch is left out.
class Learner {
 public:
  /// All that decides what comes next.
  struct State {
    long step;
    Eigen::VectorXd parameters;
    Optimizer optimizer;
  };

  /// The data is that of the configuration and outlives the learner.
  Learner(const TrainingConfig& config, const Contender& contender, const Dataset& data);

  /// Makes one step; false, and nothing changed, once it has failed.
  bool step();
  long steps() const { return steps_; }
  const NetworkFrame& frame() const { return frame_; }
  const std::optional<Failure>& failure() const { return failure_; }

  State state() const { return {steps_, network_.parameters(), optimizer_}; }
  void restore(const State& state);
  /// Steps to come have the learning rates of this configuration, which is equal in all else.
  void setRates(const TrainingConfig& config) { config_ = config; }
  /// The network's output for each column of inputs.
  Eigen::RowVectorXd outputs(const Eigen::MatrixXd& x) const { return network_.predict(x, whole_); }
  const Network& network() const { return network_; }

 private:
  void measure();
  void measureUnits();
  void computeGradient();
  void takeBatch();
  void lookForFailure();
  bool wholeBatch() const { return config_.batch >= data_->y.size(); }

  TrainingConfig config_;
  const Dataset* data_;
  Network network_;
  Optimizer optimizer_;
  long steps_ = 0;
  long epoch_ = -1;  ///< of the order below
  std::vector<Eigen::Index> order_;
  Dataset batch_;
  Pass whole_;  ///< of all samples
  Pass part_;   ///< of the batch
  Eigen::RowVectorXd slope_;
  Eigen::VectorXd gradient_;
  NetworkFrame frame_;
  std::optional<Failure> failure_;
};

}  // namespace actiscope
