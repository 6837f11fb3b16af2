#include "ui/pages/trainer.h"

#include "ui/pages/training_picture.h"

#include <chrono>
#include <thread>
#include <utility>

namespace actiscope {

namespace {

constexpr std::chrono::milliseconds sliceTime(40);
constexpr long stepsAtOnce = 4;  // between looks at the clock

/// One processor is left to the window.
unsigned threads() { return std::max(2u, std::thread::hardware_concurrency()) - 1; }

}  // namespace

Trainer::Trainer(QObject* parent) : BackgroundState(parent) {
  connect(&slice_, &QFutureWatcherBase::finished, this, &Trainer::arrive);
}

Trainer::~Trainer() {
  slice_.disconnect(this);
  hurry_ = true;
  slice_.waitForFinished();
}

void Trainer::show(const TrainingConfig& config, long step) {
  if (view_ && config == config_ && step == step_) return;
  if (config != config_ || step > known_) cancelled_ = false;
  config_ = config;
  step_ = step;
  changed_ = true;
  hurry_ = true;
  if (!slice_.isRunning()) start();
}

void Trainer::cancel() {
  if (!busy_) return;
  cancelled_ = stopped_ = true;
  hurry_ = true;
}

void Trainer::start() {
  if (!busy_) {
    busy_ = true;
    emit started();
  }
  changed_ = false;
  hurry_ = false;
  slice_.setFuture(QtConcurrent::run(
      [this, config = config_, step = step_, onlyLook = cancelled_] { return train(config, step, onlyLook); }));
}

/// On the other thread.
Trainer::Slice Trainer::train(const TrainingConfig& config, long step, bool onlyLook) {
  const auto now = &std::chrono::steady_clock::now;
  const auto end = now() + sliceTime;
  if (!training_ || !training_->adopt(config)) training_ = std::make_unique<Training>(config);
  while (!onlyLook && !training_->finished() && !hurry_ && now() < end) {
    training_->advance(stepsAtOnce, threads());
  }
  return {viewOf(*training_, step, TrainingPicture::columnsFor(config)), training_->known(), training_->finished()};
}

void Trainer::arrive() {
  const Slice slice = slice_.result();
  known_ = slice.known;
  finished_ = slice.finished;
  const bool sameAsBefore =
      view_ && view_->config == slice.view.config && view_->step == slice.view.step && view_->last == slice.view.last;
  view_ = slice.view;
  emit progressed(static_cast<double>(known_) / static_cast<double>(config_.steps));
  if (!sameAsBefore || finished_) emit arrived();
  if (changed_ || !(finished_ || cancelled_)) return start();
  busy_ = false;
  emit ended(std::exchange(stopped_, false));
}

}  // namespace actiscope
