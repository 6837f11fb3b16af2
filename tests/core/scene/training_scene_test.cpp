#include "core/scene/presets.h"
#include "core/scene/scene_csv.h"
#include "core/scene/scene_file.h"
#include "tests/sanitized.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace actiscope {
namespace {

const TrainingScene& trainingPreset(std::string_view id) { return findPreset(id)->scene.training; }

TEST(TrainingScene, ChangesTheRateOfTheWholeRunAtItsStartAndElseFromTheStepShown) {
  TrainingScene scene;
  scene.playback.step = 40;
  changeRate(scene, rateStep(scene), 0.5);
  EXPECT_EQ(scene.config.rateAt(39), 0.1);
  EXPECT_EQ(scene.config.rateAt(40), 0.5);
  scene.playback.step = 20;
  changeRate(scene, rateStep(scene), 0.25);
  EXPECT_EQ(scene.config.changes, (std::vector<RateChange>{{20, 0.25}}));
  scene.playback.step = atTheEnd;
  changeRate(scene, rateStep(scene), 1);
  EXPECT_TRUE(scene.config.changes.empty());
  EXPECT_EQ(scene.config.rate, 1);
}

TEST(TrainingScene, HoldsNoMoreChangesThanItsFileTakes) {
  Scene scene;
  for (long step = 1; step <= 192; ++step) changeRate(scene.training, step, 0.001 * double(step));
  const auto& changes = scene.training.config.changes;
  EXPECT_EQ(changes.size(), training::mostChanges);
  EXPECT_EQ(changes.back(), (RateChange{192, 0.192}));
  EXPECT_EQ(changes[98], (RateChange{99, 0.099}));
  EXPECT_EQ(parseScene(sceneText(scene)), scene);
}

TEST(TrainingScene, NamesANetworkByItsActivationsAndNormalization) {
  EXPECT_EQ(label(Contender{{Function("tanh"), Function("relu")}, true}), "Tanh → ReLU + BN");
}

TEST(TrainingScene, WritesARowForEachStepOfEachNetwork) {
  Scene scene;
  scene.page = PageId::training;
  scene.training.config.steps = 10;
  const std::string csv = sceneCsv(scene);
  EXPECT_TRUE(
      csv.starts_with("network,step,loss,accuracy,gradient_1,gradient_2,gradient_3,"
                      "saturated_1,dead_1,saturated_2,dead_2\n\"Sigmoid\",0,"));
  EXPECT_EQ(std::ranges::count(csv, '\n'), 1 + 2 * 11);
  EXPECT_EQ(std::ranges::count(csv, ','), 10 * (1 + 2 * 11));
}

TEST(TrainingPresets, ReluSeparatesTheMoonsAndSigmoidDoesNot) {
  for (const char* id : {"training", "training_depth"}) {
    Training training(trainingPreset(id).config);
    training.finish();
    EXPECT_FALSE(training.reached(0)) << id;
    ASSERT_TRUE(training.reached(1)) << id;
    EXPECT_LT(*training.reached(1), 150) << id;
  }
}

TEST(TrainingPresets, SigmoidsGradientVanishesOverFiveLayers) {
  Training training(trainingPreset("training_depth").config);
  const auto& layers = training.frame(0, 0).layers;
  EXPECT_LT(layers.front().gradient, layers.back().gradient / 100);
  const auto& relu = training.frame(1, 0).layers;
  EXPECT_GT(relu.front().gradient, relu.back().gradient / 10);
}

TEST(TrainingPresets, EluIsFasterWithoutBatchNormalizationAsTheTutorialSaysWhateverTheStart) {
  TrainingConfig config = trainingPreset("training_normalization").config;
  constexpr std::uint64_t starts = unlessSanitized(7, 1);
  for (config.seed = 1; config.seed <= starts; ++config.seed) {
    Training training(config);
    training.finish();
    ASSERT_TRUE(training.reached(2)) << config.seed;
    const long elu = *training.reached(2);
    for (const std::size_t other : {0u, 1u}) EXPECT_LT(elu, training.reached(other).value_or(1000)) << config.seed;
    EXPECT_LT(4 * elu, 3 * training.reached(3).value_or(1000)) << config.seed;
  }
}

TEST(TrainingPresets, ReluDiesWhereLeakyReluLearnsWhateverTheStart) {
  TrainingConfig config = trainingPreset("training_dying").config;
  for (config.seed = 1; config.seed <= 7; ++config.seed) {
    Training training(config);
    training.finish();
    const NetworkFrame& relu = training.frame(0, training.known());
    EXPECT_TRUE(std::ranges::any_of(relu.layers, [](const LayerFrame& layer) { return layer.dead == 1; }))
        << config.seed;
    EXPECT_LT(relu.accuracy, 0.6) << config.seed;
    EXPECT_TRUE(training.reached(1)) << config.seed;
    EXPECT_GT(training.frame(1, training.known()).accuracy, 0.9) << config.seed;
  }
}

TEST(TrainingPresets, EluOverflowsAfterAFewSteps) {
  Training training(trainingPreset("training_overflow").config);
  training.finish();
  ASSERT_TRUE(training.failure(0));
  EXPECT_LT(training.failure(0)->step, 50);
  EXPECT_FALSE(training.failure(1));
}

TEST(TrainingPresets, WithoutAnActivationNoCircleIsLearned) {
  Training training(trainingPreset("training_linear").config);
  training.finish();
  EXPECT_FALSE(training.reached(0));
  EXPECT_TRUE(training.reached(1));
}

TEST(TrainingPresets, FiveOfSixLearnTheSpirals) {
  Training training(trainingPreset("training_spiral").config);
  training.finish();
  EXPECT_FALSE(training.reached(0));
  for (std::size_t i = 1; i < 6; ++i) EXPECT_TRUE(training.reached(i)) << i;
}

}  // namespace
}  // namespace actiscope
