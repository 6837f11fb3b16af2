#pragma once

#include "core/activations/function.h"

#include <string_view>
#include <vector>

namespace actiscope {

/// Gradient descent on f itself: from f(x) = from down to f(x) <= to by x -= rate * f'(x).
struct DescentConfig {
  double from = 0.9;
  double to = 0.5;
  double rate = 0.2;
  double tolerance = 1e-9;  ///< reached at f <= to + tolerance, so that rounding does not decide a step
  int chainedSigmoids = 0;  ///< further sigmoid layers that the gradient passes: times 0.25 each
  long maxSteps = 100000;

  bool operator==(const DescentConfig&) const = default;
};

/// How a run ended, or that it has not yet.
enum class Outcome {
  running,
  reached,
  stuck,        ///< the gradient no longer moves x
  diverged,     ///< x ran away
  unreachable,  ///< f never takes the value `from`, or is never as low as `to`
  limit,        ///< maxSteps made without arriving
};

/// "reached", "stuck" ...
std::string_view name(Outcome outcome);

/// Where a runner is after so many steps.
struct DescentFrame {
  long step = 0;
  double x = 0;
  double f = 0;
  double gradient = 0;  ///< of the whole chain: f'(x) * 0.25^chainedSigmoids
};

/// One runner of the race, a step at a time.
class Descent {
 public:
  Descent(const Function& function, const DescentConfig& config);

  /// Makes one step; false, and nothing changed, once the outcome is decided.
  bool step();
  const DescentFrame& frame() const { return frame_; }
  Outcome outcome() const { return outcome_; }

 private:
  void arriveAt(double x);

  Function function_;
  DescentConfig config_;
  double chain_;
  DescentFrame frame_;
  Outcome outcome_ = Outcome::running;
};

/// A whole run: all frames from the start to the end. x and f are NaN if the start is unreachable.
struct DescentRun {
  Outcome outcome = Outcome::running;
  std::vector<DescentFrame> frames;

  const DescentFrame& last() const { return frames.back(); }
};

DescentRun run(const Function& function, const DescentConfig& config);

}  // namespace actiscope
