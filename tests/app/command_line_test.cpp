#include "tests/app/program.h"
#include "tests/sanitized.h"

#include <gtest/gtest.h>

#include <sys/resource.h>
#include <unistd.h>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace actiscope {
namespace {

using Fields = std::vector<std::string>;

constexpr int patience = 60'000;  // milliseconds

std::vector<Fields> csv(const std::string& text) {
  std::vector<Fields> rows;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    rows.emplace_back();
    std::istringstream fields(line);
    for (std::string field; std::getline(fields, field, ',');) rows.back().push_back(field);
  }
  return rows;
}

QJsonDocument json(const std::string& text) { return QJsonDocument::fromJson(QByteArray::fromStdString(text)); }

TEST(Race, SigmoidTakes67StepsWhereReluTakesTwo) {
  const Outcome race = actiscope("race sigmoid relu");
  const auto rows = csv(race.output);
  ASSERT_EQ(rows.size(), 3u);
  EXPECT_EQ(race.output.substr(0, race.output.find('\n')), "id,outcome,steps,x,f");
  EXPECT_EQ((Fields{rows[1][0], rows[1][1], rows[1][2]}), (Fields{"sigmoid", "reached", "67"}));
  EXPECT_EQ((Fields{rows[2][0], rows[2][1], rows[2][2]}), (Fields{"relu", "reached", "2"}));
  EXPECT_NEAR(std::stod(rows[1][4]), 0.49909, 5e-6);
}

TEST(Race, TracePrintsEveryStep) {
  const auto rows = csv(actiscope("race sigmoid --trace").output);
  ASSERT_EQ(rows.size(), 1u + 68u);
  EXPECT_EQ(rows[0], (Fields{"id", "step", "x", "f"}));
  EXPECT_NEAR(std::stod(rows[2][3]), 0.898368, 5e-7);
  EXPECT_NEAR(std::stod(rows[67][3]), 0.51158, 5e-6);
}

/// A race that would go on for hours; who has seen enough ends it.
TEST(Race, TracePrintsStepsWhileTheyAreMade) {
  const auto race = actiscope("race sigmoid --rate 1e-12 --max-steps 1000000000 --trace | head -n 3", "timeout 10");
  const auto rows = csv(race.output);
  ASSERT_EQ(rows.size(), 3u);
  EXPECT_EQ(rows[2][1], "1");
}

TEST(Race, JsonHoldsTheTrace) {
  const auto array = json(actiscope("race relu --trace --format json").output).array();
  ASSERT_EQ(array.size(), 1);
  EXPECT_EQ(array[0].toObject()[QStringLiteral("steps")].toInt(), 2);
  EXPECT_EQ(array[0].toObject()[QStringLiteral("trace")].toArray().size(), 3);
}

TEST(Race, AcceptsParametersAndLayers) {
  EXPECT_EQ(csv(actiscope("race hard_sigmoid:slope=0.25").output)[1][2], "32");
  EXPECT_EQ(csv(actiscope("race hard_sigmoid:slope=1/6").output)[1][2], "72");
  EXPECT_EQ(csv(actiscope("race sigmoid --layers 1").output)[1][2], "267");
}

TEST(Race, StepsAreWrittenAsWholeNumbers) {
  EXPECT_EQ(csv(actiscope("race sigmoid --rate 1e-6").output)[1][2], "100000");
  EXPECT_NE(actiscope("race sigmoid --rate 1e-6 --format json").output.find("\"steps\": 100000,"), std::string::npos);
  EXPECT_NE(actiscope("race sigmoid --rate 1e-6 --trace").output.find("\nsigmoid,100000,"), std::string::npos);
}

TEST(Race, UnreachableStartsHaveNoPlace) {
  const auto row = csv(actiscope("race tanh --from 1.5").output)[1];
  EXPECT_EQ((Fields{row[1], row[2], row[3]}), (Fields{"unreachable", "0", "nan"}));
}

TEST(Eval, PrintsValuesThatReadBackExactly) {
  const Outcome eval = actiscope("eval sigmoid --at -1,0,1 --derivative 2");
  const auto rows = csv(eval.output);
  ASSERT_EQ(rows.size(), 4u);
  EXPECT_EQ(rows[0], (Fields{"x", "f", "f1", "f2"}));
  EXPECT_EQ(rows[2], (Fields{"0", "0.5", "0.25", "0"}));
  EXPECT_NEAR(std::stod(rows[3][1]), 0.73105857863000487925, 1.2e-16);
}

TEST(Eval, RangeHoldsBothEnds) {
  const auto rows = csv(actiscope("eval identity --range -4:4:9").output);
  ASSERT_EQ(rows.size(), 10u);
  EXPECT_EQ(rows[1], (Fields{"-4", "-4"}));
  EXPECT_EQ(rows[9], (Fields{"4", "4"}));
}

TEST(Eval, JsonWritesInfinityAsText) {
  const auto array = json(actiscope("eval relu --at inf --format json").output).array();
  EXPECT_EQ(array[0].toObject()[QStringLiteral("f")].toString(), QStringLiteral("inf"));
}

TEST(Saturation, OfTheSigmoidIsItsClosedForm) {
  const Outcome saturation = actiscope("saturation sigmoid --threshold 0.05 --range -8:8");
  const auto rows = csv(saturation.output);
  ASSERT_EQ(rows.size(), 3u);
  EXPECT_EQ(rows[0], (Fields{"from", "to"}));
  EXPECT_EQ(rows[1][0], "-8");
  EXPECT_NEAR(std::stod(rows[2][0]), 2.8872709503576206, 1e-15);  // ln(1 / s - 1), s (1 - s) = 0.05
  EXPECT_EQ(saturation.error, "both\n");
}

TEST(Saturation, JsonHoldsTheClass) {
  const auto object = json(actiscope("saturation relu --format json").output).object();
  EXPECT_EQ(object[QStringLiteral("class")].toString(), QStringLiteral("left"));
  EXPECT_EQ(object[QStringLiteral("regions")].toArray()[0].toObject()[QStringLiteral("to")].toDouble(), 0);
}

TEST(Softmax, OfTheTutorialsLogits) {
  const auto rows = csv(actiscope("softmax 3 1 -3").output);
  ASSERT_EQ(rows.size(), 4u);
  EXPECT_EQ(rows[0], (Fields{"i", "z", "p"}));
  EXPECT_NEAR(std::stod(rows[1][2]), 0.8789, 5e-5);
  EXPECT_NEAR(std::stod(rows[2][2]), 0.1189, 5e-5);
  EXPECT_NEAR(std::stod(rows[3][2]), 0.0022, 5e-5);
}

TEST(Softmax, HasKinWithDerivatives) {
  const auto rows = csv(actiscope("softmax 0.5 0 -2 --function sparsemax --jacobian").output);
  ASSERT_EQ(rows.size(), 4u);
  EXPECT_EQ(rows[0], (Fields{"i", "z", "p", "d1", "d2", "d3"}));
  EXPECT_EQ(rows[1], (Fields{"1", "0.5", "0.75", "0.5", "-0.5", "0"}));
  EXPECT_EQ(rows[3], (Fields{"3", "-2", "0", "0", "0", "0"}));
}

TEST(Softmax, TakesEveryNegativeNumberForALogit) {
  const auto rows = csv(actiscope("softmax -.5 1 --jacobian -1/2").output);
  ASSERT_EQ(rows.size(), 4u);
  EXPECT_EQ(rows[1][1], "-0.5");
  EXPECT_EQ(rows[2][1], "1");
  EXPECT_EQ(rows[3][1], "-0.5");
}

TEST(Gate, OfTwoInputsHasBothDerivatives) {
  const auto rows = csv(actiscope("gate reglu --a 3,-1 --b 2,-2").output);
  ASSERT_EQ(rows.size(), 5u);
  EXPECT_EQ(rows[0], (Fields{"a", "b", "f", "fa", "fb"}));
  EXPECT_EQ(rows[1], (Fields{"3", "2", "6", "2", "3"}));
  EXPECT_EQ(rows[4], (Fields{"-1", "-2", "0", "0", "0"}));
}

TEST(Gate, TakesTheParametersOfItsGate) {
  const auto rows = csv(actiscope("gate swiglu:beta=0 --a 3 --b 2").output);
  EXPECT_EQ(rows.at(1), (Fields{"3", "2", "3", "1", "1.5"}));
}

TEST(Dialects, AreChosenWithAnAt) {
  EXPECT_EQ(csv(actiscope("eval hard_sigmoid@onnx --at 1").output).at(1), (Fields{"1", "0.7"}));
  EXPECT_EQ(csv(actiscope("eval leaky_relu@keras --at -1").output).at(1), (Fields{"-1", "-0.3"}));
  EXPECT_EQ(csv(actiscope("eval leaky_relu@keras:slope=0.5 --at -1").output).at(1), (Fields{"-1", "-0.5"}));
  EXPECT_EQ(actiscope("eval gelu@jax --at -3").output, actiscope("eval gelu_tanh --at -3").output);
  EXPECT_NE(actiscope("eval gelu@jax --at -3").output, actiscope("eval gelu@pytorch --at -3").output);
}

TEST(Dialects, OfAllRowsThatTheListGivesGiveTheFunctionsThatItNames) {
  const auto text = [](const QJsonValue& row, const char* key) {
    return row.toObject()[QLatin1String(key)].toString().toStdString();
  };
  int dialects = 0;
  for (const QJsonValue& row : json(actiscope("list --format json").output).array()) {
    std::set<std::string> seen;
    for (const QJsonValue& dialect : row.toObject()[QStringLiteral("frameworks")].toArray()) {
      const std::string framework = text(dialect, "framework");
      if (!seen.insert(framework).second || ++dialects % 8 != 0) continue;  // the first of a framework is what @ means
      const std::string chosen = "eval " + text(row, "id") + "@" + framework + " --at=-1.3,0.4,2.6";
      const std::string meant = "eval " + text(dialect, "function") + " --at=-1.3,0.4,2.6";
      EXPECT_EQ(actiscope(chosen).status, 0) << chosen;
      EXPECT_EQ(actiscope(chosen).output, actiscope(meant).output) << chosen;
    }
  }
  EXPECT_GT(dialects, 100);
}

TEST(List, NamesEveryFunction) {
  const Outcome list = actiscope("list --format csv");
  EXPECT_EQ(list.output.substr(0, 7), "id,name");
  EXPECT_GE(std::ranges::count(list.output, '\n'), 1 + 70);
  EXPECT_TRUE(json(actiscope("list --format json").output).isArray());
  EXPECT_NE(actiscope("list").output.find("swish"), std::string::npos);
  EXPECT_EQ(list.output.find(",-0)"), std::string::npos) << "zero has no sign";
}

TEST(List, NamesTheFunctionsOfMoreInputsAndWhereTheyComeFrom) {
  const auto vectors = csv(actiscope("list --vectors --format csv").output);
  ASSERT_EQ(vectors.size(), 1u + 5u);
  EXPECT_EQ(vectors[1][0], "softmax");
  EXPECT_EQ(vectors[1][3], "Bridle 1990");
  const auto pairs = csv(actiscope("list --pairs --format csv").output);
  ASSERT_EQ(pairs.size(), 1u + 5u);
  EXPECT_EQ(pairs[1][4], "torch.nn.GLU; keras.activations.glu; jax.nn.glu");
}

TEST(Help, IsPrintedOnRequest) {
  const Outcome help = actiscope("race --help");
  EXPECT_EQ(help.status, 0);
  EXPECT_NE(help.output.find("--rate"), std::string::npos);
}

TEST(Help, ThatCannotBeWrittenIsAnError) {
  EXPECT_EQ(actiscope("race --help >/dev/full; exit $?").status, 1);
  EXPECT_EQ(actiscope("--version >/dev/full; exit $?").status, 1);
}

/// With half a gigabyte of addresses.
Outcome actiscopeInLittleMemory(const std::string& arguments) {
  rlimit before{};
  getrlimit(RLIMIT_AS, &before);
  const rlimit little{500'000'000, before.rlim_max};
  setrlimit(RLIMIT_AS, &little);
  const Outcome outcome = actiscope(arguments);
  setrlimit(RLIMIT_AS, &before);
  return outcome;
}

class Memory : public testing::Test {
 protected:
  void SetUp() override {
#ifdef SANITIZED
    GTEST_SKIP() << "the sanitizer needs all addresses";
#endif
  }
};

TEST_F(Memory, ThatDoesNotSufficeIsAnErrorInOneLine) {
  const Outcome outcome = actiscopeInLittleMemory("softmax --jacobian $(seq 9000)");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_EQ(outcome.output, "");
  EXPECT_EQ(std::ranges::count(outcome.error, '\n'), 1) << outcome.error;
}

TEST_F(Memory, ThatDoesNotSufficeForAPictureIsAnErrorInOneLine) {
  const Outcome outcome = actiscopeInLittleMemory("render explore -o nothing.png --size 16384x16384");
  EXPECT_EQ(outcome.status, 1);
  EXPECT_EQ(std::ranges::count(outcome.error, '\n'), 1) << outcome.error;
  EXPECT_FALSE(std::filesystem::exists("nothing.png"));
}

TEST_F(Memory, IsNotNeededForRowsThatArePrinted) {
  const std::string commands[] = {"eval relu --range 0:1:3000000 --format json",
                                  "race sigmoid --rate 1e-9 --max-steps 3000000 --trace --format json"};
  for (const std::string& command : commands) {
    const Outcome outcome = actiscopeInLittleMemory(command + " | tail -n 3");
    EXPECT_EQ(outcome.error, "") << command;
    EXPECT_NE(outcome.output.find("]\n"), std::string::npos) << outcome.output;
  }
}

void expectNoDisplay(const Outcome& window) {
  EXPECT_EQ(window.status, 2);
  EXPECT_NE(window.error.find("display"), std::string::npos);
  EXPECT_NE(window.error.find("render"), std::string::npos);
  EXPECT_EQ(std::ranges::count(window.error, '\n'), 1) << window.error;
}

TEST(Window, WithoutADisplaySaysSoAndNamesRender) {
  expectNoDisplay(actiscope(""));
  expectNoDisplay(actiscope("some.actiscope"));
}

TEST(Window, WithADisplayThatCannotBeReachedSaysTheSame) { expectNoDisplay(actiscope("", "DISPLAY=:9999")); }

TEST(Window, OpensForAFileThatIsNoSceneAndSaysWhy) {
  const QTemporaryDir home;
  auto environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
  for (const char* variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"}) {
    environment.insert(QString::fromLatin1(variable), home.path());
  }
  QProcess window;
  window.setProcessEnvironment(environment);
  window.setReadChannel(QProcess::StandardError);
  window.start(QStringLiteral(ACTISCOPE), {QStringLiteral("none.actiscope")});
  ASSERT_TRUE(window.waitForStarted());
  QByteArray error;
  while (!error.contains('\n') && window.waitForReadyRead(patience)) error += window.readAllStandardError();
  EXPECT_TRUE(error.contains("none.actiscope: there is no such file")) << error.toStdString();
  window.terminate();
  ASSERT_TRUE(window.waitForFinished(patience));
  EXPECT_EQ(window.exitStatus(), QProcess::CrashExit) << "it was still open";
}

struct BadInput {
  const char* arguments;
  const char* named;  ///< what the message must contain
};

class BadInputs : public testing::TestWithParam<BadInput> {};

TEST_P(BadInputs, GetOneLineThatSaysWhatWouldBeRight) {
  const Outcome outcome = actiscope(GetParam().arguments);
  EXPECT_EQ(outcome.status, 2);
  EXPECT_EQ(outcome.output, "");
  EXPECT_EQ(std::ranges::count(outcome.error, '\n'), 1) << outcome.error;
  EXPECT_NE(outcome.error.find(GetParam().named), std::string::npos) << outcome.error;
}

INSTANTIATE_TEST_SUITE_P(
    CommandLine, BadInputs,
    testing::Values(
        BadInput{"eval sigmoyd --at 1", "did you mean 'sigmoid'"},
        BadInput{"eval SIGMOID --at 1", "did you mean 'sigmoid'"},
        BadInput{"eval sigmoid --at 1e400", "from 5e-324 to 1.8e308"},
        BadInput{"eval sigmoid --at -1e-400", "not '-1e-400'"},
        BadInput{"softmax -inf -inf", "must be finite, not '-inf'"},
        BadInput{"a.actiscope b.actiscope", "one file only"}, BadInput{"eval glu --at 1", "see 'actiscope gate glu'"},
        BadInput{"eval sparsemax --at 1", "see 'actiscope softmax --function sparsemax'"},
        BadInput{"list --vectors --pairs", "excludes"}, BadInput{"rase sigmoid", "did you mean 'race'"},
        BadInput{"eval sigmoid", "--at"}, BadInput{"eval sigmoid --at one", "must be a number, not 'one'"},
        BadInput{"eval sigmoid --at ''", "--at"}, BadInput{"eval sigmoid --at 1 --derivative 3", "0, 1 or 2"},
        BadInput{"eval sigmoid --at 1 --format xml", "csv, json"}, BadInput{"eval sigmoid --range 4:-4:9", "a < b"},
        BadInput{"eval sigmoid --range 0:1:1.5", "a:b:n"}, BadInput{"eval swish:gamma=1 --at 1", "it has beta"},
        BadInput{"eval swish:beta=-1 --at 1", "from 0 to 100"}, BadInput{"eval swish --set beta --at 1", "name=value"},
        BadInput{"eval relu --set a=1 --at 1", "it has none"},
        BadInput{"eval maxout:pieces=2.5 --at 1", "whole number"}, BadInput{"race", "ID"},
        BadInput{"race sigmoid --rate 0", "--rate"}, BadInput{"race sigmoid --max-steps 0", "--max-steps"},
        BadInput{"race sigmoid --tolerance -1", "--tolerance"}, BadInput{"softmax", "Z"},
        BadInput{"softmax 1 two", "logit"}, BadInput{"softmax 1 2 --temperature 0", "--temperature"},
        BadInput{"softmax 1 2 --function argmax", "sparsemax or hardmax"},
        BadInput{"gate siglu --a 1 --b 1", "swiglu or bilinear"}, BadInput{"gate glu --a 1", "--b"},
        BadInput{"gate glu:beta=1 --a 1 --b 1", "sigmoid has no parameter 'beta'"},
        BadInput{"eval relu@torch --at 1", "pytorch, keras, jax or onnx"},
        BadInput{"eval prelu@jax --at 1", "jax has no prelu (pytorch, keras and onnx have it)"},
        BadInput{"eval step@keras --at 1", "no framework has it"},
        BadInput{"eval rulu@onnx --at 1", "did you mean 'relu'?"},
        BadInput{"saturation relu --threshold -1", "--threshold"}, BadInput{"saturation relu --range 1:inf", "--range"},
        BadInput{"saturation relu --threshold nan", "not 'nan'"},
        BadInput{"eval sigmoid --range 0:nan:3", "--range must be a:b:n"},
        BadInput{"eval sigmoid --att 1", "unexpected argument '--att', did you mean '--at'?"},
        BadInput{"eval sigmoid relu --at 1", "unexpected argument 'relu' ("},
        BadInput{"race sigmoid --max_steps -3", "'--max_steps', did you mean '--max-steps'?"},
        BadInput{"list -1", "unexpected argument '-1'"},
        BadInput{"eval sigmoid --at 1 --at 2", "--at takes exactly one value"},
        BadInput{"eval sigmoid --at", "--at takes exactly one value"},
        BadInput{"render swish_betas -o x.gif --sweep bta", "functions (beta), not 'bta'"},
        BadInput{"render descent -o x.gif --frames 2.5", "a whole number from 2 to 2000"},
        BadInput{"list --nonsense", "'actiscope list --help'"}, BadInput{"render nothing -o x.png", "presets"},
        BadInput{"render explore -o x.bmp", ".png, .svg, .pdf, .csv, .gif or .webp"},
        BadInput{"render explore", "--output"}, BadInput{"render none.actiscope -o x.png", "there is no such file"},
        BadInput{"render /dev/null -o x.png", "not a file"}, BadInput{"render explore compare -o x.png", "{}"},
        BadInput{"render explore -o x.gif", "nothing moves"},
        BadInput{"render swish_betas -o x.gif --sweep alpha", "--sweep must name a parameter"},
        BadInput{"render descent -o x.gif --frames 1", "--frames"},
        BadInput{"render descent -o x.gif --speed 0", "--speed"},
        BadInput{"render explore -o x.png --font-size 900", "--font-size"},
        BadInput{"render explore -o x.png --lang de", "en or zh_CN"},
        BadInput{"render explore -o x.png --size 3", "--size"},
        BadInput{"render explore -o x.png --theme pink", "light or dark"},
        BadInput{"render explore -o x.png --scale 99", "--scale"},
        BadInput{"render explore -o x.csv --theme pink", "light or dark"},
        BadInput{"render explore -o x.csv --size 3", "--size"},
        BadInput{"render explore -o /no/such/folder/x.csv", "no folder"}),
    [](const auto& row) {
      std::string name = row.param.arguments;
      std::ranges::replace_if(
          name, [](unsigned char c) { return !std::isalnum(c); }, '_');
      return name;
    });

TEST(Output, ThatCannotBeWrittenIsAnError) {
  const Outcome outcome = actiscope("list >/dev/full 2>&1; exit $?");
  EXPECT_EQ(outcome.status, 1);
}

}  // namespace
}  // namespace actiscope
