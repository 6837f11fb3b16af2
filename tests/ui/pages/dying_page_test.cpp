#include "ui/pages/dying_picture.h"

#include "core/scene/presets.h"

#include <gtest/gtest.h>

namespace actiscope {
namespace {

/// A picture without a window, of the last step, without the shares of dead units.
struct DrawnLife {
  explicit DrawnLife(DyingScene scene = {}) : picture(plot) {
    plot.resize(1000, 700);
    scene.playback.step = scene.config.steps;
    picture.showWhatIsKnown(scene);
  }

  std::string claim() const { return plot.headline().claim.toStdString(); }

  Plot plot;
  DyingPicture picture;
};

DyingScene withLeak() { return findPreset("dying_leaky")->scene.dying; }

/// The tutorials' neuron: W = 3, a step of 0.1 times 1000.
TEST(DyingPicture, OneBadStepLeadsFrom3ToMinus97AndThereItStays) {
  DrawnLife drawn;
  const Branch& weight = drawn.plot.panel(0).curves()[0].branches[0];
  EXPECT_EQ(weight.front().y, 3);
  EXPECT_NEAR(weight.back().y, -97, 1e-9);
  EXPECT_EQ(drawn.claim(), "One step of −100 killed the neuron: it never learns again");
}

TEST(DyingPicture, AllSamplesOfADeadNeuronLieWhereReluIsFlat) {
  DrawnLife drawn;
  const auto& samples = drawn.plot.panel(1).points()[0].points;
  EXPECT_EQ(samples.size(), 32u);
  for (const Point& sample : samples) {
    EXPECT_LT(sample.x, 0);
    EXPECT_EQ(sample.y, 0);
  }
}

TEST(DyingPicture, ALeakBringsItBack) {
  DrawnLife drawn(withLeak());
  ASSERT_EQ(drawn.plot.panel(0).curves().size(), 2u);
  EXPECT_NEAR(drawn.plot.panel(0).curves()[1].branches[0].back().y, 3, 0.1);
  EXPECT_EQ(drawn.claim(), "With Leaky ReLU, slope = 0.2, the neuron survives the step of −100");
}

/// On the line of slope 0.2 below 0 and 1 above it.
TEST(DyingPicture, SamplesLieOnTheActivationOfTheirNeuron) {
  DrawnLife drawn(withLeak());
  const auto& treated = drawn.plot.panel(1).points()[1].points;
  EXPECT_EQ(treated.size(), 32u);
  for (const Point& sample : treated) EXPECT_NEAR(sample.y, sample.x > 0 ? sample.x : 0.2 * sample.x, 1e-12);
}

TEST(DyingPicture, SaysThatDeadUnitsAreBeingCounted) {
  EXPECT_EQ(DrawnLife().plot.panel(2).hint().toStdString(), "computing …");
}

}  // namespace
}  // namespace actiscope
