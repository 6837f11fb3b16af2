#include "ui/widgets/property_card.h"
#include "core/activations/catalogue.h"
#include "tests/ui/broken_formulas.h"
#include "ui/language.h"
#include "ui/widgets/framework_list.h"
#include "ui/widgets/link_button.h"

#include <gtest/gtest.h>

namespace actiscope {
namespace {

std::string valueOf(const Function& function, const char* name) {
  for (const PropertyRow& row : describe(function, properties(function))) {
    if (row.name == QLatin1String(name)) return row.value.toStdString();
  }
  return "missing";
}

TEST(PropertyCard, TellsWhatIsKnownOfAFunction) {
  EXPECT_EQ(valueOf(Function("sigmoid"), "Range"), "(0, 1)");
  EXPECT_EQ(valueOf(Function("relu"), "Range"), "[0, ∞)");
  EXPECT_EQ(valueOf(Function("relu"), "Saturates"), "left: f′ → 0 as x → −∞");
  EXPECT_EQ(valueOf(Function("silu"), "Minimum"), "−0.27846 at x = −1.2785");
  EXPECT_EQ(valueOf(Function("relu"), "Minimum"), "0 on an interval");
  EXPECT_EQ(valueOf(Function("sine"), "Minimum"), "−1 at several points");
  EXPECT_EQ(valueOf(Function("sigmoid"), "Maximum"), "none, approaches 1");
  EXPECT_EQ(valueOf(Function("relu"), "Maximum"), "none, unbounded");
  EXPECT_EQ(valueOf(Function("tanh"), "Zero-centred"), "yes, mean 0 for N(0, 1) inputs");
  EXPECT_EQ(valueOf(Function("relu"), "At joints, by convention"), "f′(0) = 0");
  EXPECT_EQ(valueOf(Function("sigmoid"), "At joints, by convention"), "missing");
}

TEST(PropertyCard, SaysThatAFunctionIsNotDefinedEverywhere) {
  EXPECT_EQ(valueOf(Function("soft_exponential").set("alpha", -1), "Zero-centred"), "no, f is not defined everywhere");
}

TEST(PropertyCard, SaysWhatSlopeAFunctionKeepsThatDoesNotSaturate) {
  EXPECT_EQ(valueOf(Function("leaky_relu"), "Saturates"), "no: f′ → 0.01 as x → −∞, f′ → 1 as x → ∞");
  EXPECT_EQ(valueOf(Function("identity"), "Saturates"), "no: f′ → 1 at ±∞");
  EXPECT_EQ(valueOf(Function("sine"), "Saturates"), "no");
}

/// In the inspector, whose width is always the same.
TEST(PropertyCard, BreaksNoFormulaAtTheEndOfALine) {
  constexpr int inspector = 290;  // pixels between its margins, beside a scroll bar
  for (Language inUse : {Language::english, Language::chinese}) {
    setLanguage(inUse);
    PropertyCard card;
    FrameworkList frameworks;
    for (const Activation& row : catalogue()) {
      card.setFunction(Function(row));
      card.resize(inspector, card.heightForWidth(inspector));
      card.show();
      for (const auto* label : card.findChildren<QLabel*>()) {
        EXPECT_EQ(label->isVisible() ? brokenFormulas(*label) : QStringList(), QStringList()) << row.id;
      }
      frameworks.setFunction(Function(row));
      frameworks.resize(inspector, frameworks.heightForWidth(inspector));
      frameworks.show();
      for (const auto* link : frameworks.findChildren<LinkButton*>()) {
        const QString shown = link->isVisible() ? link->text() : QString();
        EXPECT_EQ(brokenFormulas(shown, link->font(), link->width()), QStringList()) << row.id;
      }
    }
  }
  setLanguage(Language::english);
}

TEST(PropertyCard, ShowsTheFunctionThatWasSet) {
  PropertyCard card;
  card.setFunction(Function("relu"));
  card.setFunction(Function("sigmoid"));
  EXPECT_EQ(card.rows(), describe(Function("sigmoid"), properties(Function("sigmoid"))));
}

}  // namespace
}  // namespace actiscope
