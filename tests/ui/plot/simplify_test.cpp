#include "ui/plot/simplify.h"

#include <gtest/gtest.h>

#include <QLineF>
#include <algorithm>
#include <cmath>

namespace actiscope {
namespace {

double distance(QPointF point, QPointF from, QPointF to) {
  const QPointF way = to - from;
  const double share =
      std::clamp(QPointF::dotProduct(point - from, way) / std::max(1e-300, QPointF::dotProduct(way, way)), 0.0, 1.0);
  return QLineF(point, from + way * share).length();
}

/// The largest distance of a point of the line from the part of the other that stands for it.
double error(const QPolygonF& line, const QPolygonF& simple) {
  double worst = 0;
  qsizetype at = 0;
  for (const QPointF& point : line) {
    if (at + 2 < simple.size() && point == simple[at + 1]) ++at;
    worst = std::max(worst, distance(point, simple[at], simple[at + 1]));
  }
  return worst;
}

QPolygonF wave(double frequency, double height) {
  QPolygonF line;
  for (int i = 0; i < 1000; ++i) line << QPointF(i * 1.2, height * std::sin(frequency * i));
  return line;
}

TEST(Simplified, IsNowhereFartherOffThanTold) {
  for (double frequency : {0.005, 0.05, 0.5, 3.0}) {
    for (double tolerance : {0.01, 0.05, 1.0}) {
      const QPolygonF line = wave(frequency, 300);
      EXPECT_LE(error(line, simplified(line, tolerance)), tolerance * (1 + 1e-9)) << frequency << ' ' << tolerance;
    }
  }
}

TEST(Simplified, NeedsFewPointsForASmoothCurve) { EXPECT_LT(simplified(wave(0.005, 300)).size(), 150); }

TEST(Simplified, IsTwoPointsForAStraightLine) {
  QPolygonF line;
  for (int i = 0; i < 100; ++i) line << QPointF(3 * i, 7 * i);
  EXPECT_EQ(simplified(line), QPolygonF({line.front(), line.back()}));
}

TEST(Simplified, KeepsCornersAndTurningPoints) {
  const QPolygonF there{QPointF(0, 0), QPointF(5, 0), QPointF(10, 0), QPointF(4, 0), QPointF(4, 9)};
  EXPECT_EQ(simplified(there), QPolygonF({QPointF(0, 0), QPointF(10, 0), QPointF(4, 0), QPointF(4, 9)}));
}

TEST(Simplified, LeavesShortLinesAlone) {
  EXPECT_TRUE(simplified({}).isEmpty());
  const QPolygonF two{QPointF(0, 0), QPointF(0.01, 0)};
  EXPECT_EQ(simplified(two), two);
}

}  // namespace
}  // namespace actiscope
