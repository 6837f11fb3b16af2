#include "ui/unbroken.h"
#include "core/activations/catalogue.h"
#include "core/lessons/lessons.h"
#include "ui/widgets/property_card.h"
#include "ui/words.h"

#include <gtest/gtest.h>

namespace actiscope {
namespace {

/// As it would be read aloud or copied.
QString plain(QString text) { return text.replace(QChar::Nbsp, u' ').remove(QChar(0x2060)); }

/// What a line may not end within: the parts between the spaces that are left.
QStringList parts(const char* text) {
  QStringList all = unbroken(QString::fromUtf8(text)).split(u' ');
  for (QString& part : all) part = plain(part);
  return all;
}

TEST(Unbroken, KeepsFormulasAndUnitsTogetherAndNothingElse) {
  EXPECT_EQ(parts("where f′(x) = 0 and not"), QStringList({u"where"_qs, u"f′(x) = 0"_qs, u"and"_qs, u"not"_qs}));
  EXPECT_EQ(parts("step x ← x − η·f′(x), then"), QStringList({u"step"_qs, u"x ← x − η·f′(x),"_qs, u"then"_qs}));
  EXPECT_EQ(parts("for N(0, 1) inputs"), QStringList({u"for"_qs, u"N(0, 1)"_qs, u"inputs"_qs}));
  EXPECT_EQ(parts("in (−∞, 0.5] it"), QStringList({u"in"_qs, u"(−∞, 0.5]"_qs, u"it"_qs}));
  EXPECT_EQ(parts("sup |f′| = 0.25 here"), QStringList({u"sup |f′| = 0.25"_qs, u"here"_qs}));
  EXPECT_EQ(parts("12 px wide, 95 % of 3 steps"),
            QStringList({u"12 px"_qs, u"wide,"_qs, u"95 %"_qs, u"of"_qs, u"3"_qs, u"steps"_qs}));
  EXPECT_EQ(parts("one (of many, and more) is"),
            QStringList({u"one"_qs, u"(of"_qs, u"many,"_qs, u"and"_qs, u"more)"_qs, u"is"_qs}));
}

TEST(Unbroken, ChangesNothingThatIsSeen) {
  const auto expectSame = [](const QString& text) { EXPECT_EQ(plain(unbroken(text)), text); };
  for (Language inUse : {Language::english, Language::chinese}) {
    setLanguage(inUse);
    for (const Activation& row : catalogue()) {
      const Function function(row);
      for (const PropertyRow& property : describe(function, properties(function))) expectSame(property.value);
    }
    for (const Lesson& lesson : lessons()) {
      for (const LessonStep& step : lesson.steps) expectSame(localized(step.text));
    }
  }
  setLanguage(Language::english);
}

/// A formula could be broken after a prime, between a function and its argument, in spite of all spaces.
TEST(Unbroken, JoinsSignsAfterWhichALineMightEnd) {
  EXPECT_EQ(unbroken(u"|f′|"_qs), u"|\u2060f′\u2060|"_qs);
  EXPECT_EQ(unbroken(u"f″(x)"_qs), u"f″\u2060(x)"_qs);
  EXPECT_EQ(unbroken(u"f′ is"_qs), u"f′ is"_qs);
}

}  // namespace
}  // namespace actiscope
