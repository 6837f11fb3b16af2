#include "core/scene/motion.h"
#include "core/scene/presets.h"
#include "core/scene/scene_csv.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace actiscope {
namespace {

const Scene& preset(std::string_view id) { return findPreset(id)->scene; }

bool hasLine(const std::string& csv, const std::string& line) {
  return csv.find("\n" + line + "\n") != std::string::npos;
}

TEST(DyingScene, OpensOnTheStepThatKills) {
  const DyingScene scene = preset("dying").dying;
  EXPECT_FALSE(isTreated(scene));
  EXPECT_EQ(run(scene.config).last().weight, -97);
  EXPECT_EQ(run(treated(scene)).last().weight, -97);
}

/// What became of the neuron untreated and treated, with other samples.
std::pair<Fate, Fate> fatesOf(DyingScene scene, std::uint64_t seed) {
  scene.config.seed = seed;
  return {run(scene.config).fate, run(treated(scene)).fate};
}

TEST(DyingScene, PresetsOfTheCuresSaveTheNeuronWhateverItsSamples) {
  for (const char* id : {"dying_leaky", "dying_rate"}) {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
      EXPECT_EQ(fatesOf(preset(id).dying, seed), std::pair(Fate::dead, Fate::recovered)) << id << seed;
    }
  }
}

TEST(DyingScene, MomentumKillsANeuronThatSurvivesWithoutItWhateverItsSamples) {
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    EXPECT_EQ(fatesOf(preset("dying_momentum").dying, seed), std::pair(Fate::recovered, Fate::dead)) << seed;
  }
}

TEST(DyingScene, ACureThatIsSwitchedOffChangesNothing) {
  DyingScene scene;
  scene.function = Function("elu");
  scene.rate = 0.5;
  scene.momentum = 0.5;
  EXPECT_EQ(treated(scene), scene.config);
}

TEST(DyingScene, CountsAtRatesThatAreEquallyFarApartOnALogarithmicAxis) {
  const auto& rates = countedRates();
  EXPECT_DOUBLE_EQ(rates.front(), 0.001);
  EXPECT_DOUBLE_EQ(rates.back(), 100);
  for (std::size_t i = 2; i < rates.size(); ++i) EXPECT_NEAR(rates[i] / rates[i - 1], rates[1] / rates[0], 1e-9);
}

TEST(DyingScene, StopsCountingWhenToldTo) {
  int asked = 0;
  const auto shares = deadShares({.repeats = 1}, [&](double share) {
    EXPECT_GE(share, 0);
    EXPECT_LT(share, 1);
    return ++asked <= 3;
  });
  EXPECT_EQ(shares.size(), 3u);
}

TEST(DyingScene, WritesTheWeightAndTheDeadUnits) {
  Scene scene = preset("dying");
  const std::string csv = sceneCsv(scene);
  EXPECT_EQ(csv.find("curve,quantity,at,value\n"), 0u);
  EXPECT_TRUE(hasLine(csv, "\"untreated\",weight,9,3"));
  EXPECT_TRUE(hasLine(csv, "\"untreated\",weight,10,-97"));
  EXPECT_TRUE(hasLine(csv, "\"untreated\",dead,100,1"));
  EXPECT_EQ(csv.find("\"treated\""), std::string::npos);
}

TEST(ZigzagScene, WritesEveryStepOfEveryPath) {
  const Scene& scene = preset("zigzag");
  const std::string csv = sceneCsv(scene);
  EXPECT_NE(csv.find("\n\"Tanh\",0,-1,1,"), std::string::npos);
  long lines = 1;
  for (const Function& input : scene.zigzag.inputs) lines += run(input, scene.zigzag.config).last().step + 1;
  EXPECT_EQ(std::ranges::count(csv, '\n'), lines);
}

TEST(NeuronScene, WritesWhatPassesThrough) {
  const std::string csv = sceneCsv(preset("neuron"));
  EXPECT_TRUE(hasLine(csv, "w1*x1,0.8"));
  EXPECT_TRUE(hasLine(csv, "b,-1"));
  EXPECT_NE(csv.find("\na,0.6224593312018"), std::string::npos);  // 1 / (1 + e^-0.5)
}

TEST(SoftmaxScene, WritesProbabilitiesJacobianAndGradients) {
  const std::string csv = sceneCsv(preset("softmax"));
  EXPECT_EQ(csv.find("class,z,value,by_z1,by_z2,by_z3,squared_error,cross_entropy\n1,3,0.878"), 0u);
  EXPECT_EQ(std::ranges::count(csv, '\n'), 4);
}

TEST(LessonScenes, PlayFromTheFirstStepToTheLast) {
  for (const auto& [id, length] : {std::pair{"dying", 400L}, {"neuron", 3L}, {"softmax", 50L}}) {
    const auto frames = framesOf(preset(id), {}, 1000);
    EXPECT_EQ(static_cast<long>(frames.size()), length + 1) << id;
  }
  EXPECT_GT(framesOf(preset("zigzag"), {}, 1000).size(), 20u);
}

TEST(LessonScenes, SweepTheParametersOfTheirFunctions) {
  EXPECT_EQ(motions(preset("dying_leaky")).size(), 2u);  // it plays, and the slope of leaky ReLU can move
  Scene neuron = preset("neuron");
  neuron.neuron.config.function = Function("swish");
  EXPECT_EQ(motions(neuron).size(), 2u);
}

}  // namespace
}  // namespace actiscope
