#pragma once

#include "core/analysis/range.h"

namespace actiscope {

/// The smallest range that has this number in it as well.
constexpr Range including(Range range, double number) {
  return {number < range.from ? number : range.from, number > range.to ? number : range.to};
}

/// The range with this share of its width added at either end.
constexpr Range padded(Range range, double share) {
  return {range.from - share * range.width(), range.to + share * range.width()};
}

}  // namespace actiscope
