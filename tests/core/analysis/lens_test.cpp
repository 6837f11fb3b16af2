#include "core/analysis/lens.h"

#include "core/activations/catalogue.h"
#include "core/scene/presets.h"
#include "tests/core/activations/oracle.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>

namespace actiscope {
namespace {

constexpr NumberFormat formats[] = {NumberFormat::float64, NumberFormat::float32, NumberFormat::half,
                                    NumberFormat::bfloat16};

std::vector<Activation> known() {
  std::vector<Activation> all = catalogue();
  std::erase_if(all, std::not_fn(hasTextbookForm));
  return all;
}

TEST(Lens, TheSigmoidsSlopeAsSTimesOneMinusSVanishesInFloatBeyond17) {
  const Function sigmoid("sigmoid");
  EXPECT_GT(textbookValue(sigmoid, 1, NumberFormat::float32, 16), 0);
  EXPECT_EQ(textbookValue(sigmoid, 1, NumberFormat::float32, 17.4), 0);
  const Lens lens = lensOf(sigmoid, 1, NumberFormat::float32, {-30, 30}, 600);
  ASSERT_EQ(lens.lost.size(), 1u);
  EXPECT_NEAR(lens.lost[0].from, 24 * std::log(2.0), 0.4);  // 1 - s is one or two units of 2^-24
  EXPECT_EQ(lens.lost[0].to, 30);
}

/// erf is -1 to half a unit from 1 - erf(z) = 2^-25 (float) and 2^-54 (double) on, at z = 3.92 and 5.86.
TEST(Lens, TheGelusTailIsLostWhereErfIsMinusOne) {
  const Lens single = lensOf(Function("gelu"), 0, NumberFormat::float32, {-12, 4}, 800);
  ASSERT_EQ(single.lost.size(), 1u);
  EXPECT_EQ(single.lost[0].from, -12);
  EXPECT_NEAR(single.lost[0].to, -3.92 * std::sqrt(2.0), 0.15);
  const Lens wide = lensOf(Function("gelu"), 0, NumberFormat::float64, {-12, 4}, 200);
  ASSERT_EQ(wide.lost.size(), 1u);
  EXPECT_NEAR(wide.lost[0].to, -5.86 * std::sqrt(2.0), 0.15);
}

/// (e^x - e^-x) / (e^x + e^-x) with e^x beyond 65504, the largest half.
TEST(Lens, TheQuotientForTanhOverflowsInHalfAt11) {
  const Lens lens = lensOf(Function("tanh"), 0, NumberFormat::half, {0, 16}, 800);
  ASSERT_TRUE(lens.overflow);
  EXPECT_NEAR(*lens.overflow, std::log(65520.0), 0.03);
  EXPECT_TRUE(std::isnan(textbookValue(Function("tanh"), 0, NumberFormat::half, 12)));
  EXPECT_EQ(errorsAt(Function("tanh"), 0, NumberFormat::half, 12).textbook, INFINITY);
}

TEST(Lens, AnOverflowOfTheTruthIsNoError) {
  const Lens lens = lensOf(Function("exponential"), 0, NumberFormat::half, {12, 16}, 100);
  EXPECT_FALSE(lens.overflow);
  EXPECT_EQ(lens.worst.textbook, 0);
}

TEST(Lens, OursRoundsOnceInTheNarrowFormats) {
  for (const Activation& activation : known()) {
    for (NumberFormat format : {NumberFormat::float32, NumberFormat::half, NumberFormat::bfloat16}) {
      for (int order : {0, 1}) {
        const Lens lens = lensOf(Function(activation), order, format, {-9.1, 9.2}, 100);
        EXPECT_LE(lens.worst.ours, 0.5) << activation.id << " order " << order;
      }
    }
  }
}

TEST(Lens, NumbersThatNeedNoRoundingHaveNoError) {
  for (NumberFormat format : formats) {
    const Lens lens = lensOf(Function("relu"), 0, format, {-8, 8}, 100);
    EXPECT_EQ(lens.worst, LensErrors()) << static_cast<int>(format);
    EXPECT_TRUE(lens.lost.empty());
  }
}

/// The truth behind the errors of doubles is not the oracle's formula, but agrees with it.
TEST(Lens, ErrorsOfDoublesAreThoseBesideTheOracle) {
  setDigits(100);
  for (const char* id : {"gelu", "mish", "softplus", "sigmoid", "lecun_tanh", "gelu_logistic"}) {
    const Function function(id);
    for (double x : {-9.7, -4.4, -1.1, 0.3, 6.6}) {
      const Exact truth = textbook(function, Exact(x)).f;
      const double ulp = ulpOf(static_cast<double>(truth), NumberFormat::float64);
      const double error = static_cast<double>(abs(Exact(function(x)) - truth)) / ulp;
      EXPECT_NEAR(errorsAt(function, 0, NumberFormat::float64, x).ours, error, 1e-9) << id << " at " << x;
    }
  }
}

/// A value of the textbook formula has at least as large an error as the nearest number of the format.
TEST(Lens, NoFormulaIsBetterThanRoundingOnce) {
  for (const Activation& activation : known()) {
    const Lens lens = lensOf(Function(activation), 0, NumberFormat::bfloat16, {-5.1, 5.3}, 200);
    for (const auto& piece : lens.pieces) EXPECT_GE(piece.errors.textbook, piece.errors.ours) << activation.id;
  }
}

TEST(Lens, LostPlacesAreInOrderAndInsideTheRange) {
  for (const Activation& activation : known()) {
    for (int order : {0, 1}) {
      const Range x{-15, 15};
      double last = x.from;
      for (const Range& lost : lensOf(Function(activation), order, NumberFormat::half, x, 300).lost) {
        EXPECT_LE(last, lost.from) << activation.id;
        EXPECT_LT(lost.from, lost.to) << activation.id;
        last = lost.to;
      }
      EXPECT_LE(last, x.to) << activation.id;
    }
  }
}

TEST(Lens, PresetsShowIt) {
  for (const char* id : {"lens_gelu", "lens_sigmoid_slope", "lens_tanh_half"}) {
    const ExploreScene& scene = findPreset(id)->scene.explore;
    EXPECT_TRUE(scene.lens.shown) << id;
    EXPECT_FALSE(lensOf(scene.function, scene.lens.order, scene.lens.format, scene.view.x, 200).lost.empty()) << id;
    EXPECT_NE(csvOf(scene).find(", ULP of "), std::string::npos) << id;
  }
}

}  // namespace
}  // namespace actiscope
