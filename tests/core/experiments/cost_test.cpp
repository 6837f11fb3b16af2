#include "core/experiments/cost.h"

#include "core/activations/catalogue.h"
#include "core/scene/cost_scene.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace actiscope {
namespace {

constexpr CostConfig quick{.elements = 1000, .rounds = 3, .batch = 0};

/// A clock that advances by a millisecond each time it is asked, but after every `nth` time by a second.
Clock tickingClock(int nth) {
  return [nth, asked = 0, seconds = 0.0]() mutable { return seconds += ++asked % nth == 0 ? 1 : 1e-3; };
}

TEST(Cost, IsTheTimeOfABatchPerElement) {
  const auto costs = measureCosts({Function("relu")}, quick, {}, tickingClock(1000));
  ASSERT_TRUE(costs);
  EXPECT_NEAR((*costs)[0].value, 1e-3 * 1e9 / 1000, 1e-6);
  EXPECT_NEAR((*costs)[0].slope, 1e-3 * 1e9 / 1000, 1e-6);
}

TEST(Cost, CountsTheLeastOfAllRoundsSoThatADisturbanceIsNotSeen) {
  const auto costs = measureCosts({Function("relu"), Function("tanh")}, quick, {}, tickingClock(5));
  ASSERT_TRUE(costs);
  for (const Cost& cost : *costs) {
    EXPECT_NEAR(cost.value, 1000, 1e-6);
    EXPECT_NEAR(cost.slope, 1000, 1e-6);
  }
}

TEST(Cost, EvaluatesAgainUntilABatchIsFull) {
  const CostConfig config{.elements = 1000, .rounds = 1, .batch = 0.5};
  int asked = 0;
  const Clock clock = [&] { return ++asked > 20 ? 1.0 * asked : 0.01 * asked; };
  const auto costs = measureCosts({Function("relu")}, config, {}, clock);
  ASSERT_TRUE(costs);
  EXPECT_NEAR((*costs)[0].value, 1e9 / 1000 / 512, 1e-6);  // after nine batches that were too short
}

TEST(Cost, IsMeasuredForEveryFunctionOfTheCatalogue) {
  std::vector<Function> all(catalogue().begin(), catalogue().end());
  const auto costs = measureCosts(all, {.elements = 64, .rounds = 1, .batch = 0});
  ASSERT_TRUE(costs);
  ASSERT_EQ(costs->size(), all.size());
  for (std::size_t i = 0; i < all.size(); ++i) {
    EXPECT_EQ((*costs)[i].function, all[i]);
    EXPECT_TRUE(std::isfinite((*costs)[i].value) && (*costs)[i].value > 0) << all[i].activation().id;
    EXPECT_TRUE(std::isfinite((*costs)[i].slope) && (*costs)[i].slope > 0) << all[i].activation().id;
  }
}

TEST(Cost, TellsHowFarItIs) {
  std::vector<double> shares;
  measureCosts({Function("relu"), Function("tanh")}, quick, [&](double share) {
    shares.push_back(share);
    return true;
  });
  ASSERT_EQ(shares.size(), 12u);
  EXPECT_EQ(shares.front(), 0);
  EXPECT_TRUE(std::ranges::is_sorted(shares));
  EXPECT_LT(shares.back(), 1);
}

TEST(Cost, StopsWhenToldTo) {
  int asked = 0;
  EXPECT_FALSE(measureCosts({Function("relu")}, quick, [&](double) { return ++asked < 3; }));
  EXPECT_EQ(asked, 3);
}

CostScene measured() {
  CostScene scene;
  scene.measured.costs = {{Function("tanh"), 4, 6}, {Function("relu"), 0.5, 1}, {Function("phish"), 2, 3}};
  return scene;
}

std::vector<std::string_view> idsOf(const CostScene& scene) {
  std::vector<std::string_view> ids;
  for (const Cost& cost : shownCosts(scene)) ids.push_back(cost.function.activation().id);
  return ids;
}

TEST(CostScene, ShowsTheWellKnownOrAllByCostOrByFamily) {
  CostScene scene = measured();
  EXPECT_EQ(idsOf(scene), (std::vector<std::string_view>{"relu", "tanh"}));
  scene.selection = CostScene::Selection::all;
  EXPECT_EQ(idsOf(scene), (std::vector<std::string_view>{"relu", "phish", "tanh"}));
  scene.order = CostScene::Order::family;
  EXPECT_EQ(idsOf(scene), (std::vector<std::string_view>{"tanh", "relu", "phish"}));
}

TEST(CostScene, SaysHowManyTimesAsLongAFunctionTakes) {
  EXPECT_EQ(costRatio(measured().measured, "tanh", "relu"), 8);
  EXPECT_EQ(costRatio(measured().measured, "tanh", "sigmoid"), std::nullopt);
}

TEST(CostScene, WritesItsNumbersAsCsv) {
  EXPECT_EQ(csvOf(measured()), "id,f_ns,f_and_slope_ns\nrelu,0.5,1\ntanh,4,6\n");
}

TEST(CostScene, IsMeasuredOnlyIfNobodyHas) {
  CostScene scene = measured();
  complete(scene);
  EXPECT_EQ(scene, measured());
}

}  // namespace
}  // namespace actiscope
