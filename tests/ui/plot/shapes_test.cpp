#include "tests/ui/plot/picture.h"

#include <gtest/gtest.h>

#include <cmath>

namespace actiscope {
namespace {

const QColor blue(0, 0, 255);

class Shapes : public testing::Test {
 protected:
  Shapes() {
    plot_.resize(800, 600);
    panel().setView({{-2, 2}, {-1, 1}});
    panel().setLegendVisible(false);
  }

  Panel& panel() { return plot_.panel(0); }
  QImage image() { return plot_.image(plot_.size()); }

  Plot plot_;
};

TEST_F(Shapes, AnAreaFillsWhatIsBetweenItsSides) {
  panel().setAreas({{{{-1, -0.5, 0}, {1, 0, 0.5}}, red, {}, {}}});
  EXPECT_EQ(colourAt(plot_, {0, 0}), red);
  EXPECT_EQ(colourAt(plot_, {0.9, 0.4}), red);
  EXPECT_NE(colourAt(plot_, {0.03, 0.32}), red);
  EXPECT_NE(colourAt(plot_, {0.03, -0.32}), red);
  EXPECT_NE(colourAt(plot_, {1.05, 0.25}), red);
}

TEST_F(Shapes, ATranslucentAreaLetsTheGridThrough) {
  panel().setAreas({{{{-2, -1, 1}, {2, -1, 1}}, QColor(255, 0, 0, 60), {}, {}}});
  EXPECT_NE(colourAt(plot_, {1, 0.13}), colourAt(plot_, {1.13, 0.13}));
  EXPECT_GT(colourAt(plot_, {1.13, 0.13}).green(), 150);
}

TEST_F(Shapes, LaterAreasAreInFrontWithTheirOutline) {
  const PlotArea back{{{-2, -1, 0.5}, {2, -1, 0.5}}, blue, Stroke{Qt::black, 0, 2}, {}};
  const PlotArea front{{{-2, -1, 0}, {2, -1, 0}}, red, Stroke{Qt::black, 0, 2}, {}};
  panel().setAreas({back, front});
  EXPECT_EQ(colourAt(plot_, {0.53, -0.5}), red);
  EXPECT_EQ(colourAt(plot_, {0.53, 0.25}), blue);
  EXPECT_LT(colourAt(plot_, {0.53, 0}).lightness(), 80);
  EXPECT_EQ(panel().areas(), (std::vector{back, front}));
}

TEST_F(Shapes, AnAreaThatReachesFarBeyondTheViewKeepsItsSlope) {
  panel().setAreas({{{{-1, -1e9, -1e9}, {0, -1e9, 0}, {1e9, -1e9, 1e9}}, red, {}, {}}});
  EXPECT_EQ(colourAt(plot_, {0.5, 0.45}), red);
  EXPECT_NE(colourAt(plot_, {0.5, 0.55}), red);
}

TEST_F(Shapes, PointsAreWhereTheyBelongInEachShape) {
  using Shape = PlotPoints::Shape;
  for (Shape shape : {Shape::disc, Shape::square, Shape::triangle, Shape::diamond, Shape::cross}) {
    for (int count : {1, 500}) {  // drawn and stamped
      panel().setPoints({{std::vector<Point>(static_cast<std::size_t>(count), {0.53, 0.21}), red, shape, 14, {}}});
      const QRect area = areaOf(image(), red);
      const QPointF centre = panel().pixelAt({0.53, 0.21});
      EXPECT_NEAR(QRectF(area).center().x(), centre.x(), 1.2) << int(shape) << ", " << count;
      EXPECT_NEAR(QRectF(area).center().y(), centre.y(), 2.2) << int(shape) << ", " << count;
      EXPECT_NEAR(area.width(), 14, 4) << int(shape) << ", " << count;
    }
  }
}

TEST_F(Shapes, PointsOfABoldThemeAreLargerAndWhole) {
  using Shape = PlotPoints::Shape;
  Theme bold = theme(ThemeId::light);
  bold.boldness = 2;
  const auto area = [&](Shape shape, int count, const Theme& theme) {
    plot_.setTheme(theme);
    panel().setPoints({{std::vector<Point>(static_cast<std::size_t>(count), {0.5, 0.5}), red, shape, 14, {}}});
    return QRectF(areaOf(image(), red));
  };
  for (Shape shape : {Shape::disc, Shape::square, Shape::triangle, Shape::diamond, Shape::cross}) {
    for (int count : {1, 500}) {  // drawn and stamped
      const QRectF usual = area(shape, count, theme(ThemeId::light));
      const QRectF large = area(shape, count, bold);
      EXPECT_NEAR(large.width(), 2 * usual.width(), 4) << int(shape) << ", " << count;
      EXPECT_NEAR(large.height(), 2 * usual.height(), 4) << int(shape) << ", " << count;
    }
  }
}

TEST_F(Shapes, PointsHaveARimOnAColouredGround) {
  panel().setAreas({{{{-2, -1, 1}, {2, -1, 1}}, red, {}, {}}});
  panel().setPoints({{{{0.5, 0.5}}, red, PlotPoints::Shape::disc, 12, {}}});
  const QPoint centre = panel().pixelAt({0.5, 0.5}).toPoint();
  const QImage shown = image();
  int rim = 0;
  for (int x = -10; x <= 10; ++x) rim += shown.pixelColor(centre + QPoint(x, 0)).green() > 120;
  EXPECT_GE(rim, 2);
}

TEST_F(Shapes, StampedPointsAreLargerOnALargerPicture) {
  std::vector<Point> points(100, {0.5, 0.5});
  panel().setPoints({{points, red, PlotPoints::Shape::square, 10, {}}});
  const QRect one = areaOf(image(), red);
  const QRect three = areaOf(plot_.image(plot_.size() * 3), red);
  EXPECT_NEAR(three.width(), 3 * one.width(), 4);
  EXPECT_NEAR(three.center().x(), 3 * one.center().x(), 4);
}

TEST_F(Shapes, StampedPointsAreInPlaceInAWindowThatHasMoreThanThePlot) {
  QWidget window;
  window.resize(900, 700);
  Plot plot(&window);
  plot.setGeometry(70, 50, 800, 600);
  plot.panel(0).setView({{-2, 2}, {-1, 1}});
  plot.panel(0).setPoints({{std::vector<Point>(100, {0.5, 0.5}), red, PlotPoints::Shape::square, 10, {}}});
  plot.refreshNow();
  const QPointF centre = plot.panel(0).pixelAt({0.5, 0.5}) + QPointF(70, 50);
  EXPECT_LT((QRectF(areaOf(window.grab().toImage(), red)).center() - centre).manhattanLength(), 3);
}

TEST_F(Shapes, PointsOutsideTheAxesAreNotDrawn) {
  panel().setPoints({{{{5, 0}, {0, -3}, {NAN, 0}}, red, PlotPoints::Shape::disc, 12, {}}});
  EXPECT_TRUE(areaOf(image(), red).isEmpty());
}

TEST_F(Shapes, AnArrowEndsWhereItPoints) {
  panel().setArrows({{{-1, 0}, {1, 0}, {red, 0, 2}}});
  const QRect area = areaOf(image(), red);
  EXPECT_NEAR(area.right(), panel().pixelAt({1, 0}).x(), 2);
  EXPECT_NEAR(area.left(), panel().pixelAt({-1, 0}).x(), 1.5);
  EXPECT_GT(area.height(), 6) << "a head";
}

class Diagram : public Shapes {
 protected:
  Diagram() {
    panel().setAxesVisible(false);
    panel().setEqualAspect(true);
    panel().setView({{0, 4}, {0, 1}});
    diagram_.nodes = {{{1, 0.5}, 0.8, 0.8, false, red, red, {}, {}}, {{3, 0.5}, 0.8, 0.4, true, blue, blue, {}, {}}};
    diagram_.edges = {{0, 1, {Qt::black, 0, 3}, false, {}}};
  }
  PlotDiagram diagram_;
};

TEST_F(Diagram, HasNoAxes) {
  EXPECT_TRUE(areaWhere(image(), [](const QColor& c) { return c != Qt::white; }).isEmpty());
}

TEST_F(Diagram, HasRoundDiscsAtAnySize) {
  panel().setDiagram(diagram_);
  for (QSize size : {QSize(800, 600), QSize(900, 300), QSize(300, 700)}) {
    plot_.resize(size);
    const QRect disc = areaOf(image(), red);
    EXPECT_NEAR(disc.width(), disc.height(), 2);
    EXPECT_NEAR(disc.width(), 0.8 * (panel().pixelAt({1, 0}).x() - panel().pixelAt({0, 0}).x()), 2);
  }
}

TEST_F(Diagram, SaysWhichViewItWasWidenedTo) {
  plot_.resize(400, 600);
  const View view = panel().view();
  EXPECT_NEAR(view.x.width(), 4, 1e-9);
  EXPECT_GT(view.y.width(), 4);
  EXPECT_NEAR(view.y.from + view.y.to, 1, 1e-9);
}

TEST_F(Diagram, HasEdgesFromRimToRim) {
  panel().setDiagram(diagram_);
  const QImage shown = image();
  const auto at = [&](double x) { return shown.pixelColor(panel().pixelAt({x, 0.5}).toPoint()); };
  EXPECT_EQ(at(1.3), red);
  EXPECT_LT(at(1.5).lightness(), 60);
  EXPECT_LT(at(2.5).lightness(), 60);
  EXPECT_EQ(at(2.7), blue);
}

TEST_F(Diagram, WritesInsideItsNodesAndOnItsEdges) {
  panel().setDiagram(diagram_);
  const QImage plain = image();
  PlotDiagram named = diagram_;
  named.nodes[0].text = QStringLiteral("x1\n0.5");
  named.nodes[1].caption = QStringLiteral("output");
  named.edges[0].text = QStringLiteral("w = 2");
  panel().setDiagram(named);
  const QImage texts = image();
  const auto around = [&](double x, double y, double r) {
    return QRectF(panel().pixelAt({x - r, y + r}), panel().pixelAt({x + r, y - r}));
  };
  EXPECT_TRUE(differ(plain, texts, around(1, 0.5, 0.2)));
  EXPECT_TRUE(differ(plain, texts, around(2, 0.5, 0.1)));
  EXPECT_TRUE(differ(plain, texts, around(3, 0.2, 0.1)));
  EXPECT_FALSE(differ(plain, texts, around(3, 0.5, 0.15)));
  EXPECT_EQ(panel().diagram(), named);
}

/// Texts that grew with the picture and with the type would hide the lines they stand on.
TEST_F(Diagram, WritesOnItsEdgesAsLargeAsThePictureIsWhateverTheType) {
  panel().setView({{0, 10}, {0, 6}});
  diagram_.nodes[1].at = {9, 3};
  diagram_.nodes[0].at = {1, 3};
  plot_.resize(700, 420);
  const auto writtenIn = [&](double type) {
    Theme large = theme(ThemeId::light);
    large.type = type;
    plot_.setTheme(large);
    plot_.setFont(enlarged(QFont(), type));
    diagram_.edges[0].text.clear();
    panel().setDiagram(diagram_);
    const QImage plain = image();
    diagram_.edges[0].text = QStringLiteral("-0.4 × -1 = 0.4");
    panel().setDiagram(diagram_);
    return areaWhere(plain, image()).width();
  };
  const int usual = writtenIn(1);
  EXPECT_GT(usual, 60);
  EXPECT_LT(writtenIn(2), 1.3 * usual);
}

}  // namespace
}  // namespace actiscope
