#include "tests/ui/plot/picture.h"
#include "ui/export/svg.h"
#include "ui/plot/text_line.h"

#include <gtest/gtest.h>

#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <cmath>

namespace actiscope {
namespace {

class HeatMap : public testing::Test {
 protected:
  HeatMap() {
    plot_.resize(800, 600);
    panel().setView({{0, 3}, {0, 2}});
    map_.columns = 3;
    map_.values = {0, 0.2, 0.4, 0.6, 0.8, 1};
    map_.x = {0, 3};
    map_.y = {0, 2};
    map_.colours = sequentialColours(plot_.theme());
  }

  Panel& panel() { return plot_.panel(0); }
  QColor shade(double value) const { return QColor(map_.colours.at(value)); }
  double farFrom(Point point, double value) {
    const QColor c = colourAt(plot_, point);
    const QColor wanted = shade(value);
    return std::abs(c.red() - wanted.red()) + std::abs(c.green() - wanted.green()) + std::abs(c.blue() - wanted.blue());
  }

  Plot plot_;
  PlotHeatMap map_;
};

TEST_F(HeatMap, HasEachCellInTheColourOfItsNumber) {
  panel().setHeatMap(map_);
  for (std::size_t i = 0; i < 6; ++i) {
    const double x = static_cast<double>(i % 3);
    const double y = static_cast<double>(i / 3);
    for (double part : {0.04, 0.5, 0.96}) EXPECT_EQ(colourAt(plot_, {x + part, y + part}), shade(map_.values[i])) << i;
  }
  EXPECT_EQ(panel().heatMap(), map_);
}

TEST_F(HeatMap, HasTheFirstRowOnTopIfAsked) {
  map_.y = {2, 0};
  panel().setHeatMap(map_);
  EXPECT_EQ(colourAt(plot_, {0.5, 1.5}), shade(0));
  EXPECT_EQ(colourAt(plot_, {2.5, 0.5}), shade(1));
}

TEST_F(HeatMap, KeepsItsCellsWhereTheyAreWhenTheViewIsAPartOfIt) {
  panel().setHeatMap(map_);
  panel().setView({{0.9, 1.2}, {0.9, 1.1}});
  EXPECT_EQ(colourAt(plot_, {0.98, 0.98}), shade(0));
  EXPECT_EQ(colourAt(plot_, {1.02, 0.98}), shade(0.2));
  EXPECT_EQ(colourAt(plot_, {0.98, 1.02}), shade(0.6));
}

TEST_F(HeatMap, ShowsNumbersBeyondItsColoursInTheLastOnesAndNothingWhereThereIsNone) {
  map_.values = {-5, 7, NAN, 0, 0, 0};
  panel().setHeatMap(map_);
  EXPECT_EQ(colourAt(plot_, {0.5, 0.53}), shade(0));
  EXPECT_EQ(colourAt(plot_, {1.53, 0.53}), shade(1));
  EXPECT_EQ(colourAt(plot_, {2.73, 0.63}), plot_.theme().background);
}

TEST_F(HeatMap, RunsFromMiddleToMiddleIfItIsSmooth) {
  map_.smooth = true;
  map_.columns = 2;
  map_.values = {0, 1};
  map_.x = {0, 3};
  map_.colours = ColourScale({Qt::black, Qt::white});
  panel().setHeatMap(map_);
  double before = -1;
  for (double x = 0.8; x < 2.2; x += 0.2) {
    const double light = colourAt(plot_, {x, 1}).lightnessF();
    EXPECT_GT(light, before) << x;
    before = light;
  }
  EXPECT_NEAR(colourAt(plot_, {1.5, 1}).lightnessF(), 0.5, 0.03);
}

TEST_F(HeatMap, HasABarThatExplainsItsColours) {
  const int before = plot_.inside(0).right();
  map_.label = QStringLiteral("probability");
  panel().setHeatMap(map_);
  const QRect inside = plot_.inside(0);
  EXPECT_LT(inside.right(), before - 30);
  const QImage image = plot_.image(plot_.size());
  const QRect beside(inside.right() + 3, 0, 800 - inside.right() - 3, 600);
  const QRect top = areaOf(image.copy(beside), shade(0.99));
  const QRect low = areaOf(image.copy(beside), shade(0.2));
  EXPECT_FALSE(top.isEmpty());
  EXPECT_LT(top.top(), low.top());
  map_.label.clear();
  panel().setHeatMap(map_);
  EXPECT_EQ(plot_.inside(0).right(), before);
  panel().setHeatMap(std::nullopt);
  EXPECT_EQ(colourAt(plot_, {0.53, 0.53}), plot_.theme().background);
}

TEST_F(HeatMap, HasItsOldRoomAgainWhenTheTypeWasLargeForAWhile) {
  map_.label = QStringLiteral("probability");
  panel().setHeatMap(map_);
  panel().setTitle(QStringLiteral("title"));
  panel().setAxisLabels(QStringLiteral("x"), QStringLiteral("y"));
  const QRect before = plot_.inside(0);
  const QFont usual = plot_.font();
  Theme large = plot_.theme();
  large.type = 2;
  plot_.setFont(enlarged(usual, 2));
  plot_.setTheme(large);
  EXPECT_NE(plot_.inside(0), before);
  plot_.setFont(usual);
  large.type = 1;
  plot_.setTheme(large);
  EXPECT_EQ(plot_.inside(0), before);
}

TEST_F(HeatMap, DrawsNoAxesAnewForOtherNumbers) {
  map_.label = QStringLiteral("probability");
  panel().setHeatMap(map_);
  plot_.refreshNow();
  const auto before = plot_.drawings();
  map_.values[2] = 0.9;
  panel().setHeatMap(map_);
  plot_.refreshNow();
  EXPECT_EQ(plot_.drawings().all, before.all);
  EXPECT_EQ(plot_.drawings().layouts, before.layouts);
}

TEST_F(HeatMap, WritesTextsIntoItsCellsThatCanBeRead) {
  panel().setHeatMap(map_);
  const QImage plain = plot_.image(plot_.size());
  map_.texts = {QStringLiteral("0.0"), QStringLiteral("0.2"), {}, {}, {}, QStringLiteral("1.0")};
  panel().setHeatMap(map_);
  const QImage named = plot_.image(plot_.size());
  const auto cell = [&](double x, double y) {
    return QRectF(panel().pixelAt({x, y + 1}), panel().pixelAt({x + 1, y}));
  };
  EXPECT_TRUE(differ(plain, named, cell(0, 0)));
  EXPECT_FALSE(differ(plain, named, cell(2, 0)));
  const auto darkest = [&](QRectF part) {
    int least = 255;
    areaWhere(named.copy(part.toRect()),
              [&](const QColor& c) { return (least = std::min(least, c.lightness())), false; });
    return least;
  };
  const auto lightest = [&](QRectF part) {
    int most = 0;
    areaWhere(named.copy(part.toRect()),
              [&](const QColor& c) { return (most = std::max(most, c.lightness())), false; });
    return most;
  };
  EXPECT_LT(darkest(cell(0, 0)), 90);
  EXPECT_GT(lightest(cell(2, 1)), 170);
}

TEST_F(HeatMap, IsWellFormedInAVectorPicture) {
  map_.smooth = true;
  map_.label = QStringLiteral("probability");
  panel().setHeatMap(map_);
  QXmlStreamReader reader(svg(plot_, plot_.size(), "{}"));
  int images = 0;
  while (!reader.atEnd()) images += reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"image";
  EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
  EXPECT_EQ(images, 2) << "map and bar";
}

TEST_F(HeatMap, IsTheSameInAVectorPicture) {
  panel().setHeatMap(map_);
  for (bool smooth : {false, true}) {
    map_.smooth = smooth;
    panel().setHeatMap(map_);
    QSvgRenderer renderer(svg(plot_, plot_.size(), "{}"));
    QImage drawn(plot_.size(), QImage::Format_RGB32);
    QPainter painter(&drawn);
    renderer.render(&painter);
    painter.end();
    for (Point point : {Point{0.5, 0.5}, Point{1.5, 0.5}, Point{2.5, 1.5}}) {
      const QColor there = drawn.pixelColor(panel().pixelAt(point).toPoint());
      EXPECT_NEAR(there.lightness(), colourAt(plot_, point).lightness(), 6) << point.x << smooth;
    }
  }
}

}  // namespace
}  // namespace actiscope
