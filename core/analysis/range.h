#pragma once

namespace actiscope {

/// A closed range of numbers, from <= to.
struct Range {
  double from = 0;
  double to = 0;

  constexpr double width() const { return to - from; }
  constexpr bool contains(double x) const { return from <= x && x <= to; }
  bool operator==(const Range&) const = default;
};

/// A point of the plane.
struct Point {
  double x = 0;
  double y = 0;

  bool operator==(const Point&) const = default;
};

}  // namespace actiscope
