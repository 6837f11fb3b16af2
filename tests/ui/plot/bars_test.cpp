#include "tests/ui/plot/picture.h"

#include <gtest/gtest.h>

namespace actiscope {
namespace {

class Bars : public testing::Test {
 protected:
  Bars() {
    plot_.resize(800, 600);
    panel().setView({{-0.5, 2.5}, {-1, 1}});
    panel().setLegendVisible(false);
  }

  Panel& panel() { return plot_.panel(0); }
  QImage image() { return plot_.image(plot_.size()); }

  Plot plot_;
};

TEST_F(Bars, ReachFromTheirBaseToTheirEnd) {
  panel().setBars({{{{1, 0.5, -0.25, 0.5, {}, {}}}, red, {}}});
  const QRect area = areaOf(image(), red);
  EXPECT_NEAR(area.left(), panel().pixelAt({0.75, 0}).x(), 1.5);
  EXPECT_NEAR(area.right(), panel().pixelAt({1.25, 0}).x(), 1.5);
  EXPECT_NEAR(area.top(), panel().pixelAt({0, 0.5}).y(), 1.5);
  EXPECT_NEAR(area.bottom(), panel().pixelAt({0, -0.25}).y(), 1.5);
}

TEST_F(Bars, LieOnTheirSideIfAsked) {
  panel().setView({{0, 10}, {-0.5, 2.5}});
  panel().setBars({{{{2, 4, 0, 0.5, {}, {}}}, red, {}, Qt::Horizontal}});
  const QRect area = areaOf(image(), red);
  EXPECT_NEAR(area.right(), panel().pixelAt({4, 0}).x(), 1.5);
  EXPECT_NEAR(area.top(), panel().pixelAt({0, 2.25}).y(), 1.5);
}

TEST_F(Bars, StandOnTheLowerEdgeOfALogarithmicAxis) {
  panel().setScales({AxisScale::linear, AxisScale::log10});
  panel().setView({{-0.5, 2.5}, {1e-6, 1}});
  panel().setBars({{{{1, 1e-3, 0, 0.5, {}, {}}}, red, {}}});
  const QRect area = areaOf(image(), red);
  EXPECT_NEAR(area.top(), panel().pixelAt({0, 1e-3}).y(), 1.5);
  EXPECT_NEAR(area.bottom(), panel().pixelAt({0, 1e-6}).y(), 2.5);
}

TEST_F(Bars, HaveTheirValueBeyondTheEndOrInsideWhereThePanelEnds) {
  for (double end : {0.4, 1.0, -0.4, -1.0}) {
    const auto drawn = [&](const QString& text) {
      panel().setBars({{{{1, end, 0, 0.8, {}, text}}, red, {}}});
      return image();
    };
    const QImage plain = drawn({});
    const QImage named = drawn(QStringLiteral("0.4"));
    const QPointF tip = panel().pixelAt({1, end});
    const double out = end > 0 ? -1 : 1;
    const double inwards = std::abs(end) == 1 ? -out : out;
    EXPECT_TRUE(
        differ(plain, named, QRectF(tip + QPointF(-20, 2 * inwards), tip + QPointF(20, 20 * inwards)).normalized()))
        << end;
    EXPECT_FALSE(
        differ(plain, named, QRectF(tip - QPointF(-20, 2 * inwards), tip - QPointF(20, 20 * inwards)).normalized()))
        << end;
  }
}

TEST_F(Bars, HaveNoValuesWhereTheyAreThinnerThanALineOfText) {
  const auto drawn = [&](const QString& text) {
    panel().setBars({{{{1, 0.4, 0, 0.02, {}, text}}, red, {}}});
    return image();
  };
  EXPECT_EQ(drawn(QStringLiteral("0.4")), drawn({}));
}

/// The pushes of softmax near the end of its learning, and raw outputs that have learned all they can.
TEST_F(Bars, HaveTheirValuesAlsoWhereTheyAreShortOrEndAtTheEdge) {
  plot_.resize(300, 340);
  panel().setView({{-0.6, 2.4}, {-0.0205, 0.035}});
  const auto drawn = [&](int without) {
    PlotBars bars{{}, red, {}};
    int i = 0;
    for (double to : {0., 0.018, 0., -0.0172, 0., -0.00089}) {
      const double at = i / 2 + (i % 2 == 0 ? -0.2 : 0.2);
      bars.bars.push_back({at, to, 0, 0.38, {}, i == without ? QString() : QString::number(to)});
      ++i;
    }
    panel().setBars({bars});
    return image();
  };
  const QImage all = drawn(-1);
  for (int i = 0; i < 6; ++i) EXPECT_NE(all, drawn(i)) << i;
}

/// Nor its line theirs: wherever it stands, it is the same with them and without.
TEST_F(Bars, ThatLieHaveTheirValuesBesideALine) {
  panel().setView({{0, 4}, {-0.5, 2.5}});
  for (double x = 1.5; x <= 3; x += 0.05) {
    panel().setCurves({{{{{x, -1}, {x, 3}}}, {Qt::blue, 1, 1.5}, {}}});
    const auto drawn = [&](const QString& text) {
      panel().setBars({{{{1, 2, 0, 0.4, {}, text}}, red, {}, Qt::Horizontal}});
      return image();
    };
    const QImage bare = drawn({});
    const QImage named = drawn(QStringLiteral("0.50 | 0.75"));
    const double at = panel().pixelAt({x, 0}).x();
    EXPECT_NE(bare, named) << x;
    EXPECT_FALSE(differ(bare, named, QRectF(at - 2, 0, 4, bare.height()))) << x;
  }
}

TEST_F(Bars, AreNamedInTheLegendWhichKeepsOffThem) {
  panel().setLegendVisible(true);
  const PlotBars kind{{{2, 1, 0, 1, {}, {}}, {0, -1, 0, 1, {}, {}}}, red, QStringLiteral("probability")};
  panel().setBars({kind});
  const QImage image = plot_.image(plot_.size());
  const QRect bar = QRectF(panel().pixelAt({1.52, 0.97}), panel().pixelAt({2.45, 0.03})).toRect();
  EXPECT_EQ(areaOf(image.copy(bar), red).size(), bar.size());
  const QRect free = QRectF(panel().pixelAt({-0.45, 0.97}), panel().pixelAt({1.45, 0.03})).toRect();
  EXPECT_FALSE(areaOf(image.copy(free), red).isEmpty()) << "the patch of the legend";
  EXPECT_EQ(panel().bars(), std::vector{kind});
}

TEST_F(Bars, StandOnNamesInPlaceOfNumbers) {
  const auto below = [&] { return QRectF(0, panel().pixelAt({0, -1}).y() + 4, 800, 40); };
  const QImage numbers = image();
  panel().setCategories({{QStringLiteral("cat"), QStringLiteral("dog"), QStringLiteral("owl")}, {}});
  const QImage names = image();
  EXPECT_TRUE(differ(numbers, names, below()));
  for (double x : {0.0, 1.0, 2.0}) {
    const QPointF at = panel().pixelAt({x, -1});
    const QImage label = names.copy(QRectF(at.x() - 14, at.y() + 7, 28, 16).toRect());
    EXPECT_FALSE(areaWhere(label, [](const QColor& c) { return c.lightness() < 160; }).isEmpty()) << x;
  }
  EXPECT_EQ(panel().categories().x.size(), 3u);
  panel().setCategories({});
  EXPECT_EQ(image(), numbers);
}

TEST_F(Bars, HaveManyNamesBesideThemWithoutOverlap) {
  std::vector<QString> names;
  for (int i = 0; i < 40; ++i) names.push_back(QStringLiteral("a long name number %1").arg(i));
  panel().setView({{0, 1}, {-0.5, 39.5}});
  const int before = plot_.inside(0).left();
  panel().setCategories({{}, names});
  EXPECT_GT(plot_.inside(0).left(), before + 60) << "room for the names";
  const QImage shown = image();
  int gaps = 0;
  bool inText = false;
  for (int y = plot_.inside(0).top(); y < plot_.inside(0).bottom(); ++y) {
    const QImage line = shown.copy(20, y, plot_.inside(0).left() - 30, 1);
    const bool dark = !areaWhere(line, [](const QColor& c) { return c.lightness() < 200; }).isEmpty();
    gaps += inText && !dark;
    inText = dark;
  }
  EXPECT_GE(gaps, 19);
}

/// A row of the cost page in a presentation.
TEST_F(Bars, KeepTheirNumbersInLargeTypeEvenWhereTheyAreThin) {
  Theme large = theme(ThemeId::light);
  large.type = 2.5;
  const QFont usual = plot_.font();
  plot_.setTheme(large);
  plot_.setFont(enlarged(usual, large.type));
  panel().setView({{0, 10}, {-0.5, 2.5}});
  const auto drawn = [&](double thickness, const QString& text) {
    panel().setBars({{{{1, 4, 0, thickness, {}, text}}, red, {}, Qt::Horizontal}});
    return image();
  };
  const double pixel = 3 / (panel().pixelAt({0, -0.5}).y() - panel().pixelAt({0, 2.5}).y());
  const auto written = [&](double pixels) {
    const QImage plain = drawn(pixels * pixel, {});
    const QImage named = drawn(pixels * pixel, QStringLiteral("0.15 | 0.22"));
    return areaWhere(named, plain);
  };
  const int usualHeight = QFontMetrics(usual).height();
  EXPECT_GT(written(12).height(), usualHeight / 3);
  EXPECT_LT(written(12).height(), usualHeight);
  EXPECT_GT(written(100).height(), usualHeight);
  EXPECT_TRUE(written(3).isEmpty()) << "nobody could read that";
}

}  // namespace
}  // namespace actiscope
