#include "ui/pages/gates_page.h"

#include "core/scene/presets.h"
#include "ui/main_window.h"
#include "ui/widgets/parameter_slider.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QSettings>
#include <QSlider>
#include <QTest>
#include <cmath>
#include <set>

namespace actiscope {
namespace {

class GatesPageTest : public testing::Test {
 protected:
  GatesPageTest() {
    QSettings().clear();
    window_ = std::make_unique<MainWindow>(findPreset("gates")->scene);
    window_->resize(1280, 800);
    window_->show();
    settle();
  }

  static void settle() { QTest::qWait(20); }
  Plot& plot() { return window_->page().plot(); }
  const GatesScene& gates() { return window_->store().scene().gates; }
  QComboBox& units() { return *window_->page().findChild<QComboBox*>(); }

  std::unique_ptr<MainWindow> window_;
};

/// The height of the curve at x, between its points.
double heightAt(const PlotCurve& curve, double x) {
  for (const Branch& branch : curve.branches) {
    for (std::size_t i = 1; i < branch.size(); ++i) {
      const Point a = branch[i - 1];
      const Point b = branch[i];
      if (a.x <= x && x <= b.x) return a.y + (x - a.x) / (b.x - a.x) * (b.y - a.y);
    }
  }
  return std::nan("");
}

TEST_F(GatesPageTest, OpensOnSwigluWithTheGateOfTheClaimInTheHeadline) {
  EXPECT_EQ(units().currentText(), QStringLiteral("SwiGLU"));
  const double gate = -1 / (1 + std::exp(1.0));
  EXPECT_NEAR(QString(plot().headline().number).replace(QChar(0x2212), QLatin1Char('-')).toDouble(), gate, 1e-3);
  EXPECT_TRUE(plot().headline().claim.endsWith(plot().headline().number));
}

/// The map of a gate that jumps at 0 shows 0 on one side and a on the other, less than a pixel away.
TEST_F(GatesPageTest, AJumpOfTheGateIsSharpOnTheMap) {
  window_->store().edit(QStringLiteral("step"), [](Scene& s) { s.gates.gate = Function("step"); });
  settle();
  const PlotHeatMap& map = *plot().panel(0).heatMap();
  EXPECT_FALSE(map.smooth);
  const double cell = map.x.width() / double(map.columns);
  EXPECT_NEAR(map.x.from + cell * double(map.columns) / 2, 0, 1e-12);  // 0 is an edge between two cells
  const std::size_t top = (map.rows() - 1) * map.columns;
  EXPECT_EQ(map.values[top + map.columns / 2 - 1], 0);
  EXPECT_EQ(map.values[top + map.columns / 2], 4);
}

TEST_F(GatesPageTest, EveryCellOfTheMapIsTheProductOfInputAndGate) {
  const PlotHeatMap& map = *plot().panel(0).heatMap();
  ASSERT_EQ(map.rows(), map.columns);
  for (std::size_t row : {std::size_t(0), map.rows() / 2, map.rows() - 1}) {
    for (std::size_t column = 0; column < map.columns; ++column) {
      const double a = -4 + 8 * double(row) / double(map.rows() - 1);
      const double b = -4 + 8 * double(column) / double(map.columns - 1);
      EXPECT_NEAR(map.values[row * map.columns + column], a * b / (1 + std::exp(-b)), 1e-12) << a << ", " << b;
    }
  }
}

/// Also in the shallow trough below 0, which has hardly a colour.
TEST_F(GatesPageTest, LinesOfTheSameHeightAreDashedBelowZero) {
  std::set<double> levels;
  for (const PlotCurve& curve : plot().panel(0).curves()) {
    if (curve.stroke.colour != plot().theme().secondary || curve.branches.empty()) continue;
    const auto f = [](Point at) { return at.y * at.x / (1 + std::exp(-at.x)); };
    const double level = f(curve.branches[0][0]);
    EXPECT_EQ(curve.stroke.dash != 0, level < 0) << level;
    for (const Branch& branch : curve.branches) {
      for (const Point& point : branch) EXPECT_NEAR(f(point), level, 1e-9);
    }
    levels.insert(std::round(1e6 * level) / 1e6);
  }
  for (double level : {-1.0, -0.5, -0.25, 0.25, 0.5, 1.0, 8.0}) EXPECT_TRUE(levels.contains(level)) << level;
}

TEST_F(GatesPageTest, TheBallIsWholeAtTheEdgeOfTheMap) {
  for (auto* slider : window_->page().findChildren<QSlider*>()) {
    if (slider->accessibleName() == QLatin1String(passedParameter.meaning.en.data()))
      QTest::keyClick(slider, Qt::Key_End);
  }
  settle();
  ASSERT_EQ(gates().a, 4);
  const QPoint at = plot().panel(0).pixelAt({gates().b(), 4}).toPoint();
  const QImage picture = plot().grab().toImage();
  for (const QPoint way : {QPoint(0, -6), QPoint(0, 6), QPoint(-6, 0), QPoint(6, 0)}) {
    EXPECT_EQ(picture.pixelColor(at + way), plot().theme().curve(0)) << way.y();
  }
}

TEST_F(GatesPageTest, TheSectionsMeetThePoint) {
  const double f = gates().a * gates().b() / (1 + std::exp(-gates().b()));
  EXPECT_NEAR(heightAt(plot().panel(1).curves()[0], gates().b()), f, 1e-3);
  EXPECT_NEAR(heightAt(plot().panel(2).curves()[0], gates().a), f, 1e-12);
}

TEST_F(GatesPageTest, TheDashedCurveIsTheSlopeOfTheSolidOne) {
  const auto& curves = plot().panel(1).curves();
  for (double b : {-3.0, -0.5, 1.0, 3.0}) {
    const double rise = heightAt(curves[0], b + 0.2) - heightAt(curves[0], b - 0.2);
    EXPECT_NEAR(heightAt(curves[1], b), rise / 0.4, 0.03) << b;
  }
}

TEST_F(GatesPageTest, AShutReluGateIsClaimed) {
  units().setCurrentIndex(1);
  emit units().activated(1);
  settle();
  EXPECT_EQ(gates().gate.activation().id, "relu");
  EXPECT_TRUE(plot().headline().claim.contains(QStringLiteral("shut"))) << qPrintable(plot().headline().claim);
  EXPECT_EQ(plot().headline().number, QStringLiteral("0"));
}

TEST_F(GatesPageTest, PageUpChangesAWhichCanBeUndone) {
  const GatesScene before = gates();
  QTest::keyClick(&plot(), Qt::Key_PageUp);
  EXPECT_NEAR(gates().a, before.a + 0.08, 1e-12);
  window_->store().undoStack().undo();
  EXPECT_EQ(gates(), before);
}

TEST_F(GatesPageTest, PlayingOpensTheGateStepByStep) {
  QTest::keyClick(&plot(), Qt::Key_Right);
  EXPECT_NEAR(gates().b(), -0.99, 1e-12);
  QTest::keyClick(&plot(), Qt::Key_End);
  settle();
  EXPECT_EQ(gates().b(), 4);
  EXPECT_EQ(plot().panel(1).marks().back().at.x, 4);
}

}  // namespace
}  // namespace actiscope
