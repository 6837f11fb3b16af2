#include "ui/plot/clip.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace actiscope {
namespace {

const QRectF box(0, 0, 100, 50);

TEST(Clip, LeavesASegmentInsideExactlyAsItIs) {
  const QLineF line(0.1, 0.2, 99.7, 49.3);
  EXPECT_EQ(clipped(line, box), line);
}

TEST(Clip, CutsAtTheSides) {
  EXPECT_EQ(clipped({-100, 25, 200, 25}, box), QLineF(0, 25, 100, 25));
  EXPECT_EQ(clipped({50, 150, 50, -150}, box), QLineF(50, 50, 50, 0));
  EXPECT_EQ(clipped({-10, -10, 20, 20}, box), QLineF(0, 0, 20, 20));
}

TEST(Clip, DropsWhatPassesBy) {
  EXPECT_EQ(clipped({-10, 0, -10, 50}, box), std::nullopt);
  EXPECT_EQ(clipped({-40, 30, 30, 100}, box), std::nullopt);  // past the corner: each bound alone would let it through
}

TEST(Clip, KeepsTheSlopeOfASegmentOfAstronomicLength) {
  const auto part = clipped({50 - 2e9, 25 - 1e9, 50 + 2e9, 25 + 1e9}, box);
  ASSERT_TRUE(part);
  EXPECT_NEAR(part->y1(), 0, 1e-5);
  EXPECT_NEAR(part->y2(), 50, 1e-5);
  EXPECT_NEAR(part->dy() / part->dx(), 0.5, 1e-6);
}

TEST(Clip, DropsWhatIsNotFinite) {
  const double infinity = std::numeric_limits<double>::infinity();
  EXPECT_EQ(clipped({10, 10, infinity, 10}, box), std::nullopt);
  EXPECT_EQ(clipped({10, NAN, 20, 10}, box), std::nullopt);
}

}  // namespace
}  // namespace actiscope
