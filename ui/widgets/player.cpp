#include "ui/widgets/player.h"

#include "ui/widgets/motion.h"

#include <algorithm>

namespace actiscope {

Player::Player(QObject* parent) : QObject(parent) {
  timer_.setTimerType(Qt::PreciseTimer);
  connect(&timer_, &QTimer::timeout, this, &Player::advance);
}

void Player::setLength(long length) { show(length, position_); }

void Player::show(long length, long position) {
  const long before = position_;
  if (length = std::max(0L, length); length != length_) {
    length_ = length;
    emit lengthChanged(length);
  }
  moveTo(position);
  if (position_ != before) restartClock();
}

void Player::setSpeed(double framesPerSecond) {
  if (framesPerSecond == speed_) return;
  speed_ = framesPerSecond;
  restartClock();
  emit speedChanged(speed_);
}

void Player::seek(long position) {
  pause();
  moveTo(position);
}

void Player::play() {
  if (playing() || length_ == 0) return;
  if (position_ >= length_) moveTo(0);
  restartClock();
  timer_.start(frameMilliseconds());
  emit playingChanged(true);
}

void Player::pause() {
  if (!playing()) return;
  timer_.stop();
  emit playingChanged(false);
}

void Player::toggle() {
  if (playing()) return pause();
  play();
}

void Player::restartClock() {
  clockStart_ = position_;
  clock_.start();
}

/// The position follows the clock, so that a slow picture skips frames and does not slow the race down.
void Player::advance() {
  moveTo(clockStart_ + static_cast<long>(double(clock_.elapsed()) / 1000 * speed_));
  if (position_ >= length_) pause();
}

void Player::moveTo(long position) {
  const long inside = std::clamp(position, 0L, length_);
  if (inside == position_) return;
  position_ = inside;
  emit positionChanged(position_);
}

}  // namespace actiscope
