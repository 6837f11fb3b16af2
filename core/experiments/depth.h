#pragma once

#include "core/experiments/depth_config.h"
#include "core/experiments/histogram.h"

#include <Eigen/Core>
#include <cmath>
#include <cstdint>
#include <functional>
#include <future>
#include <optional>
#include <vector>

namespace actiscope {

constexpr int depthSamples = 256;        ///< sent through the layers together
constexpr double saturatedSlope = 0.05;  ///< a unit with a smaller |f'| counts as saturated, see saturatedShare

/// The activations of one layer, over all units and samples; layer 0 is the input.
struct SignalFrame {
  double mean = 0;
  double deviation = 0;
  double saturated = 0;  ///< share of the units
  Histogram histogram;
  MagnitudeHistogram magnitudes;

  double rms() const { return std::hypot(mean, deviation); }
  double zeros() const { return double(histogram.zeros) / double(histogram.total); }
  bool operator==(const SignalFrame&) const = default;
};

/// The derivatives by the activations of one layer of a quantity whose derivatives by the last layer's activations are
/// standard normal.
struct GradientFrame {
  double rms = 0;
  MagnitudeHistogram magnitudes;

  bool operator==(const GradientFrame&) const = default;
};

/// How far signal and gradient have come.
struct DepthFrame {
  std::vector<SignalFrame> signal;      ///< from the input on
  std::vector<GradientFrame> gradient;  ///< from the last layer back to the input
  bool overflow = false;                ///< the next layer's numbers are too large for a double

  bool operator==(const DepthFrame&) const = default;
};

/// Layers with f(x) = c x do the work of one matrix.
struct Collapse {
  Eigen::MatrixXd matrix;  ///< the product of all layers
  double difference = 0;   ///< largest |a - matrix * input| of all units and samples, in parts of the largest |a|
};

/// Sends the signal forward, then the gradient back, a layer a step. The same numbers for the same seed, with any
/// number of threads.
class Depth {
 public:
  // Streams of the seed; that of a layer's weights is its number, from 1 on.
  static constexpr std::uint64_t inputStream = 0;
  static constexpr std::uint64_t outputStream = 1000;  ///< the gradient at the last layer

  explicit Depth(const DepthConfig& config, unsigned threads = 1);

  /// False, and nothing changed, when the gradient is back at the input or numbers have become too large.
  bool step();
  const DepthFrame& frame() const { return frame_; }
  /// Only of a linear activation; complete once the signal is at the last layer.
  const std::optional<Collapse>& collapse() const { return collapse_; }

 private:
  struct Layer {
    Eigen::MatrixXd weights;
    Eigen::MatrixXd slopes;  ///< f'(W a), units x samples; times the gradient once that has passed
  };

  int layersMade() const { return static_cast<int>(layers_.size()); }
  void drawAhead();
  void sendForward();
  void turn();
  void sendBack(Layer& layer);

  DepthConfig config_;
  unsigned threads_;
  Eigen::MatrixXd input_;
  Eigen::MatrixXd values_;  ///< of the signal, then of the gradient
  std::vector<Layer> layers_;
  std::future<Eigen::MatrixXd> ahead_;  ///< the next layer's weights, being drawn
  std::optional<double> factor_;        ///< c of an activation f(x) = c x
  std::optional<Collapse> collapse_;
  DepthFrame frame_;
};

/// A whole run.
struct DepthRun {
  DepthFrame frame;
  std::optional<Collapse> collapse;
};

/// Steps to the end, or until `goOn`, told how far it is (0 to 1), says no.
DepthRun run(const DepthConfig& config, unsigned threads = 1, const std::function<bool(double)>& goOn = {});

}  // namespace actiscope
