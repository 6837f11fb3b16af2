#pragma once

#include "core/activations/function.h"
#include "core/analysis/range.h"
#include "core/experiments/rounds.h"

#include <cstdint>
#include <vector>

namespace actiscope {

/// A neuron a = f(W x + b) that stochastic gradient descent keeps near what it has learned, until one bad gradient
/// comes (as in the tutorials: z = W x + 1 with W = 3 and a step of -100). The targets are what the neuron gives with
/// the weights of the start, so the loss, the mean of (a - target)^2 / 2, begins at 0.
struct DyingConfig {
  Function function{"relu"};
  double weight = 3;
  double bias = 1;
  Range inputs{0.1, 2};       ///< x is drawn evenly from this range
  int samples = 32;           ///< each makes a step in every round
  double rate = 0.1;          ///< steps are rate * velocity
  double momentum = 0;        ///< velocity = momentum * velocity + gradient
  double badGradient = 1000;  ///< of the loss by W, in place of the sample's at step `badStep`
  long badStep = 10;
  long steps = 400;
  std::uint64_t seed = 1;

  bool operator==(const DyingConfig&) const = default;
};

/// The inputs of its samples.
std::vector<double> inputsOf(const DyingConfig& config);

/// The neuron after so many steps.
struct DyingFrame {
  long step = 0;
  double weight = 0;
  double bias = 0;
  double loss = 0;    ///< over all samples
  double active = 0;  ///< share of the samples at which f has a slope to learn by
};

/// The slope below which there is nothing to learn by: in a million steps at rate 1 an error of 1 moves a weight by
/// less than a millionth.
constexpr double noSlope = 1e-12;

/// The neuron, a step at a time.
class Dying {
 public:
  explicit Dying(const DyingConfig& config);

  /// Makes one step; false, and nothing changed, after the last or once the weights are no longer finite.
  bool step();
  const DyingFrame& frame() const { return frame_; }

 private:
  struct Sample {
    double x;
    double target;
  };
  struct Gradient {
    double weight = 0;
    double bias = 0;
  };

  Gradient gradientAt(const Sample& sample) const;
  void measure();

  DyingConfig config_;
  Random random_;
  std::vector<Sample> samples_;
  Rounds rounds_;
  Gradient velocity_;
  DyingFrame frame_;
};

/// What became of the neuron.
enum class Fate {
  recovered,  ///< it is back where it was
  alive,      ///< it can still learn, but is not back at the last step
  dead,       ///< f has no slope at any sample: it cannot learn any more
  exploded,   ///< its weights grew beyond all bounds
};

/// A whole life: all frames from the start to the end.
struct DyingRun {
  Fate fate = Fate::recovered;
  std::vector<DyingFrame> frames;
  /// The step from which on it is what it will be: back where it was (dead, exploded).
  long since = 0;

  const DyingFrame& last() const { return frames.back(); }
};

DyingRun run(const DyingConfig& config);

}  // namespace actiscope
