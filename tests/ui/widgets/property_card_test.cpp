#include "ui/widgets/property_card.h"

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

TEST(PropertyCard, ShowsTheFunctionThatWasSet) {
  PropertyCard card;
  card.setFunction(Function("relu"));
  card.setFunction(Function("sigmoid"));
  EXPECT_EQ(card.rows(), describe(Function("sigmoid"), properties(Function("sigmoid"))));
}

}  // namespace
}  // namespace actiscope
