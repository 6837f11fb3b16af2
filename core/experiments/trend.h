#pragma once

#include <span>

namespace actiscope {

/// What becomes of a length in the course of time.
enum class Trend { fades, holds, explodes };

/// Of lengths (not negative) from the start, of which there is one, until now. It changes if it has become a third
/// larger or smaller in the later half of the time, and still does so in its last eighth, at a third of that pace or
/// more: a length that has come to a bound holds. Of one that swings the peaks count.
Trend trendOf(std::span<const double> lengths);

}  // namespace actiscope
