#include "core/experiments/trend.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr double held = 4.0 / 3;       // a factor below this counts as none
constexpr double slackened = 1.0 / 3;  // of the pace before
constexpr std::size_t lastPart = 8u;   // of so many of the time: there it is seen whether it goes on

}  // namespace

Trend trendOf(std::span<const double> lengths) {
  const std::size_t now = lengths.size() - 1;
  const std::size_t half = now - now / 2;
  const std::size_t last = std::max<std::size_t>(now / lastPart, 1);
  const std::size_t window = std::max(last, std::min<std::size_t>(now, 2));
  const auto peak = [&](std::size_t ago) {
    return std::log(std::ranges::max(lengths.subspan(now + 1 - ago - window, window)));
  };
  if (std::isinf(peak(0))) return Trend::fades;
  const double change = peak(0) - peak(half);
  if (std::abs(change) <= std::log(held)) return Trend::holds;
  const double pace = (peak(0) - peak(last)) / double(last) / (change / double(half));
  if (pace < slackened) return Trend::holds;
  return change > 0 ? Trend::explodes : Trend::fades;
}

}  // namespace actiscope
