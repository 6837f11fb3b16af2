#include "core/activations/catalogue.h"

#include "core/activations/function.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <set>
#include <string>
#include <vector>

namespace actiscope {
namespace {

TEST(Catalogue, HoldsEveryFunctionOfTheTutorials) {
  for (const char* id : {"identity",   "step",  "sigmoid",   "hard_sigmoid",  "tanh", "hard_tanh", "relu",  "relu6",
                         "leaky_relu", "prelu", "elu",       "selu",          "celu", "softplus",  "swish", "silu",
                         "hard_swish", "gelu",  "gelu_tanh", "gelu_logistic", "mish", "maxout"}) {
    EXPECT_NE(find(id), nullptr) << id;
  }
}

TEST(Catalogue, HoldsEveryFunctionOfOneVariableOfTheFrameworks) {
  for (const char* id :
       {"log_sigmoid", "softsign", "hard_shrink", "soft_shrink", "tanh_shrink", "threshold", "thresholded_relu",
        "rrelu", "squareplus", "sparse_sigmoid", "sparse_plus", "exponential", "absolute", "signum"}) {
    EXPECT_NE(find(id), nullptr) << id;
  }
}

TEST(Catalogue, RelationsBetweenFunctionsHold) {
  for (double x : {-2.5, -0.3, 0.7, 3.1}) {
    EXPECT_DOUBLE_EQ(Function("smht")(x), Function("tanh")(x)) << x;
    EXPECT_DOUBLE_EQ(Function("acon_c")(x), Function("silu")(x)) << x;
    EXPECT_DOUBLE_EQ(Function("elliot")(x), (1 + Function("softsign")(x)) / 2) << x;
    EXPECT_DOUBLE_EQ(Function("pelu")(x), Function("elu")(x)) << x;
    EXPECT_DOUBLE_EQ(Function("squareplus").set("b", 0)(x), Function("relu")(x)) << x;
    EXPECT_DOUBLE_EQ(Function("soft_exponential").set("alpha", 1)(x), Function("exponential")(x)) << x;
    EXPECT_DOUBLE_EQ(Function("log_sigmoid")(x), std::log(Function("sigmoid")(x))) << x;
    EXPECT_EQ(Function("isru").set("alpha", 0)(x), x);
    EXPECT_EQ(Function("snake").set("alpha", 0)(x), x);
    EXPECT_EQ(Function("hard_shrink").set("lambda", 0)(x), x);
  }
}

TEST(Catalogue, IdsAreUniqueAndSnakeCase) {
  std::set<std::string_view> ids;
  for (const Activation& row : catalogue()) {
    EXPECT_TRUE(ids.insert(row.id).second) << row.id;
    EXPECT_EQ(row.id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_"), row.id.npos) << row.id;
  }
}

TEST(Catalogue, EveryRowIsDescribedInBothLanguages) {
  for (const Activation& row : catalogue()) {
    for (std::string_view text : {row.name.en, row.name.zh, row.formula, row.source})
      EXPECT_FALSE(text.empty()) << row.id;
    EXPECT_EQ(row.joints != nullptr, !row.kinkConvention.en.empty()) << row.id;
    EXPECT_EQ(row.kinkConvention.en.empty(), row.kinkConvention.zh.empty()) << row.id;
    for (const Parameter& parameter : row.parameters) {
      for (std::string_view text : {parameter.id, parameter.symbol, parameter.meaning.en, parameter.meaning.zh}) {
        EXPECT_FALSE(text.empty()) << row.id;
      }
      EXPECT_LT(parameter.lower, parameter.upper);
      EXPECT_GE(parameter.defaultValue, parameter.lower);
      EXPECT_LE(parameter.defaultValue, parameter.upper);
    }
  }
}

TEST(Catalogue, NamesInChineseDoNotEndWithTheLatinOneBesideThem) {
  for (const Activation& row : catalogue()) EXPECT_FALSE(row.name.zh.ends_with(row.name.en)) << row.name.zh;
}

TEST(Catalogue, IsSearchedInEnglishChineseAndByIdWhateverTheCase) {
  const Activation& relu = *find("relu");
  for (const char* text : {"relu", "ReLU", "RELU", "整流", "修正", "rectifier", ""})
    EXPECT_TRUE(matches(relu, text)) << text;
  EXPECT_FALSE(matches(relu, "sigmoid"));
}

TEST(Catalogue, IsSearchedByTheWordsAndTheCallsOfPrograms) {
  for (const char* text : {"F.gelu", "torch.nn.functional.gelu(x)", "tf.nn.gelu", "jax gelu"})
    EXPECT_TRUE(matches(*find("gelu"), text)) << text;
  for (const char* text : {"nn.SiLU()", "keras silu"}) EXPECT_TRUE(matches(*find("silu"), text)) << text;
  EXPECT_TRUE(matches(*find("leaky_relu"), "torch.nn.functional.leaky_relu"));
  for (const char* text : {"F.gelu sigmoid", "()", "nn.Softmax", "F.softmax"})
    EXPECT_FALSE(matches(*find("gelu"), text)) << text;
}

/// The runs of two and more Latin letters.
std::vector<std::string> wordsOf(std::string_view text) {
  std::vector<std::string> words{""};
  for (const char c : text) {
    if (std::isalpha(static_cast<unsigned char>(c))) {
      words.back() += c;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  std::erase_if(words, [](const std::string& word) { return word.size() < 2; });
  return words;
}

/// The names of functions and of the row's own parameters and products of letters are all that is spelled out.
TEST(Catalogue, FormulasNeedNoTranslation) {
  const std::set<std::string> known{"arctan", "ln",   "tanh", "sin", "cos", "max", "min", "sgn",
                                    "erf",    "GELU", "dt",   "ax",  "bx",  "cx",  "dx"};
  for (const Activation& row : catalogue()) {
    for (const std::string& word : wordsOf(row.formula)) {
      const bool isSymbol = std::ranges::count(row.parameters, word, &Parameter::symbol) > 0;
      EXPECT_TRUE(isSymbol || known.contains(word)) << row.id << ": " << word;
    }
  }
}

std::string frameworkFunction(std::string_view id, Framework framework) {
  const auto function = inFramework(*find(id), framework);
  return function ? label(*function) : "none";
}

/// What the documentation of PyTorch 2.8, Keras 3.13, JAX and ONNX's operators says.
TEST(Dialects, AreTheDefaultsOfTheFrameworksDocumentation) {
  EXPECT_EQ(frameworkFunction("leaky_relu", Framework::pytorch), "Leaky ReLU");
  EXPECT_EQ(frameworkFunction("leaky_relu", Framework::keras), "Leaky ReLU, slope = 0.3");
  EXPECT_EQ(inFramework(*find("leaky_relu"), Framework::jax)->values()[0], 0.01);
  EXPECT_EQ(inFramework(*find("leaky_relu"), Framework::onnx)->values()[0], 0.01);
  EXPECT_EQ(inFramework(*find("hard_sigmoid"), Framework::keras)->values()[0], 1.0 / 6);
  EXPECT_EQ(inFramework(*find("hard_sigmoid"), Framework::onnx)->values()[0], 0.2);
  EXPECT_EQ(frameworkFunction("gelu", Framework::pytorch), "GELU");
  EXPECT_EQ(frameworkFunction("gelu", Framework::jax), "GELU (tanh form)");
  EXPECT_EQ(frameworkFunction("prelu", Framework::keras), "PReLU, α = 0");
  EXPECT_EQ(frameworkFunction("prelu", Framework::jax), "none");
  EXPECT_EQ(frameworkFunction("thresholded_relu", Framework::onnx), "Thresholded ReLU");
}

TEST(Dialects, OfEveryRowNameOnlyWhatTheCatalogueHas) {
  for (const Activation& row : catalogue()) {
    for (const Dialect& dialect : row.dialects) {
      const Activation* formula = dialect.means.empty() ? &row : find(dialect.means);
      ASSERT_NE(formula, nullptr) << row.id;
      EXPECT_FALSE(dialect.name.empty()) << row.id;
      EXPECT_EQ(dialect.note.en.empty(), dialect.note.zh.empty()) << row.id;
      for (const Setting& setting : dialect.settings) {
        const auto parameter = std::ranges::find(formula->parameters, setting.parameter, &Parameter::id);
        ASSERT_NE(parameter, formula->parameters.end()) << row.id;
        EXPECT_TRUE(parameter->lower <= setting.value && setting.value <= parameter->upper) << row.id;
        EXPECT_NE(parameter->defaultValue, setting.value) << row.id << " says what needs no saying";
      }
    }
  }
}

TEST(Dialects, AreFoundByTheNamesOfTheFrameworks) {
  EXPECT_TRUE(matches(*find("leaky_relu"), "LeakyRelu"));
  EXPECT_TRUE(matches(*find("hard_tanh"), "nn.Hardtanh"));
  for (const Activation& row : catalogue()) {
    for (const Dialect& dialect : row.dialects) EXPECT_TRUE(matches(row, dialect.name)) << dialect.name;
  }
}

TEST(SoftExponential, OfNegativeAlphaIsALogarithmThatBeginsAtAPole) {
  const Function half = Function("soft_exponential").set("alpha", -0.5);
  EXPECT_EQ(half.domain(), (Range{-1.5, INFINITY}));
  EXPECT_DOUBLE_EQ(half(0.5), 0);
  EXPECT_DOUBLE_EQ(half(2.5), 2 * std::log(2));
  EXPECT_EQ(half(-1.5), -INFINITY);
  EXPECT_TRUE(std::isfinite(half(std::nextafter(-1.5, 0))));
  EXPECT_TRUE(std::isnan(half(-1.6)) && std::isnan(half.slope(-1.6)) && std::isnan(half.jet(-INFINITY).f2));
}

TEST(SoftExponential, HasItsInverseAtTheOppositeAlpha) {
  for (double alpha : {0.1, 0.5, 1.0}) {
    const Function rise = Function("soft_exponential").set("alpha", alpha);
    const Function fall = Function("soft_exponential").set("alpha", -alpha);
    for (double x : {-0.7, 0.2, 1.9}) EXPECT_NEAR(fall(rise(x)), x, 1e-14) << alpha;
  }
}

TEST(Catalogue, ConventionsAtTheJointsAreAsStated) {
  EXPECT_EQ(Function("relu").jet(0).f1, 0);
  EXPECT_EQ(Function("step").jet(0), (Jet{1, 0, 0}));
  EXPECT_EQ(Function("relu6").jet(6).f1, 0);
  EXPECT_EQ(Function("hard_tanh").jet(-1).f1, 0);
  EXPECT_EQ(Function("hard_tanh").jet(1).f1, 0);
  EXPECT_EQ(Function("leaky_relu").jet(0).f1, 0.01);
  EXPECT_EQ(Function("elu").set("alpha", 2).jet(0).f1, 2);
  EXPECT_EQ(Function("hard_swish").jet(-3).f1, 0);
  EXPECT_EQ(Function("hard_swish").jet(3).f1, 1);
  EXPECT_EQ(Function("signum").jet(0), (Jet{0, 0, 0}));
  EXPECT_EQ(Function("absolute").jet(0), (Jet{0, 0, 0}));
  EXPECT_EQ(Function("hard_shrink").jet(0.5), (Jet{0, 0, 0}));
  EXPECT_EQ(Function("soft_shrink").jet(-0.5), (Jet{0, 0, 0}));
  EXPECT_EQ(Function("threshold").set("value", 2).jet(0.5), (Jet{2, 0, 0}));
  EXPECT_EQ(Function("rrelu").jet(0).f1, 0.5 * (1.0 / 8 + 1.0 / 3));
  EXPECT_EQ(Function("srelu").jet(1).f1, 0.2);
  EXPECT_EQ(Function("squareplus").set("b", 0).jet(0).f1, 0);
  EXPECT_EQ(Function("softsign").jet(0).f2, -2);
  EXPECT_EQ(Function("sparse_plus").jet(1), (Jet{1, 1, 0}));
  EXPECT_EQ(Function("sqnl").jet(2), (Jet{1, 0, 0}));
  EXPECT_EQ(Function("isrlu").jet(0), (Jet{0, 1, 0}));
  EXPECT_EQ(Function("hard_elish").jet(-1).f1, 0);
  EXPECT_EQ(Function("hard_elish").jet(1).f1, 1);
}

TEST(Catalogue, EluIsNotTheMaximumThatATutorialMakesOfIt) {
  EXPECT_DOUBLE_EQ(Function("elu").set("alpha", 3)(1), 1);  // max(x, 3 (e^x - 1)) would be 5.15
}

TEST(Catalogue, PreluIsNotTheMaximumForSlopesAboveOne) {
  EXPECT_EQ(Function("prelu").set("alpha", 2)(-1), -2);  // max(x, 2x) would be -1
}

TEST(Function, ClampsParametersToTheirBounds) {
  Function swish("swish");
  EXPECT_EQ(swish.set("beta", 1e9).values()[0], 100);
  EXPECT_EQ(swish.set("beta", -5).values()[0], 0);
}

TEST(Function, RoundsWholeNumberParameters) { EXPECT_EQ(Function("maxout").set("pieces", 2.4).values()[0], 2); }

TEST(Function, LabelNamesOnlyWhatIsNotDefault) {
  EXPECT_EQ(label(Function("swish")), "Swish");
  EXPECT_EQ(label(Function("swish").set("beta", 2)), "Swish, β = 2");
}

TEST(Function, MaxoutOfTwoPiecesUsesFiveParameters) {
  EXPECT_EQ(Function("maxout").set("pieces", 2).parametersInUse(), 5u);
  EXPECT_EQ(Function("maxout").set("pieces", 4).parametersInUse(), 9u);
}

TEST(Function, MaxoutJointsAreTheCornersOfTheUpperEnvelope) {
  const Function maxout("maxout");  // -x/2 - 1, x/4, x - 1
  const auto joints = maxout.joints();
  ASSERT_EQ(joints.size(), 2u);
  EXPECT_DOUBLE_EQ(joints[0], -4.0 / 3);
  EXPECT_DOUBLE_EQ(joints[1], 4.0 / 3);
}

}  // namespace
}  // namespace actiscope
