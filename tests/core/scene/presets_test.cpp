#include "core/scene/presets.h"
#include "core/scene/fit.h"
#include "core/scene/scene_csv.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace actiscope {
namespace {

TEST(Presets, EveryPageIsOneOfThem) {
  for (std::string_view id : pageNames) EXPECT_NE(findPreset(id), nullptr) << id;
  EXPECT_EQ(findPreset("nonsense"), nullptr);
}

TEST(Presets, TheFirstComparisonIsOneOfThem) { EXPECT_EQ(CompareScene(), findPreset("compare")->scene.compare); }

TEST(Presets, HaveUniqueNamesAndTwoTitles) {
  std::set<std::string_view> ids;
  for (const Preset& preset : presets()) {
    EXPECT_TRUE(ids.insert(preset.id).second) << preset.id;
    EXPECT_FALSE(preset.title.en.empty() || preset.title.zh.empty()) << preset.id;
  }
}

/// Of names that are no words of their own.
void expectNamesOfTheCatalogue(std::string title) {
  for (const char* id : {"hard_sigmoid", "hard_tanh", "leaky_relu", "sigmoid", "tanh", "softplus"}) {
    const std::string_view name = find(id)->name.en;
    const auto same = [](char a, char b) { return std::tolower(a) == std::tolower(b); };
    const auto found = [&] { return std::search(title.begin(), title.end(), name.begin(), name.end(), same); };
    for (auto at = found(); at != title.end(); at = found()) {
      const auto end = at + static_cast<std::ptrdiff_t>(name.size());
      EXPECT_EQ(std::string(at, end), name) << title;
      title.erase(at, end);
    }
  }
}

TEST(Presets, CallFunctionsAsTheCatalogueDoes) {
  for (const Preset& preset : presets()) {
    expectNamesOfTheCatalogue(std::string(preset.title.en));
    expectNamesOfTheCatalogue(std::string(preset.title.zh));
  }
}

TEST(Presets, AFigureIsKnownByItsCurvesInEveryView) {
  for (const Preset& preset : presets()) {
    if (preset.scene.page != PageId::compare) continue;
    CompareScene zoomed = preset.scene.compare;
    zoomed.view.x = {0.25, 0.5};
    EXPECT_EQ(presetOf(zoomed), &preset) << preset.id;
    zoomed.curves[0].function = Function("identity");
    EXPECT_EQ(presetOf(zoomed), nullptr) << preset.id;
  }
}

TEST(Presets, SwishIsShownFromLinearToRelu) {
  const auto& curves = findPreset("swish_betas")->scene.compare.curves;
  ASSERT_EQ(curves.size(), 5u);
  EXPECT_EQ(curves.front().function(2), 1);           // x / 2
  EXPECT_NEAR(curves.back().function(-2), 0, 1e-80);  // nearly ReLU
}

TEST(Presets, CurvesOfOneFigureDifferInColourOrDash) {
  for (const Preset& preset : presets()) {
    std::set<std::pair<int, int>> styles;
    for (const ComparedCurve& curve : preset.scene.compare.curves) styles.insert({curve.colour % 8, curve.dash});
    EXPECT_EQ(styles.size(), preset.scene.compare.curves.size()) << preset.id;
  }
}

TEST(FittedView, ShowsTheWholeHeightOfABoundedFunction) {
  ExploreScene scene;
  const View view = fittedView(scene);
  EXPECT_LT(view.y.from, 0);
  EXPECT_GT(view.y.to, 1);
}

TEST(FittedView, IsTheFirstViewOfExplore) { EXPECT_EQ(ExploreScene().view, fittedView(ExploreScene())); }

TEST(FittedView, HasRoundBoundsAtEveryHeight) {
  ExploreScene scene;
  scene.showSlope = false;
  scene.function = Function("softplus");
  const View view = fittedView(scene);
  EXPECT_EQ(view.y.from, -0.8);
  EXPECT_EQ(view.y.to, 8.8);
}

TEST(FittedView, CutsAnUnboundedFunction) {
  ExploreScene scene;
  scene.function = Function("prelu").set("alpha", 2);
  EXPECT_GE(fittedView(scene).y.from, -12);
}

TEST(SceneCsv, HoldsTheRaceStepByStep) {
  const std::string csv = sceneCsv(findPreset("descent")->scene);
  EXPECT_EQ(std::ranges::count(csv, '\n'), 1 + 68 + 3);
}

TEST(SceneCsv, HoldsTheDerivativesThatAreShown) {
  Scene scene;
  scene.explore.showCurvature = true;
  const std::string csv = sceneCsv(scene);
  for (const char* order : {"\"Sigmoid\",0,", "\"Sigmoid\",1,", "\"Sigmoid\",2,"}) {
    EXPECT_NE(csv.find(order), std::string::npos) << order;
  }
}

}  // namespace
}  // namespace actiscope
