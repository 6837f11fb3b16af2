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

/// The smallest range that has this number in it as well.
constexpr Range widened(Range range, double number) {
  return {number < range.from ? number : range.from, number > range.to ? number : range.to};
}

/// The range with this share of its width added at either end.
constexpr Range padded(Range range, double share) {
  return {range.from - share * range.width(), range.to + share * range.width()};
}

/// A point of the plane.
struct Point {
  double x = 0;
  double y = 0;

  bool operator==(const Point&) const = default;
};

}  // namespace actiscope
