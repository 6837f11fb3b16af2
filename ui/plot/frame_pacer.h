#pragma once

#include <chrono>
#include <functional>

namespace actiscope {

/// Lets one frame be drawn for each refresh of a screen: the first at once, the next ones a refresh apart.
class FramePacer {
 public:
  using Time = std::chrono::nanoseconds;  ///< since any moment
  using Clock = std::function<Time()>;

  explicit FramePacer(Clock clock = now);

  /// The screen's refresh rate in hertz, 60 at first and for numbers that no screen has.
  void setRefreshRate(double rate);
  /// From now on until a frame may be drawn; 0 if it may be now.
  Time wait() const;
  /// A frame is drawn now.
  void draw();

 private:
  static Time now();

  Clock clock_;
  Time interval_;
  Time next_ = Time::min();
};

}  // namespace actiscope
