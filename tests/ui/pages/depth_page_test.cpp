#include "ui/pages/depth_page.h"

#include "core/scene/presets.h"
#include "tests/ui/wait_until.h"
#include "ui/main_window.h"
#include "ui/pages/depth_claim.h"
#include "ui/widgets/progress_strip.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <cmath>
#include <set>

namespace actiscope {
namespace {

DepthScene sceneOf(const char* preset) { return findPreset(preset)->scene.depth; }

/// A picture without a window.
struct Drawn {
  explicit Drawn(const DepthScene& scene) : picture(plot) {
    plot.resize(800, 600);
    picture.show(scene);
  }

  std::string claim() const { return plot.headline().claim.toStdString(); }
  std::string number() const { return plot.headline().number.toStdString(); }

  Plot plot;
  DepthPicture picture;
};

TEST(DepthPicture, ClaimsWhatEachPresetShows) {
  EXPECT_EQ(Drawn(sceneOf("depth")).claim(), "Sigmoid with Xavier’s weights: over 50 layers the gradient vanishes");
  EXPECT_TRUE(
      Drawn(sceneOf("he_relu"))
          .claim()
          .starts_with("ReLU with He’s weights: over 50 layers the gradient holds, and so does the signal (× "));
  EXPECT_EQ(Drawn(sceneOf("normal_weights")).claim(),
            "ReLU with N(0, 1) weights: over 50 layers the gradient explodes");
  EXPECT_EQ(Drawn(sceneOf("identity_collapse")).claim(), "20 layers of Identity do the work of one matrix");
  EXPECT_EQ(Drawn(sceneOf("mean_shift")).claim(), "Sigmoid shifts the mean from 0.00 to 0.50");
  EXPECT_EQ(Drawn(sceneOf("mean_shift")).number(), "0.50");
}

/// ReLU's gradient is multiplied by sqrt(256 / 2) in each layer.
TEST(DepthPicture, NumberIsTheGradientsFactor) {
  const std::string number = Drawn(sceneOf("normal_weights")).number();
  EXPECT_TRUE(number.starts_with("× ")) << number;
  EXPECT_TRUE(number.ends_with("10⁵²") || number.ends_with("10⁵³")) << number;
}

DepthScene small(const char* activation) {
  DepthScene scene;
  scene.config = {.activation = Function(activation), .layers = 6, .width = 16, .initialization = Initialization::he};
  return scene;
}

TEST(DepthPicture, AStepIsALayerForwardThenALayerBack) {
  DepthScene scene = small("tanh");
  scene.playback.step = 2;
  Drawn drawn(scene);
  EXPECT_EQ(drawn.plot.panel(0).areas().size(), 2u);
  EXPECT_EQ(drawn.plot.panel(1).areas().size(), 0u);
  EXPECT_EQ(drawn.plot.panel(2).points().back().points.size(), 3u);  // with the input
  EXPECT_TRUE(drawn.claim().ends_with("the signal is in layer 2 of 6")) << drawn.claim();
  scene.playback.step = 8;
  drawn.picture.show(scene);
  EXPECT_EQ(drawn.plot.panel(0).areas().size(), 6u);
  EXPECT_EQ(drawn.plot.panel(1).areas().size(), 3u);
  EXPECT_TRUE(drawn.claim().ends_with("the gradient is back in layer 4 of 6")) << drawn.claim();
}

TEST(DepthPicture, TheoryIsDrawnBesideWhatWasMeasured) {
  const DepthScene scene = small("relu");
  const Drawn drawn(scene);
  const Branch& theory = drawn.plot.panel(1).curves()[0].branches[0];
  ASSERT_EQ(theory.size(), 7u);
  for (const Point& point : theory) EXPECT_NEAR(point.x, 1, 1e-12);  // He's weights
  EXPECT_EQ(drawn.plot.panel(1).points()[0].points.size(), 7u);
}

TEST(DepthPicture, ExactZerosStandAsHighAsTheirShare) {
  const Drawn drawn(small("relu"));
  const auto& zeros = drawn.plot.panel(0).curves()[0];
  EXPECT_EQ(zeros.branches.size(), 6u);
  const double whole = 0.85;  // height of a ridge
  const Branch& first = zeros.branches.back();
  EXPECT_EQ(first[0], (Point{0, 1}));
  EXPECT_NEAR((first[1].y - first[0].y) / whole, 0.5, 0.05);
  EXPECT_TRUE(Drawn(small("tanh")).plot.panel(0).curves()[0].branches.empty());
}

TEST(DepthPicture, LinearLayersAreShownAsTheirMatrix) {
  const Drawn drawn(small("identity"));
  const auto& map = drawn.plot.panel(3).heatMap();
  ASSERT_TRUE(map);
  EXPECT_EQ(map->columns, 16u);
  EXPECT_EQ(map->rows(), 16u);
  EXPECT_FALSE(Drawn(small("tanh")).plot.panel(3).heatMap());
}

TEST(DepthPicture, LinearLayersAreTheirMatrixOnlyWhenTheSignalHasPassedThemAll) {
  DepthScene scene = small("identity");
  scene.playback.step = scene.config.layers - 1;
  Drawn drawn(scene);
  EXPECT_FALSE(drawn.plot.panel(3).heatMap());
  EXPECT_TRUE(drawn.claim().ends_with("the signal is in layer 5 of 6")) << drawn.claim();
  scene.playback.step = scene.config.layers;
  drawn.picture.show(scene);
  EXPECT_TRUE(drawn.plot.panel(3).heatMap());
  EXPECT_EQ(drawn.claim(), "6 layers of Identity do the work of one matrix");
}

TEST(DepthPicture, FirstAndLastLayerHaveARidgeHoweverManyThereAre) {
  for (const int layers : {1, 26, 27, 50, 51, 99, 100}) {
    DepthScene scene = small("tanh");
    scene.config.layers = layers;
    const Drawn drawn(scene);
    std::set<double> bases;
    for (const PlotArea& area : drawn.plot.panel(0).areas()) bases.insert(area.slices.front().low);
    EXPECT_TRUE(bases.contains(1)) << layers;
    EXPECT_TRUE(bases.contains(layers)) << layers;
    EXPECT_LE(bases.size(), 27u) << layers;
    EXPECT_EQ(drawn.plot.panel(0).title().contains(QStringLiteral("each layer")), layers <= 26) << layers;
  }
}

/// Sigmoid's slope is at most 1/4; near 0, where its inputs are, it is about that.
TEST(DepthPicture, WhereNothingIsSaturatedShowsWhatALayerDoesToTheGradient) {
  const Drawn drawn(sceneOf("depth"));
  EXPECT_TRUE(drawn.plot.panel(3).title().startsWith(QStringLiteral("Each layer multiplies the gradient by this")));
  const auto& factors = drawn.plot.panel(3).points()[0].points;
  ASSERT_EQ(factors.size(), 50u);
  for (const Point& factor : factors) {
    EXPECT_GT(factor.y, 0.15);
    EXPECT_LT(factor.y, 0.3);
  }
  EXPECT_TRUE(Drawn(small("relu")).plot.panel(3).points().empty());
}

TEST(DepthPicture, DoesNotCallTheSmallSlopeOfLeakyReluSaturation) {
  const Drawn drawn(small("leaky_relu"));
  EXPECT_TRUE(drawn.plot.panel(3).title().startsWith(QStringLiteral("Each layer multiplies the gradient by this")));
}

/// A mean that is 0 but for chance has no place on a logarithmic axis.
TEST(DepthPicture, MeansByChanceAreNotDrawn) {
  DepthScene scene = small("gelu");
  scene.config.layers = 100;
  scene.config.width = 64;
  scene.config.initialization = Initialization::xavier;
  const Drawn drawn(scene);
  const Panel& panel = drawn.plot.panel(2);
  ASSERT_EQ(panel.scales().y, AxisScale::log10);
  for (const Point& point : panel.curves()[0].branches[0]) EXPECT_GT(point.y, 0) << point.x;
  const auto& means = panel.points()[0];
  const auto& deviations = panel.points()[1];
  EXPECT_EQ(deviations.points.size(), 101u);
  EXPECT_LT(means.points.size(), 50u);
  for (const Point& mean : means.points) {
    EXPECT_GT(mean.y, deviations.points[static_cast<std::size_t>(mean.x)].y / std::sqrt(64)) << mean.x;
  }
}

TEST(DepthPicture, SaysWhereNumbersOverflow) {
  DepthScene scene = small("exponential");
  scene.config.gain = 10;
  const Drawn drawn(scene);
  EXPECT_NE(drawn.claim().find("the numbers overflow after"), std::string::npos) << drawn.claim();
}

class DepthPageTest : public testing::Test {
 protected:
  DepthPageTest() {
    window_.resize(1280, 800);
    window_.show();
    store().load([] {
      Scene scene = findPreset("depth")->scene;
      scene.depth = small("relu");
      return scene;
    }());
    window_.showPage(PageId::depth);
  }

  SceneStore& store() { return window_.store(); }
  DepthConfig config() { return store().scene().depth.config; }
  DepthPage& page() { return static_cast<DepthPage&>(window_.page()); }
  QString claim() { return page().plot().headline().claim; }
  bool waitForClaim(const QString& part) {
    return waitUntil([&] { return claim().contains(part); });
  }
  QPushButton& gainButton(const QString& what) {
    for (auto* button : page().findChildren<QPushButton*>()) {
      if (button->text().startsWith(what)) return *button;
    }
    throw std::runtime_error("no button " + what.toStdString());
  }

  MainWindow window_;
};

TEST_F(DepthPageTest, ComputesWhatTheSceneSays) {
  EXPECT_TRUE(waitForClaim(QStringLiteral("ReLU with He’s weights: over 6 layers")));
  store().edit(QStringLiteral("tanh"), [](Scene& s) { s.depth.config.activation = Function("tanh"); });
  EXPECT_TRUE(waitForClaim(QStringLiteral("Tanh with He’s weights: over 6 layers")));
}

TEST_F(DepthPageTest, OfManyChangesTheLastOneIsShownInTheEnd) {
  ASSERT_TRUE(waitForClaim(QStringLiteral("over 6 layers")));
  for (int layers = 7; layers <= 12; ++layers) {
    store().edit(QStringLiteral("layers"), [&](Scene& s) { s.depth.config.layers = layers; });
    QTest::qWait(5);
  }
  EXPECT_TRUE(waitForClaim(QStringLiteral("over 12 layers")));
  QTest::qWait(200);
  EXPECT_TRUE(claim().contains(QStringLiteral("over 12 layers")));
}

TEST_F(DepthPageTest, ARecommendedGainIsTakenWithAClick) {
  store().edit(QStringLiteral("lecun"), [](Scene& s) { s.depth.config.initialization = Initialization::lecun; });
  ASSERT_TRUE(waitForClaim(QStringLiteral("LeCun’s weights")));
  QPushButton& button = gainButton(QStringLiteral("Gain that keeps the gradient"));
  EXPECT_EQ(button.text(), QStringLiteral("Gain that keeps the gradient: 1.414"));
  QTest::mouseClick(&button, Qt::LeftButton);
  EXPECT_NEAR(config().gain, std::sqrt(2), 1e-12);
  EXPECT_TRUE(waitForClaim(QStringLiteral("LeCun’s weights × 1.41")));
}

TEST_F(DepthPageTest, SaysWhereTheSignalSettles) {
  store().edit(QStringLiteral("selu"), [](Scene& s) {
    s.depth.config.activation = Function("selu");
    s.depth.config.initialization = Initialization::lecun;
  });
  ASSERT_TRUE(waitForClaim(QStringLiteral("SELU")));
  const auto labels = page().findChildren<QLabel*>();
  EXPECT_TRUE(std::ranges::any_of(
      labels, [](const QLabel* label) { return label->text().contains(QStringLiteral("settles at 1,")); }));
}

TEST_F(DepthPageTest, CancellingGoesBackToTheSettingsOfWhatIsShown) {
  ASSERT_TRUE(waitForClaim(QStringLiteral("over 6 layers")));
  const DepthConfig before = config();
  store().edit(QStringLiteral("long"), [](Scene& s) {
    s.depth.config.layers = 100;
    s.depth.config.width = 512;
    s.depth.config.initialization = Initialization::orthogonal;
  });
  auto* strip = page().findChild<ProgressStrip*>();
  ASSERT_TRUE(waitUntil([&] { return strip->isVisible(); }));
  QTest::mouseClick(strip->findChild<QToolButton*>(), Qt::LeftButton);
  ASSERT_TRUE(waitUntil([&] { return config() == before; }));
  EXPECT_FALSE(strip->isVisible());
}

TEST_F(DepthPageTest, PlayingSendsTheSignalForwardAndTheGradientBack) {
  ASSERT_TRUE(waitForClaim(QStringLiteral("over 6 layers")));
  EXPECT_EQ(page().player().length(), 12);
  page().player().seek(0);
  page().player().setSpeed(500);
  page().player().play();
  EXPECT_TRUE(waitUntil([&] { return !page().player().playing(); }));
  EXPECT_EQ(store().scene().depth.playback.step, atTheEnd);
}

}  // namespace
}  // namespace actiscope
