#include "ui/plot/frame_pacer.h"

#include <utility>

namespace actiscope {

namespace {

constexpr double usualRate = 60;
constexpr double leastRate = 20;
constexpr double mostRate = 1000;

}  // namespace

FramePacer::FramePacer(Clock clock) : clock_(std::move(clock)) { setRefreshRate(usualRate); }

FramePacer::Time FramePacer::now() { return std::chrono::steady_clock::now().time_since_epoch(); }

void FramePacer::setRefreshRate(double rate) {
  const double used = leastRate <= rate && rate <= mostRate ? rate : usualRate;
  interval_ = std::chrono::duration_cast<Time>(std::chrono::duration<double>(1 / used));
}

FramePacer::Time FramePacer::wait() const {
  const Time time = clock_();
  return next_ <= time ? Time::zero() : next_ - time;
}

/// A frame that is a little late does not put off those that follow.
void FramePacer::draw() {
  const Time time = clock_();
  if (time < next_) return;
  next_ = (time - interval_ < next_ ? next_ : time) + interval_;
}

}  // namespace actiscope
