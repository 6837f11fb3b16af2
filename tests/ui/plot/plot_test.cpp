#include "ui/plot/plot.h"
#include "tests/ui/plot/picture.h"

#include <gtest/gtest.h>

#include <QBackingStore>
#include <QElapsedTimer>
#include <QPaintEvent>
#include <QPainter>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <cmath>

namespace actiscope {
namespace {

/// The areas of all paint events of a widget.
class Paints : public QObject {
 public:
  explicit Paints(QWidget& widget) { widget.installEventFilter(this); }
  std::vector<QRegion> areas;

 private:
  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::Paint) areas.push_back(static_cast<QPaintEvent*>(event)->region());
    return false;
  }
};

/// What is on the screen, without a new drawing.
QImage onScreen(QWidget& window) { return window.screen()->grabWindow(window.winId()).toImage(); }

/// Lets the drawing, at the screen's next refresh, and then the painting that it asks for happen.
void settle() {
  QTest::qWait(30);
  QApplication::processEvents();
}

class PlotTest : public testing::Test {
 protected:
  PlotTest() {
    plot_.resize(800, 600);
    panel().setView({{-2, 2}, {-1, 1}});
    panel().setInteractive(true);
    panel().setLegendVisible(false);
  }

  Panel& panel() { return plot_.panel(0); }
  QColor colourAt(Point point) { return plot_.image(plot_.size()).pixelColor(panel().pixelAt(point).toPoint()); }

  /// Whether there is red within a pixel of the point.
  bool isRed(Point point) {
    const QImage image = plot_.image(plot_.size());
    const QPoint centre = panel().pixelAt(point).toPoint();
    bool found = false;
    for (int dy = -1; dy <= 1; ++dy) {
      for (int dx = -1; dx <= 1; ++dx) {
        const QColor c = image.pixelColor(centre + QPoint(dx, dy));
        found |= c.red() > 200 && c.green() < 120 && c.blue() < 120;
      }
    }
    return found;
  }

  void draw(std::vector<Branch> branches) { panel().setCurves({{std::move(branches), {red, 0, 2}, {}}}); }

  void wheel(Point at, int turn, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    const QPointF pixel = panel().pixelAt(at);
    QWheelEvent event(pixel, plot_.mapToGlobal(pixel), {}, {0, turn}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(&plot_, &event);
  }

  Plot plot_;
};

TEST_F(PlotTest, DrawsACurveWhereItIs) {
  draw({{{-2, -1}, {2, 1}}});
  EXPECT_TRUE(isRed({0, 0}));
  EXPECT_TRUE(isRed({1, 0.5}));
  EXPECT_FALSE(isRed({1, -0.5}));
}

TEST_F(PlotTest, DrawsNoLineBetweenTwoBranches) {
  draw({{{-2, -0.5}, {0, -0.5}}, {{0, 0.5}, {2, 0.5}}});
  EXPECT_TRUE(isRed({-1, -0.5}));
  EXPECT_TRUE(isRed({1, 0.5}));
  for (double y = -0.4; y < 0.4; y += 0.02) EXPECT_FALSE(isRed({0, y})) << y;
}

TEST_F(PlotTest, KeepsTheCornerOfAKink) {
  draw({{{-2, 0}, {0, 0}, {1, 1}}});
  EXPECT_TRUE(isRed({-0.01, 0}));
  EXPECT_TRUE(isRed({0.5, 0.5}));
  EXPECT_FALSE(isRed({0.05, -0.02}));
}

TEST_F(PlotTest, EndsABranchAtAValueThatIsNotFinite) {
  draw({{{-2, 0}, {0, 0}, {0.5, NAN}, {1, 0}, {2, 0}}});
  EXPECT_TRUE(isRed({-1, 0}));
  EXPECT_FALSE(isRed({0.5, 0}));
  EXPECT_TRUE(isRed({1.5, 0}));
}

TEST_F(PlotTest, CutsWhatIsFarAwayWithoutBendingIt) {
  draw({{{-1, -1e12}, {1, 1e12}}});  // crosses the view at x = 0, vertical to the eye
  EXPECT_TRUE(isRed({0, 0.9}));
  EXPECT_TRUE(isRed({0, -0.9}));
  EXPECT_FALSE(isRed({0.5, 0.9}));
}

TEST_F(PlotTest, ShadesABandInsideAndNotOutside) {
  panel().setBands({{{0.5, 1.5}, QStringLiteral("x = 0.5"), QStringLiteral("x = 1.5")}});
  EXPECT_NE(colourAt({1.03, 0.53}), plot_.theme().background);
  EXPECT_EQ(colourAt({-1.03, 0.53}), plot_.theme().background);
}

TEST_F(PlotTest, AnOpenDotIsEmptyInTheMiddle) {
  panel().setMarks(
      {{{0.53, 0.53}, PlotMark::Shape::openDot, red, {}}, {{-0.53, 0.53}, PlotMark::Shape::closedDot, red, {}}});
  EXPECT_EQ(colourAt({0.53, 0.53}), plot_.theme().background);
  EXPECT_TRUE(isRed({-0.53, 0.53}));
}

TEST_F(PlotTest, WheelZoomsAndKeepsThePointUnderTheCursor) {
  View asked;
  QObject::connect(&panel(), &Panel::viewRequested, [&](const View& view) { asked = view; });
  wheel({1, 0.5}, 120);
  EXPECT_NEAR(asked.x.width(), 4 / 1.2, 1e-6);
  panel().setView(asked);
  const QPointF before = panel().pixelAt({1, 0.5});
  wheel({1, 0.5}, 120);
  panel().setView(asked);
  const QPointF after = panel().pixelAt({1, 0.5});
  EXPECT_NEAR(before.x(), after.x(), 1.5);
  EXPECT_NEAR(before.y(), after.y(), 1.5);
}

TEST_F(PlotTest, ShiftAndControlZoomOneAxis) {
  View asked;
  QObject::connect(&panel(), &Panel::viewRequested, [&](const View& view) { asked = view; });
  wheel({0, 0}, 120, Qt::ShiftModifier);
  EXPECT_EQ(asked.y, panel().view().y);
  EXPECT_LT(asked.x.width(), 4);
  wheel({0, 0}, 120, Qt::ControlModifier);
  EXPECT_EQ(asked.x, panel().view().x);
  EXPECT_LT(asked.y.width(), 2);
}

TEST_F(PlotTest, ATurnOfTheWheelSettlesWhenItRests) {
  QSignalSpy settled(&panel(), &Panel::viewSettled);
  wheel({0, 0}, 120);
  wheel({0, 0}, 120);
  ASSERT_TRUE(settled.wait(5000));
  EXPECT_EQ(settled.count(), 1);
}

TEST_F(PlotTest, HalfATurnOfTheWheelZoomsByHalf) {
  View asked;
  QObject::connect(&panel(), &Panel::viewRequested, [&](const View& view) { asked = view; });
  wheel({0, 0}, -60);
  EXPECT_NEAR(asked.x.width(), 4 * std::sqrt(1.2), 1e-6);
}

TEST_F(PlotTest, SaysWhereTheMouseIsAndThatItLeft) {
  std::optional<double> x;
  QObject::connect(&panel(), &Panel::hovered, [&](std::optional<double> at) { x = at; });
  plot_.show();
  QTest::mouseMove(&plot_, panel().pixelAt({1, 0.5}).toPoint());
  QTest::qWait(1);
  ASSERT_TRUE(x);
  EXPECT_NEAR(*x, 1, 0.01);
  QEvent leave(QEvent::Leave);
  QApplication::sendEvent(&plot_, &leave);
  EXPECT_EQ(x, std::nullopt);
}

TEST_F(PlotTest, SaysWhatIsUnderAMouseThatRestsWhileTheWheelZooms) {
  QObject::connect(&panel(), &Panel::viewRequested, [&](const View& view) {
    panel().setView({{view.x.from + 10, view.x.to + 10}, view.y});  // to wherever the listener wants
  });
  std::optional<double> x;
  QObject::connect(&panel(), &Panel::hovered, [&](std::optional<double> at) { x = at; });
  wheel({1, 0.5}, 120);
  ASSERT_TRUE(x);
  EXPECT_NEAR(*x, 11, 0.01);
}

TEST_F(PlotTest, LeavesTheViewAloneUnlessInteractive) {
  panel().setInteractive(false);
  QSignalSpy asked(&panel(), &Panel::viewRequested);
  wheel({0, 0}, 120);
  EXPECT_EQ(asked.count(), 0);
}

TEST_F(PlotTest, DraggingMovesThePlaneWithTheMouse) {
  QObject::connect(&panel(), &Panel::viewRequested, [&](const View& view) { panel().setView(view); });
  QSignalSpy settled(&panel(), &Panel::viewSettled);
  const QPoint start = panel().pixelAt({0, 0}).toPoint();
  QTest::mousePress(&plot_, Qt::LeftButton, {}, start);
  QTest::mouseMove(&plot_, start + QPoint(50, 30));
  QTest::mouseRelease(&plot_, Qt::LeftButton, {}, start + QPoint(50, 30));
  const QPointF moved = panel().pixelAt({0, 0});
  EXPECT_NEAR(moved.x(), start.x() + 50, 1.5);
  EXPECT_NEAR(moved.y(), start.y() + 30, 1.5);
  EXPECT_EQ(settled.count(), 1);
}

TEST_F(PlotTest, ViewsAreClamped) {
  panel().setView({{-1e30, 1e30}, {1, 1}});
  EXPECT_EQ(panel().view().x, (Range{-1e9, 1e9}));
  EXPECT_GT(panel().view().y.width(), 0);
}

TEST_F(PlotTest, IgnoresAViewThatIsNotANumber) {
  const View before = panel().view();
  panel().setView({{NAN, 1}, {0, 1}});
  panel().setView({{0, 1}, {0, NAN}});
  EXPECT_EQ(panel().view(), before);
}

TEST_F(PlotTest, MovingTheCursorDrawsNoCurveAnew) {
  draw({{{-2, -1}, {2, 1}}});
  plot_.show();
  plot_.refreshNow();
  const auto before = plot_.drawings();
  panel().setCursor(PlotCursor{0.5, {}, {}});
  plot_.refreshNow();
  EXPECT_EQ(plot_.drawings(), before);
  const QPoint line = panel().pixelAt({0.5, -0.52}).toPoint();
  const QImage shown = plot_.grab().toImage();
  EXPECT_TRUE(shown.pixelColor(line).lightness() < 240 || shown.pixelColor(line - QPoint(1, 0)).lightness() < 240);
}

TEST_F(PlotTest, CurvesAreDrawnTwiceHoweverFarTheCursorMoves) {
  plot_.show();
  draw({{{-2, -1}, {2, 1}}});
  const auto before = plot_.drawings();
  for (int i = 0; i < 5; ++i) {
    panel().setCursor(PlotCursor{0.1 * i, {}, {}});
    plot_.grab();
  }
  EXPECT_EQ(plot_.drawings().content, before.content + 2);
}

TEST_F(PlotTest, ShowsTheSamePixelsWhenPaintedAgain) {
  panel().setBands({{{-1, 0.5}, QStringLiteral("from"), QStringLiteral("to")}});
  draw({{{-2, -1}, {2, 1}}});
  const QImage first = plot_.grab().toImage();
  EXPECT_EQ(plot_.grab().toImage(), first);
  EXPECT_EQ(plot_.grab().toImage(), first);
}

TEST_F(PlotTest, ManyChangesInOneTurnOfTheEventLoopMakeOneFrame) {
  plot_.show();
  settle();
  const auto before = plot_.drawings();
  Paints paints(plot_);
  for (int i = 0; i < 100; ++i) {
    draw({{{-2, -1}, {2, 0.01 * i}}});
    plot_.refresh();
  }
  settle();
  EXPECT_EQ(paints.areas.size(), 1u);
  EXPECT_EQ(plot_.drawings().content, before.content + 1);
  EXPECT_EQ(plot_.drawings().all, before.all);
}

TEST_F(PlotTest, ChangesInManyTurnsOfTheEventLoopMakeAtMostAFrameForEachRefreshAndTheLastIsShown) {
  plot_.show();
  settle();
  Paints paints(plot_);
  const int before = plot_.drawings().content;
  QElapsedTimer clock;
  clock.start();
  for (int i = 0; i < 300; ++i) {
    draw({{{-2, -1}, {2, i % 2 == 0 ? 0.5 : -0.5}}});
    plot_.refresh();
    QApplication::processEvents();
  }
  const double refreshes = double(clock.nsecsElapsed()) * 1e-9 * plot_.screen()->refreshRate();
  EXPECT_LE(plot_.drawings().content - before, 2 + refreshes);
  settle();
  EXPECT_EQ(onScreen(plot_).convertToFormat(QImage::Format_RGB32),
            plot_.grab().toImage().convertToFormat(QImage::Format_RGB32));
}

TEST_F(PlotTest, TheFirstChangeAfterAPauseIsDrawnInTheNextTurnOfTheEventLoop) {
  plot_.show();
  settle();
  const int before = plot_.drawings().content;
  EXPECT_TRUE(plot_.isFrameDue());
  draw({{{-2, -1}, {2, 0.5}}});
  plot_.refresh();
  for (int i = 0; i < 3; ++i) QApplication::processEvents();
  EXPECT_EQ(plot_.drawings().content, before + 1);
}

TEST_F(PlotTest, AMoveOfTheCursorPaintsOnlyWhereItWasAndWhereItIs) {
  plot_.show();
  draw({{{-2, -1}, {2, 1}}});
  panel().setCursor(PlotCursor{-1, {}, {}});
  plot_.refresh();
  settle();
  Paints paints(plot_);
  panel().setCursor(PlotCursor{1, {}, {}});
  plot_.refresh();
  settle();
  ASSERT_EQ(paints.areas.size(), 1u);
  EXPECT_TRUE(paints.areas[0].contains(panel().pixelAt({-1, 0}).toPoint()));
  EXPECT_TRUE(paints.areas[0].contains(panel().pixelAt({1, 0}).toPoint()));
  EXPECT_FALSE(paints.areas[0].intersects(QRectF(panel().pixelAt({-0.9, 1}), panel().pixelAt({0.9, -1})).toRect()));
}

TEST_F(PlotTest, NewContentLeavesTheAxesAlone) {
  plot_.show();
  settle();
  Paints paints(plot_);
  draw({{{-2, -1}, {2, 1}}});
  plot_.refresh();
  settle();
  ASSERT_EQ(paints.areas.size(), 1u);
  EXPECT_FALSE(paints.areas[0].contains(QPoint(2, plot_.height() / 2)));
  EXPECT_FALSE(paints.areas[0].contains(QPoint(plot_.width() / 2, plot_.height() - 2)));
}

TEST_F(PlotTest, NothingIsLeftOnTheScreenOfWhatMovedOn) {
  plot_.show();
  panel().setTitle(QStringLiteral("title"));
  panel().setBands({{{-1, 0.5}, QStringLiteral("from"), QStringLiteral("to")}});
  for (int i = 0; i < 12; ++i) {
    const double x = -1.8 + 0.3 * i;
    const std::vector<Branch> tangent{{{x - 0.5, 0.6}, {x + 0.5, -0.7}}};
    if (i % 4 == 0) draw({{{-2, -1}, {x, 0.9}, {2, 1}}});
    const PlotValue value{{x, 0.4}, {x - 0.1, 0.3}, {x + 0.1, 0.5}, red, QStringLiteral("name\nx = %1").arg(x)};
    panel().setCursor(
        PlotCursor{x, {{{x, 0.4}, PlotMark::Shape::openDot, red, {}}}, {{tangent, {red, 0, 1.5}, {}}}, value});
    plot_.refresh();
    settle();
    const QImage screen = onScreen(plot_).convertToFormat(QImage::Format_RGB32);
    EXPECT_EQ(screen, plot_.grab().toImage().convertToFormat(QImage::Format_RGB32)) << i;
  }
}

TEST_F(PlotTest, NothingIsLeftOfMarksThatReachedBeyondTheAxes) {
  plot_.show();
  for (int i = 0; i < 8; ++i) {
    const double x = i % 2 == 0 ? 2 : -2;
    panel().setMarks(
        {{{x, 1}, PlotMark::Shape::ball, red, {}}, {{x / (1 + i), -1}, PlotMark::Shape::openDot, red, {}}});
    if (i > 3) panel().setCursor(PlotCursor{0, {{{-x, -1}, PlotMark::Shape::ball, red, {}}}});
    plot_.refresh();
    settle();
    const QImage screen = onScreen(plot_).convertToFormat(QImage::Format_RGB32);
    EXPECT_EQ(screen, plot_.grab().toImage().convertToFormat(QImage::Format_RGB32)) << i;
  }
}

TEST_F(PlotTest, NothingIsLeftOfAValueThatGaveWayToANewText) {
  plot_.show();
  const auto pointTo = [&](double x) {
    const PlotValue value{{x, 0}, {x - 0.1, 0}, {x + 0.1, 0}, red, QStringLiteral("name\nx = %1").arg(x)};
    panel().setCursor(PlotCursor{x, {}, {}, value});
  };
  for (int i = 0; i < 8; ++i) {
    if (i % 2 == 0)
      panel().setLevels({{0.02 * i, i % 4 == 0 ? QStringLiteral("a level that has a long name") : QString()}});
    pointTo(i % 2 == 0 ? 1.6 : -1.6);
    plot_.refresh();
    settle();
    const QImage screen = onScreen(plot_).convertToFormat(QImage::Format_RGB32);
    EXPECT_EQ(screen, plot_.grab().toImage().convertToFormat(QImage::Format_RGB32)) << i;
  }
}

TEST_F(PlotTest, NothingIsLeftOfATitleThatRanOnBeyondItsPanel) {
  plot_.setRows({2}, {1});
  plot_.show();
  for (const char* title : {"A title that runs on from its own panel nearly to the next one", "short", "other"}) {
    panel().setTitle(QLatin1String(title));
    plot_.refresh();
    settle();
    const QImage screen = onScreen(plot_).convertToFormat(QImage::Format_RGB32);
    EXPECT_EQ(screen, plot_.grab().toImage().convertToFormat(QImage::Format_RGB32)) << title;
  }
}

/// Everything that is drawn on little of a panel, and different for each number.
void drawSomething(Plot& plot, Panel& panel, int i) {
  const double by = 0.11 * i;
  const Stroke thick{red, i % 3, 1.0 + i % 4};
  panel.setTitle(QStringLiteral("Title %1").arg(std::pow(10, i % 7)));
  panel.setBands({{{-1 + by, 0.2 + by}, QStringLiteral("from %1").arg(by), QStringLiteral("to")}});
  panel.setLevels({{0.3 - by / 2, QStringLiteral("level")}});
  panel.setCurves(
      {{{{{-2, -1 + by}, {0.1 * i, 0.9}, {0.1 * i + 0.02, -0.9}, {1, by - 1}, {2, 1}}}, thick, QStringLiteral("curve")},
       {{{{-2, by}, {2, -by}}}, {Qt::blue, 1, 2}, i % 2 == 0 ? QString() : QStringLiteral("other")}});
  const auto shape = static_cast<PlotMark::Shape>(i % 6);
  panel.setMarks({{{by - 1, 0.5}, shape, Qt::darkGreen, QString::number(i)}});
  if (i % 4 == 3) panel.setCursor(PlotCursor{by, {}, {}});
  plot.setHeadline({QStringLiteral("Claim %1").arg(i), QString::number(i), QStringLiteral("caption")});
  plot.refresh();
}

QImage inPixels(const QImage& image) { return image.convertToFormat(QImage::Format_RGB32); }

TEST_F(PlotTest, ShowsAfterManyChangesWhatAFirstPaintingShows) {
  plot_.show();
  panel().setLegendVisible(true);
  for (int i = 0; i < 24; ++i) {
    drawSomething(plot_, panel(), i);
    settle();
    if (i % 6 != 5) continue;  // for to grab it is a first painting
    const QImage screen = inPixels(onScreen(plot_));
    ASSERT_EQ(screen, inPixels(plot_.grab().toImage())) << i;
  }
}

/// A speck in the corner of the axes, painted behind the plot's back.
void spill(Plot& plot) {
  QPainter painter(plot.backingStore()->paintDevice());
  painter.fillRect(QRect(plot.inside(0).topLeft() + QPoint(20, 20), QSize(4, 4)), Qt::magenta);
}

bool isSpilt(Plot& plot) {
  return onScreen(plot).pixelColor(plot.inside(0).topLeft() + QPoint(21, 21)) == QColor(Qt::magenta);
}

TEST_F(PlotTest, AChangePaintsNothingWhereNothingWasOrIsDrawn) {
  plot_.show();
  settle();
  for (double y : {0.0, 0.1}) draw({{{-2, -y}, {2, y}}}), plot_.refresh(), settle();
  spill(plot_);
  draw({{{-2, 0.2}, {2, 0}}});
  plot_.refresh();
  settle();
  EXPECT_TRUE(isSpilt(plot_));
  EXPECT_TRUE(isRed({0, 0.1}));
}

TEST_F(PlotTest, AChangePaintsEverythingWhereAnotherWidgetIsOrWasInFront) {
  plot_.show();
  QWidget inFront(&plot_);
  inFront.setGeometry(plot_.inside(0).adjusted(10, 10, -400, -400));
  for (bool visible : {true, false}) {
    for (double y : {0.0, 0.1}) draw({{{-2, -y}, {2, y}}}), plot_.refresh(), settle();
    inFront.setVisible(visible);
    spill(plot_);
    draw({{{-2, 0.2}, {2, 0}}});
    plot_.refresh();
    settle();
    EXPECT_FALSE(isSpilt(plot_)) << visible;
  }
}

TEST_F(PlotTest, WhatIsSetAgainIsNotDrawnAgain) {
  draw({{{-2, -1}, {2, 1}}});
  plot_.show();
  plot_.refreshNow();
  const auto before = plot_.drawings();
  draw({{{-2, -1}, {2, 1}}});
  panel().setView(panel().view());
  plot_.refreshNow();
  EXPECT_EQ(plot_.drawings(), before);
}

/// Texts, bands, dots and a legend, in this theme, font, size and words.
void dress(Plot& plot, ThemeId look, double points, QSize size, const QString& words) {
  QFont font;
  font.setPointSizeF(points);
  plot.setFont(font);
  plot.resize(size);
  plot.setTheme(theme(look));
  plot.setHeadline({words + QStringLiteral(" claimed"), QStringLiteral("42"), words});
  Panel& panel = plot.panel(0);
  panel.setView({{-2, 2}, {-1, 1}});
  panel.setTitle(words);
  panel.setBands({{{-1, 0.5}, words, QStringLiteral("to")}});
  panel.setLevels({{0.25, words}});
  panel.setCurves({{{{{-2, -1}, {2, 1}}}, {plot.theme().curve(0), 1, 2}, words},
                   {{{{-2, 1}, {2, -1}}}, {plot.theme().curve(1), 0, 2}, QStringLiteral("other")}});
  panel.setMarks({{{1, 0.5}, PlotMark::Shape::ball, plot.theme().curve(2), words}});
}

TEST_F(PlotTest, NothingThatIsKeptOutlivesAChangeOfThemeFontSizeOrLanguage) {
  const auto english = QStringLiteral("saturated"), chinese = QStringLiteral("饱和");
  Plot worn;
  worn.show();
  const auto isLikeNew = [&](ThemeId look, double points, QSize size, const QString& words) {
    dress(worn, look, points, size, words);
    worn.grab();
    worn.grab();
    Plot fresh;
    dress(fresh, look, points, size, words);
    return worn.grab().toImage() == fresh.grab().toImage();
  };
  EXPECT_TRUE(isLikeNew(ThemeId::light, 10, {700, 500}, english));
  EXPECT_TRUE(isLikeNew(ThemeId::dark, 10, {700, 500}, english));
  EXPECT_TRUE(isLikeNew(ThemeId::dark, 14, {700, 500}, english));
  EXPECT_TRUE(isLikeNew(ThemeId::dark, 14, {900, 640}, english));
  EXPECT_TRUE(isLikeNew(ThemeId::dark, 14, {900, 640}, chinese));
  EXPECT_TRUE(isLikeNew(ThemeId::light, 10, {700, 500}, english));
}

TEST_F(PlotTest, APictureOfScaleTwoIsTwiceAsLarge) {
  EXPECT_EQ(plot_.image(plot_.size()).size(), QSize(800, 600));
  EXPECT_EQ(plot_.image(plot_.size() * 2).size(), QSize(1600, 1200));
}

TEST_F(PlotTest, RowsAreLaidOutAsAsked) {
  plot_.setRows({2, 1}, {2, 1});
  ASSERT_EQ(plot_.panelCount(), 3);
  const QPointF left = plot_.panel(0).pixelAt({0, 0});
  const QPointF right = plot_.panel(1).pixelAt({0, 0});
  const QPointF below = plot_.panel(2).pixelAt({0, 0});
  EXPECT_LT(left.x(), right.x());
  EXPECT_LT(left.y(), below.y());
}

}  // namespace
}  // namespace actiscope
