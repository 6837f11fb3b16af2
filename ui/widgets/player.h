#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace actiscope {

/// Plays through the frames 0 ... length of anything, at a speed in frames per second.
class Player : public QObject {
  Q_OBJECT

 public:
  explicit Player(QObject* parent = nullptr);

  long length() const { return length_; }
  long position() const { return position_; }
  double speed() const { return speed_; }
  bool playing() const { return timer_.isActive(); }

  /// The last frame's number; the position is kept inside.
  void setLength(long length);
  /// Takes over length and position together; goes on playing.
  void show(long length, long position);
  void setSpeed(double framesPerSecond);
  /// Goes to a frame; stops playing.
  void seek(long position);
  /// Starts over if it is at the end.
  void play();
  void pause();
  void toggle();
  void stepForward() { seek(position_ + 1); }
  void stepBack() { seek(position_ - 1); }

 signals:
  void positionChanged(long position);
  void playingChanged(bool playing);
  void lengthChanged(long length);
  void speedChanged(double framesPerSecond);

 private:
  void advance();
  void moveTo(long position);
  void restartClock();

  long length_ = 0;
  long position_ = 0;
  double speed_ = 10;
  QTimer timer_;
  QElapsedTimer clock_;
  long clockStart_ = 0;
};

}  // namespace actiscope
