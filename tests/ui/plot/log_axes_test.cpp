#include "tests/ui/plot/picture.h"
#include "ui/plot/log_ticker.h"
#include "ui/plot/plot.h"

#include <gtest/gtest.h>

#include <QTest>
#include <QWheelEvent>
#include <cmath>

namespace actiscope {
namespace {

class LogAxes : public testing::Test {
 protected:
  LogAxes() {
    plot_.resize(800, 600);
    panel().setLegendVisible(false);
    panel().setScales({AxisScale::linear, AxisScale::log10});
    panel().setView({{0, 10}, {1e-8, 1e4}});
  }

  Panel& panel() { return plot_.panel(0); }
  bool isRed(Point point) {
    const QImage image = plot_.image(plot_.size());
    const QPoint centre = panel().pixelAt(point).toPoint();
    bool found = false;
    for (int dy = -2; dy <= 2; ++dy) {
      for (int dx = -1; dx <= 1; ++dx) found |= image.pixelColor(centre + QPoint(dx, dy)).green() < 120;
    }
    return found;
  }

  Plot plot_;
};

TEST_F(LogAxes, HaveEqualFactorsEquallyFarApart) {
  const double decade = panel().pixelAt({0, 1}).y() - panel().pixelAt({0, 10}).y();
  EXPECT_GT(decade, 0);
  for (double y : {1e-8, 1e-3, 1e3}) {
    EXPECT_NEAR(panel().pixelAt({0, y}).y() - panel().pixelAt({0, 10 * y}).y(), decade, 1e-9);
  }
}

TEST_F(LogAxes, GoToPixelsAndBack) {
  for (double y : {3e-8, 0.7, 1234.5}) EXPECT_NEAR(panel().pointAt(panel().pixelAt({2, y})).y / y, 1, 1e-9);
}

TEST_F(LogAxes, DrawACurveOfPowersAsAStraightLine) {
  panel().setCurves({{{{{0, 1e-8}, {10, 1e2}}}, {red, 0, 2}, {}}});
  for (int x = 1; x < 10; ++x) EXPECT_TRUE(isRed({double(x), std::pow(10, x - 8)})) << x;
}

TEST_F(LogAxes, LetACurveThatReachesZeroFallOffTheLowerEdge) {
  panel().setCurves({{{{{0, 1}, {4, 1}, {5, 0}, {6, -3}, {7, 1}, {10, 1}}}, {red, 0, 2}, {}}});
  EXPECT_TRUE(isRed({3, 1}));
  EXPECT_TRUE(isRed({4, 1e-4}));
  EXPECT_TRUE(isRed({4, 1e-7}));
  for (double y = 1e-7; y < 1e3; y *= 2) {
    EXPECT_FALSE(isRed({5, y})) << y;
    EXPECT_FALSE(isRed({6, y})) << y;
  }
  EXPECT_TRUE(isRed({8, 1}));
}

TEST_F(LogAxes, ShowOnlyPositiveNumbers) {
  panel().setView({{0, 10}, {-5, 100}});
  EXPECT_GT(panel().view().y.from, 0);
  EXPECT_EQ(panel().view().y.to, 100);
  panel().setView({{0, 10}, {-5, -2}});
  EXPECT_GT(panel().view().y.from, 0);
  EXPECT_GT(panel().view().y.to, panel().view().y.from);
  panel().setView({{0, 10}, {0, INFINITY}});
  EXPECT_TRUE(std::isfinite(panel().view().y.to));
  EXPECT_FALSE(plot_.image(plot_.size()).isNull());
}

TEST_F(LogAxes, CanBeMadeLinearAgain) {
  panel().setScales({});
  panel().setView({{0, 10}, {0, 2}});
  EXPECT_NEAR(panel().pixelAt({0, 1}).y(), (panel().pixelAt({0, 0}).y() + panel().pixelAt({0, 2}).y()) / 2, 1e-9);
  EXPECT_EQ(panel().scales(), AxisScales{});
}

TEST_F(LogAxes, ZoomAroundThePointUnderTheCursor) {
  panel().setInteractive(true);
  View asked;
  QObject::connect(&panel(), &Panel::viewRequested, [&](const View& view) { asked = view; });
  const QPointF pixel = panel().pixelAt({5, 1e-2});
  QWheelEvent event(pixel, plot_.mapToGlobal(pixel), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                    false);
  QApplication::sendEvent(&plot_, &event);
  EXPECT_NEAR(std::log10(asked.y.to / asked.y.from), 12 / 1.2, 1e-6);
  panel().setView(asked);
  EXPECT_NEAR(panel().pixelAt({5, 1e-2}).y(), pixel.y(), 1.5);
}

struct Ticks {
  QVector<double> at;
  QVector<QString> labels;
};

Ticks ticksOf(QCPRange range, Qt::Orientation orientation, double* least = nullptr) {
  QCustomPlot plot;
  plot.setViewport(QRect(0, 0, 420, 300));
  QCPAxis& axis = orientation == Qt::Horizontal ? *plot.xAxis : *plot.yAxis;
  axis.setScaleType(QCPAxis::stLogarithmic);
  axis.setTicker(QSharedPointer<LogTicker>::create(axis));
  axis.setRange(range);
  plot.replot();
  plot.replot();
  Ticks ticks;
  QVector<double> minor;
  axis.ticker()->generate(range, {}, {}, 0, ticks.at, &minor, &ticks.labels);
  const QFontMetricsF metrics(axis.tickLabelFont());
  for (qsizetype i = 1; least && i < ticks.at.size(); ++i) {
    const double apart = std::abs(axis.coordToPixel(ticks.at[i]) - axis.coordToPixel(ticks.at[i - 1]));
    const double needed =
        orientation == Qt::Vertical
            ? metrics.height()
            : (metrics.horizontalAdvance(ticks.labels[i]) + metrics.horizontalAdvance(ticks.labels[i - 1])) / 2;
    *least = std::min(*least, apart - needed);
  }
  return ticks;
}

TEST(LogTicker, WritesPowersOfTen) {
  const Ticks ticks = ticksOf({1e-9, 1e3}, Qt::Vertical);
  for (qsizetype i = 0; i < ticks.at.size(); ++i) {
    const double exponent = std::log10(ticks.at[i]);
    EXPECT_NEAR(exponent, std::round(exponent), 1e-9);
  }
  EXPECT_TRUE(ticks.labels.contains(QStringLiteral("10⁻⁶")));
  EXPECT_TRUE(ticks.labels.contains(QStringLiteral("10⁰")));
}

TEST(LogTicker, WritesShortNumbersAsTheyAre) {
  const Ticks ticks = ticksOf({0.001, 1000}, Qt::Vertical);
  EXPECT_TRUE(ticks.labels.contains(QStringLiteral("0.001")));
  EXPECT_TRUE(ticks.labels.contains(QStringLiteral("1000")));
}

TEST(LogTicker, HasTicksWithLabelsApartInEveryRange) {
  for (auto orientation : {Qt::Horizontal, Qt::Vertical}) {
    for (QCPRange range :
         {QCPRange{1, 1.001}, {3, 20}, {2e-7, 9e-7}, {1, 70}, {1e-5, 4e-4}, {1, 1e6}, {1e-150, 1e150}}) {
      double least = INFINITY;
      const Ticks ticks = ticksOf(range, orientation, &least);
      const auto inside = std::ranges::count_if(ticks.at, [&](double at) { return range.contains(at); });
      EXPECT_GE(inside, 2) << range.lower << ", " << range.upper << ", " << orientation;
      EXPECT_GT(least, 0) << range.lower << ", " << range.upper << ", " << orientation;
    }
  }
}

}  // namespace
}  // namespace actiscope
