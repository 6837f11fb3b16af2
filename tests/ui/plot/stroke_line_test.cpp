#include "ui/plot/stroke_line.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainterPath>
#include <QPicture>
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

QPainterPath pathOf(const QPolygonF& line) {
  QPainterPath path;
  path.addPolygon(line);
  return path;
}

/// Peak signal-to-noise ratio in decibels.
double psnr(const QImage& a, const QImage& b) {
  double squares = 0;
  for (int y = 0; y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) squares += std::pow(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)), 2);
  }
  return 10 * std::log10(255.0 * 255.0 * a.width() * a.height() / squares);
}

/// f at so many points of the picture's width.
QPolygonF graph(double (*f)(double), int points = 1000) {
  QPolygonF line;
  for (int i = 0; i < points; ++i) {
    const double x = 10 + 380.0 * i / (points - 1);
    line << QPointF(x, 150 - 130 * f((x - 200) / 40));
  }
  return line;
}

QPen pen(double width) {
  QPen pen(Qt::black, width, Qt::SolidLine, Qt::FlatCap, Qt::SvgMiterJoin);
  pen.setMiterLimit(4);
  return pen;
}

QPen dashed(double width) {
  QPen dashes = pen(width);
  dashes.setDashPattern({4, 2.5});
  return dashes;
}

QImage ours(const QPolygonF& line, const QPen& pen, int scale = 1) {
  return drawn(scale, [&](QPainter& p) { strokeLine(p, line, pen); });
}

/// Qt's own stroker on eight times as many pixels in each direction, as a polygon of outlines.
QImage supersampled(const QPolygonF& line, const QPen& pen) {
  return drawn(8, [&](QPainter& p) { p.strokePath(pathOf(line), pen); });
}

struct Shape {
  const char* name;
  double (*f)(double);
  QPen pen;
};

class StrokeQuality : public testing::TestWithParam<Shape> {};

TEST_P(StrokeQuality, IsThatOfAnEightfoldSupersampledDrawing) {
  const QPolygonF line = graph(GetParam().f);
  EXPECT_GT(psnr(ours(line, GetParam().pen), supersampled(line, GetParam().pen)), 36);
}

INSTANTIATE_TEST_SUITE_P(All, StrokeQuality,
                         testing::Values(Shape{"Tanh", [](double x) { return std::tanh(x); }, pen(2)},
                                         Shape{"Steep", [](double x) { return std::tanh(40 * x); }, pen(2)},
                                         Shape{"Kink", [](double x) { return std::max(0.0, x) - 1; }, pen(2)},
                                         Shape{"SteepKink", [](double x) { return 1 - 12 * std::abs(x); }, pen(2.5)},
                                         Shape{"Wave", [](double x) { return std::sin(8 * x); }, pen(2)},
                                         Shape{"DenseWave", [](double x) { return std::sin(20 * x); }, pen(2)},
                                         Shape{"Peak", [](double x) { return 1 / (1 + 400 * x * x); }, pen(2)},
                                         Shape{"Thin", [](double x) { return std::tanh(x); }, pen(1)},
                                         Shape{"Thick", [](double x) { return std::sin(3 * x); }, pen(9)},
                                         Shape{"Dashed", [](double x) { return std::tanh(x); }, dashed(2)}),
                         [](const auto& shape) { return std::string(shape.param.name); });

TEST(StrokeLine, LooksTheSameDrawnBackwards) {
  QPolygonF line = graph([](double x) { return std::sin(3 * x); });
  const QImage forth = ours(line, pen(2));
  std::reverse(line.begin(), line.end());
  EXPECT_GT(psnr(ours(line, pen(2)), forth), 40);
}

TEST(StrokeLine, LooksTheSameTurnedByARightAngle) {
  const QTransform turn(0, 1, 1, 0, 0, 0);
  const QPolygonF line = turn.map(graph([](double x) { return 0.5 * std::sin(2 * x); }).translated(-60, 0));
  EXPECT_GT(psnr(ours(line, pen(2)), supersampled(line, pen(2))), 40);
}

TEST(StrokeLine, LeavesNoGapAtAPeakOfOnePixel) {
  const QPolygonF line{QPointF(100, 200), QPointF(200.5, 200), QPointF(201, 50), QPointF(201.5, 200),
                       QPointF(300, 200)};
  const QImage image = ours(line, pen(2));
  for (int y = 52; y < 198; ++y) EXPECT_LT(qGray(image.pixel(200, y)), 140) << y;
  for (int x = 102; x < 298; ++x) EXPECT_LT(qGray(image.pixel(x, 199)), 10) << x;
}

TEST(StrokeLine, LeavesNoSeamsBetweenSegments) {
  const QPolygonF line{QPointF(20, 40.5), QPointF(101.3, 40.5), QPointF(150.7, 40.5), QPointF(380, 40.5)};
  const QImage image = ours(line, pen(3));
  for (int x = 22; x < 378; ++x) EXPECT_LT(qGray(image.pixel(x, 40)), 10) << x;
}

TEST(StrokeLine, KeepsTheTipOfACorner) {
  const QPolygonF corner{QPointF(100, 200), QPointF(200, 100), QPointF(300, 200)};
  EXPECT_LT(qGray(ours(corner, pen(8)).pixel(200, 97)), 60);  // the mitre reaches above the vertex
}

TEST(StrokeLine, CoversEachPixelByItsShare) {
  const QImage image = ours({QPointF(20, 40), QPointF(380, 40)}, pen(2.5));
  EXPECT_EQ(qGray(image.pixel(200, 39)), 0);
  EXPECT_EQ(qGray(image.pixel(200, 40)), 0);
  EXPECT_NEAR(qGray(image.pixel(200, 38)), 255 * 0.75, 1);
  EXPECT_NEAR(qGray(image.pixel(200, 41)), 255 * 0.75, 1);
}

TEST(StrokeLine, IsNoDarkerWhereATranslucentLineCrossesItself) {
  QPen soft = pen(6);
  soft.setColor(QColor(0, 0, 0, 100));
  const QImage image = ours({QPointF(50, 50), QPointF(300, 250), QPointF(300, 50), QPointF(50, 250)}, soft);
  EXPECT_EQ(image.pixel(175, 150), image.pixel(100, 90));
}

TEST(StrokeLine, EndsWhereALineTurnsBackOnItself) {
  const QImage image = ours({QPointF(50, 100), QPointF(200, 100), QPointF(120, 100)}, pen(4));
  EXPECT_EQ(qGray(image.pixel(199, 100)), 0);
  EXPECT_EQ(qGray(image.pixel(202, 100)), 255);
  EXPECT_EQ(image.pixel(150, 100), image.pixel(80, 100));
}

TEST(StrokeLine, StaysInsideTheClip) {
  const QImage image = drawn(1, [](QPainter& p) {
    p.setClipRect(100, 20, 50, 60);
    strokeLine(p, {QPointF(-1000, -500), QPointF(125, 50), QPointF(5000, 40)}, pen(20));
    strokeLine(p, {QPointF(-10, 50), QPointF(5000, 50)}, pen(200));
  });
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      EXPECT_EQ(image.pixelColor(x, y) == QColor(Qt::black), QRect(100, 20, 50, 60).contains(x, y)) << x << ' ' << y;
    }
  }
}

TEST(StrokeLine, IsDrawnByThePainterWhereThereAreNoPixels) {
  QPicture picture;
  QPainter painter(&picture);
  strokeLine(painter, graph([](double x) { return std::tanh(x); }), pen(2));
  painter.end();
  EXPECT_GT(picture.size(), 16000u);  // all of the thousand points
}

TEST(FillDisc, IsThatOfAnEightfoldSupersampledDrawing) {
  const QPointF centre(200.3, 150.6);
  for (double radius : {1.5, 4.0, 10.0}) {
    const QImage disc = drawn(1, [&](QPainter& p) { fillDisc(p, centre, radius, Qt::black); });
    const QImage fine = drawn(8, [&](QPainter& p) {
      p.setPen(Qt::NoPen);
      p.setBrush(Qt::black);
      p.drawEllipse(centre, radius, radius);
    });
    EXPECT_GT(psnr(disc, fine), 50) << radius;
  }
}

TEST(StrokeLine, DrawsNothingForALineOfOnePlace) {
  const QImage blank = drawn(1, [](QPainter&) {});
  EXPECT_EQ(ours({}, pen(2)), blank);
  EXPECT_EQ(ours({QPointF(20, 20)}, pen(2)), blank);
  EXPECT_EQ(ours({QPointF(20, 20), QPointF(20, 20)}, pen(2)), blank);
}

QVector<QPolygonF> dashes(const QPolygonF& line, const QVector<qreal>& pattern) {
  QVector<QPolygonF> pieces;
  forEachDash(line, pattern, [&](const QPolygonF& piece) { pieces << piece; });
  return pieces;
}

TEST(Dashes, FollowThePatternAroundVertices) {
  const QPolygonF line{QPointF(0, 0), QPointF(7, 0), QPointF(7, 10)};
  const auto pieces = dashes(line, {5, 3});
  ASSERT_EQ(pieces.size(), 3);
  EXPECT_EQ(pieces[0], QPolygonF({QPointF(0, 0), QPointF(5, 0)}));
  EXPECT_EQ(pieces[1], QPolygonF({QPointF(7, 1), QPointF(7, 6)}));
  EXPECT_EQ(pieces[2], QPolygonF({QPointF(7, 9), QPointF(7, 10)}));
}

TEST(Dashes, GoAroundACornerInOnePiece) {
  const auto pieces = dashes({QPointF(0, 0), QPointF(7, 0), QPointF(7, 10)}, {10, 100});
  ASSERT_EQ(pieces.size(), 1);
  EXPECT_EQ(pieces[0], QPolygonF({QPointF(0, 0), QPointF(7, 0), QPointF(7, 3)}));
}

TEST(Dashes, WithoutAPatternAreTheLine) {
  const QPolygonF line{QPointF(0, 0), QPointF(7, 0), QPointF(7, 10)};
  EXPECT_EQ(dashes(line, {}), QVector<QPolygonF>{line});
}

}  // namespace
}  // namespace actiscope
