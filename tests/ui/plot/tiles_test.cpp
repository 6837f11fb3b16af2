#include "ui/plot/tiles.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace actiscope {
namespace {

constexpr QRect picture(0, 0, 301, 203);

double area(const QRegion& region) {
  double sum = 0;
  for (const QRect& rect : region) sum += rect.width() * rect.height();
  return sum;
}

/// From the middle of the pixel.
double distance(QPoint pixel, const QLineF& line) {
  const QPointF way = line.p2() - line.p1();
  const QPointF from = QPointF(pixel) + QPointF(0.5, 0.5) - line.p1();
  const double square = QPointF::dotProduct(way, way);
  const double share = square > 0 ? std::clamp(QPointF::dotProduct(from, way) / square, 0.0, 1.0) : 0;
  return std::hypot(from.x() - share * way.x(), from.y() - share * way.y());
}

class Tile : public testing::Test {
 protected:
  double within(double from, double to) { return std::uniform_real_distribution(from, to)(random_); }
  QPointF point() { return {within(-100, 400), within(-100, 300)}; }

 private:
  std::mt19937 random_{1};
};

TEST_F(Tile, CoversEveryPixelNearALine) {
  for (int i = 0; i < 200; ++i) {
    const QPointF from = point();
    const QPointF tos[] = {point(), {from.x(), within(-100, 300)}, {within(-100, 400), from.y()}, from};
    const QLineF line(from, tos[i % 4]);
    const double reach = within(0, 12);
    Tiles tiles(picture);
    tiles.add(line, reach);
    const QRegion region = tiles.region();
    for (int y = 0; y < picture.height(); ++y) {
      for (int x = 0; x < picture.width(); ++x) {
        ASSERT_TRUE(distance({x, y}, line) > reach || region.contains(QPoint(x, y))) << i << ' ' << x << ' ' << y;
      }
    }
  }
}

TEST_F(Tile, CoversRectanglesAndLittleElse) {
  for (int i = 0; i < 200; ++i) {
    const QRect rect = QRectF(point(), point()).normalized().toAlignedRect();
    Tiles tiles(picture);
    tiles.add(QRectF(rect));
    EXPECT_TRUE((QRegion(rect & picture) - tiles.region()).isEmpty());
    EXPECT_TRUE((tiles.region() - rect.adjusted(-8, -8, 9, 9)).isEmpty());
  }
}

TEST(Tiles, OfALineAcrossThePictureAreFew) {
  Tiles tiles(picture);
  tiles.add(QLineF(0, 0, 301, 203), 2);
  EXPECT_LT(area(tiles.region()), 0.12 * picture.width() * picture.height());
}

TEST(Tiles, AreNoneOfNoPictureAndBeyondIt) {
  Tiles none;
  none.add(QRectF(0, 0, 50, 50));
  none.add(QLineF(0, 0, 50, 50), 3);
  EXPECT_TRUE(none.region().isEmpty());
  Tiles tiles(picture);
  tiles.add(QRectF(400, 10, 50, 50));
  tiles.add(QLineF(-90, -50, -20, 400), 3);
  EXPECT_TRUE(tiles.region().isEmpty());
}

TEST(Tiles, OfAWidePictureHaveTheirRunsWhole) {
  Tiles tiles(QRect(0, 0, 2000, 16));
  tiles.add(QRectF(3, 2, 1990, 3));
  EXPECT_EQ(tiles.region(), QRegion(0, 0, 2000, 8));
}

TEST_F(Tile, InCommonAreThoseOfBoth) {
  for (int i = 0; i < 50; ++i) {
    Tiles some(QRect(point().toPoint(), QSize(150, 90)) & picture), others(picture);
    for (int k = 0; k < 9; ++k) {
      some.add(QRectF(point(), QSizeF(within(1, 70), within(1, 70))));
      others.add(QRectF(point(), QSizeF(within(1, 70), within(1, 70))));
    }
    EXPECT_TRUE((some.common(others).region() ^ (some.region() & others.region())).isEmpty());
  }
}

TEST_F(Tile, MeetsARectangleWhereTheyHaveATileInCommon) {
  Tiles tiles(picture);
  for (int i = 0; i < 30; ++i) tiles.add(QRectF(point(), QSizeF(within(1, 20), within(1, 20))));
  for (int i = 0; i < 300; ++i) {
    const QRectF rect(point(), QSizeF(within(0, 90), within(0, 20)));
    Tiles others(picture);
    others.add(rect);
    EXPECT_EQ(tiles.meet(rect), tiles.meet(others)) << rect.x() << ' ' << rect.y();
  }
  EXPECT_FALSE(Tiles().meet(QRectF(picture)));
}

}  // namespace
}  // namespace actiscope
