#include "core/analysis/inverse.h"

#include "core/analysis/survey.h"
#include "tests/core/activations/settings.h"
#include "tests/sanitized.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace actiscope {
namespace {

TEST(Inverse, IsTheClosedFormWhereThereIsOne) {
  EXPECT_NEAR(*inverse(Function("sigmoid"), 0.9), std::log(9), 4e-16);
  EXPECT_EQ(*inverse(Function("relu"), 0.9), 0.9);
  EXPECT_NEAR(*inverse(Function("tanh"), 0.9), std::atanh(0.9), 4e-16);
  EXPECT_NEAR(*inverse(Function("softplus"), 0.9), std::log(std::expm1(0.9)), 4e-16);
  EXPECT_NEAR(*inverse(Function("elu"), -0.9), std::log(0.1), 1e-15);
}

TEST(Inverse, IsRightOfTheMinimumWhereTwoPointsHaveTheValue) {
  EXPECT_GT(*inverse(Function("silu"), -0.2), -1.2784645);
  EXPECT_GT(*inverse(Function("gelu"), -0.1), -0.7518);
  EXPECT_GT(*inverse(Function("mish"), -0.3), -1.1924);
}

TEST(Inverse, DoesNotTakeALimitForAValue) {
  EXPECT_EQ(inverse(Function("sigmoid"), 1), std::nullopt);
  EXPECT_EQ(inverse(Function("sigmoid"), 0), std::nullopt);
  EXPECT_EQ(inverse(Function("softplus"), 0), std::nullopt);
  EXPECT_EQ(inverse(Function("tanh"), 1), std::nullopt);
  EXPECT_EQ(inverse(Function("tanh"), 1.5), std::nullopt);
  EXPECT_EQ(inverse(Function("elu"), -1), std::nullopt);
  EXPECT_EQ(inverse(Function("step"), 0.5), std::nullopt);
  EXPECT_EQ(inverse(Function("identity"), NAN), std::nullopt);
  EXPECT_EQ(inverse(Function("identity"), INFINITY), std::nullopt);
}

TEST(Inverse, OnAPlateauIsTheEndOfThePlateau) {
  EXPECT_EQ(inverse(Function("hard_tanh"), 1), 1);
  EXPECT_EQ(inverse(Function("relu"), 0), 0);
  EXPECT_EQ(inverse(Function("step"), 1), 0);
  EXPECT_EQ(inverse(Function("hard_tanh"), -1), -1);
  EXPECT_EQ(inverse(Function("relu6"), 6), 6);
}

TEST(Inverse, FindsAValueThatIsTakenAtAJumpOnly) {
  EXPECT_EQ(inverse(Function("signum"), 0), 0);
  EXPECT_EQ(inverse(Function("signum"), 1), std::nextafter(0, 1));  // nothing before it has the value
  EXPECT_EQ(inverse(Function("hard_shrink"), 0), 0.5);
}

TEST(Inverse, FindsTheMinimumItself) {
  EXPECT_EQ(inverse(Function("hard_swish"), -0.375), -1.5);
  EXPECT_EQ(inverse(Function("prelu").set("alpha", -1), 0), 0);
}

/// How far from 0 an inverse is looked for: on one wave of a function that repeats itself.
double reachOf(const Function& function) {
  return std::isnan(function(INFINITY)) ? function.wavelength() / 2 : INFINITY;
}

constexpr double cell = 1.0 / unlessSanitized(1000, 100);

/// The points of a fine grid over [-60, 60].
double gridPoint(std::size_t i) { return -60 + cell * (double(i) - 0.5); }

/// f at them.
std::vector<double> onGrid(const Function& function) {
  const auto cells = static_cast<std::size_t>((60 + std::min(60.0, reachOf(function))) / cell);
  std::vector<double> values(cells + 1);
  for (std::size_t i = 0; i <= cells; ++i) values[i] = function(gridPoint(i));
  return values;
}

/// The right end of the last cell of the grid in which these values of f pass y; NaN if there is none.
double rightmostCrossing(const std::vector<double>& values, double y) {
  for (std::size_t i = values.size() - 1; i > 0; --i) {
    const double a = values[i - 1] - y;
    const double b = values[i] - y;
    if ((a < 0 && b > 0) || (a > 0 && b < 0)) return gridPoint(i);
  }
  return NAN;
}

/// Whether f is constant around x, and does not merely level out below the smallest double.
bool flatAt(const Function& function, double x) {
  for (const Stretch& stretch : survey(function, wholeLine)) {
    if (stretch.front().x <= x && x <= stretch.back().x) return isFlat(stretch);
  }
  return false;
}

class InverseOf : public testing::TestWithParam<const Activation*> {};

TEST_P(InverseOf, IsTheRightmostPointWithTheValueAtEverySetting) {
  for (const Function& function : settingsOf(*GetParam())) {
    const std::vector<double> values = onGrid(function);
    for (double y : {-2.31, -0.31, -0.1, -0.01, 0.01, 0.25, 0.5, 0.9, 0.999, 3.3}) {
      const auto x = inverse(function, y);
      const double crossing = rightmostCrossing(values, y);
      if (x) {
        EXPECT_NEAR(function(*x), y, 4e-15) << label(function);
      }
      if (std::isnan(crossing)) continue;
      const bool jumps = std::abs(function(crossing) - function(crossing - cell)) > 0.5;
      if (jumps) continue;
      ASSERT_TRUE(x) << label(function) << " takes " << y << " near " << crossing;
      EXPECT_GE(*x, crossing - 1.0001 * cell) << label(function) << " takes " << y;
    }
  }
}

TEST_P(InverseOf, FindsEveryValueThatIsTaken) {
  for (const Function& function : settingsOf(*GetParam())) {
    for (double x : {-6.2, -2.03, -0.7, -0.11, 0.13, 0.62, 1.9, 4.7}) {
      if (std::abs(x) > reachOf(function) || x <= function.domain().from) continue;
      const double y = function(x);
      const bool isRoundedLimit = (y == function(INFINITY) || y == function(-INFINITY)) && !flatAt(function, x);
      if (isRoundedLimit) continue;
      const auto found = inverse(function, y);
      ASSERT_TRUE(found) << label(function) << " at " << x;
      EXPECT_NEAR(function(*found), y, 1e-15 + 2e-15 * std::abs(y)) << label(function) << " at " << x;
      if (std::abs(function.jet(x).f1) > 1e-6) {
        EXPECT_GE(*found, x - 1e-8) << label(function);
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Catalogue, InverseOf, testing::ValuesIn(rows()),
                         [](const auto& row) { return std::string(row.param->id); });

}  // namespace
}  // namespace actiscope
