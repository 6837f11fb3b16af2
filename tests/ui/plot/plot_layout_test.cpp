#include "tests/ui/wait_until.h"
#include "ui/plot/plot.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QTest>
#include <numeric>

namespace actiscope {
namespace {

TEST(PlotLayout, GivesPanelsOfARowTheSameHeight) {
  Plot plot;
  plot.resize(800, 600);
  plot.setRows({2, 1}, {2, 1});
  plot.panel(0).setAxisLabels(QStringLiteral("x"), QStringLiteral("f(x)"));
  plot.panel(1).setTitle(QStringLiteral("ReLU"));
  EXPECT_EQ(plot.panel(0).viewport().height, plot.panel(1).viewport().height);
  const double bottom = plot.panel(0).view().y.from;
  EXPECT_EQ(plot.panel(0).pixelAt({0, bottom}).y(), plot.panel(1).pixelAt({0, bottom}).y());
}

TEST(PlotLayout, GivesPanelsOfAColumnTheSameLeftEdge) {
  Plot plot;
  plot.resize(800, 600);
  plot.setRows({2, 2}, {1, 1});
  plot.panel(3).setView({{-6, 6}, {-1e6, 1e6}});  // wide tick labels
  for (int column : {0, 1}) {
    EXPECT_EQ(plot.panel(column).pixelAt({-6, 0}).x(), plot.panel(column + 2).pixelAt({-6, 0}).x());
  }
}

TEST(PlotLayout, IsKnownBeforeThePlotIsShown) {
  Plot plot;
  plot.resize(800, 600);
  plot.panel(0).setView({{-2, 2}, {-1e6, 1e6}});
  const Viewport before = plot.panel(0).viewport();
  plot.show();
  plot.refreshNow();
  const Viewport after = plot.panel(0).viewport();
  EXPECT_EQ(before.width, after.width);
  EXPECT_EQ(before.height, after.height);
  EXPECT_GT(before.width, 600);
}

TEST(PlotLayout, IsCurrentWhenAChangeOfSizeIsAnnounced) {
  Plot plot;
  plot.resize(800, 600);
  plot.show();
  double announced = 0;
  QObject::connect(&plot, &Plot::resized, [&] { announced = plot.panel(0).viewport().width; });
  const double before = plot.panel(0).viewport().width;
  plot.resize(1000, 600);
  EXPECT_EQ(announced, before + 200);
}

TEST(PlotLayout, OfASizeIsTheSameWhateverSizeWasBefore) {
  const auto makeRow = [](Plot& plot) {
    plot.setRows({3}, {1});
    for (int i : {0, 1, 2}) plot.panel(i).setEqualAspect(true);
    for (int i : {0, 1, 2}) plot.panel(i).setView({{-1, 1.2}, {-1.7, 1.7}});
  };
  Plot resized;
  makeRow(resized);
  for (int width = 500; width < 1000; width += 7) {
    Plot fresh;
    makeRow(fresh);
    for (Plot* plot : {&fresh, &resized}) plot->resize(width, 450);
    EXPECT_EQ(resized.panel(2).viewport().width, fresh.panel(2).viewport().width) << width;
    resized.resize(1500 - width, 800);
    resized.panel(2).viewport();
  }
}

TEST(PlotLayout, IsMadeOnceForAllWhoAskWhereThePanelsAre) {
  Plot plot;
  plot.resize(800, 600);
  plot.panel(0).setView({{-2, 2}, {-1e3, 1e3}});
  const int before = plot.drawings().layouts;
  for (int i = 0; i < 100; ++i) plot.panel(0).pixelAt({0.01 * i, 0});
  plot.panel(0).viewport();
  plot.refreshNow();
  EXPECT_EQ(plot.drawings().layouts, before + 1);
}

TEST(PlotLayout, ReplacesPanelsAnyNumberOfTimes) {
  Plot plot;
  plot.resize(800, 600);
  for (const auto& rows : {std::vector<int>{3, 1}, {1}, {2, 2, 1}}) {
    plot.setRows(rows, {1, 1, 1});
    plot.refreshNow();
    EXPECT_EQ(plot.panelCount(), std::accumulate(rows.begin(), rows.end(), 0));
    EXPECT_GT(plot.panel(0).viewport().width, 100);
  }
}

TEST(PlotRefresh, MakesOneDrawingOfManyRequests) {
  Plot plot;
  plot.resize(800, 600);
  plot.refreshNow();
  const int before = plot.drawings().all;
  for (int i = 1; i <= 5; ++i) {
    plot.panel(0).setView({{-1.0 * i, 1}, {-1, 1}});
    plot.refresh();
  }
  EXPECT_EQ(plot.drawings().all, before);
  EXPECT_TRUE(waitUntil([&] { return plot.drawings().all > before; }));
  EXPECT_EQ(plot.drawings().all, before + 1);
}

TEST(PlotRefresh, DrawsNothingForTheSameAxisLabels) {
  Plot plot;
  plot.resize(800, 600);
  plot.panel(0).setAxisLabels(QStringLiteral("x"), QStringLiteral("y"));
  plot.refreshNow();
  const auto before = plot.drawings();
  plot.panel(0).setAxisLabels(QStringLiteral("x"), QStringLiteral("y"));
  plot.refreshNow();
  EXPECT_EQ(plot.drawings(), before);
}

TEST(PlotTheme, IsKeptByThePlotItself) {
  Plot plot;
  {
    Theme own = theme(ThemeId::dark);
    own.background = QColor(1, 2, 3);
    plot.setTheme(own);
  }
  plot.resize(300, 200);
  EXPECT_EQ(plot.image(plot.size()).pixelColor(0, 0), QColor(1, 2, 3));
}

}  // namespace
}  // namespace actiscope
