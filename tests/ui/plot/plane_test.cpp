#include "ui/plot/plane.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace actiscope {
namespace {

const Plane plane({{-2, 2}, {-1, 1}}, QRectF(50, 20, 400, 200));

TEST(Plane, GoesToPixelsAndBack) {
  const Point point{0.25, -0.75};
  const Point back = plane.point(plane.pixel(point));
  EXPECT_NEAR(back.x, point.x, 1e-12);
  EXPECT_NEAR(back.y, point.y, 1e-12);
}

TEST(Plane, HasUpwardsAsUpwards) {
  EXPECT_LT(plane.pixelY(1), plane.pixelY(-1));
  EXPECT_NEAR(plane.pixelX(1) - plane.pixelX(0), 100, 1e-9);
  EXPECT_NEAR(plane.pixelY(0) - plane.pixelY(1), 100, 1e-9);
}

TEST(Plane, KeepsFiniteNumbersFiniteAndOthersNot) {
  EXPECT_TRUE(std::isfinite(plane.pixelY(std::numeric_limits<double>::max())));
  EXPECT_TRUE(std::isfinite(plane.pixelX(std::numeric_limits<double>::lowest())));
  EXPECT_FALSE(std::isfinite(plane.pixelY(std::numeric_limits<double>::infinity())));
  EXPECT_TRUE(std::isnan(plane.pixelY(NAN)));
}

}  // namespace
}  // namespace actiscope
