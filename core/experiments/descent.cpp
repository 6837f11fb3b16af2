#include "core/experiments/descent.h"

#include "core/analysis/inverse.h"
#include "core/analysis/properties.h"

#include <cmath>
#include <limits>

namespace actiscope {

namespace {

constexpr double largestSigmoidSlope = 0.25;
constexpr double runaway = 1e12;

bool canReach(const Function& function, double height) {
  const Properties all = properties(function);
  return all.lowerAttained ? all.range.from <= height : all.range.from < height;
}

}  // namespace

std::string_view name(Outcome outcome) {
  switch (outcome) {
    case Outcome::reached:
      return "reached";
    case Outcome::stuck:
      return "stuck";
    case Outcome::diverged:
      return "diverged";
    case Outcome::unreachable:
      return "unreachable";
    case Outcome::limit:
      return "limit";
    case Outcome::running:
      break;
  }
  return "running";
}

Descent::Descent(const Function& function, const DescentConfig& config)
    : function_(function), config_(config), chain_(std::pow(largestSigmoidSlope, config.chainedSigmoids)) {
  const auto start = inverse(function, config.from);
  arriveAt(start.value_or(std::numeric_limits<double>::quiet_NaN()));
  if (!start || !canReach(function, config.to + config.tolerance)) outcome_ = Outcome::unreachable;
}

void Descent::arriveAt(double x) {
  const Jet jet = function_.jet(x);
  frame_ = {frame_.step, x, jet.f, jet.f1 * chain_};
  const bool rests = x - config_.rate * frame_.gradient == x;
  const bool hasRunAway = !(std::abs(x) < runaway) && !(rests && frame_.step == 0);
  if (jet.f <= config_.to + config_.tolerance) {
    outcome_ = Outcome::reached;
  } else if (hasRunAway) {
    outcome_ = Outcome::diverged;
  } else if (rests) {
    outcome_ = Outcome::stuck;
  } else if (frame_.step >= config_.maxSteps) {
    outcome_ = Outcome::limit;
  }
}

bool Descent::step() {
  if (outcome_ != Outcome::running) return false;
  ++frame_.step;
  arriveAt(frame_.x - config_.rate * frame_.gradient);
  return true;
}

DescentRun run(const Function& function, const DescentConfig& config) {
  Descent descent(function, config);
  DescentRun run;
  do run.frames.push_back(descent.frame());
  while (descent.step());
  run.outcome = descent.outcome();
  return run;
}

}  // namespace actiscope
