#include "ui/main_window.h"

#include "core/activations/catalogue.h"
#include "core/scene/fit.h"
#include "core/scene/presets.h"
#include "tests/ui/wait_until.h"
#include "ui/pages/descent_page.h"
#include "ui/pages/page_list.h"
#include "ui/widgets/curve_list.h"
#include "ui/widgets/function_picker.h"
#include "ui/widgets/parameter_slider.h"
#include "ui/widgets/property_card.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QWheelEvent>
#include <cmath>
#include <set>

namespace actiscope {
namespace {

class WindowTest : public testing::Test {
 protected:
  WindowTest() {
    QSettings().clear();
    window_ = std::make_unique<MainWindow>();
    window_->resize(1280, 800);
    window_->show();
    settle();
  }

  static void settle() { QTest::qWait(20); }
  Panel& panel(int i = 0) { return window_->page().plot().panel(i); }
  SceneStore& store() { return window_->store(); }

  /// The slider of this name on the page shown.
  ParameterSlider& slider(const QString& meaning) {
    for (auto* slider : window_->page().findChildren<ParameterSlider*>()) {
      if (slider->findChild<QSlider*>()->accessibleName() == meaning) return *slider;
    }
    throw std::runtime_error("no slider " + meaning.toStdString());
  }

  void drag(ParameterSlider& slider, double share) {
    auto* bar = slider.findChild<QSlider*>();
    bar->setValue(static_cast<int>(std::lround(share * bar->maximum())));
    settle();
  }

  std::unique_ptr<MainWindow> window_;
};

/// Every point of the plotted curve is on the function, and there are enough of them.
void expectPlotted(const PlotCurve& curve, const Function& function, int order) {
  std::size_t points = 0;
  for (const Branch& branch : curve.branches) {
    for (std::size_t i = 1; i + 1 < branch.size(); ++i, ++points) {
      const auto joints = function.joints();
      if (std::ranges::find(joints, branch[i].x) != joints.end()) continue;
      const Jet jet = function.jet(branch[i].x);
      EXPECT_EQ(branch[i].y, order == 0 ? jet.f : jet.f1) << label(function) << " at " << branch[i].x;
    }
    points += 2;
  }
  EXPECT_GE(points, 2u);
}

std::vector<PageId> pages() {
  std::vector<PageId> all;
  for (const PageEntry& entry : pageList()) all.push_back(entry.id);
  return all;
}

/// Names of visible labels and buttons whose text does not fit.
QStringList clippedTexts(QWidget& widget) {
  QStringList clipped;
  for (QWidget* child : widget.findChildren<QWidget*>()) {
    if (!child->isVisible()) continue;
    const auto* label = qobject_cast<QLabel*>(child);
    const auto* button = qobject_cast<QAbstractButton*>(child);
    if (label && label->wordWrap() && label->heightForWidth(label->width()) > label->height()) clipped << label->text();
    if (label && !label->wordWrap() && label->sizeHint().width() > label->width()) clipped << label->text();
    if (button && !button->text().isEmpty() && button->minimumSizeHint().width() > button->width())
      clipped << button->text();
  }
  return clipped;
}

TEST_F(WindowTest, OpensOnTheSigmoidWithItsSlopeAndSaturation) {
  ASSERT_EQ(panel().curves().size(), 2u);
  expectPlotted(panel().curves()[0], Function("sigmoid"), 0);
  expectPlotted(panel().curves()[1], Function("sigmoid"), 1);
  ASSERT_EQ(panel().bands().size(), 2u);
  EXPECT_NEAR(panel().bands()[0].x.to, -2.8872709503576206, 1e-14);
  EXPECT_TRUE(panel().bands()[0].toText.contains(QStringLiteral("−2.88727")));
}

TEST_F(WindowTest, MovingEachSliderOfEachFunctionPlotsTheCoresNumbers) {
  settle();
  for (const Activation& activation : catalogue()) {
    store().edit(QStringLiteral("pick"), [&](Scene& s) { s.explore.function = Function(activation); });
    for (const Parameter& parameter : activation.parameters) {
      ParameterSlider* moved = nullptr;
      for (auto* candidate : window_->page().findChildren<ParameterSlider*>()) {
        const QString meaning = candidate->findChild<QSlider*>()->accessibleName();
        if (meaning == QString::fromUtf8(parameter.meaning.en.data())) moved = candidate;
      }
      ASSERT_NE(moved, nullptr) << parameter.id;
      auto* bar = moved->findChild<QSlider*>();
      bar->setValue(bar->value() == bar->maximum() ? 0 : bar->maximum());
      EXPECT_NE(store().scene().explore.function, Function(activation)) << activation.id << " " << parameter.id;
      expectPlotted(panel().curves()[0], store().scene().explore.function, 0);
      expectPlotted(panel().curves()[1], store().scene().explore.function, 1);
    }
  }
}

TEST_F(WindowTest, TheThresholdMovesTheBands) {
  drag(slider(QStringLiteral("saturation threshold: |f′| < ε")), 0.5);
  const double threshold = store().scene().explore.threshold;
  EXPECT_GT(threshold, 0.05);
  const Function sigmoid("sigmoid");
  for (const PlotBand& band : panel().bands()) {
    const double bound = band.fromText.isEmpty() ? band.x.to : band.x.from;
    EXPECT_NEAR(sigmoid.jet(bound).f1, threshold, 1e-15);
  }
}

TEST_F(WindowTest, TheLegendSaysWhatIsShaded) {
  const auto labels = [this] {
    QStringList all;
    for (const PlotBand& band : panel().bands()) all << band.label;
    return all;
  };
  EXPECT_EQ(labels(), QStringList({QStringLiteral("saturated: |f′| < 0.05"), QString()}));
  store().edit(QStringLiteral("threshold"), [](Scene& s) { s.explore.threshold = 1.0 / 3; });
  EXPECT_EQ(labels().value(0), QStringLiteral("saturated: |f′| < 0.333"));
  store().edit(QStringLiteral("pick"), [](Scene& s) { s.explore.function = Function("leaky_relu"); });
  EXPECT_EQ(labels().value(0), QStringLiteral("small slope: |f′| < 0.333")) << "for the card says: no saturation";
}

TEST_F(WindowTest, TheAxisNamesDerivativesOnlyWhereTheyAreShown) {
  const auto name = [this] {
    const QImage all = window_->page().plot().image(QSize(800, 600));
    return all.copy(0, 0, 20, all.height());
  };
  const QImage both = name();
  store().edit(QStringLiteral("f alone"), [](Scene& s) { s.explore.showSlope = false; });
  const QImage alone = name();
  EXPECT_NE(alone, both);
  store().edit(QStringLiteral("with f″"), [](Scene& s) { s.explore.showCurvature = true; });
  EXPECT_EQ(name(), both);
}

TEST_F(WindowTest, ThePropertiesKeepUpWithASweep) {
  store().edit(QStringLiteral("pick"), [](Scene& s) { s.explore.function = Function("swish"); });
  QTest::qWait(100);
  const auto before = window_->page().findChild<PropertyCard*>()->rows();
  for (int i = 1; i <= 30; ++i) {
    store().edit(QStringLiteral("sweep"), [&](Scene& s) { s.explore.function.set(0, 1 + i); });
    QTest::qWait(10);
  }
  EXPECT_NE(window_->page().findChild<PropertyCard*>()->rows(), before);
}

TEST_F(WindowTest, OneDragOfASliderIsOneUndoStep) {
  store().edit(QStringLiteral("pick"), [](Scene& s) { s.explore.function = Function("swish"); });
  const Scene before = store().scene();
  auto& beta = slider(QStringLiteral("sharpness of the gate"));
  auto* bar = beta.findChild<QSlider*>();
  bar->setSliderDown(true);
  for (int step : {300, 400, 500, 600}) bar->setSliderPosition(step);
  bar->setSliderDown(false);
  EXPECT_NE(store().scene(), before);
  store().undoStack().undo();
  EXPECT_EQ(store().scene(), before);
  store().undoStack().redo();
  EXPECT_NE(store().scene(), before);
}

TEST_F(WindowTest, TheCursorSnapsToTheKinkAndReadsTheValues) {
  store().edit(QStringLiteral("pick"), [](Scene& s) { s.explore.function = Function("relu"); });
  settle();
  QTest::mouseMove(&window_->page().plot(), (panel().pixelAt({0, 0}) + QPointF(4, -20)).toPoint());
  settle();
  ASSERT_TRUE(panel().cursor());
  EXPECT_EQ(panel().cursor()->x, 0);
  bool read = false;
  for (const QLabel* label : window_->page().findChildren<QLabel*>())
    read |= label->text().startsWith(QStringLiteral("x = 0 "));
  EXPECT_TRUE(read);
}

TEST_F(WindowTest, ReadingNumbersOfEitherSignDoesNotMoveThePlot) {
  store().edit({}, [](Scene& scene) { scene.explore.function = Function("leaky_relu"); });
  settle();
  const int height = window_->page().plot().height();
  for (double x : {-1.5, 1.5, -0.25}) {
    emit panel().hovered(x);
    settle();
    EXPECT_EQ(window_->page().plot().height(), height) << x;
  }
}

TEST_F(WindowTest, ChangesFasterThanTheScreenAreSampledOnceForEachRefreshAndTheLastIsShown) {
  store().edit(QStringLiteral("pick"), [](Scene& s) { s.explore.function = Function("elu"); });
  settle();
  int samplings = 0;
  QElapsedTimer clock;
  clock.start();
  for (int i = 1; i <= 300; ++i) {
    const std::vector<PlotCurve> before = panel().curves();
    store().edit(
        QStringLiteral("drag"), [i](Scene& s) { s.explore.function.set(0, 1 + 0.005 * i); }, QStringLiteral("drag"));
    QApplication::processEvents();
    samplings += panel().curves() == before ? 0 : 1;
  }
  const double refreshes = double(clock.nsecsElapsed()) * 1e-9 * window_->screen()->refreshRate();
  EXPECT_LE(samplings, 2 + refreshes);
  settle();
  settle();
  expectPlotted(panel().curves()[0], store().scene().explore.function, 0);
}

TEST_F(WindowTest, TheFirstChangeAfterAPauseIsShownAtOnce) {
  settle();
  settle();
  store().edit(QStringLiteral("pick"), [](Scene& s) { s.explore.function = Function("relu"); });
  expectPlotted(panel().curves()[0], Function("relu"), 0);
}

TEST_F(WindowTest, EachTurnOfTheWheelCountsHoweverFastTheyCome) {
  const double before = panel().view().x.width();
  const QPointF at = panel().pixelAt({0, 0.5});
  for (int i = 0; i < 5; ++i) {
    QWheelEvent event(at, window_->page().plot().mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ShiftModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&window_->page().plot(), &event);
    QApplication::processEvents();
  }
  EXPECT_NEAR(panel().view().x.width(), before / std::pow(1.2, 5), 1e-9 * before);
}

TEST_F(WindowTest, ArrowKeysMoveTheCursorPastAKink) {
  store().edit(QStringLiteral("pick"), [](Scene& s) { s.explore.function = Function("relu"); });
  double last = -INFINITY;
  for (int i = 0; i < 20; ++i) {
    QTest::keyClick(window_.get(), Qt::Key_Right);
    ASSERT_TRUE(panel().cursor());
    EXPECT_GT(panel().cursor()->x, last);
    last = panel().cursor()->x;
  }
}

TEST_F(WindowTest, ArrowKeysReadTheValuesOfComparedCurves) {
  window_->showPage(PageId::compare);
  QTest::keyClick(window_.get(), Qt::Key_Right);
  ASSERT_TRUE(panel().cursor());
  EXPECT_EQ(panel().cursor()->dots.size(), 3u);
  QTest::keyClick(window_.get(), Qt::Key_Escape);
  EXPECT_FALSE(panel().cursor());
}

TEST_F(WindowTest, ACursorThatAnotherViewDoesNotHaveIsGone) {
  for (PageId page : {PageId::explore, PageId::compare}) {
    window_->showPage(page);
    QTest::keyClick(window_.get(), Qt::Key_Home);
    ASSERT_TRUE(panel().cursor());
    store().edit(QStringLiteral("zoom"), [page](Scene& s) {
      (page == PageId::explore ? s.explore.view : s.compare.view).x = {-1, 1};
    });
    settle();
    EXPECT_FALSE(panel().cursor());
    for (const QLabel* label : window_->page().findChildren<QLabel*>()) {
      EXPECT_FALSE(label->text().startsWith(QStringLiteral("x = "))) << qPrintable(label->text());
    }
    QTest::keyClick(window_.get(), Qt::Key_Right);
    EXPECT_NEAR(panel().cursor()->x, 0, 1e-9);
  }
}

TEST_F(WindowTest, ArrowKeysMoveTheCursorAsSoonAsAPageIsShownOrAFunctionPicked) {
  for (PageId page : {PageId::compare, PageId::explore}) {
    window_->page().findChild<QCheckBox*>()->setFocus();
    window_->showPage(page);
    QTest::keyClick(window_->focusWidget(), Qt::Key_Right);
    EXPECT_TRUE(panel().cursor()) << static_cast<int>(page);
  }
  QTest::keyClick(window_->focusWidget(), Qt::Key_Escape);
  auto* picker = window_->page().findChild<FunctionPicker*>();
  picker->setFocus();
  emit picker->picked(find("swish"));
  QTest::keyClick(window_->focusWidget(), Qt::Key_Right);
  EXPECT_TRUE(panel().cursor());
}

TEST_F(WindowTest, ZoomIsResetByItsShortcutWhereItCanBe) {
  const View before = store().scene().explore.view;
  store().edit(QStringLiteral("zoom"), [](Scene& s) { s.explore.view = {{-1, 1}, {0, 3}}; });
  QTest::keyClick(window_.get(), Qt::Key_0, Qt::ControlModifier);
  EXPECT_EQ(store().scene().explore.view, before);
  const auto canReset = [this] {
    for (const QAction* action : window_->findChildren<QAction*>()) {
      if (action->shortcut() == QKeySequence(QStringLiteral("Ctrl+0"))) return action->isEnabled();
    }
    return false;
  };
  EXPECT_TRUE(canReset());
  window_->showPage(PageId::descent);
  EXPECT_FALSE(canReset());
  window_->showPage(PageId::compare);
  EXPECT_TRUE(canReset());
}

TEST_F(WindowTest, ResettingTheZoomOfAFigureLeadsBackToItsOwnView) {
  window_->showPage(PageId::compare);
  for (const Preset& figure : presets()) {
    if (figure.scene.page != PageId::compare) continue;
    store().edit(QStringLiteral("load"), [&](Scene& s) { s.compare = figure.scene.compare; });
    store().edit(QStringLiteral("zoom"), [](Scene& s) { s.compare.view = {{-1, 1}, {0, 30}}; });
    QTest::keyClick(window_.get(), Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(store().scene().compare.view, figure.scene.compare.view) << figure.id;
  }
  store().edit(QStringLiteral("own"), [](Scene& s) { s.compare.curves.resize(1); });
  QTest::keyClick(window_.get(), Qt::Key_0, Qt::ControlModifier);
  EXPECT_EQ(store().scene().compare.view, fittedView(store().scene().compare)) << "of curves that are no figure's";
}

TEST_F(WindowTest, CtrlPageDownGoesThroughAllPagesAndRoundAgain) {
  const std::size_t pages = pageNames.size();
  for (std::size_t i = 1; i <= pages; ++i) {
    QTest::keyClick(window_.get(), Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(static_cast<std::size_t>(store().scene().page), i % pages);
  }
  QTest::keyClick(window_.get(), Qt::Key_PageUp, Qt::ControlModifier);
  EXPECT_EQ(static_cast<std::size_t>(store().scene().page), pages - 1);
}

TEST_F(WindowTest, TheRailShowsAllItsButtonsInTheSmallestWindow) {
  window_->resize(window_->minimumSize());
  settle();
  QRect last;
  for (auto* button : window_->findChild<QToolBar*>()->findChildren<QToolButton*>()) {
    if (!button->defaultAction()) continue;
    const QRect place(button->mapTo(window_.get(), QPoint()), button->size());
    EXPECT_TRUE(button->isVisible()) << qPrintable(button->text());
    EXPECT_TRUE(window_->rect().contains(place)) << qPrintable(button->text());
    EXPECT_FALSE(last.intersects(place)) << qPrintable(button->text());
    last = place;
  }
}

TEST_F(WindowTest, IsNeverTooSmallForItsRailAndLegend) {
  window_->resize(100, 22);
  settle();
  const QSize least = QSize(1000, 600).boundedTo(window_->screen()->availableSize());
  EXPECT_GE(window_->width(), least.width());
  EXPECT_GE(window_->height(), least.height());
}

TEST_F(WindowTest, AComparisonThatShowsNothingSaysWhatToDo) {
  window_->showPage(PageId::compare);
  EXPECT_EQ(panel().hint(), QString());
  for (auto* box : window_->page().findChildren<QCheckBox*>()) {
    if (box->text().startsWith(QStringLiteral("f"))) {
      EXPECT_FALSE(box->toolTip().isEmpty()) << box->text().toStdString();
      box->setChecked(false);
    }
  }
  settle();
  EXPECT_TRUE(panel().curves().empty());
  EXPECT_EQ(panel().hint(), QStringLiteral("Nothing to show: switch on f or f′"));
}

TEST_F(WindowTest, TheFirstComparisonIsAFigureByName) {
  window_->showPage(PageId::compare);
  const auto* figures = window_->page().findChild<QComboBox*>();
  EXPECT_EQ(figures->currentText(), QStringLiteral("Sigmoid, Tanh and ReLU"));
}

TEST_F(WindowTest, TheFigureOfTanhSaysThatItIsAScaledSigmoid) {
  window_->showPage(PageId::compare);
  store().edit(QStringLiteral("load"), [](Scene& s) { s.compare = findPreset("tanh_from_sigmoid")->scene.compare; });
  settle();
  EXPECT_TRUE(panel().title().contains(QStringLiteral("2σ(2x) − 1"))) << panel().title().toStdString();
  for (double x : {-3.0, -0.1, 0.7, 2.0}) {
    EXPECT_NEAR(Function("tanh")(x), 2 * Function("sigmoid")(2 * x) - 1, 1e-15);
  }
}

TEST_F(WindowTest, DifferencesOfOneSignFillTheirPanel) {
  window_->showPage(PageId::compare);
  store().edit(QStringLiteral("load"), [](Scene& s) { s.compare = findPreset("relu_softplus")->scene.compare; });
  settle();
  const Range y = panel(1).view().y;
  EXPECT_LT(y.from, 0);
  EXPECT_GT(y.from, -0.2);
  EXPECT_GT(y.to, std::log(2));
  EXPECT_LT(y.to, 1);
}

TEST_F(WindowTest, TheRaceNamesItsStartAndTargetAndSaysWhyOneIsUnreachable) {
  window_->showPage(PageId::descent);
  store().edit(QStringLiteral("tanh"), [](Scene& s) {
    s.descent.config.to = -0.5;
    s.descent.config.from = 0.95;
    s.descent.runners = {Function("sigmoid"), Function("hard_swish"), Function("step")};
  });
  settle();
  ASSERT_EQ(panel(0).levels().size(), 2u);
  EXPECT_EQ(panel(0).levels()[0], (PlotLevel{0.95, QStringLiteral("start")}));
  EXPECT_EQ(panel(0).levels()[1], (PlotLevel{-0.5, QStringLiteral("target")}));
  EXPECT_TRUE(panel(0).title().endsWith(QStringLiteral("unreachable, f is never as low as −0.5")));
  EXPECT_TRUE(panel(2).title().endsWith(QStringLiteral("unreachable, f is never 0.95")));
}

TEST_F(WindowTest, ReluHasItsKinkMarkedAndItsSlopeDrawnAsAJump) {
  store().edit(QStringLiteral("pick"), [](Scene& s) { s.explore.function = Function("relu"); });
  using Shape = PlotMark::Shape;
  const auto has = [&](Shape shape, Point at) {
    return std::ranges::any_of(panel().marks(), [&](const PlotMark& m) { return m.shape == shape && m.at == at; });
  };
  EXPECT_TRUE(has(Shape::corner, {0, 0}));
  EXPECT_TRUE(has(Shape::openDot, {0, 1}));
  EXPECT_TRUE(has(Shape::closedDot, {0, 0}));
  EXPECT_EQ(panel().curves()[1].branches.size(), 2u);
}

TEST_F(WindowTest, TheRacePlaysTo67And2OnScreen) {
  window_->showPage(PageId::descent);
  auto& page = static_cast<DescentPage&>(window_->page());
  auto* table = page.findChild<QTableWidget*>();
  EXPECT_EQ(table->item(0, 1)->text(), QStringLiteral("67"));
  EXPECT_EQ(table->item(1, 1)->text(), QStringLiteral("2"));
  page.player().seek(0);
  settle();
  EXPECT_TRUE(panel(0).title().contains(QStringLiteral("step 0")));
  page.player().setSpeed(1000);
  QTest::keyClick(window_.get(), Qt::Key_Space);
  EXPECT_TRUE(waitUntil([&] { return !page.player().playing(); }));
  settle();
  EXPECT_TRUE(panel(0).title().contains(QStringLiteral("67 steps"))) << panel(0).title().toStdString();
  EXPECT_TRUE(panel(1).title().contains(QStringLiteral("2 steps"))) << panel(1).title().toStdString();
  const PlotMark& ball = panel(0).marks().back();
  EXPECT_EQ(ball.shape, PlotMark::Shape::ball);
  EXPECT_NEAR(ball.at.y, 0.49909, 5e-6);
}

TEST_F(WindowTest, ARunThatDoesNotArriveFitsIntoTheTable) {
  window_->showPage(PageId::descent);
  store().edit(QStringLiteral("slow"), [](Scene& s) {
    s.descent.config.rate = 0.001;
    s.descent.config.chainedSigmoids = 6;
  });
  settle();
  auto* table = window_->page().findChild<QTableWidget*>();
  EXPECT_EQ(table->item(0, 1)->text(), QStringLiteral("> 100000"));
  EXPECT_EQ(table->horizontalScrollBar()->maximum(), 0);
  EXPECT_EQ(table->verticalScrollBar()->maximum(), 0);
}

TEST_F(WindowTest, ARaceOf100000StepsFollowsTheWindowsSizeAtOnce) {
  window_->showPage(PageId::descent);
  store().edit(QStringLiteral("slow"), [](Scene& s) { s.descent.config.rate = 1e-6; });
  settle();
  QElapsedTimer clock;
  clock.start();
  window_->resize(1200, 760);
  settle();
  EXPECT_LT(clock.elapsed(), 5000);
  EXPECT_TRUE(panel(0).title().contains(QStringLiteral("not there after 100000 steps")));
}

TEST_F(WindowTest, TheLastStepIsInThePictureEvenIfItGoesFarPastTheTarget) {
  window_->showPage(PageId::descent);
  store().edit(QStringLiteral("fast"), [](Scene& s) { s.descent.config.rate = 10; });
  settle();
  const PlotMark& relu = panel(2).marks().at(1);
  EXPECT_EQ(relu.at, (Point{1, 0}));
  EXPECT_EQ(relu.label, QStringLiteral("1 step"));
  EXPECT_LT(panel(2).view().y.from, 0);
  EXPECT_TRUE(panel(1).title().endsWith(QStringLiteral("reached in 1 step")));
}

TEST_F(WindowTest, ThePictureBelowCountsTheStepsOfThoseWhoHaveArrived) {
  window_->showPage(PageId::descent);
  static_cast<DescentPage&>(window_->page()).player().seek(10);
  settle();
  EXPECT_EQ(panel(2).marks()[0].label, QString());
  EXPECT_EQ(panel(2).marks()[1].label, QStringLiteral("2 steps"));
}

TEST_F(WindowTest, ScrubbingShowsThatStep) {
  window_->showPage(PageId::descent);
  static_cast<DescentPage&>(window_->page()).player().seek(66);
  settle();
  EXPECT_NEAR(panel(0).marks().back().at.y, 0.51158, 5e-6);
  EXPECT_EQ(panel(1).marks().back().at.y, 0.49999999999999994);
}

TEST_F(WindowTest, MoreSigmoidLayersSlowTheRaceDown) {
  window_->showPage(PageId::descent);
  drag(slider(QStringLiteral("more sigmoids: gradient × ¼ each")), 1.0 / 6);
  EXPECT_EQ(window_->page().findChild<QTableWidget*>()->item(0, 1)->text(), QStringLiteral("267"));
}

TEST_F(WindowTest, SixRunnersHaveAPanelEach) {
  window_->showPage(PageId::descent);
  store().edit(QStringLiteral("six"), [](Scene& s) {
    for (const char* id : {"tanh", "step", "softplus", "mish"}) s.descent.runners.emplace_back(id);
  });
  settle();
  EXPECT_EQ(window_->page().plot().panelCount(), 7);
  EXPECT_TRUE(panel(5).title().contains(QStringLiteral("Mish: reached in 2 steps"))) << panel(5).title().toStdString();
  EXPECT_TRUE(panel(3).title().contains(QStringLiteral("unreachable")));
}

TEST_F(WindowTest, EachRaceSliderChangesTheRace) {
  window_->showPage(PageId::descent);
  for (const char* meaning : {"f at the start", "f to get down to", "learning rate", "tolerance at the target"}) {
    const DescentConfig before = store().scene().descent.config;
    drag(slider(QString::fromUtf8(meaning)), 0.3);
    EXPECT_NE(store().scene().descent.config, before) << meaning;
  }
}

TEST_F(WindowTest, ComparePresetsRedrawTheTutorialsFigures) {
  window_->showPage(PageId::compare);
  for (const Preset& preset : presets()) {
    if (preset.scene.page != PageId::compare) continue;
    store().edit(QStringLiteral("load"), [&](Scene& s) { s.compare = preset.scene.compare; });
    settle();
    const auto& curves = preset.scene.compare.curves;
    ASSERT_EQ(panel().curves().size(), curves.size() * (preset.scene.compare.showSlope ? 2 : 1)) << preset.id;
    expectPlotted(panel().curves()[0], curves[0].function, 0);
    EXPECT_EQ(window_->page().plot().panelCount(), preset.scene.compare.reference ? 2 : 1);
  }
}

TEST_F(WindowTest, ReadingManyCurvesDoesNotMoveThePlot) {
  window_->showPage(PageId::compare);
  store().edit(QStringLiteral("load"), [](Scene& s) { s.compare = findPreset("family_portrait")->scene.compare; });
  settle();
  const QSize before = window_->page().plot().size();
  QTest::keyClick(window_.get(), Qt::Key_Right);
  settle();
  EXPECT_EQ(window_->page().plot().size(), before);
  EXPECT_EQ(clippedTexts(*window_), QStringList());
}

TEST_F(WindowTest, ADashedCurveAndItsSlopeAreDashedDifferently) {
  window_->showPage(PageId::compare);
  for (int dash = 0; dash < 4; ++dash) {
    store().edit(QStringLiteral("dash"), [&](Scene& s) {
      s.compare.showSlope = true;
      s.compare.curves = {{Function("tanh"), 0, dash}};
    });
    settle();
    ASSERT_EQ(panel().curves().size(), 2u);
    EXPECT_NE(panel().curves()[0].stroke.dash, panel().curves()[1].stroke.dash);
  }
}

TEST_F(WindowTest, AnAddedCurveHasAColourOfItsOwn) {
  window_->showPage(PageId::compare);
  auto* list = window_->page().findChild<CurveList*>();
  emit list->removed(0);
  for (int i = 0; i < 6; ++i) emit list->added();
  std::set<int> colours;
  for (const ComparedCurve& curve : store().scene().compare.curves) colours.insert(curve.colour);
  EXPECT_EQ(colours.size(), 8u);
  for (int i = 0; i < 16; ++i) emit list->added();
  std::set<std::pair<int, int>> styles;
  for (const ComparedCurve& curve : store().scene().compare.curves) styles.emplace(curve.colour, curve.dash);
  EXPECT_EQ(styles.size(), 24u);
}

TEST_F(WindowTest, RemovingACurveAboveTheSelectedOneKeepsTheSelection) {
  window_->showPage(PageId::compare);
  store().edit(QStringLiteral("load"), [](Scene& s) { s.compare = findPreset("swish_betas")->scene.compare; });
  auto* list = window_->page().findChild<CurveList*>();
  list->select(3);
  for (auto* button : list->findChildren<QToolButton*>()) {
    if (button->accessibleName() == QStringLiteral("Remove Swish, β = 0.5")) button->click();
  }
  settle();
  EXPECT_EQ(store().scene().compare.curves.size(), 4u);
  EXPECT_EQ(slider(QStringLiteral("sharpness of the gate")).value(), 10);
}

TEST_F(WindowTest, TheLargestDifferenceIsMarked) {
  window_->showPage(PageId::compare);
  store().edit(QStringLiteral("load"), [](Scene& s) { s.compare = findPreset("gelu_approximations")->scene.compare; });
  settle();
  ASSERT_EQ(panel(1).marks().size(), 2u);
  EXPECT_TRUE(panel(1).marks()[0].label.contains(QStringLiteral("0.00047324")));
  EXPECT_NEAR(std::abs(panel(1).marks()[1].at.y), 2.0335e-2, 5e-7);
}

TEST_F(WindowTest, CopyPutsThePictureOnTheClipboard) {
  QApplication::clipboard()->clear();
  QTest::keyClick(window_.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_FALSE(QApplication::clipboard()->image().isNull());
}

TEST_F(WindowTest, EveryPageOpensInBothThemesWithoutClippedText) {
  for (const PageId page : pages()) {
    for (ThemeChoice choice : {ThemeChoice::light, ThemeChoice::dark}) {
      window_->appearance().choose(choice);
      window_->showPage(page);
      settle();
      const auto fits = [&] { return clippedTexts(*window_).isEmpty(); };
      ASSERT_TRUE(waitUntil(fits))  // what is computed on another thread is laid out when it arrives
          << clippedTexts(*window_).join(QStringLiteral(" | ")).toStdString();
      EXPECT_EQ(window_->page().plot().image(QSize(320, 200)).pixelColor(0, 0),
                theme(window_->appearance().theme()).background);
    }
  }
  EXPECT_EQ(window_->size(), QSize(1280, 800));
}

TEST_F(WindowTest, EveryTitleAndLegendFitsOnEveryPageInBothLanguages) {
  for (const Language language : {Language::english, Language::chinese}) {
    window_->setLanguage(language);
    for (const QSize& size : {QSize(1280, 800), QSize(1000, 600)}) {
      window_->resize(size);
      for (const PageId page : pages()) {
        window_->showPage(page);
        settle();
        const auto misfits = [&] { return window_->page().plot().misfits(); };
        ASSERT_TRUE(waitUntil([&] { return misfits().isEmpty(); }))
            << pageNames[static_cast<std::size_t>(page)] << " at " << size.width() << ": "
            << misfits().join(QStringLiteral(" | ")).toStdString();
      }
    }
  }
  window_->setLanguage(Language::english);
}

TEST_F(WindowTest, EveryPageHasAShortcutOfItsOwn) {
  for (const PageId page : pages()) {
    const int number = static_cast<int>(page) + 1;
    const auto modifier = number <= 9 ? Qt::ControlModifier : Qt::AltModifier;
    QTest::keyClick(window_.get(), Qt::Key(Qt::Key_0 + (number <= 9 ? number : number - 9)), modifier);
    EXPECT_EQ(store().scene().page, page);
  }
}

TEST_F(WindowTest, NoFunctionClipsATextOfTheExplorePage) {
  for (const Activation& activation : catalogue()) {
    store().edit(QStringLiteral("pick"), [&](Scene& s) { s.explore.function = Function(activation); });
    QTest::qWait(100);
    ASSERT_TRUE(waitUntil([&] { return clippedTexts(*window_).isEmpty(); }))
        << activation.id << clippedTexts(*window_).join(u' ').toStdString();
  }
}

TEST_F(WindowTest, ACurveWithManyParametersLeavesTheInspectorItsWidth) {
  Function maxout("maxout");
  for (std::size_t i = 1; i < maxout.values().size(); ++i) maxout.set(i, 1.2345);
  store().edit(QStringLiteral("long"), [&](Scene& s) {
    s.compare.curves[1].function = maxout;
    s.descent.runners[1] = maxout;
  });
  for (PageId page : {PageId::compare, PageId::descent}) {
    window_->showPage(page);
    settle();
    const auto* scroll = window_->page().findChild<QScrollArea*>();
    EXPECT_EQ(scroll->widget()->width(), scroll->viewport()->width());
  }
}

TEST_F(WindowTest, TabGoesThroughTheInspectorFromTopToBottom) {
  store().edit(QStringLiteral("pick"), [](Scene& s) {
    s.explore.function = Function("swish");
    s.compare.curves[0].function = Function("gelu");
    s.compare.curves.push_back({Function("elu"), 3, 0});
    s.descent.runners[0] = Function("softplus");
  });
  for (const PageId page : pages()) {
    window_->showPage(page);
    settle();
    QTest::qWait(150);  // the layouts of long inspectors need several turns
    const QWidget* content = window_->page().findChild<QScrollArea*>()->widget();
    int above = -1;
    for (QWidget* w = window_->nextInFocusChain(); w != window_.get(); w = w->nextInFocusChain()) {
      if (!content->isAncestorOf(w) || !w->isVisible() || w->focusProxy() || !(w->focusPolicy() & Qt::TabFocus))
        continue;
      const int middle = w->mapTo(content, w->rect().center()).y();
      EXPECT_GE(middle, above - 4) << w->accessibleName().toStdString() << " on page " << static_cast<int>(page);
      above = middle;
    }
  }
}

TEST_F(WindowTest, EveryControlHasAnAccessibleNameOrText) {
  for (const PageId page : pages()) {
    window_->showPage(page);
    settle();
    for (const QWidget* child : window_->page().findChildren<QWidget*>()) {
      if (!child->isVisible() || child->focusPolicy() == Qt::NoFocus || child->inherits("QScrollArea")) continue;
      if (child->inherits("QLabel") || child->parentWidget()->inherits("QAbstractSpinBox")) continue;
      const auto* button = qobject_cast<const QAbstractButton*>(child);
      const bool named = !child->accessibleName().isEmpty() || (button && !button->text().isEmpty());
      EXPECT_TRUE(named) << child->metaObject()->className() << " on page " << static_cast<int>(page);
    }
  }
}

TEST_F(WindowTest, UndoLeadsBackThroughEveryChange) {
  const Scene before = store().scene();
  store().edit(QStringLiteral("a"), [](Scene& s) { s.explore.function = Function("mish"); });
  store().edit(QStringLiteral("b"), [](Scene& s) { s.explore.showCurvature = true; });
  EXPECT_EQ(panel().curves().size(), 3u);
  QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
  QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(store().scene(), before);
  EXPECT_EQ(panel().curves().size(), 2u);
}

TEST_F(WindowTest, BandsOfAWaveAreShownUntilTheyAreThinnerThanPixels) {
  const auto bandsWithin = [this](double reach) {
    store().edit(QStringLiteral("sine"), [&](Scene& s) {
      s.explore.function = Function("sine");
      s.explore.view = {{-reach, reach}, {-1.5, 1.5}};
    });
    settle();
    return panel().bands().size();
  };
  EXPECT_EQ(bandsWithin(10), 6u);
  EXPECT_EQ(bandsWithin(1e6), 0u);
}

}  // namespace
}  // namespace actiscope
