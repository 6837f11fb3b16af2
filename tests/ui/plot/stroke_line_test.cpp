#include "ui/plot/stroke_line.h"

#include <gtest/gtest.h>

#include <QImage>
#include <cmath>

namespace actiscope {
namespace {

template <class Draw>
QImage drawn(int scale, Draw draw) {
  QImage image(400 * scale, 300 * scale, QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.scale(scale, scale);
  draw(painter);
  painter.end();
  return image.scaled(400, 300, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// Peak signal-to-noise ratio in decibels.
double psnr(const QImage& a, const QImage& b) {
  double squares = 0;
  for (int y = 0; y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) squares += std::pow(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)), 2);
  }
  return 10 * std::log10(255.0 * 255.0 * a.width() * a.height() / squares);
}

QPolygonF tanhCurve() {
  QPolygonF line;
  for (int x = 10; x <= 390; x += 5) line << QPointF(x, 150 - 130 * std::tanh((x - 200) / 60.0));
  return line;
}

QPen pen(double width) { return QPen(Qt::black, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin); }

TEST(StrokeLine, LooksLikeAnEightfoldSupersampledDrawing) {
  const QPolygonF line = tanhCurve();
  const QImage truth = drawn(8, [&](QPainter& p) {
    p.setPen(pen(2));
    p.drawPolyline(line);
  });
  const QImage ours = drawn(1, [&](QPainter& p) { strokeLine(p, line, pen(2)); });
  EXPECT_GT(psnr(ours, truth), 40);
}

TEST(StrokeLine, LeavesNoSeamsBetweenSegments) {
  const QPolygonF line{QPointF(20, 40.5), QPointF(101.3, 40.5), QPointF(150.7, 40.5), QPointF(380, 40.5)};
  const QImage image = drawn(1, [&](QPainter& p) { strokeLine(p, line, pen(3)); });
  for (int x = 22; x < 378; ++x) EXPECT_LT(qGray(image.pixel(x, 40)), 10) << x;
}

TEST(StrokeLine, KeepsTheTipOfACorner) {
  const QPolygonF corner{QPointF(100, 200), QPointF(200, 100), QPointF(300, 200)};
  const QImage ours = drawn(1, [&](QPainter& p) { strokeLine(p, corner, pen(8)); });
  EXPECT_LT(qGray(ours.pixel(200, 97)), 60);  // the mitre reaches above the vertex
}

TEST(Dashes, FollowThePatternAroundVertices) {
  const QPolygonF line{QPointF(0, 0), QPointF(7, 0), QPointF(7, 10)};
  const auto pieces = dashes(line, {5, 3});
  ASSERT_EQ(pieces.size(), 3);
  EXPECT_EQ(pieces[0], QLineF(0, 0, 5, 0));
  EXPECT_EQ(pieces[1], QLineF(7, 1, 7, 6));
  EXPECT_EQ(pieces[2], QLineF(7, 9, 7, 10));
}

TEST(Dashes, WithoutAPatternAreTheSegments) {
  EXPECT_EQ(dashes({QPointF(0, 0), QPointF(7, 0), QPointF(7, 10)}, {}).size(), 2);
  EXPECT_TRUE(dashes({}, {}).isEmpty());
}

}  // namespace
}  // namespace actiscope
