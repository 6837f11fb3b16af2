#include "ui/plot/backdrop.h"

#include <gtest/gtest.h>

namespace actiscope {
namespace {

const QRect inside(8, 5, 44, 30);

const QSize size(60, 40);

/// A ground with a grid on it.
void drawGrid(QImage& image) {
  image.fill(QColor(250, 250, 245));
  QPainter painter(&image);
  painter.setPen(Qt::gray);
  painter.drawLine(10, 0, 10, 40);
  painter.drawLine(0, 7, 60, 7);
  painter.drawLine(0, 30, 60, 30);
}

QImage grid(double scale) {
  QImage image(size * scale, QImage::Format_RGB32);
  image.setDevicePixelRatio(scale);
  drawGrid(image);
  return image;
}

Backdrop backdrop(double scale, const QRect& insideAxes) {
  Backdrop made;
  made.setAxes(size, scale, {insideAxes}, drawGrid);
  return made;
}

template <class Paint>
QImage painted(double scale, const Paint& paint) {
  QImage image(QSize(80, 70) * scale, QImage::Format_RGB32);
  image.setDevicePixelRatio(scale);
  image.fill(Qt::red);
  QPainter painter(&image);
  paint(painter);
  return image;
}

TEST(Backdrop, PaintsWhatACopyPaints) {
  const QRegion area = QRegion(0, 0, 60, 40) - QRect(5, 5, 20, 10) - QRect(30, 20, 30, 5);
  for (int scale : {1, 2}) {
    const QImage image = grid(scale);
    EXPECT_EQ(painted(scale, [&](QPainter& p) { backdrop(scale, inside).paint(p, area); }),
              painted(scale, [&](QPainter& p) { copy(p, image, area); }));
  }
}

TEST(Backdrop, PaintsTilesAsItPaintsTheirRegion) {
  Tiles tiles(QRect(QPoint(), size));
  tiles.add(QLineF(3, 2, 55, 38), 2);
  tiles.add(QRectF(40, 3, 5, 30));
  for (int scale : {1, 2}) {
    EXPECT_EQ(painted(scale, [&](QPainter& p) { backdrop(scale, inside).paint(p, tiles); }),
              painted(scale, [&](QPainter& p) { copy(p, grid(scale), tiles.region()); }));
  }
}

TEST(Backdrop, IsMovedAndClippedWithThePainter) {
  const auto moved = [](QPainter& painter) {
    painter.translate(11, 22);
    painter.setClipRect(QRect(3, 4, 50, 20));
  };
  const QImage image = grid(1);
  const QRegion area(0, 0, 60, 40);
  EXPECT_EQ(painted(1, [&](QPainter& p) { moved(p), backdrop(1, inside).paint(p, area); }),
            painted(1, [&](QPainter& p) { moved(p), copy(p, image, area); }));
}

TEST(Backdrop, IsThatOfAPictureWithoutRoomForItsAxesToo) {
  const QImage image = grid(1);
  const QRegion area(0, 0, 60, 40);
  for (const QRect& odd : {QRect(70, 5, 10, 10), QRect(50, 5, 44, 30), QRect(30, 5, -4, 30), QRect(-20, -5, 10, 90)}) {
    EXPECT_EQ(painted(1, [&](QPainter& p) { backdrop(1, odd).paint(p, area); }),
              painted(1, [&](QPainter& p) { copy(p, image, area); }));
  }
}

TEST(Backdrop, HasBandsWhereTheyAreNow) {
  const QColor shade(0, 0, 200, 60);
  const QRegion area(0, 0, 60, 40);
  for (double scale : {1.0, 1.5, 2.0}) {
    const QImage image = grid(scale);
    Backdrop moved = backdrop(scale, inside);
    moved.setBands(QRect(10, 5, 20, 30), shade);
    moved.setBands(QRegion(15, 5, 20, 30) + QRect(40, 5, 4, 30), shade);
    QImage expected = image;
    QPainter painter(&expected);
    painter.fillRect(QRect(15, 5, 20, 30), shade);
    painter.fillRect(QRect(40, 5, 4, 30), shade);
    painter.end();
    const auto seen = [&] { return painted(scale, [&](QPainter& p) { moved.paint(p, area); }); };
    EXPECT_EQ(seen(), painted(scale, [&](QPainter& p) { copy(p, expected, area); })) << scale;
    moved.setBands({}, shade);
    EXPECT_EQ(seen(), painted(scale, [&](QPainter& p) { copy(p, image, area); })) << scale;
  }
}

/// Above its axes it looks the same as inside.
TEST(Backdrop, HasBandsUpToTheFirstRowInsideTheAxes) {
  Backdrop plain;
  plain.setAxes(size, 1, {inside}, [](QImage& image) { image.fill(Qt::white); });
  plain.setBands(inside, Qt::blue);
  const QImage image = painted(1, [&](QPainter& p) { plain.paint(p, QRect(QPoint(), size)); });
  EXPECT_EQ(image.pixelColor(20, inside.top() - 1), QColor(Qt::white));
  EXPECT_EQ(image.pixelColor(20, inside.top()), QColor(Qt::blue));
  EXPECT_EQ(image.pixelColor(20, inside.bottom()), QColor(Qt::blue));
  EXPECT_EQ(image.pixelColor(20, inside.bottom() + 1), QColor(Qt::white));
}

}  // namespace
}  // namespace actiscope
