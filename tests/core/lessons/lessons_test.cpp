#include "core/lessons/lessons.h"
#include "core/scene/scene_file.h"
#include "tests/core/lessons/all_claims.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>
#include <set>

namespace actiscope {
namespace {

/// The names in braces.
std::set<std::string> namesIn(std::string_view text) {
  const std::regex name("\\{(\\w+)\\}");
  const std::string all(text);
  std::set<std::string> names;
  for (std::sregex_iterator i(all.begin(), all.end(), name), end; i != end; ++i) names.insert((*i)[1]);
  return names;
}

/// Numbers other than 0 and 1 that stand in the text itself.
std::vector<std::string> typedNumbers(std::string_view text) {
  const std::regex number("[0-9]+([.,][0-9]+)?");
  const std::string all = std::regex_replace(std::string(text), std::regex("\\{\\w+\\}"), "");
  std::vector<std::string> numbers;
  for (std::sregex_iterator i(all.begin(), all.end(), number), end; i != end; ++i) {
    if (i->str() != "0" && i->str() != "1") numbers.push_back(i->str());
  }
  return numbers;
}

std::vector<Bilingual> textsOf(const LessonStep& step) {
  std::vector<Bilingual> texts{step.text};
  if (!step.question) return texts;
  texts.push_back(step.question->text);
  texts.insert(texts.end(), step.question->choices.begin(), step.question->choices.end());
  return texts;
}

template <class Check>
void forEachStep(Check check) {
  for (const Lesson& lesson : lessons()) {
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
      SCOPED_TRACE(std::string(lesson.id) + " " + std::to_string(i));
      check(lesson.steps[i]);
    }
  }
}

void expectFilled(const Bilingual& text, const Facts& facts) {
  for (std::string_view language : {text.en, text.zh}) {
    ASSERT_FALSE(language.empty());
    const std::string result = filled(language, facts);
    EXPECT_EQ(result.find_first_of("{}"), std::string::npos) << result;
    EXPECT_EQ(result.find("nan"), std::string::npos) << result;
  }
}

TEST(Lessons, AreElevenWithNamesOfTheirOwnAndAFewStepsEach) {
  std::set<std::string_view> ids;
  for (const Lesson& lesson : lessons()) {
    EXPECT_TRUE(ids.insert(lesson.id).second) << lesson.id;
    EXPECT_FALSE(lesson.title.en.empty() || lesson.title.zh.empty()) << lesson.id;
    EXPECT_GE(lesson.steps.size(), 3u) << lesson.id;
    EXPECT_LE(lesson.steps.size(), 6u) << lesson.id;
  }
  EXPECT_EQ(ids.size(), 11u);
}

TEST(Lessons, FillEveryTextWithNumbersInBothLanguages) {
  forEachStep([](const LessonStep& step) {
    const Facts numbers = step.numbers();
    for (const Bilingual& text : textsOf(step)) expectFilled(text, numbers);
  });
}

/// The neuron's inputs and weights are 1, 0.5, -1 and 0.8, 0.6, -0.4, its bias is -1.
TEST(Lessons, TellTheWeightedSumFromThePreActivation) {
  const LessonStep step = purposeLesson().steps[1];
  const std::string text = filled(step.text.en, step.numbers());
  EXPECT_NE(text.find("The weighted sum of the inputs, without the bias, is 1.5."), text.npos) << text;
  EXPECT_NE(text.find("with it z = 0.5"), text.npos) << text;
}

TEST(Lessons, SpeakChinese) {
  // Every Chinese character is three bytes, the first of them from E4 to E9.
  const auto isChinese = [](std::string_view text) {
    return std::ranges::any_of(text, [](unsigned char byte) { return 0xE4 <= byte && byte <= 0xE9; });
  };
  forEachStep([&](const LessonStep& step) {
    for (const Bilingual& text : textsOf(step)) EXPECT_TRUE(isChinese(text.zh)) << text.zh;
  });
  for (const Claim& claim : allClaims())
    EXPECT_TRUE(isChinese(claim.text.zh) && isChinese(claim.reason.zh)) << claim.id;
}

TEST(Lessons, SayTheSameNumbersInBothLanguages) {
  forEachStep([](const LessonStep& step) {
    for (const Bilingual& text : textsOf(step)) EXPECT_EQ(namesIn(text.en), namesIn(text.zh)) << text.en;
  });
}

TEST(Lessons, TypeNoNumberThatTheCoreCanCompute) {
  forEachStep([](const LessonStep& step) {
    for (const Bilingual& text : textsOf(step)) {
      EXPECT_EQ(typedNumbers(text.en), std::vector<std::string>()) << text.en;
      EXPECT_EQ(typedNumbers(text.zh), std::vector<std::string>()) << text.zh;
    }
  });
}

TEST(Lessons, ShowScenesThatAFileCanHold) {
  forEachStep([](const LessonStep& step) { EXPECT_EQ(parseScene(sceneText(step.scene)), step.scene); });
}

TEST(Lessons, AskOnlyWhatTheyAnswerAndNeverFirst) {
  forEachStep([](const LessonStep& step) {
    if (!step.question) return;
    const Facts numbers = step.numbers();
    const double answer = factNamed(numbers, step.question->answer).value;
    EXPECT_EQ(grade(*step.question, numbers, answer), Grade::right);
    if (step.question->choices.empty()) return;
    EXPECT_LT(static_cast<std::size_t>(answer), step.question->choices.size());
    EXPECT_NE(grade(*step.question, numbers, 1 - answer), Grade::right);
  });
  for (const Lesson& lesson : lessons()) EXPECT_FALSE(lesson.steps.front().question) << lesson.id;
}

TEST(Lessons, AskInMostOfThem) {
  const auto asks = [](const Lesson& lesson) {
    return std::ranges::any_of(lesson.steps, [](const LessonStep& step) { return step.question.has_value(); });
  };
  EXPECT_EQ(std::ranges::count_if(lessons(), asks), 11);
}

TEST(Grade, TakesANumberAsItIsWritten) {
  const Question question{{}, "slope"};
  const Facts facts{{"slope", 0.09003, 2}};
  EXPECT_EQ(grade(question, facts, 0.09), Grade::right);
  EXPECT_EQ(grade(question, facts, 0.1), Grade::close);
  EXPECT_EQ(grade(question, facts, 0.2), Grade::wrong);
}

TEST(Grade, CallsAQuarterOffClose) {
  const Question question{{}, "steps"};
  const Facts facts{{"steps", 67}};
  EXPECT_EQ(grade(question, facts, 67), Grade::right);
  EXPECT_EQ(grade(question, facts, 60), Grade::close);
  EXPECT_EQ(grade(question, facts, 10), Grade::wrong);
  EXPECT_EQ(grade(question, {{"steps", 0}}, 1), Grade::wrong);
}

TEST(Facts, AreWrittenAsPeopleDo) {
  EXPECT_EQ(filled("{a} and {b}, {c}", {{"a", 18671}, {"b", 2.66e-13, 2}, {"c", -0.5}}), "18671 and 2.7·10⁻¹³, −0.5");
  EXPECT_THROW(filled("{a}", {}), std::out_of_range);
}

TEST(ShowIn, ChangesThePageShownAndNoOther) {
  Scene mine;
  mine.explore.threshold = 0.2;
  mine.descent.config.rate = 0.3;
  Scene shown;
  shown.page = PageId::descent;
  Scene expected = mine;
  expected.page = PageId::descent;
  expected.descent = shown.descent;
  showIn(mine, shown);
  EXPECT_EQ(mine, expected);
}

TEST(Claims, AreGroupedByTopicsOfATableOfContents) {
  std::set<std::string_view> topics;
  for (const ClaimGroup& group : claimGroups()) {
    EXPECT_TRUE(topics.insert(group.topic.en).second && topics.insert(group.topic.zh).second);
    EXPECT_GE(group.claims.size(), 4u) << group.topic.en;
    EXPECT_LE(group.claims.size(), 10u) << group.topic.en;
  }
}

TEST(Claims, AreFilledAndSayTheSameInBothLanguages) {
  std::set<std::string_view> ids;
  for (const Claim& claim : allClaims()) {
    SCOPED_TRACE(claim.id);
    EXPECT_TRUE(ids.insert(claim.id).second);
    const Facts facts = claim.numbers();
    for (const Bilingual& text : {claim.text, claim.reason}) {
      expectFilled(text, facts);
      EXPECT_EQ(namesIn(text.en), namesIn(text.zh));
    }
    EXPECT_EQ(typedNumbers(claim.reason.en), std::vector<std::string>());
    EXPECT_FALSE(namesIn(claim.reason.en).empty()) << "no number decides it";
    EXPECT_EQ(parseScene(sceneText(claim.scene)), claim.scene);
  }
}

}  // namespace
}  // namespace actiscope
