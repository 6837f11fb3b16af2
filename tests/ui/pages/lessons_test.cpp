#include "core/scene/presets.h"
#include "tests/ui/wait_until.h"
#include "ui/main_window.h"
#include "ui/pages/played_page.h"
#include "ui/pages/softmax_picture.h"
#include "ui/widgets/parameter_slider.h"
#include "ui/words.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QSettings>
#include <QTest>
#include <algorithm>
#include <cmath>

namespace actiscope {
namespace {

class LessonsTest : public testing::Test {
 protected:
  LessonsTest() {
    QSettings().clear();
    window_ = std::make_unique<MainWindow>();
    window_->resize(1280, 800);
    window_->show();
  }

  void open(std::string_view preset) {
    const Scene& scene = findPreset(preset)->scene;
    window_->store().edit({}, [&](Scene& shown) { shown = scene; });
    QTest::qWait(20);
  }

  Plot& plot() { return window_->page().plot(); }
  Panel& panel(int i) { return plot().panel(i); }
  Scene scene() { return window_->store().scene(); }

  void drag(const QString& meaning, double share) {
    for (auto* slider : window_->page().findChildren<ParameterSlider*>()) {
      auto* bar = slider->findChild<QSlider*>();
      if (bar->accessibleName() != meaning) continue;
      bar->setValue(static_cast<int>(std::lround(share * bar->maximum())));
      return QTest::qWait(20);
    }
    FAIL() << "no slider " << meaning.toStdString();
  }

  void click(const QString& text) {
    for (auto* box : window_->page().findChildren<QCheckBox*>()) {
      if (box->text() == text) return box->click();
    }
    FAIL() << "no box " << text.toStdString();
  }

  std::unique_ptr<MainWindow> window_;
};

TEST_F(LessonsTest, DyingSaysThatTheStepOfMinus100Killed) {
  open("dying");
  EXPECT_EQ(plot().headline().claim, u"One step of −100 killed the neuron: it never learns again");
  EXPECT_EQ(plot().headline().number, u"W = −97");
}

TEST_F(LessonsTest, DyingIsCuredByABoxAndCountsTheDeadInTheBackground) {
  open("dying");
  click(QStringLiteral("Another activation"));
  EXPECT_TRUE(scene().dying.withFunction);
  ASSERT_TRUE(waitUntil([&] { return panel(2).curves().size() == 4; }));
  const auto shareAt = [&](std::size_t curve) { return panel(2).curves()[curve].branches[0].back().y; };
  EXPECT_EQ(shareAt(1), 100);  // percent of the units of ReLU
  EXPECT_EQ(shareAt(3), 0);    // of leaky ReLU
}

TEST_F(LessonsTest, DyingSaysWhatWasDeadFromTheStart) {
  open("dying");
  const auto edit = [this](auto change) {
    window_->store().edit({}, [&](Scene& s) { change(s.dying); });
    QTest::qWait(20);
    return plot().headline().claim;
  };
  edit([](DyingScene& s) { s.config.weight = s.config.bias = -10; });
  EXPECT_EQ(plot().headline().claim, u"The neuron is dead from the start: ReLU has no slope at any of its samples");
  QTest::keyClick(&plot(), Qt::Key_Home);
  EXPECT_TRUE(plot().headline().claim.startsWith(u"The neuron is dead from the start"));
  const auto woken = edit([](DyingScene& s) {
    s.config.badGradient = -3000;
    s.playback.step = atTheEnd;
  });
  EXPECT_EQ(woken, u"A step of 300 wakes the neuron, which was dead from the start");
  open("dying");
  EXPECT_TRUE(edit([](DyingScene& s) {
                s.config.function = Function("step");
              }).startsWith(u"The neuron is dead from the start: Step"));
  open("dying");
  EXPECT_EQ(edit([](DyingScene& s) { s.config.badGradient = 0; }), u"Without a bad gradient the neuron stays as it is");
}

TEST_F(LessonsTest, DyingNamesTheTreatedNeuronsOwnStep) {
  open("dying_rate");
  EXPECT_EQ(plot().headline().claim, u"With η = 0.001, the bad step is −1, and the neuron survives it");
  open("dying_leaky");
  EXPECT_TRUE(plot().headline().claim.endsWith(u", the neuron survives the step of −100"));
  open("dying_momentum");
  EXPECT_EQ(plot().headline().claim, u"With momentum 0.99, a step of −2 kills the neuron, which survives it without");
}

TEST_F(LessonsTest, DyingTakesATreatmentWhoseSliderIsMoved) {
  open("dying");
  ASSERT_FALSE(scene().dying.withMomentum);
  drag(QStringLiteral("momentum"), 0.5);
  EXPECT_TRUE(scene().dying.withMomentum);
}

TEST_F(LessonsTest, DyingKeepsItsInputsInOrderWhateverIsDragged) {
  open("dying");
  drag(QStringLiteral("smallest input"), 1);
  EXPECT_EQ(scene().dying.config.inputs, (Range{3, 3}));
  drag(QStringLiteral("largest input"), 0);
  EXPECT_EQ(scene().dying.config.inputs, (Range{-3, -3}));
}

TEST_F(LessonsTest, DyingSaysOfWhichLayersTheDeadUnitsAre) {
  open("dying");
  EXPECT_EQ(panel(2).title(), u"Dead units of 64, on other data: mean of 4 layers");
}

TEST_F(LessonsTest, DyingStepsThroughTheLife) {
  open("dying");
  QTest::keyClick(&plot(), Qt::Key_Home);
  EXPECT_EQ(scene().dying.playback.step, 0);
  EXPECT_EQ(plot().headline().number, u"W = 3");
  for (int i = 0; i < 10; ++i) QTest::keyClick(&plot(), Qt::Key_Period);
  EXPECT_EQ(plot().headline().number, u"W = −97");
}

TEST_F(LessonsTest, ZigzagShowsThePathOfEachInputOnContoursOfItsLoss) {
  open("zigzag");
  EXPECT_EQ(plot().headline().claim,
            u"Positive inputs make the weights zigzag: the path of Sigmoid is 2.6 times that of Tanh");
  EXPECT_EQ(plot().headline().number, u"9.23 : 3.5");
  EXPECT_EQ(panel(3).title(), u"Steps; smallest curvature 0.0417\u00a0: 0.334");
  for (int i = 0; i < 2; ++i) {
    const auto& curves = panel(i).curves();
    ASSERT_GE(curves.size(), 5u);
    const Branch& path = curves.back().branches[0];
    EXPECT_EQ(path.front(), scene().zigzag.config.start);
    const Point optimum = scene().zigzag.config.optimum;
    EXPECT_LE(std::hypot(path.back().x - optimum.x, path.back().y - optimum.y), 0.1);
  }
  EXPECT_TRUE(panel(0).title().contains(u"100 %"));
}

TEST_F(LessonsTest, WithoutAZigzagTheFlatBowlIsWhatCostsSteps) {
  open("zigzag_whole_batch");
  const QString claim = plot().headline().claim;
  EXPECT_TRUE(claim.startsWith(QStringLiteral("The paths are as long, but Sigmoid takes "))) << qPrintable(claim);
  EXPECT_TRUE(claim.endsWith(QStringLiteral(" times as flat"))) << qPrintable(claim);
  EXPECT_EQ(plot().headline().caption, u"steps, Sigmoid : Tanh");
}

TEST_F(LessonsTest, SoftmaxSaysWhetherRawOutputsPushDownUpOrNotAtAll) {
  open("softmax");
  const auto claim = [this] { return plot().headline().claim; };
  EXPECT_TRUE(claim().contains(u"z₁ down"));
  const auto choose = [this](std::size_t wanted, long step) {
    window_->store().edit({}, [&](Scene& s) {
      s.softmax.config.wanted = wanted;
      s.softmax.playback.step = step;
    });
    QTest::qWait(20);
  };
  choose(1, 0);  // whose logit is 1, what it should be
  EXPECT_EQ(claim(), u"Raw outputs leave the right answer z₂ where it is, softmax still pushes it up");
  choose(0, 50);  // where the raw output has come to 1, but for rounding
  EXPECT_EQ(claim(), u"Raw outputs leave the right answer z₁ where it is, softmax still pushes it up");
  EXPECT_EQ(panel(2).bars()[0].bars[0].text, u"0");
  choose(2, 0);
  EXPECT_TRUE(claim().startsWith(u"Both push the right answer z₃ up"));
  open("softmax_two_classes");
  EXPECT_TRUE(claim().startsWith(u"Raw outputs leave the right answer z₁"));
  window_->store().edit({}, [](Scene& s) {
    s.softmax.config.logits = {10, -10};
    s.softmax.config.temperature = 0.05;
  });
  QTest::qWait(20);
  EXPECT_EQ(claim(), u"Softmax is sure of the right answer z₁ and leaves it where it is");
}

/// At a distance d from the optimum the loss is half the square of the output's error, averaged.
TEST_F(LessonsTest, ZigzagContoursAreSmoothAndOfOneLoss) {
  open("zigzag");
  const ZigzagConfig config = scene().zigzag.config;
  const Bowl bowl = Zigzag(Function("sigmoid"), config).bowl();
  int closed = 0;
  for (const PlotCurve& curve : panel(0).curves()) {
    if (curve.stroke.width != 1) continue;
    const Branch& line = curve.branches[0];
    closed += line.front() == line.back() ? 1 : 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
      EXPECT_NEAR(bowl(line[i]) / bowl(line[0]), 1, 1e-9);
      const Point middle{(line[i - 1].x + line[i].x) / 2, (line[i - 1].y + line[i].y) / 2};
      EXPECT_NEAR(bowl(middle) / bowl(line[0]), 1, 1e-3);  // a chord is where the curve is
    }
  }
  EXPECT_GE(closed, 5);
}

TEST_F(LessonsTest, FourZigzagsKeepTheirTitles) {
  open("zigzag");
  window_->store().edit({}, [](Scene& s) {
    s.zigzag.inputs = {Function("sigmoid"), Function("tanh"), Function("relu"), Function("hard_sigmoid")};
  });
  QTest::qWait(20);
  EXPECT_EQ(plot().panelCount(), 7);
  EXPECT_EQ(plot().misfits(), QStringList()) << plot().misfits().join(u'|').toStdString();
}

TEST_F(LessonsTest, ZigzagDoesNotKnowTheFuture) {
  open("zigzag");
  QTest::keyClick(&plot(), Qt::Key_Home);
  QTest::keyClick(&plot(), Qt::Key_Period);
  EXPECT_EQ(plot().headline().claim, u"After 1 steps: Sigmoid is on its way, Tanh is on its way");
  QTest::keyClick(&plot(), Qt::Key_End);
  EXPECT_FALSE(plot().headline().claim.contains(u"on its way"));
}

TEST_F(LessonsTest, ZigzagNamesAllThatDoNotArrive) {
  open("zigzag");
  window_->store().edit({}, [](Scene& s) {
    s.zigzag.inputs = {Function("exponential"), Function("tanh"), Function("identity")};
    s.zigzag.config.rate = 5;
  });
  QTest::qWait(20);
  const QString claim = plot().headline().claim;
  EXPECT_TRUE(claim.startsWith(u"Not at the optimum in the end: ")) << claim.toStdString();
  EXPECT_TRUE(claim.contains(labelOf(Function("exponential")))) << claim.toStdString();
  EXPECT_TRUE(claim.contains(u"Identity")) << claim.toStdString();
  EXPECT_FALSE(plot().headline().number.contains(u'e')) << plot().headline().number.toStdString();
}

TEST_F(LessonsTest, DyingDoesNotKnowTheFuture) {
  open("dying_leaky");
  QTest::keyClick(&plot(), Qt::Key_End);
  const QString end = plot().headline().claim;
  QTest::keyClick(&plot(), Qt::Key_Home);
  for (int i = 0; i < 11; ++i) QTest::keyClick(&plot(), Qt::Key_Period);
  EXPECT_EQ(plot().headline().claim, u"A bad step of −100 has hit the neuron");
  EXPECT_NE(plot().headline().claim, end);
}

TEST_F(LessonsTest, NeuronSpeaksOfAPlaceOnItsCurveOnlyWhereADotShowsIt) {
  open("neuron");
  for (const int key : {Qt::Key_Home, Qt::Key_End}) {
    QTest::keyClick(&plot(), static_cast<Qt::Key>(key));
    QTest::qWait(20);
    EXPECT_EQ(panel(1).title().contains(u" here"), !panel(1).marks().empty()) << panel(1).title().toStdString();
    EXPECT_TRUE(panel(1).title().endsWith(u"(grey: a step)"));
  }
}

TEST_F(LessonsTest, NeuronSpeaksOfAGreyStepOnlyWhereOneIsSeen) {
  open("neuron_threshold");
  ASSERT_EQ(scene().neuron.config.function, Function("step"));
  EXPECT_EQ(panel(1).title(), u"Step (Heaviside), steepness da/dz = 0 here");
  const QColor grey = plot().theme().secondary;
  for (const PlotCurve& curve : panel(1).curves()) {
    EXPECT_TRUE(curve.stroke.colour != grey || curve.stroke.dash != 0);  // the threshold's line is dashed
  }
}

TEST_F(LessonsTest, SoftmaxLabelsEachPush) {
  open("softmax");
  QStringList texts;
  for (const PlotBars& bars : panel(2).bars()) {
    for (const PlotBar& bar : bars.bars) texts << bar.text;
  }
  EXPECT_EQ(texts.size(), 6);
  EXPECT_TRUE(texts.contains(u"−0.12"));
}

/// Without it the picture would be another.
TEST_F(LessonsTest, SoftmaxShowsTheValueOfEachPushInSmallPicturesToo) {
  for (const QSize size : {QSize(640, 400), QSize(700, 600), QSize(1000, 700)}) {
    Plot plot;
    plot.resize(size);
    SoftmaxPicture(plot).show(findPreset("softmax")->scene.softmax);
    const QImage all = plot.image(size);
    const std::vector<PlotBars> kinds = plot.panel(2).bars();
    for (std::size_t kind = 0; kind < 2; ++kind) {
      for (std::size_t i = 0; i < 3; ++i) {
        std::vector<PlotBars> others = kinds;
        others[kind].bars[i].text.clear();
        plot.panel(2).setBars(others);
        EXPECT_NE(plot.image(size), all) << size.width() << ": " << kinds[kind].bars[i].text.toStdString();
      }
    }
  }
}

TEST_F(LessonsTest, SoftmaxOpensOnTheProbabilitiesOfTheTutorial) {
  open("softmax");
  QStringList texts;
  for (const PlotBar& bar : panel(0).bars()[0].bars) texts << bar.text;
  EXPECT_EQ(texts.join(u' '), u"0.879 0.119 0.00218");
}

/// The first row of a heat map that has its `from` edge above is the top one, and the names count from below.
TEST_F(LessonsTest, SoftmaxNamesTheRowsOfItsJacobian) {
  open("softmax");
  const auto& map = panel(1).heatMap();
  ASSERT_TRUE(map);
  EXPECT_GT(map->y.from, map->y.to);
  EXPECT_EQ(panel(1).categories().y.back(), u"p₁");
  EXPECT_NEAR(map->values[0], 0.8789 * (1 - 0.8789), 5e-4);
  EXPECT_NEAR(map->values[1], -0.8789 * 0.1189, 5e-5);
}

TEST_F(LessonsTest, SoftmaxWritesNoMinusBeforeAZero) {
  open("softmax");
  window_->store().edit({}, [](Scene& shown) { shown.softmax.config.logits = {20, 1, -20}; });
  QTest::qWait(20);
  ASSERT_LT(panel(1).heatMap()->values[1], 0);
  EXPECT_EQ(panel(1).heatMap()->texts[1], u"0.0000");
  for (const QString& text : panel(1).heatMap()->texts) EXPECT_NE(text, u"−0.0000");
}

TEST_F(LessonsTest, SoftmaxHasOneNameInChinese) {
  window_->setLanguage(Language::chinese);
  open("softmax");
  EXPECT_EQ(panel(0).title(), u"logit 的 Softmax 函数");
  window_->setLanguage(Language::english);
}

TEST_F(LessonsTest, SoftmaxFollowsItsSliders) {
  open("softmax");
  drag(QStringLiteral("temperature"), 1);
  EXPECT_EQ(scene().softmax.config.temperature, temperatureParameter.upper);
  EXPECT_NEAR(panel(0).bars()[0].bars[0].to, 1 / (1 + std::exp(-0.1) + std::exp(-0.3)), 1e-12);
}

TEST_F(LessonsTest, SoftmaxOfTwoClassesLiesOnTheSigmoid) {
  open("softmax_two_classes");
  for (const Point& dot : panel(4).points()[0].points) EXPECT_NEAR(dot.y, 1 / (1 + std::exp(-dot.x)), 1e-15);
  const Point ball = panel(4).marks()[0].at;
  EXPECT_EQ(ball.x, 1.5);
  EXPECT_NEAR(ball.y, 1 / (1 + std::exp(-1.5)), 1e-15);
}

TEST_F(LessonsTest, NeuronShowsWhatPassesThroughAndWhetherItFires) {
  open("neuron");
  EXPECT_TRUE(plot().headline().claim.contains(u"fires"));
  EXPECT_EQ(plot().headline().number, u"0.6225");
  drag(QStringLiteral("bias: minus the threshold"), 0);
  EXPECT_EQ(scene().neuron.config.bias, -10);
  EXPECT_TRUE(plot().headline().claim.contains(u"quiet"));
}

TEST_F(LessonsTest, NeuronFiresOnlyWhereTheFunctionIsASwitch) {
  open("neuron");
  const auto claimOf = [this](const char* id, double bias) {
    window_->store().edit({}, [&](Scene& s) {
      s.neuron.config.function = Function(id);
      s.neuron.config.bias = bias;
    });
    return plot().headline().claim;
  };
  for (const char* id : {"sigmoid", "step", "hard_sigmoid"}) {
    EXPECT_TRUE(claimOf(id, -1).contains(u"fires")) << id;
    EXPECT_TRUE(claimOf(id, -2).contains(u"quiet")) << id;
  }
  for (const char* id : {"sine", "identity", "relu", "tanh"}) {
    for (double bias : {2.5, -1.5, -4.0}) {
      const QString claim = claimOf(id, bias);
      EXPECT_FALSE(claim.contains(u"fires") || claim.contains(u"quiet")) << claim.toStdString();
    }
  }
  EXPECT_EQ(claimOf("identity", -1.5), u"The stimulus 1.5 is at the threshold 1.5: Identity answers 0");
}

TEST_F(LessonsTest, NeuronFollowsTheSignal) {
  open("neuron");
  QTest::keyClick(&plot(), Qt::Key_Home);
  EXPECT_TRUE(panel(2).bars()[0].bars.empty());
  QTest::keyClick(&plot(), Qt::Key_Period);
  EXPECT_EQ(panel(2).bars()[0].bars.size(), 3u);
  QTest::keyClick(&plot(), Qt::Key_End);
  EXPECT_EQ(panel(2).bars()[0].bars.size(), 5u);
}

}  // namespace
}  // namespace actiscope
