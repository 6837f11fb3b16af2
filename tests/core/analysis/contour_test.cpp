#include "core/analysis/contour.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numbers>

namespace actiscope {
namespace {

constexpr Range side{-2, 2};

double lengthOf(const Branch& line) {
  double length = 0;
  for (std::size_t i = 1; i < line.size(); ++i)
    length += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
  return length;
}

TEST(Contour, OfABowlIsOneClosedCircle) {
  const auto lines = contours([](Point p) { return p.x * p.x + p.y * p.y; }, side, side, 63, {1, 2.25});
  ASSERT_EQ(lines.size(), 2u);
  for (std::size_t i = 0; i < 2; ++i) {
    const double radius = i == 0 ? 1 : 1.5;
    ASSERT_EQ(lines[i].size(), 1u);
    const Branch& circle = lines[i][0];
    EXPECT_EQ(circle.front(), circle.back());
    for (const Point& p : circle) EXPECT_NEAR(std::hypot(p.x, p.y), radius, 1e-14);
    EXPECT_NEAR(lengthOf(circle), 2 * std::numbers::pi * radius, 0.01);
  }
}

TEST(Contour, ThatLeavesTheRectangleEndsAtItsRim) {
  const auto lines = contours([](Point p) { return p.x - p.y; }, side, side, 10, {0.3});
  ASSERT_EQ(lines[0].size(), 1u);
  EXPECT_NEAR(lengthOf(lines[0][0]), 3.7 * std::numbers::sqrt2, 1e-12);
}

TEST(Contour, OfASaddleIsTwoLinesThatDoNotCross) {
  for (const double level : {0.001, -0.001}) {
    const auto lines = contours([](Point p) { return p.x * p.y; }, side, side, 7, {level});
    ASSERT_EQ(lines[0].size(), 2u);
    for (const Branch& line : lines[0]) {
      for (const Point& p : line) EXPECT_GT(p.x * line[0].x, 0) << "each stays on its side";
    }
  }
}

TEST(Contour, IsEmptyWhereTheSurfaceNeverIsThatHigh) {
  EXPECT_TRUE(contours([](Point) { return 1.0; }, side, side, 5, {2})[0].empty());
  EXPECT_TRUE(contours([](Point) { return 1.0; }, side, side, 5, {1})[0].empty());
}

TEST(Contour, KeepsOffWhereTheSurfaceIsNotFinite) {
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const auto lines = contours([&](Point p) { return p.x < 0 ? nan : p.y; }, side, side, 8, {0.1});
  ASSERT_EQ(lines[0].size(), 1u);
  for (const Point& p : lines[0][0]) EXPECT_GE(p.x, 0);
}

TEST(Contour, GoesThroughNodesThatLieOnTheLevel) {
  const auto lines = contours([](Point p) { return p.x; }, side, side, 4, {1});
  ASSERT_EQ(lines[0].size(), 1u);
  for (const Point& p : lines[0][0]) EXPECT_EQ(p.x, 1);
  EXPECT_NEAR(lengthOf(lines[0][0]), 4, 1e-12);
}

}  // namespace
}  // namespace actiscope
