#include "core/scene/motion.h"

#include "core/activations/catalogue.h"
#include "core/activations/sweep.h"
#include "core/scene/presets.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace actiscope {
namespace {

Scene race() { return findPreset("descent")->scene; }

TEST(Motion, TheRaceHasAFrameForEachStepAndOneForTheStart) {
  const auto frames = framesOf(race(), {}, 1000);
  ASSERT_EQ(frames.size(), 68u);
  EXPECT_EQ(frames.front().descent.playback.step, 0);
  EXPECT_EQ(frames[66].descent.playback.step, 66);
  EXPECT_EQ(frames.back().descent.playback.step, atTheEnd);
}

TEST(Motion, ALongRaceIsThinnedOutButEndsAtTheEnd) {
  Scene slow = race();
  slow.descent.config.chainedSigmoids = 3;
  for (std::size_t most : {1u, 2u, 100u, 301u}) {
    const auto frames = framesOf(slow, {}, most);
    EXPECT_LE(frames.size(), std::max<std::size_t>(most, 2));
    EXPECT_EQ(frames.back().descent.playback.step, atTheEnd);
  }
}

TEST(Motion, ASweepGoesFromTheLowerToTheUpperBoundAndBack) {
  Scene scene;
  scene.explore.function = Function("leaky_relu");
  const Parameter& slope = scene.explore.function.activation().parameters[0];
  const auto frames = framesOf(scene, {false, 0, 0}, 40);
  ASSERT_EQ(frames.size(), 40u);
  EXPECT_EQ(frames[0].explore.function.values()[0], slope.lower);
  EXPECT_EQ(frames[20].explore.function.values()[0], slope.upper);
  EXPECT_EQ(frames[10].explore.function.values()[0], frames[30].explore.function.values()[0]);
}

TEST(Motion, EveryParameterOfThePageCanMove) {
  EXPECT_TRUE(motions(Scene()).empty());
  EXPECT_EQ(motions(race()), std::vector<Motion>{Motion()});
  EXPECT_EQ(motions(findPreset("swish_betas")->scene).size(), 5u);
  EXPECT_EQ(motions(findPreset("swish_betas")->scene)[4], (Motion{false, 4, 0}));
}

TEST(Sweep, GoesToBothBoundsInNumbersOfThreeDigits) {
  for (const Activation& activation : catalogue()) {
    for (const Parameter& parameter : activation.parameters) {
      EXPECT_EQ(sweep(parameter, 0), parameter.lower) << activation.id;
      EXPECT_EQ(sweep(parameter, 1), parameter.upper) << activation.id;
      EXPECT_EQ(sweep(parameter, 3), parameter.upper) << activation.id;
      for (double way = 0.013; way < 1; way += 0.013) {
        const double value = sweep(parameter, way);
        char text[32];
        std::snprintf(text, sizeof text, "%.2e", value);
        EXPECT_EQ(value, std::strtod(text, nullptr)) << activation.id;
        EXPECT_NEAR(value, valueAt(parameter, way), 0.005 * std::abs(value)) << activation.id;
        EXPECT_NEAR(value, sweep(parameter, 2 - way), 0.01 * std::abs(value)) << activation.id;
      }
    }
  }
}

TEST(Parameter, TravelAndValueAreInverse) {
  const Parameter wide{.lower = 0, .upper = 100, .scale = Scale::wide};
  const Parameter whole{.lower = 2, .upper = 4, .scale = Scale::integer};
  EXPECT_EQ(valueAt(wide, 0.5), 12.5);
  EXPECT_NEAR(travelOf(wide, 12.5), 0.5, 1e-15);
  EXPECT_EQ(valueAt(whole, 0.4), 3);
  EXPECT_EQ(travelOf(whole, 3), 0.5);
}

}  // namespace
}  // namespace actiscope
