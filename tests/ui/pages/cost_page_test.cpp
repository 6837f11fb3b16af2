#include "ui/pages/cost_page.h"

#include "tests/ui/wait_until.h"
#include "ui/main_window.h"

#include <gtest/gtest.h>

#include <QSettings>
#include <QTest>

namespace actiscope {
namespace {

CostTable measured(double sigmoid, double tanh) {
  return {"Abacus",
          "beads",
          {{Function("tanh"), tanh, 2 * tanh},
           {Function("relu"), 0.5, 0.75},
           {Function("sigmoid"), sigmoid, 1.5 * sigmoid},
           {Function("phish"), 9, 12}}};
}

class CostPictureTest : public testing::Test {
 protected:
  CostPictureTest() {
    plot_.resize(1280, 800);
    scene_.measured = measured(1.05, 4);
  }
  const std::vector<PlotBars>& bars() {
    CostPicture(plot_).show(scene_);
    return plot_.panel(0).bars();
  }

  Plot plot_;
  CostScene scene_;
};

TEST_F(CostPictureTest, HasTheCheapestFunctionOnTopWithItsNameAndNumbers) {
  const PlotBars& value = bars().at(0);
  ASSERT_EQ(value.bars.size(), 3u);
  EXPECT_EQ(value.bars[0].to, 0.5);
  EXPECT_GT(value.bars[0].at, value.bars[2].at);
  EXPECT_EQ(plot_.panel(0).categories().y,
            (std::vector{QStringLiteral("Tanh"), QStringLiteral("Sigmoid"), QStringLiteral("ReLU")}));
  EXPECT_EQ(bars().at(1).bars[0].to, 0.75);
  EXPECT_EQ(bars().at(1).bars[0].text, QStringLiteral("0.50 | 0.75"));
  EXPECT_EQ(plot_.panel(0).title(), QStringLiteral("Abacus, beads"));
}

TEST_F(CostPictureTest, SaysWhatWasMeasuredOfTheClaimedSix) {
  EXPECT_EQ(costHeadline(measured(1.05, 4)).claim.toStdString(),
            "Sigmoid costs 2.1 times as much as ReLU here and Tanh 8.0 times, not six as is often said");
  EXPECT_EQ(costHeadline(measured(2.9, 3.2)).claim.toStdString(),
            "Sigmoid costs 5.8 times as much as ReLU here and Tanh 6.4 times: about six, as is often said");
  EXPECT_EQ(costHeadline(measured(1, 3)).claim.toStdString(),
            "Sigmoid costs 2.0 times as much as ReLU here and Tanh 6.0 times; six is often said");
  EXPECT_EQ(costHeadline(measured(1.05, 4)).number, QStringLiteral("2.1×"));
  EXPECT_TRUE(costHeadline({}).isEmpty());
}

TEST_F(CostPictureTest, MarksSixTimesTheCostOfRelu) {
  bars();
  ASSERT_EQ(plot_.panel(0).curves().size(), 1u);
  EXPECT_EQ(plot_.panel(0).curves()[0].branches[0][0].x, 3);
}

TEST_F(CostPictureTest, ShowsAllFunctionsInColumnsWithTheSameAxis) {
  scene_.selection = CostScene::Selection::all;
  scene_.measured.costs.assign(60, {Function("elu"), 2, 3});
  for (auto axis : {CostScene::Axis::linear, CostScene::Axis::log}) {
    scene_.axis = axis;
    bars();
    ASSERT_EQ(plot_.panelCount(), 3);
    std::size_t shown = 0;
    for (int i = 0; i < 3; ++i) {
      EXPECT_EQ(plot_.panel(i).view(), plot_.panel(0).view());
      shown += plot_.panel(i).bars().at(0).bars.size();
    }
    EXPECT_EQ(shown, 60u);
  }
}

TEST_F(CostPictureTest, WithoutNumbersSaysSo) {
  scene_.measured = {};
  EXPECT_TRUE(bars().empty());
  EXPECT_FALSE(plot_.panel(0).hint().isEmpty());
  EXPECT_TRUE(plot_.headline().isEmpty());
}

class CostPageTest : public testing::Test {
 protected:
  CostPageTest() {
    QSettings().clear();
    window_.resize(1280, 800);
    window_.show();
  }
  const CostTable& table() { return window_.store().scene().cost.measured; }
  QPushButton& button() { return *window_.page().findChild<QPushButton*>(); }
  bool arrives() {
    return waitUntil([this] { return !table().costs.empty() && button().isEnabled(); });
  }

  MainWindow window_;
};

TEST_F(CostPageTest, MeasuresWhenFirstShownWithoutChangingTheDocument) {
  window_.showPage(PageId::cost);
  EXPECT_FALSE(button().isEnabled());
  ASSERT_TRUE(arrives());
  EXPECT_FALSE(window_.store().undoStack().canUndo());
  EXPECT_EQ(window_.page().plot().panel(0).bars().size(), 2u);
  EXPECT_FALSE(window_.page().plot().headline().isEmpty());
}

TEST_F(CostPageTest, ReplacesNumbersOnlyWhenAskedAndThatCanBeUndone) {
  window_.store().pass([](Scene& s) { s.cost.measured = measured(1, 2); });
  window_.showPage(PageId::cost);
  EXPECT_TRUE(button().isEnabled());
  EXPECT_EQ(table(), measured(1, 2));
  QTest::mouseClick(&button(), Qt::LeftButton);
  ASSERT_TRUE(waitUntil([this] { return table() != measured(1, 2); }));
  window_.store().undoStack().undo();
  EXPECT_EQ(table(), measured(1, 2));
}

TEST_F(CostPageTest, ArrowKeysLeadFromBarToBarAndReadThemOut) {
  window_.store().pass([](Scene& s) { s.cost.measured = measured(1.05, 4); });
  window_.showPage(PageId::cost);
  Plot& plot = window_.page().plot();
  const auto press = [&](int key) { QTest::keyClick(&plot, static_cast<Qt::Key>(key)); };
  EXPECT_FALSE(plot.reading());
  press(Qt::Key_Down);
  ASSERT_TRUE(plot.reading());
  EXPECT_EQ(plot.reading()->text, QStringLiteral("ReLU, f alone: 0.50 nanoseconds per element"));
  press(Qt::Key_Down);
  press(Qt::Key_Right);
  EXPECT_EQ(plot.reading()->text, QStringLiteral("Sigmoid, f and f′ in one pass: 1.58 nanoseconds per element"));
  EXPECT_EQ(plot.reading()->value, 1.5 * 1.05);
  const auto& cursor = plot.panel(0).cursor();
  ASSERT_TRUE(cursor);
  const PlotBar& bar = plot.panel(0).bars().at(1).bars.at(1);
  EXPECT_EQ(cursor->dots.at(0).at, (Point{bar.to, bar.at}));
  press(Qt::Key_Escape);
  EXPECT_FALSE(plot.reading());
  EXPECT_FALSE(plot.panel(0).cursor());
}

TEST_F(CostPageTest, ArrowKeysGoOnInTheNextColumn) {
  window_.store().pass([](Scene& s) {
    s.cost.selection = CostScene::Selection::all;
    s.cost.measured.costs.assign(60, {Function("elu"), 2, 3});
  });
  window_.showPage(PageId::cost);
  Plot& plot = window_.page().plot();
  for (int i = 0; i < 21; ++i) QTest::keyClick(&plot, Qt::Key_Down);
  EXPECT_FALSE(plot.panel(0).cursor());
  ASSERT_TRUE(plot.panel(1).cursor());
  EXPECT_EQ(plot.panel(1).cursor()->dots.at(0).at.y, plot.panel(1).bars().at(0).bars.at(0).at);
}

TEST_F(CostPageTest, WhatIsCancelledLeavesThePageWithoutNumbers) {
  window_.showPage(PageId::cost);
  auto* background = window_.page().findChild<BackgroundState*>();
  ASSERT_TRUE(background);
  background->cancel();
  ASSERT_TRUE(waitUntil([this] { return button().isEnabled(); }));
  QTest::qWait(20);
  EXPECT_TRUE(table().costs.empty());
  EXPECT_FALSE(window_.page().plot().panel(0).hint().isEmpty());
}

}  // namespace
}  // namespace actiscope
