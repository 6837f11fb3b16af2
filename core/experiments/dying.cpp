#include "core/experiments/dying.h"

#include "core/experiments/optimizer.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr double nearby = 0.05;  // of the weights of the start, to have recovered

bool finite(const DyingFrame& frame) { return std::isfinite(frame.weight) && std::isfinite(frame.bias); }

bool isBack(const DyingFrame& frame, const DyingConfig& config) {
  return std::abs(frame.weight - config.weight) <= nearby && std::abs(frame.bias - config.bias) <= nearby;
}

Fate fateOf(const DyingFrame& last, const DyingConfig& config) {
  if (!finite(last)) return Fate::exploded;
  if (last.active == 0) return Fate::dead;
  return isBack(last, config) ? Fate::recovered : Fate::alive;
}

}  // namespace

std::vector<double> inputsOf(const DyingConfig& config) {
  Random random(config.seed);
  std::vector<double> inputs(static_cast<std::size_t>(config.samples), config.inputs.from);
  if (!(config.inputs.width() > 0)) return inputs;
  for (double& x : inputs) x = random.uniform(config.inputs.from, config.inputs.to);
  return inputs;
}

Dying::Dying(const DyingConfig& config)
    : config_(config), random_(config.seed, 1), rounds_(static_cast<std::size_t>(config.samples), 1) {
  frame_.weight = config.weight;
  frame_.bias = config.bias;
  for (const double x : inputsOf(config)) samples_.push_back({x, config.function(config.weight * x + config.bias)});
  measure();
}

void Dying::measure() {
  frame_.loss = 0;
  double active = 0;
  for (const Sample& sample : samples_) {
    const Jet a = config_.function.jet(frame_.weight * sample.x + frame_.bias);
    frame_.loss += (a.f - sample.target) * (a.f - sample.target) / 2;
    active += std::abs(a.f1) >= noSlope ? 1 : 0;
  }
  const auto count = static_cast<double>(samples_.size());
  frame_.loss /= count;
  frame_.active = active / count;
}

Dying::Gradient Dying::gradientAt(const Sample& sample) const {
  const Jet a = config_.function.jet(frame_.weight * sample.x + frame_.bias);
  const double byZ = (a.f - sample.target) * a.f1;
  return {byZ * sample.x, byZ};
}

bool Dying::step() {
  if (frame_.step >= config_.steps || !finite(frame_)) return false;
  ++frame_.step;
  const Sample& sample = samples_[rounds_.next(random_).front()];
  const Gradient gradient = frame_.step == config_.badStep ? Gradient{config_.badGradient, 0} : gradientAt(sample);
  accumulate(velocity_.weight, gradient.weight, config_.momentum);
  accumulate(velocity_.bias, gradient.bias, config_.momentum);
  frame_.weight -= config_.rate * velocity_.weight;
  frame_.bias -= config_.rate * velocity_.bias;
  measure();
  return true;
}

DyingRun run(const DyingConfig& config) {
  Dying dying(config);
  DyingRun run;
  do run.frames.push_back(dying.frame());
  while (dying.step());
  run.fate = fateOf(run.last(), config);
  const auto differs = [&](const DyingFrame& frame) { return fateOf(frame, config) != run.fate; };
  const auto change = std::find_if(run.frames.rbegin(), run.frames.rend(), differs);
  run.since = change == run.frames.rend() ? 0 : change->step + 1;
  return run;
}

}  // namespace actiscope
