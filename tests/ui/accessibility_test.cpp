#include "tests/ui/wait_until.h"
#include "ui/main_window.h"
#include "ui/pages/page_list.h"
#include "ui/pages/played_page.h"

#include <gtest/gtest.h>

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QSettings>
#include <QTest>
#include <QToolButton>
#include <cmath>
#include <set>

namespace actiscope {
namespace {

// That moves are announced, too, is tested in tests/accessibility: without a display nobody listens.

QRect areaWhereDifferent(const QImage& a, const QImage& b) {
  QRect area;
  for (int y = 0; y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) {
      if (a.pixel(x, y) != b.pixel(x, y)) area |= QRect(x, y, 1, 1);
    }
  }
  return area;
}

class AccessibilityTest : public testing::Test {
 protected:
  AccessibilityTest() {
    QSettings().clear();
    window_ = std::make_unique<MainWindow>();
    window_->resize(1280, 800);
    window_->show();
    QApplication::setActiveWindow(window_.get());
    settle();
  }

  static void settle() { QTest::qWait(20); }
  void press(int key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(&window_->page().plot(), static_cast<Qt::Key>(key), modifiers);
  }
  QAccessibleInterface& plot() { return *QAccessible::queryAccessibleInterface(&window_->page().plot()); }
  QString reading() { return plot().text(QAccessible::Value); }
  double x() { return window_->page().plot().panel(0).cursor()->x; }

  /// Every widget that a person can set or press, on the page and in the rail.
  std::vector<QWidget*> controls() {
    std::vector<QWidget*> found;
    for (QWidget* widget : window_->findChildren<QWidget*>()) {
      const bool isControl = widget->inherits("QAbstractButton") || widget->inherits("QAbstractSlider") ||
                             widget->inherits("QComboBox") || widget->inherits("QAbstractSpinBox") ||
                             widget->inherits("QLineEdit") || widget->inherits("actiscope::Plot");
      const QWidget* parent = widget->parentWidget();
      const bool isPart = parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox") ||
                          parent->inherits("QAbstractScrollArea") || parent->parentWidget() == nullptr ||
                          widget->inherits("QScrollBar") || parent->inherits("QMenuBar");
      if (isControl && (!isPart || widget->inherits("actiscope::Plot")) && widget->isVisible()) found.push_back(widget);
    }
    return found;
  }

  std::unique_ptr<MainWindow> window_;
};

TEST_F(AccessibilityTest, ThePlotIsAChartWhoseValueIsThePointTraced) {
  EXPECT_EQ(plot().role(), QAccessible::Chart);
  EXPECT_EQ(reading(), QString());
  press(Qt::Key_Right);  // to the middle of the view, where sigmoid is a half
  EXPECT_EQ(reading(), QStringLiteral("Sigmoid: x = 0, f = 0.5"));
  EXPECT_EQ(plot().valueInterface()->currentValue().toDouble(), 0.5);
  press(Qt::Key_Right);
  EXPECT_NEAR(plot().valueInterface()->currentValue().toDouble(), 1 / (1 + std::exp(-x())), 1e-15);
  EXPECT_TRUE(reading().startsWith(QStringLiteral("Sigmoid: x = 0.")));
  press(Qt::Key_Escape);
  EXPECT_EQ(reading(), QString());
}

TEST_F(AccessibilityTest, UpAndDownReadTheDerivativeAtTheSamePlace) {
  press(Qt::Key_Down);
  press(Qt::Key_Down);
  EXPECT_EQ(reading(), QStringLiteral("Sigmoid: x = 0, f′ = 0.25"));
  EXPECT_EQ(window_->page().plot().panel(0).cursor()->dots[1].shape, PlotMark::Shape::ball);
  press(Qt::Key_Up);
  EXPECT_EQ(reading(), QStringLiteral("Sigmoid: x = 0, f = 0.5"));
  EXPECT_EQ(window_->page().plot().panel(0).cursor()->dots[0].shape, PlotMark::Shape::ball);
}

TEST_F(AccessibilityTest, TheReadingFollowsAParameter) {
  window_->store().edit(QStringLiteral("pick"), [](Scene& s) { s.explore.function = Function("swish"); });
  press(Qt::Key_Right);
  press(Qt::Key_Right, Qt::ShiftModifier);
  window_->store().edit(QStringLiteral("steeper"), [](Scene& s) { s.explore.function.set(0, 3); });
  settle();
  const double value = x() / (1 + std::exp(-3 * x()));
  EXPECT_NEAR(plot().valueInterface()->currentValue().toDouble(), value, 1e-14);
}

TEST_F(AccessibilityTest, EachComparedCurveCanBeTracedByName) {
  window_->showPage(PageId::compare);
  settle();
  std::set<QString> names;
  for (std::size_t i = 0; i < window_->page().plot().panel(0).curves().size(); ++i) {
    press(Qt::Key_Down);
    names.insert(reading().section(QStringLiteral(": "), 0, 0) + reading().section(QStringLiteral(", "), -1).left(2));
  }
  EXPECT_EQ(names.size(), window_->page().plot().panel(0).curves().size());
}

TEST_F(AccessibilityTest, OnAPageThatPlaysUpBeginsToTraceAndEscGivesTheArrowsBackToThePlayer) {
  window_->showPage(PageId::descent);
  auto& player = static_cast<PlayedPage&>(window_->page()).player();
  player.seek(5);
  settle();
  press(Qt::Key_Down);
  EXPECT_TRUE(reading().contains(QStringLiteral(": x = "))) << qPrintable(reading());
  const QString before = reading();
  press(Qt::Key_Right, Qt::ShiftModifier);
  EXPECT_NE(reading(), before);
  EXPECT_EQ(player.position(), 5);
  press(Qt::Key_Period);
  EXPECT_EQ(player.position(), 6);
  press(Qt::Key_Escape);
  EXPECT_EQ(reading(), QString());
  press(Qt::Key_Right);
  EXPECT_EQ(player.position(), 7);
}

/// The curve may have other points there.
TEST_F(AccessibilityTest, ATracedPointStaysWhereItIsOnItsCurveWhileItsPanelMoves) {
  window_->showPage(PageId::softmax);
  settle();
  press(Qt::Key_Up);
  for (int i = 0; i < 10; ++i) press(Qt::Key_Right);  // to where its points are close together
  const Plot& picture = window_->page().plot();
  const auto x = [&] { return picture.panel(picture.panelCount() - 1).cursor().value_or(PlotCursor{100, {}}).x; };
  const double before = x();
  for (int time : {1, 2}) {
    press(Qt::Key_F11);
    settle();
    EXPECT_NEAR(x(), before, 0.1) << time;
  }
}

TEST_F(AccessibilityTest, APlaceThatTheAxisNamesIsReadByThisName) {
  window_->showPage(PageId::descent);
  settle();
  Panel& panel = window_->page().plot().panel(0);
  panel.setView({{-0.5, 2.5}, {0, 1}});
  panel.setCategories({{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("out")}, {}});
  panel.setCurves({{{{{0, 0.5}, {1, 0.25}, {2, 0.125}}}, {Qt::red}, QStringLiteral("norm")}});
  press(Qt::Key_Down);
  press(Qt::Key_End);
  EXPECT_TRUE(reading().endsWith(u"x = out, y = 0.125")) << qPrintable(reading());
  EXPECT_EQ(panel.cursor().value().value.value().text, QStringLiteral("norm\nx = out, y = 0.125"));
  press(Qt::Key_Home);
  EXPECT_TRUE(reading().endsWith(u"x = 1, y = 0.5")) << qPrintable(reading());
}

TEST_F(AccessibilityTest, WhatIsReadOutOnAPageThatPlaysIsWrittenBesideThePoint) {
  window_->showPage(PageId::descent);
  settle();
  Plot& shown = window_->page().plot();
  press(Qt::Key_Down);
  for (int i = 0; i < 4; ++i) {
    press(Qt::Key_Right, Qt::ShiftModifier);
    const PlotCursor cursor = shown.panel(0).cursor().value();
    ASSERT_TRUE(cursor.value);
    EXPECT_EQ(cursor.value->at, cursor.dots[0].at);
    EXPECT_TRUE(reading().endsWith(cursor.value->text.section(u'\n', -1))) << qPrintable(cursor.value->text);
    settle();
    const QImage written = shown.grab().toImage();
    PlotCursor silent = cursor;
    silent.value.reset();
    shown.panel(0).setCursor(silent);
    const QRect text = areaWhereDifferent(written, shown.grab().toImage());
    const QPointF dot = shown.panel(0).pixelAt(cursor.value->at);
    EXPECT_GT(text.width(), 60);
    EXPECT_FALSE(text.contains(dot.toPoint()));
    EXPECT_TRUE(text.adjusted(-100, -100, 100, 100).contains(dot.toPoint()));
  }
}

/// On every point traced the marked point is one of the curve drawn.
TEST_F(AccessibilityTest, TracingOnEveryPageStaysOnTheCurves) {
  for (const PageEntry& entry : pageList()) {
    if (entry.id == PageId::explore || entry.id == PageId::compare || entry.id == PageId::cost) continue;
    window_->showPage(entry.id);
    const Plot& shown = window_->page().plot();
    const auto hasCurves = [&](int i) { return !shown.panel(i).curves().empty(); };
    ASSERT_TRUE(waitUntil([&] {
      for (int i = 0; i < shown.panelCount(); ++i) {
        if (hasCurves(i)) return true;
      }
      return false;
    })) << entry.name;
    settle();
    const auto traced = [&]() -> std::optional<std::pair<int, Point>> {
      for (int i = 0; i < shown.panelCount(); ++i) {
        if (shown.panel(i).cursor()) return std::pair(i, shown.panel(i).cursor()->dots.at(0).at);
      }
      return std::nullopt;
    };
    for (int key : {Qt::Key_Down, Qt::Key_Home, Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_Left}) {
      press(key);
      const auto at = traced();
      ASSERT_TRUE(at) << entry.name;
      bool onCurve = false;
      for (const PlotCurve& curve : shown.panel(at->first).curves()) {
        for (const Branch& branch : curve.branches) onCurve |= std::ranges::count(branch, at->second) > 0;
      }
      EXPECT_TRUE(onCurve) << entry.name;
      EXPECT_EQ(plot().valueInterface()->currentValue().toDouble(), at->second.y);
    }
    press(Qt::Key_Escape);
    EXPECT_FALSE(traced()) << entry.name;
  }
}

TEST_F(AccessibilityTest, TabLeadsToEveryControlOfEveryPage) {
  for (const PageEntry& entry : pageList()) {
    window_->showPage(entry.id);
    QTest::qWait(100);
    std::set<QWidget*> reached;
    for (int i = 0; i < 300; ++i) {
      QTest::keyClick(window_->focusWidget(), Qt::Key_Tab);
      if (!reached.insert(window_->focusWidget()).second && i > 5 && window_->focusWidget() == &window_->page().plot())
        break;
    }
    for (QWidget* control : controls()) {
      if (!control->isEnabled()) continue;
      EXPECT_TRUE(reached.contains(control))
          << entry.name << ": " << control->metaObject()->className() << " " << qPrintable(control->accessibleName());
    }
  }
}

TEST_F(AccessibilityTest, EveryControlHasANameAndATooltip) {
  for (const PageEntry& entry : pageList()) {
    window_->showPage(entry.id);
    QTest::qWait(100);
    for (QWidget* control : controls()) {
      const QString name = QAccessible::queryAccessibleInterface(control)->text(QAccessible::Name);
      const auto what = [&] { return std::string(entry.name) + ": " + control->metaObject()->className(); };
      EXPECT_FALSE(name.isEmpty()) << what();
      const bool needsNone = control->inherits("actiscope::Plot");
      EXPECT_TRUE(needsNone || !control->toolTip().isEmpty()) << what() << qPrintable(name);
    }
  }
}

/// Pixels that differ between the control with the focus, as by Tab, and without it.
TEST_F(AccessibilityTest, TheFocusIsSeenOnEveryKindOfControl) {
  for (ThemeChoice theme : {ThemeChoice::light, ThemeChoice::dark}) {
    window_->appearance().choose(theme);
    press(Qt::Key_Tab);  // from now on the keyboard is used
    for (const PageEntry& entry : pageList()) {
      window_->showPage(entry.id);
      QTest::qWait(50);
      std::set<QString> kinds;
      for (QWidget* control : controls()) {
        if (!control->isEnabled() || !kinds.insert(QString::fromLatin1(control->metaObject()->className())).second)
          continue;
        control->clearFocus();
        const QImage without = control->grab().toImage();
        control->setFocus(Qt::TabFocusReason);
        EXPECT_NE(control->grab().toImage(), without) << entry.name << ": " << control->metaObject()->className();
      }
    }
  }
}

}  // namespace
}  // namespace actiscope
