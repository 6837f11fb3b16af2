#include "ui/lessons/lesson_dock.h"
#include "ui/main_window.h"
#include "ui/pages/page_list.h"
#include "ui/pages/played_page.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenuBar>
#include <QSettings>
#include <QTest>
#include <QToolBar>

namespace actiscope {
namespace {

class PresentationTest : public testing::Test {
 protected:
  PresentationTest() {
    QSettings().clear();
    window_ = std::make_unique<MainWindow>();
    window_->resize(1280, 800);
    window_->show();
    settle();
  }

  static void settle() { QTest::qWait(30); }
  void press(int key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(window_->focusWidget(), static_cast<Qt::Key>(key), modifiers);
    settle();
  }
  Plot& plot() { return window_->page().plot(); }

  std::unique_ptr<MainWindow> window_;
};

TEST_F(PresentationTest, EveryPageFillsTheWindowWithItsPictureInLargeType) {
  for (const PageEntry& entry : pageList()) {
    window_->showPage(entry.id);
    settle();
    const double usual = plot().font().pointSizeF();
    press(Qt::Key_F11);
    EXPECT_EQ(plot().width(), window_->width()) << entry.name;
    EXPECT_GE(plot().height(), window_->height() - 60) << entry.name;
    EXPECT_GE(plot().font().pointSizeF(), 1.5 * usual) << entry.name;
    EXPECT_TRUE(window_->isFullScreen());
    press(Qt::Key_Escape);
    EXPECT_FALSE(window_->isFullScreen());
    EXPECT_LT(plot().width(), window_->width() - 300) << entry.name;
    EXPECT_EQ(plot().font().pointSizeF(), usual) << entry.name;
  }
}

/// How many pixels of a column have the first curve's colour, where the sigmoid is flat.
int thickness(Plot& plot) {
  const QImage picture = plot.grab().toImage();
  const QRect inside = plot.inside(0);
  const QRgb colour = plot.theme().curve(0).rgb();
  int pixels = 0;
  for (int y = inside.top(); y < inside.bottom(); ++y) {
    pixels += picture.pixel(inside.left() + inside.width() * 9 / 10, y) == colour ? 1 : 0;
  }
  return pixels;
}

TEST_F(PresentationTest, CurvesAreThickerThenAndAsBeforeAfterwards) {
  const int usual = thickness(plot());
  EXPECT_GT(usual, 0);
  press(Qt::Key_F11);
  EXPECT_GT(thickness(plot()), usual);
  press(Qt::Key_Escape);
  EXPECT_EQ(thickness(plot()), usual);
}

/// Of the type's size, between a text and the edge above it.
TEST_F(PresentationTest, TheTitleKeepsOffTheUpperEdge) {
  press(Qt::Key_F11);
  const QImage picture = plot().grab().toImage();
  const QColor ground = plot().theme().background;
  int row = 0;
  const auto isEmpty = [&](int y) {
    for (int x = 0; x < picture.width(); ++x) {
      if (picture.pixelColor(x, y) != ground) return false;
    }
    return true;
  };
  while (isEmpty(row)) ++row;
  EXPECT_GE(row, plot().fontMetrics().height() / 3);
}

/// The longest row of one colour of the curve beside the first label of the legend.
int swatchLength(Plot& plot) {
  plot.panel(0).setLegendVisible(false);
  const QImage bare = plot.grab().toImage();
  plot.panel(0).setLegendVisible(true);
  const QImage named = plot.grab().toImage();
  int longest = 0;
  for (int y = 0; y < named.height(); ++y) {
    int length = 0;
    for (int x = 0; x < named.width(); ++x) {
      const bool isNew = named.pixel(x, y) != bare.pixel(x, y) && named.pixelColor(x, y) == plot.theme().curve(0);
      length = isNew ? length + 1 : 0;
      longest = std::max(longest, length);
    }
  }
  return longest;
}

TEST_F(PresentationTest, TheLegendsLinesGrowWithItsLetters) {
  const int usual = swatchLength(plot());
  const double letters = plot().font().pointSizeF();
  ASSERT_GT(usual, 10);
  press(Qt::Key_F11);
  EXPECT_NEAR(swatchLength(plot()), usual * plot().font().pointSizeF() / letters, 2);
}

TEST_F(PresentationTest, LessonsThatAreOpenedThenAreInLargeTypeAndAfterwardsAsBefore) {
  auto* lessons = window_->findChild<LessonDock*>();
  lessons->show();
  lessons->begin(3);
  lessons->findChild<LessonView*>()->next();
  settle();
  const auto type = [&] { return lessons->findChild<LessonView*>()->findChild<LessonText*>()->font().pointSizeF(); };
  const double usual = type();
  const int width = lessons->width();
  press(Qt::Key_F11);
  press(Qt::Key_F1);
  ASSERT_TRUE(lessons->isVisible());
  EXPECT_GE(type(), 1.3 * usual);
  EXPECT_EQ(lessons->findChild<LessonView*>()->place(), (LessonPlace{3, 1})) << "the lesson goes on";
  press(Qt::Key_F11);
  EXPECT_EQ(type(), usual);
  EXPECT_EQ(lessons->width(), width);
  lessons->hide();
}

TEST_F(PresentationTest, OpenLessonsComeBackAfterwards) {
  auto* lessons = window_->findChild<LessonDock*>();
  lessons->toggleViewAction()->trigger();
  ASSERT_TRUE(lessons->isVisible());
  press(Qt::Key_F11);
  EXPECT_FALSE(lessons->isVisible());
  press(Qt::Key_F11);
  EXPECT_TRUE(lessons->isVisible());
  lessons->toggleViewAction()->trigger();
}

TEST_F(PresentationTest, EscFirstTakesTheCursorAwayAndThenLeaves) {
  press(Qt::Key_F11);
  press(Qt::Key_Right);
  EXPECT_TRUE(plot().panel(0).cursor());
  press(Qt::Key_Escape);
  EXPECT_FALSE(plot().panel(0).cursor());
  EXPECT_TRUE(window_->isFullScreen());
  press(Qt::Key_Escape);
  EXPECT_FALSE(window_->isFullScreen());
}

TEST_F(PresentationTest, WhatIsReadFromTheCurveStaysInLargeType) {
  press(Qt::Key_F11);
  press(Qt::Key_Right);
  bool read = false;
  for (const QLabel* label : window_->findChildren<QLabel*>()) {
    read |= label->isVisible() && label->text().startsWith(QStringLiteral("x = 0 ")) &&
            label->font().pointSizeF() == plot().font().pointSizeF();
  }
  EXPECT_TRUE(read);
}

TEST_F(PresentationTest, ThePlayerAndTheMenusObeyTheirKeys) {
  window_->showPage(PageId::descent);
  settle();
  press(Qt::Key_F11);
  auto& player = static_cast<PlayedPage&>(window_->page()).player();
  press(Qt::Key_Home);
  EXPECT_EQ(player.position(), 0);
  press(Qt::Key_Right);
  EXPECT_EQ(player.position(), 1);
  press(Qt::Key_Space);
  EXPECT_TRUE(player.playing());
  press(Qt::Key_Space);
  press(Qt::Key_PageDown, Qt::ControlModifier);
  EXPECT_EQ(window_->store().scene().page, PageId::neuron);
  EXPECT_EQ(plot().width(), window_->width());
  press(Qt::Key_D, Qt::ControlModifier);
  EXPECT_EQ(plot().theme().id, ThemeId::dark);
  press(Qt::Key_F11);
  EXPECT_FALSE(window_->isFullScreen());
}

TEST_F(PresentationTest, GoesOnInAnotherLanguage) {
  press(Qt::Key_F11);
  window_->setLanguage(Language::chinese);
  settle();
  EXPECT_EQ(plot().width(), window_->width());
  press(Qt::Key_Escape);
  EXPECT_FALSE(window_->isFullScreen());
  window_->setLanguage(Language::english);
}

/// Between its neighbours, where the diagram is as wide as the screen allows.
TEST_F(PresentationTest, TheTextsOfTheNeuronKeepOffEachOther) {
  window_->showPage(PageId::neuron);
  for (const QSize size : {QSize(1920, 1080), QSize(2560, 1440)}) {
    window_->setPresenting(true);
    window_->resize(size);
    settle();
    const Panel& panel = plot().panel(0);
    const PlotDiagram& diagram = panel.diagram();
    const QRectF inside = plot().inside(0);
    const double left = panel.pixelAt(diagram.nodes.front().at).x();
    const double right = panel.pixelAt(diagram.nodes[5].at).x();
    EXPECT_GT(right - left, 0.65 * inside.width()) << size.width();
  }
}

}  // namespace
}  // namespace actiscope
