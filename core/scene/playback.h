#pragma once

#include <limits>
#include <optional>

namespace actiscope {

/// The step after which nothing moves any more.
constexpr long atTheEnd = std::numeric_limits<long>::max();

/// Where the player of a page stands.
struct Playback {
  long step = atTheEnd;  ///< the step shown
  double speed = 10;     ///< steps per second while playing

  bool operator==(const Playback&) const = default;
};

/// In a file they stand among the fields of the page; a step after `longest` is read as an error.
template <class Io>
void fields(Io& io, Playback& playback, long longest) {
  std::optional<long> step = playback.step == atTheEnd ? std::nullopt : std::optional(playback.step);
  io.optional("step", step, longest);
  playback.step = step.value_or(atTheEnd);
  io.number("speed", playback.speed, {.lower = 0.1, .upper = 1000});
}

}  // namespace actiscope
