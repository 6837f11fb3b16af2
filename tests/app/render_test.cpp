#include "tests/app/program.h"

#include <gtest/gtest.h>

#include <unistd.h>
#include <QImage>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>

namespace actiscope {
namespace {

class Render : public testing::Test {
 protected:
  void SetUp() override { std::filesystem::create_directories(folder_); }
  void TearDown() override { std::filesystem::remove_all(folder_); }
  std::string file(const char* name) const { return (folder_ / name).string(); }
  static std::string bytes(const std::string& name) {
    std::ifstream stream(name, std::ios::binary);
    return std::string{std::istreambuf_iterator<char>(stream), {}};
  }

 private:
  std::filesystem::path folder_ =
      std::filesystem::temp_directory_path() / ("actiscope-render-" + std::to_string(::getpid()));
};

TEST_F(Render, WritesAPictureOfTheSizeAskedFor) {
  const Outcome outcome = actiscope("render descent -o '" + file("a.png") + "' --size 640x400 --scale 2 --theme dark");
  EXPECT_EQ(outcome.status, 0) << outcome.error;
  const QImage image(QString::fromStdString(file("a.png")));
  EXPECT_EQ(image.size(), QSize(1280, 800));
  EXPECT_LT(image.pixelColor(2, 2).lightness(), 60);
}

TEST_F(Render, SameSceneGivesTheSameBytes) {
  actiscope("render gelu_approximations -o '" + file("a.png") + "'");
  actiscope("render gelu_approximations -o '" + file("b.png") + "'");
  EXPECT_GT(bytes(file("a.png")).size(), 1000u);
  EXPECT_EQ(bytes(file("a.png")), bytes(file("b.png")));
}

/// Without the processor's newer instructions the C library computes exp, log, sin and cos otherwise.
TEST_F(Render, TakesTheNameOfACommandForASceneWhereASceneIsExpected) {
  const Outcome outcome = actiscope("render explore softmax -o '" + file("{}.png") + "'");
  EXPECT_EQ(outcome.status, 0) << outcome.error;
  EXPECT_TRUE(std::filesystem::exists(file("softmax.png")));
}

TEST_F(Render, TrainsTheSameToTheLastDigitWithAnotherMathematicalLibrary) {
  const std::string older = "GLIBC_TUNABLES=glibc.cpu.hwcaps=-AVX2,-FMA,-FMA4,-AVX512F";
  for (const char* preset : {"training", "depth", "recurrent"}) {
    ASSERT_EQ(actiscope(std::string("render ") + preset + " -o '" + file("here.csv") + "'").status, 0);
    ASSERT_EQ(actiscope(std::string("render ") + preset + " -o '" + file("there.csv") + "'", older).status, 0);
    EXPECT_GT(bytes(file("here.csv")).size(), 1000u);
    EXPECT_TRUE(bytes(file("here.csv")) == bytes(file("there.csv"))) << preset;
  }
}

TEST_F(Render, WritesEveryFormat) {
  const std::pair<const char*, const char*> formats[] = {{"png", "\x89PNG"}, {"svg", "<?xml"},  {"pdf", "%PDF"},
                                                         {"csv", "curve"},   {"gif", "GIF89a"}, {"webp", "RIFF"}};
  for (const auto& [extension, begin] : formats) {
    const std::string name = file("race.") + extension;
    const Outcome outcome = actiscope("render descent -o '" + name + "' --size 320x200");
    EXPECT_EQ(outcome.status, 0) << outcome.error;
    EXPECT_EQ(outcome.error, "");
    EXPECT_TRUE(bytes(name).starts_with(begin)) << extension;
  }
}

TEST_F(Render, WritesTheTextsInTheLanguageAskedFor) {
  actiscope("render descent -o '" + file("en.svg") + "'");
  actiscope("render descent -o '" + file("zh.svg") + "' --lang zh_CN");
  EXPECT_NE(bytes(file("en.svg")).find("reached in 67 steps"), std::string::npos);
  EXPECT_NE(bytes(file("zh.svg")).find("步到达"), std::string::npos);
}

TEST_F(Render, ReadsASceneFromAFileOrAPicture) {
  actiscope("render family_portrait -o '" + file("a.png") + "'");
  actiscope("render '" + file("a.png") + "' -o '" + file("b.png") + "'");
  EXPECT_EQ(bytes(file("a.png")), bytes(file("b.png")));
  std::ofstream(file("c.actiscope")) << R"({"actiscope": 1, "explore": {"function": {"id": "elu"}}})";
  EXPECT_EQ(actiscope("render '" + file("c.actiscope") + "' -o '" + file("c.csv") + "'").status, 0);
  EXPECT_NE(bytes(file("c.csv")).find("\"ELU\""), std::string::npos);
}

TEST_F(Render, WritesManyScenesAtOnceOrNone) {
  std::ofstream(file("one.actiscope")) << R"({"actiscope": 1})";
  std::ofstream(file("bad.actiscope")) << R"({"actiscope": 1, "page": "none"})";
  const std::string out = " -o '" + file("{}.svg") + "'";
  EXPECT_EQ(actiscope("render '" + file("one.actiscope") + "' '" + file("bad.actiscope") + "'" + out).status, 2);
  EXPECT_FALSE(std::filesystem::exists(file("one.svg")));
  EXPECT_EQ(actiscope("render '" + file("one.actiscope") + "' swish_betas" + out).status, 0);
  EXPECT_TRUE(std::filesystem::exists(file("one.svg")) && std::filesystem::exists(file("swish_betas.svg")));
}

TEST_F(Render, SaysWhereASceneFileIsWrong) {
  std::ofstream(file("bad.actiscope")) << R"({"actiscope": 1, "explore": {"threshold": 7}})";
  const Outcome outcome = actiscope("render '" + file("bad.actiscope") + "' -o '" + file("x.png") + "'");
  EXPECT_EQ(outcome.status, 2);
  EXPECT_NE(outcome.error.find("bad.actiscope: explore.threshold: must be a number"), std::string::npos);
}

TEST_F(Render, WritesTheCurvesAsCsv) {
  actiscope("render swish_betas -o '" + file("a.csv") + "'");
  std::ifstream stream(file("a.csv"));
  std::string header;
  std::getline(stream, header);
  EXPECT_EQ(header, "curve,derivative,x,y");
}

TEST_F(Render, RefusesOptionsThatItCannotFollow) {
  const std::pair<const char*, const char*> wrong[] = {{"explore -o x.png --font Foo", "--font must name"},
                                                       {"explore -o x.png --sweep threshold", "--sweep is for"},
                                                       {"descent -o x.gif --frames 2.5", "--frames must be"}};
  for (const auto& [arguments, reason] : wrong) {
    const Outcome outcome = actiscope(std::string("render ") + arguments);
    EXPECT_EQ(outcome.status, 2) << arguments;
    EXPECT_NE(outcome.error.find(reason), std::string::npos) << outcome.error;
    EXPECT_EQ(std::ranges::count(outcome.error, '\n'), 1) << outcome.error;
  }
}

TEST_F(Render, LeavesAnExistingFileAloneWhenItFails) {
  std::ofstream(file("a.png")) << "precious";
  EXPECT_EQ(actiscope("render explore -o '" + file("a.png") + "' --theme pink").status, 2);
  std::string content;
  std::ifstream(file("a.png")) >> content;
  EXPECT_EQ(content, "precious");
}

}  // namespace
}  // namespace actiscope
