#include "core/scene/scene_file.h"

#include "core/activations/catalogue.h"
#include "core/scene/presets.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace actiscope {
namespace {

/// A scene in which nothing is as in a new one.
Scene unusual() {
  Scene scene;
  scene.page = PageId::descent;
  scene.explore = {Function("swish").set("beta", 1.0 / 3), {{-1e9, 1e-300}, {-0.1, 7}}, false, true, false, false, 0.3,
                   {true, NumberFormat::bfloat16, 1}};
  scene.compare = {{{Function("maxout").set("pieces", 4), 7, 3, false}, {Function("gelu"), 1, 2, true}},
                   {{0.1, 0.30000000000000004}, {-5, 5}},
                   false,
                   true,
                   1};
  scene.descent = {{Function("prelu").set("alpha", -0.7)}, {3, -0.5, 10, 0, 6, 17}, {12, 60}};
  scene.neuron = {{{5, -5, 0.1}, {-1, 2, 3}, 7, 100, Function("relu")}, {2, 60}};
  scene.softmax = {3, {{-10, 10, 0.3, 7}, 3, 0.05, 5, logitSteps}, {7, 60}};
  scene.dying.config = {Function("elu"), -2, 0.5, {-3, 3}, 32, 10, 0, -3000, 10, 20000, 1'000'000'000};
  scene.dying.withFunction = scene.dying.withRate = scene.dying.withMomentum = true;
  scene.dying.function = Function("gelu");
  scene.dying.rate = 0.0001;
  scene.dying.momentum = 0.999;
  scene.dying.playback = {19999, 60};
  scene.zigzag = {{Function("relu")}, {{3, -3}, {-3, 0.1}, 5, 32, 32, 0.1, 5000, 99}, {5, 60}};
  scene.cost = {CostScene::Selection::all,
                CostScene::Order::family,
                CostScene::Axis::log,
                {"Abacus 9000", "beads", {{Function("elu").set("alpha", 0.5), 0.25, 1.0 / 3}}}};
  return scene;
}

BilingualText errorOf(std::string_view text) {
  try {
    parseScene(text);
  } catch (const SceneError& error) {
    EXPECT_EQ(std::ranges::count(std::string(error.what()), '\n'), 0);
    EXPECT_EQ(error.message().en, error.what());
    return error.message();
  }
  return std::string("none");
}

TEST(SceneFile, GivesBackEveryPreset) {
  for (const Preset& preset : presets()) EXPECT_EQ(parseScene(sceneText(preset.scene)), preset.scene) << preset.id;
}

TEST(SceneFile, GivesBackEverythingThatCanBeSet) { EXPECT_EQ(parseScene(sceneText(unusual())), unusual()); }

TEST(SceneFile, GivesBackEveryFunctionAtTheEndsOfItsParameters) {
  for (const Activation& activation : catalogue()) {
    for (bool upper : {false, true}) {
      Scene scene;
      scene.explore.function = Function(activation);
      for (std::size_t i = 0; i < activation.parameters.size(); ++i) {
        const Parameter& parameter = activation.parameters[i];
        scene.explore.function.set(i, upper ? parameter.upper : parameter.lower);
      }
      EXPECT_EQ(parseScene(sceneText(scene)), scene) << activation.id;
    }
  }
}

TEST(SceneFile, TheSameSceneGivesTheSameText) { EXPECT_EQ(sceneText(unusual()), sceneText(unusual())); }

TEST(SceneFile, WhatIsNotMentionedIsAsInANewScene) {
  EXPECT_EQ(parseScene(R"({"actiscope": 1})"), Scene());
  const Scene scene = parseScene(R"({"actiscope": 1, "explore": {"function": {"id": "elu"}, "threshold": 0.1}})");
  EXPECT_EQ(scene.explore.function, Function("elu"));
  EXPECT_EQ(scene.explore.threshold, 0.1);
  EXPECT_EQ(scene.explore.view, Scene().explore.view);
}

/// The text as it was written by version 0.1 must open for ever.
TEST(SceneFile, AFileOfTheFirstVersionOpens) {
  const Scene scene = parseScene(R"({
    "actiscope": 1,
    "page": "compare",
    "explore": {
      "function": {"id": "sigmoid"}, "view": {"x": [-8, 8], "y": [-0.4, 1.4]},
      "slope": true, "curvature": false, "saturation": true, "tangent": true, "threshold": 0.05
    },
    "compare": {
      "curves": [
        {"function": {"id": "relu"}, "colour": 0, "dash": 0, "visible": true},
        {"function": {"id": "leaky_relu", "slope": 0.2}, "colour": 1, "dash": 1, "visible": true}
      ],
      "view": {"x": [-3, 3], "y": [-1, 3]}, "value": true, "slope": false, "reference": null
    },
    "descent": {
      "runners": [{"id": "sigmoid"}, {"id": "relu"}],
      "from": 0.9, "to": 0.5, "rate": 0.2, "tolerance": 1e-9, "layers": 0, "max_steps": 100000, "step": null, "speed": 10
    }
  })");
  Scene expected = findPreset("relu_leaky_relu")->scene;
  expected.explore.view.y = {-0.4, 1.4};
  EXPECT_EQ(scene, expected);
}

struct Bad {
  const char* name;
  std::string text;
  const char* place;
};

void PrintTo(const Bad& bad, std::ostream* out) { *out << bad.name; }

class BadScenes : public testing::TestWithParam<Bad> {};

TEST_P(BadScenes, AreRefusedWithOneLineThatNamesThePlace) {
  const std::string error = errorOf(GetParam().text).en;
  EXPECT_NE(error.find(GetParam().place), std::string::npos) << error;
  EXPECT_LT(error.size(), 200u) << error;
}

/// Neither a word of English but what the file says, nor a gap.
TEST_P(BadScenes, AreExplainedInChineseAsWell) {
  const std::string error = errorOf(GetParam().text).zh;
  const auto isHan = [](unsigned char byte) { return 0xE4 <= byte && byte <= 0xE9; };  // the first byte of three
  EXPECT_TRUE(std::ranges::any_of(error, isHan)) << error;
  for (const char* word : {"must", "not", "known", "{}"}) EXPECT_EQ(error.find(word), std::string::npos) << error;
}

std::string scene(const std::string& rest) { return R"({"actiscope": 1, )" + rest + "}"; }

std::string withKeys(int count) {
  std::string text;
  for (int i = 0; i < count; ++i) text += (i > 0 ? ", \"k" : "\"k") + std::to_string(i) + "\": 0";
  return scene(text);
}

std::string nested(std::size_t levels) { return std::string(levels, '[') + std::string(levels, ']'); }

INSTANTIATE_TEST_SUITE_P(
    All, BadScenes,
    testing::Values(
        Bad{"empty", "", "line 1, column 1"}, Bad{"no_json", "hello", "line 1, column 1"},
        Bad{"cut_off", "{\"actiscope\": 1,\n  \"page\"", "line 2, column 9"},
        Bad{"bytes", "{\"actiscope\": \"\xff\"}", "line 1, column 16"}, Bad{"list", "[]", "no scene of Actiscope"},
        Bad{"no_version", "{}", "no scene of Actiscope"},
        Bad{"newer", R"({"actiscope": 2})", "version 2 is not known here"},
        Bad{"version_type", R"({"actiscope": "1"})", "actiscope: version \"1\""},
        Bad{"unknown_key", scene(R"("explore": {"colour": 1})"), "explore.\"colour\": is not known, only function"},
        Bad{"unknown_page", scene(R"("page": "nowhere")"), "page: must be one of explore, compare, descent, "},
        Bad{"wrong_type", scene(R"("explore": {"slope": 1})"), "explore.slope: must be true or false, not 1"},
        Bad{"part_type", scene(R"("explore": [])"), "explore: must be an object"},
        Bad{"bounds", scene(R"("explore": {"threshold": 7})"), "explore.threshold: must be a number from 0.001 to 0.5"},
        Bad{"nan", scene(R"("explore": {"threshold": NaN})"), "line 1, column"},
        Bad{"huge", scene(R"("explore": {"threshold": 1e999})"), "explore.threshold: the number is too large"},
        Bad{"fraction", scene(R"("descent": {"layers": 1.5})"), "descent.layers: must be a whole number from 0 to 6"},
        Bad{"view", scene(R"("compare": {"view": {"x": [3, -3]}})"), "compare.view.x: must be [a, b] with a < b"},
        Bad{"view_far", scene(R"("compare": {"view": {"x": [-3, 1e10]}})"), "compare.view.x"},
        Bad{"function", scene(R"("explore": {"function": {"id": "sigmoyd"}})"), "explore.function.id"},
        Bad{"function_type", scene(R"("explore": {"function": "sigmoid"})"), "explore.function: must be an object"},
        Bad{"no_function", scene(R"("explore": {"function": {"beta": 1}})"), "explore.function.id: is missing"},
        Bad{"parameter", scene(R"("explore": {"function": {"id": "relu", "beta": 1}})"),
            "explore.function.\"beta\": relu has no such parameter"},
        Bad{"parameter_bounds", scene(R"("explore": {"function": {"id": "swish", "beta": -1}})"),
            "explore.function.beta: must be a number from 0 to 100, not -1"},
        Bad{"whole_parameter", scene(R"("explore": {"function": {"id": "maxout", "pieces": 2.5}})"),
            "explore.function.pieces: must be a whole number"},
        Bad{"logits", scene(R"("softmax": {"logits": [1]})"), "softmax.logits: must be a list of 2 to 6, not of 1"},
        Bad{"logit", scene(R"("softmax": {"logits": [1, 11]})"), "softmax.logits[1]: must be a number from -10 to 10"},
        Bad{"wanted", scene(R"("softmax": {"logits": [1, 2], "wanted": 2})"),
            "softmax.wanted: must be a whole number from 0 to 1"},
        Bad{"vector_function", scene(R"("softmax": {"function": "sigmoid"})"),
            "softmax.function: must be one of softmax, log_softmax"},
        Bad{"item", scene(R"("compare": {"curves": [{}, {"dash": 9}]})"), "compare.curves[1].dash"},
        Bad{"no_curves", scene(R"("compare": {"curves": []})"), "compare.curves: must be a list of 1 to 24, not of 0"},
        Bad{"reference", scene(R"("compare": {"reference": 3})"),
            "compare.reference: must be a whole number from 0 to 2"},
        Bad{"rate_changes", scene(R"("training": {"rate_changes": [{"step": 9, "rate": 1}, {"step": 5, "rate": 1}]})"),
            "training.rate_changes: must be in the order of their steps"},
        Bad{"inputs", scene(R"("dying": {"lowest": 2, "highest": -3})"), "dying.lowest: must be at most highest"},
        Bad{"text", scene(R"("cost": {"measured": {"processor": "a\nb"}})"),
            "cost.measured.processor: must be one line"},
        Bad{"measured", scene(R"("cost": {"measured": {"costs": [{"f": 0}]}})"), "cost.measured.costs[0].f: must be"},
        Bad{"twice", scene(R"("descent": {"rate": 1, "to": 0, "rate": 2})"), "descent.rate: is there twice"},
        Bad{"long_key_twice", scene("\"" + std::string(1000, 'x') + "\": {\"a\": 1, \"a\": 1}"),
            "xxx....a: is there twice"},
        Bad{"line_in_a_key_twice", scene(R"("a\nb": 1, "a\nb": 2)"), R"("a\nb": is there twice)"},
        Bad{"many_keys", withKeys(100'000), "k99: more than 100 keys in one object"},
        Bad{"long_parameter", scene(R"("explore": {"function": {"id": "relu", ")" + std::string(1000, 'x') + "\": 1}}"),
            "relu has no such parameter"},
        Bad{"long_version", "{\"actiscope\": \"" + std::string(1000, 'x') + "\"}", "is not known here"},
        Bad{"deep", scene("\"page\": " + nested(64)), "page: nested deeper than 64 levels"},
        Bad{"deepest", nested(1'000'000), "the file: nested deeper"},
        Bad{"long_text", scene("\"page\": \"" + std::string(100'000, 'x') + "\""), "page: must be one of"},
        Bad{"long_key", scene("\"" + std::string(100'000, 'x') + "\": 1"), "is not known"},
        Bad{"controls", scene(R"("page": "\u0000\n\u001b")"), "page: must be one of"},
        Bad{"large", std::string(17u << 20, ' '), "over 16 MB"}),
    [](const auto& bad) { return std::string(bad.param.name); });

}  // namespace
}  // namespace actiscope
