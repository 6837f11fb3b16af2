#pragma once

#include <algorithm>
#include <limits>

namespace actiscope {

/// A closed range of numbers, from <= to.
struct Range {
  double from = 0;
  double to = 0;

  constexpr double width() const { return to - from; }
  constexpr bool contains(double x) const { return from <= x && x <= to; }
  bool operator==(const Range&) const = default;
};

constexpr Range wholeLine{-std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};

/// What lies in both; its width is negative where there is nothing.
constexpr Range overlap(Range a, Range b) { return {std::max(a.from, b.from), std::min(a.to, b.to)}; }

/// A point of the plane.
struct Point {
  double x = 0;
  double y = 0;

  bool operator==(const Point&) const = default;
};

}  // namespace actiscope
