#include "core/scene/presets.h"
#include "ui/main_window.h"
#include "ui/pages/recurrent_picture.h"

#include <gtest/gtest.h>

#include <QTest>
#include <cmath>

namespace actiscope {
namespace {

RecurrentScene recurrentSceneOf(const char* preset) { return findPreset(preset)->scene.recurrent; }

struct DrawnRecurrent {
  explicit DrawnRecurrent(const RecurrentScene& scene) : picture(plot) {
    plot.resize(800, 600);
    picture.show(scene);
  }

  std::string claim() const { return plot.headline().claim.toStdString(); }

  Plot plot;
  RecurrentPicture picture;
};

TEST(RecurrentPicture, ClaimsWhatEachPresetShows) {
  EXPECT_EQ(DrawnRecurrent(recurrentSceneOf("recurrent")).claim(),
            "After 100 steps — Tanh, ReLU6: state holds, gradient fades; ReLU: both explode");
  EXPECT_EQ(DrawnRecurrent(recurrentSceneOf("recurrent_fading")).claim(),
            "After 100 steps — Tanh, ReLU, ReLU6: both fade");
}

/// It grows by a quarter each step to its bound, 48, which it has reached after 19 steps.
TEST(RecurrentPicture, SaysThatClippedReluHoldsOnceItsCurveIsFlat) {
  RecurrentScene scene = recurrentSceneOf("recurrent");
  scene.functions = {Function{"relu6"}};
  scene.config.radius = 1.25;
  const auto claimAt = [&](long step) {
    scene.playback.step = step;
    return DrawnRecurrent(scene).claim();
  };
  EXPECT_EQ(claimAt(16), "After 16 steps — ReLU6: both explode");
  for (long step = 23; step <= 100; ++step) {
    EXPECT_NE(claimAt(step).find("ReLU6: state holds"), std::string::npos) << claimAt(step);
  }
}

TEST(RecurrentPicture, SaysThatTanhLosesTheGradientAndReluNot) {
  const DrawnRecurrent drawn(recurrentSceneOf("recurrent"));
  const std::string title = drawn.plot.panel(1).title().toStdString();
  EXPECT_NE(title.find("Tanh fades to "), std::string::npos) << title;
  EXPECT_NE(title.find("ReLU explodes to "), std::string::npos) << title;
}

/// Each lies on the one before, which is wider.
TEST(RecurrentPicture, CurvesThatCoincideAreAllSeen) {
  const DrawnRecurrent drawn(recurrentSceneOf("recurrent_fading"));
  const auto& curves = drawn.plot.panel(0).curves();
  for (std::size_t i = 1; i < curves.size(); ++i) EXPECT_LT(curves[i].stroke.width, curves[i - 1].stroke.width);
}

/// In a positive matrix ReLU is nothing but the matrix: a straight line on the logarithmic axis.
TEST(RecurrentPicture, DrawsReluAsAStraightLine) {
  const DrawnRecurrent drawn(recurrentSceneOf("recurrent"));
  const Branch& relu = drawn.plot.panel(0).curves()[1].branches[0];
  ASSERT_EQ(relu.size(), 101u);
  EXPECT_NEAR(relu[90].y / relu[80].y, std::pow(1.1, 10), 1e-9);
  EXPECT_EQ(drawn.plot.panel(0).scales().y, AxisScale::log10);
}

TEST(RecurrentPicture, GrowsStepByStep) {
  RecurrentScene scene = recurrentSceneOf("recurrent");
  scene.playback.step = 7;
  const DrawnRecurrent drawn(scene);
  for (int panel : {0, 1}) EXPECT_EQ(drawn.plot.panel(panel).curves()[0].branches[0].size(), 8u);
  EXPECT_EQ(drawn.plot.panel(1).curves()[0].branches[0].back().y, 1);  // the gradient starts at the step shown
}

TEST(RecurrentPage, ShowsTheFunctionsOfItsList) {
  MainWindow window;
  window.show();
  window.store().load(findPreset("recurrent")->scene);
  window.showPage(PageId::recurrent);
  QTest::qWait(20);
  EXPECT_EQ(window.page().plot().panel(0).curves().size(), 3u);
  window.store().edit(QStringLiteral("add"), [](Scene& s) { s.recurrent.functions.emplace_back("sigmoid"); });
  QTest::qWait(20);
  EXPECT_EQ(window.page().plot().panel(0).curves()[3].label, QStringLiteral("Sigmoid"));
}

}  // namespace
}  // namespace actiscope
