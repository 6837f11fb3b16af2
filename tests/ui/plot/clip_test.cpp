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

TEST(Clip, PartsALineWhereItLeaves) {
  const QPolygonF line{QPointF(10, 10), QPointF(20, 10), QPointF(20, -10), QPointF(40, -10), QPointF(40, 10),
                       QPointF(50, 10), QPointF(60, 20), QPointF(60, 60),  QPointF(70, 80)};
  const QVector<QPolygonF> parts = partsInside(line, box);
  ASSERT_EQ(parts.size(), 2);
  EXPECT_EQ(parts[0], QPolygonF({QPointF(10, 10), QPointF(20, 10), QPointF(20, 0)}));
  EXPECT_EQ(parts[1], QPolygonF({QPointF(40, 0), QPointF(40, 10), QPointF(50, 10), QPointF(60, 20), QPointF(60, 50)}));
}

TEST(Clip, PartsALineAtANumberThatIsNone) {
  const QPolygonF line{QPointF(1, 1), QPointF(2, 1), QPointF(3, NAN), QPointF(4, 1), QPointF(5, 1)};
  EXPECT_EQ(partsInside(line, box), QVector<QPolygonF>({QPolygonF({line[0], line[1]}), QPolygonF({line[3], line[4]})}));
  EXPECT_TRUE(partsInside({}, box).isEmpty());
  EXPECT_TRUE(partsInside({QPointF(1, 1)}, box).isEmpty());
}

}  // namespace
}  // namespace actiscope
