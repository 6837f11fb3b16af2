#include "core/activations/catalogue.h"
#include "tests/core/activations/oracle.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

namespace actiscope {
namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int pointCount = 500;
#else
constexpr int pointCount = 20000;
#endif

constexpr unsigned digits = 100;

/// The activation with its defaults, and with each parameter in turn at its bounds and at an odd place.
std::vector<Function> settingsOf(const Activation& activation) {
  std::vector<Function> all{Function(activation)};
  for (std::size_t i = 0; i < activation.parameters.size(); ++i) {
    const auto& [lower, upper] = std::pair(activation.parameters[i].lower, activation.parameters[i].upper);
    for (double value : {lower, upper, lower + 0.3 * (upper - lower)}) {
      all.push_back(Function(activation));
      all.back().set(i, value);
    }
  }
  return all;
}

std::vector<double> pointsFor(const Function& function) {
  std::vector<double> x;
  for (double size : {0.0, 5e-324, 1e-310, 1e-300, 1e-8, 5.0, 40.0, 700.0, 745.0, 1e6, 1e300}) {
    x.push_back(size);
    x.push_back(-size);
  }
  for (double joint : function.joints()) {
    for (double side : {-1e308, 1e308}) x.push_back(std::nextafter(joint, side));
  }
  std::mt19937_64 random(20260401);
  std::uniform_real_distribution<double> wide(-40, 40);
  for (int i = 0; i < pointCount; ++i) x.push_back(i % 2 ? -40 + 80.0 * i / pointCount : wide(random));
  return x;
}

double ulp(double reference) {
  const double size = std::abs(reference);
  return std::nextafter(size, INFINITY) - size;
}

/// What is left of digits where a result, or the gate that it is a multiple of, is subnormal.
constexpr double subnormalError = 1e-320;

/// 16 ULP up to |x| = 5, 1e-12 beyond; near a zero 2^-50 of the largest term.
double allowed(double x, const Exact& reference, const Exact& term) {
  const double value = std::abs(reference.convert_to<double>());
  const double relative = std::abs(x) <= 5 ? 16 * ulp(value) : 1e-12 * value;
  return std::max({relative, std::ldexp(term.convert_to<double>(), -50),
                   value < std::numeric_limits<double>::min() ? subnormalError : 0.0});
}

bool nearJoint(const Function& function, double x) {
  for (double joint : function.joints()) {
    if (std::abs(x - joint) <= 1e-12 * std::abs(joint)) return true;
  }
  return false;
}

double error(double ours, const Exact& reference) { return abs(Exact(ours) - reference).convert_to<double>(); }

class Accuracy : public testing::TestWithParam<const Activation*> {};

TEST_P(Accuracy, MatchesTheTextbookFormulaAtAHundredDigits) {
  setDigits(digits);
  ASSERT_TRUE(hasTextbook(GetParam()->id));
  int failures = 0;
  for (const Function& function : settingsOf(*GetParam())) {
    for (double x : pointsFor(function)) {
      const Textbook exact = textbook(function, Exact(x));
      const Jet jet = function.jet(x);
      const bool valueHolds = error(jet.f, exact.f) <= allowed(x, exact.f, exact.fTerm);
      const bool slopeHolds = nearJoint(function, x) || error(jet.f1, exact.f1) <= allowed(x, exact.f1, exact.f1Term);
      if (valueHolds && slopeHolds) continue;
      ADD_FAILURE() << label(function) << " at " << x << ": f " << jet.f << " for " << exact.f.convert_to<double>()
                    << ", f' " << jet.f1 << " for " << exact.f1.convert_to<double>();
      if (++failures == 5) return;
    }
  }
}

TEST_P(Accuracy, SecondDerivativeMatchesTheDifferenceOfTheTextbookSlope) {
  setDigits(digits);
  const Exact step("1e-30");
  for (const Function& function : settingsOf(*GetParam())) {
    for (int i = 0; i <= 200; ++i) {
      const double x = -20.05 + 0.2 * i;
      bool straddles = false;
      for (double joint : function.joints()) straddles |= std::abs(x - joint) < 1e-9;
      if (straddles) continue;
      const Exact curvature =
          (textbook(function, Exact(x) + step).f1 - textbook(function, Exact(x) - step).f1) / (2 * step);
      const double reference = curvature.convert_to<double>();
      const double scale = textbook(function, Exact(x)).f1Term.convert_to<double>();
      EXPECT_NEAR(function.jet(x).f2, reference, 1e-10 * std::abs(reference) + 1e-13 * scale + 1e-60)
          << label(function) << " at " << x;
    }
  }
}

TEST_P(Accuracy, TextbookSlopeIsTheDifferenceOfTheTextbookValue) {
  setDigits(digits);
  const Exact step("1e-30");
  for (const Function& function : settingsOf(*GetParam())) {
    for (double x : {-7.3, -2.9, -0.31, 0.17, 1.1, 4.9}) {
      const Exact slope = (textbook(function, Exact(x) + step).f - textbook(function, Exact(x) - step).f) / (2 * step);
      EXPECT_LT(abs(slope - textbook(function, Exact(x)).f1), Exact("1e-45")) << label(function) << " at " << x;
    }
  }
}

TEST_P(Accuracy, TakesItsLimitsAtTheInfinities) {
  setDigits(digits);
  for (const Function& function : settingsOf(*GetParam())) {
    for (double side : {-1.0, 1.0}) {
      const Jet jet = function.jet(side * INFINITY);
      const Textbook far = textbook(function, Exact(side * 1e15));
      const double limit = far.f.convert_to<double>();
      if (std::abs(limit) > 1e10) {
        EXPECT_EQ(jet.f, std::copysign(INFINITY, limit)) << label(function);
      } else {
        EXPECT_DOUBLE_EQ(jet.f, limit) << label(function);
      }
      EXPECT_DOUBLE_EQ(jet.f1, far.f1.convert_to<double>()) << label(function);
      EXPECT_EQ(jet.f2, 0) << label(function);
    }
  }
}

TEST_P(Accuracy, NanInGivesNanOut) {
  for (const Function& function : settingsOf(*GetParam())) {
    const Jet jet = function.jet(NAN);
    EXPECT_TRUE(std::isnan(jet.f) && std::isnan(jet.f1) && std::isnan(jet.f2)) << label(function);
  }
}

TEST_P(Accuracy, ArraysAndSinglePointsAgreeToTheBit) {
  const Function function(*GetParam());
  std::vector<double> x;
  for (int i = 0; i < 1000; ++i) x.push_back(-40 + 0.08 * i);
  std::vector<double> f(1000), f1(1000), f2(1000), fAlone(1000);
  function.evaluate(2, x.data(), x.size(), {f.data(), f1.data(), f2.data()});
  function.evaluate(0, x.data(), x.size(), {.f = fAlone.data()});
  for (std::size_t i = 0; i < x.size(); ++i) {
    EXPECT_EQ(function.jet(x[i]), (Jet{f[i], f1[i], f2[i]}));
    EXPECT_EQ(function(x[i]), f[i]);
    EXPECT_EQ(fAlone[i], f[i]);
  }
}

std::vector<const Activation*> rows() {
  std::vector<const Activation*> all;
  for (const Activation& activation : catalogue()) all.push_back(&activation);
  return all;
}

INSTANTIATE_TEST_SUITE_P(Catalogue, Accuracy, testing::ValuesIn(rows()),
                         [](const auto& row) { return std::string(row.param->id); });

}  // namespace
}  // namespace actiscope
