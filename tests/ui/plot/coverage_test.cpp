#include "ui/plot/coverage.h"

#include <gtest/gtest.h>

#include <QImage>
#include <cmath>
#include <numbers>

namespace actiscope {
namespace {

constexpr int side = 90;

RasterTarget targetOf(QImage& image, const QRegion& clip) {
  return {reinterpret_cast<QRgb*>(image.bits()), image.bytesPerLine() / 4, clip, 1, {}};
}

std::vector<Edge> closed(const QPolygonF& corners) {
  std::vector<Edge> edges;
  for (qsizetype i = 0; i < corners.size(); ++i) {
    const QPointF from = corners[i], to = corners[(i + 1) % corners.size()];
    edges.push_back({float(from.x()), float(from.y()), float(to.x()), float(to.y())});
  }
  return edges;
}

QImage filled(const std::vector<Edge>& edges, InstructionSet set, const QRegion& clip = QRect(0, 0, side, side)) {
  QImage image(side, side, QImage::Format_RGB32);
  image.fill(Qt::white);
  fillCovered(targetOf(image, clip), edges, Qt::black, set);
  return image;
}

double darkness(const QImage& image) {
  double sum = 0;
  for (int y = 0; y < side; ++y) {
    for (int x = 0; x < side; ++x) sum += 1 - qGray(image.pixel(x, y)) / 255.0;
  }
  return sum;
}

/// Its corners on a circle.
QPolygonF polygon(int corners, QPointF centre, double radius) {
  QPolygonF points;
  for (int i = 0; i < corners; ++i) {
    const double angle = 0.3 + 2 * std::numbers::pi * i / corners;
    points << centre + radius * QPointF(std::cos(angle), std::sin(angle));
  }
  return points;
}

class Coverage : public testing::TestWithParam<InstructionSet> {
 protected:
  void SetUp() override {
    if (!isAvailable(GetParam())) GTEST_SKIP();
  }
};

TEST_P(Coverage, IsTheAreaOfTheShape) {
  for (int corners : {3, 4, 5, 17}) {
    for (double radius : {0.4, 3.0, 11.0, 40.0}) {
      const double area = corners * radius * radius * std::sin(2 * std::numbers::pi / corners) / 2;
      const QImage image = filled(closed(polygon(corners, {45.3, 44.6}, radius)), GetParam());
      EXPECT_NEAR(darkness(image), area, 0.004 * 8 * (radius + 1)) << corners << ' ' << radius;
    }
  }
}

TEST_P(Coverage, IsTheShareOfEachPixel) {
  const QImage image =
      filled(closed({QPointF(10.25, 20.5), QPointF(13, 20.5), QPointF(13, 22), QPointF(10.25, 22)}), GetParam());
  const double shares[2][3] = {{0.375, 0.5, 0.5}, {0.75, 1, 1}};
  for (int y = 0; y < 2; ++y) {
    for (int x = 0; x < 3; ++x) EXPECT_NEAR(1 - qGray(image.pixel(10 + x, 20 + y)) / 255.0, shares[y][x], 0.004);
  }
  EXPECT_NEAR(darkness(image), 2.75 * 1.5, 0.02);
}

TEST_P(Coverage, IsTheSameInsideEveryClip) {
  const QRegion clip = QRegion(3, 5, 41, 30) + QRect(60, 20, 13, 70) + QRect(89, 0, 1, 1);
  for (double radius : {70.0, 41.7, 30.3}) {  // the first is beyond all sides
    const auto edges = closed(polygon(17, {40.3, 45.6}, radius));
    const QImage whole = filled(edges, GetParam());
    const QImage image = filled(edges, GetParam(), clip);
    for (int y = 0; y < side; ++y) {
      for (int x = 0; x < side; ++x) {
        const int expected = clip.contains(QPoint(x, y)) ? qGray(whole.pixel(x, y)) : 255;
        EXPECT_EQ(qGray(image.pixel(x, y)), expected) << x << ' ' << y;
      }
    }
  }
}

TEST_P(Coverage, InTilesIsTheSameAsElsewhere) {
  for (int scale : {1, 2}) {
    QImage whole(200, 150, QImage::Format_RGB32), image = whole;
    whole.fill(Qt::white);
    image.fill(Qt::white);
    Tiles tiles(QRect(0, 0, 80, 60));
    tiles.add(QLineF(0, 0, 80, 60), 3);
    tiles.add(QRectF(50, 3, 20, 4));
    const auto edges = closed(polygon(17, {60.3, 65.6}, 41.3));
    const QRectF rect(20.25, 30.5, 90.5, 8.75);
    const auto targetOn = [&](QImage& on) {
      RasterTarget target = targetOf(on, on.rect());
      return RasterTarget{target.pixels, target.width, target.clip, double(scale), {5, 11}};
    };
    fillCovered(targetOn(whole), edges, Qt::black, GetParam());
    fillCovered(targetOn(whole), rect, QColor(200, 0, 0, 120), GetParam());
    fillCovered(targetOn(image), edges, Qt::black, tiles, GetParam());
    fillCovered(targetOn(image), rect, QColor(200, 0, 0, 120), tiles, GetParam());
    int drawn = 0;
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) {
        const bool in = x >= 5 && y >= 11 && tiles.has((x - 5) / (8 * scale), (y - 11) / (8 * scale));
        EXPECT_EQ(image.pixel(x, y), in ? whole.pixel(x, y) : QColor(Qt::white).rgb()) << x << ' ' << y;
        drawn += image.pixel(x, y) != QColor(Qt::white).rgb();
      }
    }
    EXPECT_GT(drawn, 300);
  }
}

TEST_P(Coverage, OfARectangleIsWhole) {
  QImage image(side, side, QImage::Format_RGB32);
  image.fill(QColor(200, 100, 0));
  const QRect rect(7, 9, 21, 4);
  fillCovered(targetOf(image, QRect(0, 0, 20, side)), rect, QColor(0, 0, 255, 51), GetParam());
  for (int y = 0; y < side; ++y) {
    for (int x = 0; x < side; ++x) {
      const bool in = x < 20 && rect.contains(x, y);
      EXPECT_EQ(image.pixelColor(x, y), in ? QColor(160, 80, 51) : QColor(200, 100, 0)) << x << ' ' << y;
    }
  }
}

TEST_P(Coverage, OfKnownSharesIsLaidOverThePixelsInsideTheClip) {
  QImage shares(13, 5, QImage::Format_Alpha8);
  for (int y = 0; y < shares.height(); ++y) {
    for (int x = 0; x < shares.width(); ++x) shares.scanLine(y)[x] = static_cast<uchar>((x * 51 + y * 17) % 256);
  }
  QImage image(side, side, QImage::Format_RGB32);
  image.fill(Qt::white);
  const QRegion clip = QRegion(0, 0, 15, 40) + QRect(17, 22, 70, 2);
  fillShares(targetOf(image, clip), {10, 20}, shares, Qt::black, GetParam());
  for (int y = 0; y < side; ++y) {
    for (int x = 0; x < side; ++x) {
      const bool in = clip.contains(QPoint(x, y)) && QRect(QPoint(10, 20), shares.size()).contains(x, y);
      EXPECT_EQ(qGray(image.pixel(x, y)), in ? 255 - shares.scanLine(y - 20)[x - 10] : 255) << x << ' ' << y;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(EachWidth, Coverage, testing::Values(InstructionSet::sse2, InstructionSet::avx2));

}  // namespace
}  // namespace actiscope
