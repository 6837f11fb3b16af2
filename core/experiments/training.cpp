#include "core/experiments/training.h"

#include "core/experiments/share.h"

#include <algorithm>

namespace actiscope {

namespace {

constexpr std::size_t mostKept = 10'000'000;  // bytes of the kept steps of a contender

std::size_t bytesOf(const Learner::State& state) {
  return 3 * sizeof(double) * static_cast<std::size_t>(state.parameters.size());
}

TrainingConfig withoutRun(TrainingConfig config) {
  const TrainingConfig usual;
  config.rate = usual.rate;
  config.changes.clear();
  config.steps = usual.steps;
  config.stopAtGoal = usual.stopAtGoal;
  config.accuracy = usual.accuracy;
  config.error = usual.error;
  return config;
}

/// The first step whose learning rate differs, or `end`.
long firstDifference(const TrainingConfig& a, const TrainingConfig& b, long end) {
  long step = 0;
  while (step < end && a.rateAt(step) == b.rateAt(step)) ++step;
  return step;
}

}  // namespace

Training::Training(const TrainingConfig& config) : config_(config), data_(datasetOf(config)) {
  for (const Contender& contender : config.contenders) {
    const Learner start(config_, contender, data_);
    tracks_.push_back({start, start, {}, {}});
    record(tracks_.back());
  }
  decide();
}

bool Training::meetsGoal(const NetworkFrame& frame) const {
  return isClassification(config_.data) ? frame.accuracy >= config_.accuracy : frame.loss <= config_.error;
}

void Training::record(Track& track) const {
  track.frames.push_back(track.learner.frame());
  track.failure = track.learner.failure();
  if (!track.reached && !track.failure && meetsGoal(track.frames.back())) track.reached = track.learner.steps();
  keep(track);
}

/// Keeps every stride-th step; where they become too many, every second of them.
void Training::keep(Track& track) const {
  if (track.learner.steps() % track.stride != 0) return;
  track.kept.push_back(track.learner.state());
  if (track.kept.size() * bytesOf(track.kept.back()) < mostKept) return;
  std::size_t i = 0;
  std::erase_if(track.kept, [&](const Learner::State&) { return i++ % 2 == 1; });
  track.stride *= 2;
}

void Training::train(Track& track, long end) const {
  while (track.learner.steps() < end && track.learner.step()) record(track);
}

void Training::advance(long steps, unsigned threads) {
  if (finished_) return;
  known_ = std::min(known_ + steps, config_.steps);
  share(tracks_.size(), threads, [&](std::size_t i) { train(tracks_[i], known_); });
  decide();
}

/// Once every contender has arrived or failed the run is over, if it is to stop there; steps beyond are forgotten.
void Training::decide() {
  long last = 0;
  for (const Track& track : tracks_) {
    last = std::max(last, track.reached ? *track.reached : track.failure ? track.failure->step : config_.steps);
  }
  const long end = config_.stopAtGoal ? last : config_.steps;
  finished_ = known_ >= end;
  known_ = std::min(known_, end);
  for (Track& track : tracks_) {
    if (track.frames.size() > static_cast<std::size_t>(known_) + 1) cut(track, known_);
  }
}

const NetworkFrame& Training::frame(std::size_t contender, long step) const {
  const auto& frames = tracks_[contender].frames;
  return frames[std::min(static_cast<std::size_t>(step), frames.size() - 1)];
}

void Training::goTo(Learner& learner, const Track& track, long step) {
  const auto& nearest = track.kept[std::min(static_cast<std::size_t>(step / track.stride), track.kept.size() - 1)];
  if (learner.steps() > step || learner.steps() < nearest.step) learner.restore(nearest);
  while (learner.steps() < step && learner.step()) {
  }
}

Eigen::RowVectorXd Training::outputs(std::size_t contender, long step, const Eigen::MatrixXd& x) {
  Track& track = tracks_[contender];
  goTo(track.viewer, track, step);
  return track.viewer.outputs(x);
}

bool Training::adopt(const TrainingConfig& config) {
  if (config == config_) return true;
  if (withoutRun(config) != withoutRun(config_)) return false;
  const long common = std::min(firstDifference(config_, config, known_), config.steps);
  config_ = config;
  known_ = std::min(known_, common);
  for (Track& track : tracks_) cut(track, known_);
  decide();
  return true;
}

/// Forgets what comes after this step, and goes on from there with the present configuration.
void Training::cut(Track& track, long end) const {
  track.frames.resize(std::min(track.frames.size(), static_cast<std::size_t>(end) + 1));
  std::erase_if(track.kept, [&](const Learner::State& state) { return state.step > end; });
  goTo(track.learner, track, end);
  track.failure = track.learner.failure();
  track.learner.setRates(config_);
  track.viewer = track.learner;
  const auto goal = std::ranges::find_if(track.frames, [&](const NetworkFrame& frame) { return meetsGoal(frame); });
  track.reached.reset();
  if (goal != track.frames.end()) track.reached = goal - track.frames.begin();
}

}  // namespace actiscope
