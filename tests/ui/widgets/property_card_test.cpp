#include "ui/widgets/property_card.h"

#include "core/activations/catalogue.h"

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

TEST(PropertyCard, TellsTheNamesAndDefaultsOfTheFrameworks) {
  EXPECT_EQ(valueOf(Function("leaky_relu"), "PyTorch"), "torch.nn.LeakyReLU");
  EXPECT_EQ(valueOf(Function("leaky_relu"), "Keras"),
            "keras.layers.LeakyReLU: slope\u00a0=\u00a00.3\nkeras.activations.leaky_relu: slope\u00a0=\u00a00.2");
  EXPECT_EQ(valueOf(Function("gelu"), "JAX"), "jax.nn.gelu: GELU (tanh form)\njax.nn.gelu(approximate=False)");
  EXPECT_EQ(valueOf(Function("hard_sigmoid"), "ONNX"), "HardSigmoid: slope\u00a0=\u00a00.2");
  EXPECT_EQ(valueOf(Function("softplus"), "PyTorch"), "torch.nn.Softplus: x itself where βx > 20");
  EXPECT_EQ(valueOf(Function("step"), "PyTorch"), "missing");
  for (const Activation& row : catalogue()) {
    for (const Dialect& dialect : row.dialects) {
      const std::string shown = valueOf(Function(row), nameOf(dialect.framework).data());
      EXPECT_NE(shown.find(dialect.name), std::string::npos) << row.id << ": " << shown;
    }
  }
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
