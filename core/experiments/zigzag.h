#pragma once

#include "core/analysis/range.h"
#include "core/experiments/descent.h"
#include "core/experiments/rounds.h"

#include <Eigen/Core>
#include <cstdint>
#include <vector>

namespace actiscope {

/// A neuron with two weights, y = w1 a1 + w2 a2, learns from the outputs a = f(u) of an activation, u standard normal
///. It is taught by the optimum, so that the loss, the mean of (y - y*)^2 / 2, can get down to 0. The
/// gradient of one sample is (y - y*) a: where all a are positive, both weights can only rise or fall together.
struct ZigzagConfig {
  Point start{-1, 1};
  Point optimum{1, -1};
  double rate = 1;
  int samples = 32;
  int batch = 1;           ///< samples a step; all of them is plain gradient descent
  double tolerance = 0.1;  ///< there at this distance from the optimum
  long maxSteps = 5000;
  std::uint64_t seed = 1;

  bool operator==(const ZigzagConfig&) const = default;
};

/// Half the mean square of the neuron's error at w: a bowl around the optimum.
struct Bowl {
  Point optimum;
  Eigen::Matrix2d curvature;  ///< the mean of a a^T over the samples

  double operator()(Point w) const;
  /// Of the loss in its flattest and its steepest direction. Gradient descent shrinks what is left of the way along a
  /// direction by 1 - rate * curvature a step: how many steps it takes is up to the flattest.
  Range curvatures() const;
};

/// Where the weights are after so many steps.
struct ZigzagFrame {
  long step = 0;
  Point w;
  double loss = 0;
  double length = 0;  ///< of the path so far
  long together = 0;  ///< steps so far in which both weights rose or both fell
};

/// The learning, a step at a time: samples in an order that is drawn anew for every round.
class Zigzag {
 public:
  Zigzag(const Function& activation, const ZigzagConfig& config);

  /// Makes one step; false, and nothing changed, once the outcome is decided.
  bool step();
  const ZigzagFrame& frame() const { return frame_; }
  const Bowl& bowl() const { return bowl_; }
  /// reached, diverged, limit, or stuck where the activation's outputs are all 0
  Outcome outcome() const { return outcome_; }

 private:
  Eigen::Vector2d gradientOf(std::span<const std::size_t> batch) const;
  void arriveAt(Point w);

  ZigzagConfig config_;
  Random random_;
  Eigen::Matrix2Xd inputs_;
  Bowl bowl_;
  Rounds rounds_;
  ZigzagFrame frame_;
  Outcome outcome_ = Outcome::running;
};

/// All frames from the start to the end.
struct ZigzagRun {
  Outcome outcome = Outcome::running;
  Bowl bowl;
  std::vector<ZigzagFrame> frames;

  const ZigzagFrame& last() const { return frames.back(); }
};

ZigzagRun run(const Function& activation, const ZigzagConfig& config);

}  // namespace actiscope
