#include "ui/pages/training_page.h"

#include "core/activations/catalogue.h"
#include "core/scene/presets.h"
#include "core/scene/scene_file.h"
#include "tests/ui/wait_until.h"
#include "ui/main_window.h"
#include "ui/pages/training_claim.h"
#include "ui/widgets/curve_list.h"
#include "ui/widgets/parameter_slider.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <cmath>

namespace actiscope {
namespace {

class TrainingPageTest : public testing::Test {
 protected:
  void SetUp() override { open("training"); }

  void open(const char* preset) {
    window_ = std::make_unique<MainWindow>(findPreset(preset)->scene);
    window_->resize(1280, 800);
    window_->show();
  }

  TrainingPage& page() { return static_cast<TrainingPage&>(window_->page()); }
  SceneStore& store() { return window_->store(); }
  const TrainingConfig& config() { return store().scene().training.config; }
  const PlotHeadline& headline() { return page().plot().headline(); }
  Panel& panel(int i) { return page().plot().panel(i); }

  /// Until the run is over and its picture drawn.
  bool finish() {
    return waitUntil([&] { return page().trainer().view() && !page().trainer().running(); });
  }

  template <class Widget>
  Widget* named(const QString& name) {
    for (auto* widget : page().findChildren<Widget*>()) {
      if (widget->text() == name) return widget;
    }
    return nullptr;
  }

  std::unique_ptr<MainWindow> window_;
};

TEST_F(TrainingPageTest, SaysWhoLearnsFirstAndHowManyStepsItTakes) {
  ASSERT_TRUE(finish());
  Training training(config());
  training.finish();
  const QString steps = QString::number(*training.reached(1));
  EXPECT_EQ(headline().claim,
            QStringLiteral("ReLU separates the moons in %1 steps, Sigmoid has not after 500").arg(steps));
  EXPECT_EQ(headline().number, steps);
  EXPECT_EQ(panel(1).title(), QStringLiteral("ReLU: %1 % right").arg(100 * training.frame(1, 500).accuracy));
}

TEST_F(TrainingPageTest, DrawsAMapWithTheSamplesForEachNetworkAndTheLossesBelow) {
  ASSERT_TRUE(finish());
  ASSERT_EQ(page().plot().panelCount(), 5);
  for (const int i : {0, 1}) {
    ASSERT_TRUE(panel(i).heatMap()) << i;
    EXPECT_EQ(panel(i).heatMap()->rows(), TrainingPicture::columnsFor(config()));
    EXPECT_TRUE(panel(i).heatMap()->smooth);
    EXPECT_EQ(panel(i).points()[0].points.size() + panel(i).points()[1].points.size(), 200u);
  }
  EXPECT_EQ(panel(2).scales().y, AxisScale::log10);
  EXPECT_EQ(panel(2).curves()[0].branches[0].size(), 501u);
  EXPECT_EQ(panel(3).points()[0].points.size(), 3u);  // the gradient of each layer
}

/// A network without an activation has a straight border, up to the edges of the map.
TEST_F(TrainingPageTest, BordersRunOnStraightToTheEdgeOfTheMap) {
  open("training_linear");
  ASSERT_TRUE(finish());
  const auto linear = [](const Contender& c) { return c.activations.front().activation().id == "identity"; };
  const auto at = std::ranges::find_if(config().contenders, linear) - config().contenders.begin();
  ASSERT_LT(static_cast<std::size_t>(at), config().contenders.size());
  const Branch& border = panel(static_cast<int>(at)).curves().back().branches.at(0);
  const Point a = border[border.size() / 3];
  const Point b = border[2 * border.size() / 3];
  const double length = std::hypot(b.x - a.x, b.y - a.y);
  for (const Point& p : border) {
    EXPECT_NEAR(((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)) / length, 0, 1e-9) << p.x;
  }
}

TEST_F(TrainingPageTest, WhereTheOutputJumpsTheMapHasSharpCells) {
  store().edit(QStringLiteral("step"),
               [](Scene& s) { s.training.config.contenders[0].activations = {Function("step")}; });
  ASSERT_TRUE(finish());
  EXPECT_FALSE(panel(0).heatMap()->smooth);
  EXPECT_TRUE(panel(1).heatMap()->smooth);
  EXPECT_GE(panel(0).heatMap()->columns, 150u);
}

TEST_F(TrainingPageTest, TheLossesNameTheColoursAndBeginWithADot) {
  ASSERT_TRUE(finish());
  page().player().seek(0);
  ASSERT_TRUE(waitUntil([&] { return page().trainer().view()->step == 0; }));
  EXPECT_EQ(panel(2).curves()[0].label, QStringLiteral("Sigmoid"));
  EXPECT_EQ(panel(2).curves()[1].label, QStringLiteral("ReLU"));
  ASSERT_EQ(panel(2).points().size(), 2u);
  EXPECT_EQ(panel(2).points()[0].points[0].x, 0);
  EXPECT_NEAR(panel(2).points()[0].points[0].y, std::log(2), 0.3);  // the cross-entropy of a guess
}

TEST_F(TrainingPageTest, ABoxShowsTheAccuracyInPlaceOfTheLoss) {
  ASSERT_TRUE(finish());
  auto* box = named<QCheckBox>(QStringLiteral("Show the accuracy"));
  ASSERT_NE(box, nullptr);
  box->click();
  EXPECT_TRUE(store().scene().training.accuracy);
  EXPECT_EQ(panel(2).scales().y, AxisScale::linear);
  Training training(config());
  training.finish();
  const Branch& relu = panel(2).curves()[1].branches[0];
  for (const long step : {0L, 20L, 500L}) {
    EXPECT_EQ(relu[static_cast<std::size_t>(step)].y, training.frame(1, step).accuracy) << step;
  }
}

TEST_F(TrainingPageTest, ScrubsBackToTheSamePictureOfAStep) {
  ASSERT_TRUE(finish());
  page().player().seek(30);
  ASSERT_TRUE(waitUntil([&] { return page().trainer().view()->step == 30; }));
  const auto before = *panel(1).heatMap();
  EXPECT_EQ(panel(2).curves()[0].branches[0].size(), 31u);
  page().player().seek(200);
  ASSERT_TRUE(waitUntil([&] { return page().trainer().view()->step == 200; }));
  EXPECT_NE(*panel(1).heatMap(), before);
  QTest::keyClick(&page().plot(), Qt::Key_Home);
  page().player().seek(30);
  ASSERT_TRUE(waitUntil([&] { return page().trainer().view()->step == 30; }));
  EXPECT_EQ(*panel(1).heatMap(), before);
}

TEST_F(TrainingPageTest, ChangesTheRateFromTheStepShownOnAndBackAtTheStartForAll) {
  ASSERT_TRUE(finish());
  page().player().seek(50);
  auto* rate = page().findChildren<ParameterSlider*>()[0];
  for (auto* slider : page().findChildren<ParameterSlider*>()) {
    if (!slider->toolTip().isEmpty()) rate = slider;
  }
  emit rate->valueChanged(0.5);
  emit rate->settled();
  EXPECT_EQ(config().changes, (std::vector<RateChange>{{50, 0.5}}));
  EXPECT_TRUE(waitUntil([&] { return rate->value() == 0.5; }));
  page().player().seek(49);
  EXPECT_EQ(rate->value(), 0.1);
  QTest::mouseClick(named<QPushButton>(QStringLiteral("Back to the same start")), Qt::LeftButton);
  EXPECT_TRUE(config().changes.empty());
  EXPECT_EQ(store().scene().training.playback.step, 0);
  store().undoStack().undo();
  EXPECT_EQ(config().changes.size(), 1u);
}

TEST_F(TrainingPageTest, ADragOfTheRateWhileItPlaysIsOneChangeThatTheFileTakes) {
  ASSERT_TRUE(finish());
  QSlider* rate = nullptr;
  for (auto* slider : page().findChildren<ParameterSlider*>()) {
    if (!slider->toolTip().isEmpty()) rate = slider->findChild<QSlider*>();
  }
  rate->setSliderDown(true);
  for (int step = 50; step < 250; ++step) {
    page().player().seek(step);
    rate->setSliderPosition(step);
  }
  rate->setSliderDown(false);
  ASSERT_EQ(config().changes.size(), 1u);
  EXPECT_EQ(config().changes[0].step, 50);
  EXPECT_EQ(config().changes[0].rate, config().rateAt(249));
  EXPECT_EQ(parseScene(sceneText(store().scene())), store().scene());
  rate->setSliderPosition(100);
  EXPECT_EQ(config().changes.size(), 2u);
  EXPECT_EQ(config().changes[1].step, 249);
}

TEST_F(TrainingPageTest, NormalizesTheSelectedNetworkAndSaysSo) {
  auto* box = named<QCheckBox>(QStringLiteral("Batch normalization"));
  ASSERT_NE(box, nullptr);
  QTest::mouseClick(box, Qt::LeftButton, {}, {10, box->height() / 2});
  EXPECT_TRUE(config().contenders[0].normalized);
  EXPECT_FALSE(config().contenders[1].normalized);
  ASSERT_TRUE(finish());
  EXPECT_TRUE(panel(0).title().startsWith(QStringLiteral("Sigmoid + BN: ")));
}

TEST_F(TrainingPageTest, AddsNetworksUpToSixAndGivesALayerItsOwnActivation) {
  const auto lists = page().findChildren<CurveList*>();
  for (int i = 0; i < 4; ++i) emit lists[0]->added();
  EXPECT_EQ(config().contenders.size(), 6u);
  EXPECT_EQ(lists[0]->selected(), 5u);
  emit lists[1]->added();
  emit lists[1]->picked(1, find("relu"));
  EXPECT_EQ(label(config().contenders[5]), "Tanh → ReLU");
  ASSERT_TRUE(finish());
  EXPECT_EQ(page().plot().panelCount(), 9);
  EXPECT_TRUE(panel(5).title().startsWith(QStringLiteral("Tanh → ReLU: ")));
  const QStringList misfits = page().plot().misfits();
  for (int i = 0; i < 9; ++i) EXPECT_FALSE(misfits.contains(panel(i).title())) << i;
}

TEST_F(TrainingPageTest, ExplainsWhereTheNumbersOverflow) {
  open("training_overflow");
  ASSERT_TRUE(finish());
  Training training(config());
  training.finish();
  const QString step = QString::number(training.failure(0)->step);
  EXPECT_TRUE(headline().claim.startsWith(QStringLiteral("ELU: learning rate too high at step ") + step));
  EXPECT_EQ(headline().number, QStringLiteral("NaN"));
  EXPECT_TRUE(panel(0).hint().startsWith(QStringLiteral("learning rate too high")));
}

TEST_F(TrainingPageTest, NamesTheDeadLayer) {
  open("training_dying");
  ASSERT_TRUE(finish());
  EXPECT_TRUE(
      headline().claim.startsWith(QStringLiteral("ReLU is dead: no unit of layer 2 has a gradient; Leaky ReLU")));
  EXPECT_EQ(panel(0).title(), QStringLiteral("ReLU: 50 % right, dead"));
  const auto& gradients = panel(page().plot().panelCount() - 2);
  EXPECT_EQ(gradients.title(), QStringLiteral("Gradient norm by layer"));
  std::size_t drawn = 0;
  for (const PlotCurve& curve : gradients.curves()) {
    for (const Branch& branch : curve.branches) {
      for (const Point& point : branch) EXPECT_GT(point.y, 0) << point.x;  // none falls out of a logarithmic axis
      drawn += branch.size();
    }
  }
  EXPECT_GE(drawn, 1u);
}

/// Its slope of 0.01 below 0 is small, but goes no further to 0.
TEST_F(TrainingPageTest, CallsUnitsSaturatedOnlyWhereTheirFunctionSaturates) {
  open("training_dying");  // ReLU and leaky ReLU
  ASSERT_TRUE(finish());
  const Panel* units = nullptr;
  for (int i = 0; i < page().plot().panelCount(); ++i) {
    if (panel(i).title().startsWith(QStringLiteral("Pale: saturated (f′ within ±0.05)"))) units = &panel(i);
  }
  ASSERT_NE(units, nullptr);
  ASSERT_EQ(units->bars().size(), 4u);  // saturated and dead ones of each network
  for (std::size_t layer = 0; layer < 4; ++layer) {
    EXPECT_GT(units->bars()[0].bars[layer].to, 0);
    EXPECT_EQ(units->bars()[2].bars[layer].to, 0);
  }
}

TEST_F(TrainingPageTest, CancellingKeepsTheStepsMadeAndPlayingGoesOn) {
  ASSERT_TRUE(finish());
  store().edit(QStringLiteral("long"), [](Scene& s) {
    s.training.config.steps = 10000;
    s.training.config.width = 32;
    s.training.config.layers = 4;
  });
  auto* bar = page().findChild<QProgressBar*>();
  ASSERT_TRUE(waitUntil([&] { return bar->isVisible(); }));
  for (auto* button : page().findChildren<QToolButton*>()) {
    if (button->text() == QStringLiteral("Cancel")) QTest::mouseClick(button, Qt::LeftButton);
  }
  ASSERT_TRUE(finish());
  const long known = page().trainer().known();
  EXPECT_LT(known, 10000);
  EXPECT_FALSE(bar->isVisible());
  EXPECT_EQ(store().scene().training.playback.step, known);
  ASSERT_TRUE(waitUntil([&] { return !page().trainer().running(); }));
  EXPECT_EQ(page().trainer().known(), known);
  page().player().seek(known / 2);
  ASSERT_TRUE(waitUntil([&] { return page().trainer().view()->step == known / 2; }));
  EXPECT_EQ(store().scene().training.playback.step, known / 2);
  page().player().seek(known + 1);
  EXPECT_TRUE(waitUntil([&] { return page().trainer().known() > known; }));
}

TEST(TrainingClaim, DoesNotKnowTheFuture) {
  TrainingConfig config = findPreset("training")->scene.training.config;
  Training training(config);
  training.finish();
  const TrainingView early = viewOf(training, 10, 4);
  EXPECT_TRUE(TrainingClaim(early).headline().claim.startsWith(QStringLiteral("After 10 steps ")));
}

}  // namespace
}  // namespace actiscope
