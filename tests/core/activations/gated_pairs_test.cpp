#include "core/activations/gated_pairs.h"

#include "core/activations/catalogue.h"

#include <gtest/gtest.h>

#include <cmath>

namespace actiscope {
namespace {

PairJet at(std::string_view id, double a, double b) { return gatedPair(Function(findGatedPair(id)->gate), a, b); }

double logistic(double x) { return 1 / (1 + std::exp(-x)); }

TEST(GatedPair, IsTheProductOfOneInputAndTheGateOfTheOther) {
  const double a = 1.7, b = -0.6;
  EXPECT_DOUBLE_EQ(at("glu", a, b).f, a * logistic(b));
  EXPECT_DOUBLE_EQ(at("geglu", a, b).f, a * b * std::erfc(-b / std::sqrt(2.0)) / 2);
  EXPECT_DOUBLE_EQ(at("swiglu", a, b).f, a * b * logistic(b));
  EXPECT_DOUBLE_EQ(at("bilinear", a, b).f, a * b);
  EXPECT_EQ(at("reglu", a, b).f, 0);
  EXPECT_EQ(at("reglu", a, 0.6).f, a * 0.6);
}

TEST(GatedPair, PartialDerivativesAreTheDifferencesOfTheValue) {
  constexpr double step = 1e-6;
  for (const GatedPair& pair : gatedPairs()) {
    for (double a : {-1.3, 0.4}) {
      for (double b : {-2.1, 0.7}) {
        const PairJet jet = at(pair.id, a, b);
        const double byA = (at(pair.id, a + step, b).f - at(pair.id, a - step, b).f) / (2 * step);
        const double byB = (at(pair.id, a, b + step).f - at(pair.id, a, b - step).f) / (2 * step);
        EXPECT_NEAR(jet.byA, byA, 1e-9) << pair.id;
        EXPECT_NEAR(jet.byB, byB, 1e-9) << pair.id;
      }
    }
  }
}

TEST(GatedPair, AClosedGateLetsNothingThrough) {
  EXPECT_EQ(at("reglu", INFINITY, -1).f, 0);
  EXPECT_EQ(at("swiglu", INFINITY, -INFINITY).f, 0);
}

TEST(GatedPair, NamesAGateOfTheCatalogue) {
  for (const GatedPair& pair : gatedPairs()) EXPECT_NE(find(pair.gate), nullptr) << pair.id;
}

}  // namespace
}  // namespace actiscope
