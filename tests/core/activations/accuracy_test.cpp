#include "tests/core/activations/oracle.h"
#include "tests/core/activations/settings.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

namespace actiscope {
namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr int pointCount = 500;
constexpr int curvaturePointCount = 200;
#else
constexpr int pointCount = 20000;
constexpr int curvaturePointCount = 2000;
#endif

/// A hundred, and more for the tail of CELU, which falls to e^-4000 beside a constant.
unsigned ordinaryDigits(const Activation& activation) { return activation.id == "celu" ? 500 : 100; }

constexpr unsigned extremeDigits = 1100;  // the slope of tanh at 745 is e^-1490 beside a value of 1

/// Uniform and random points of [-40, 40].
std::vector<double> ordinaryPoints() {
  std::vector<double> x;
  std::mt19937_64 random(20260401);
  std::uniform_real_distribution<double> wide(-40, 40);
  for (int i = 0; i < pointCount; ++i) x.push_back(i % 2 ? -40 + 80.0 * i / pointCount : wide(random));
  return x;
}

/// Zeros, subnormals, the far tails, and the neighbours of each joint.
std::vector<double> extremePoints(const Function& function) {
  std::vector<double> x;
  for (double size :
       {0.0, 5e-324, 1e-310, 2.2250738585072014e-308, 1e-300, 1e-8, 5.0, 40.0, 100.0, 700.0, 745.0, 1e6, 1e15, 1e300}) {
    x.push_back(size);
    x.push_back(-size);
  }
  for (double joint : function.joints()) {
    for (double side : {-1e308, joint, 1e308}) x.push_back(std::nextafter(joint, side));
  }
  return x;
}

double ulp(double reference) {
  const double size = std::abs(reference);
  return std::nextafter(size, INFINITY) - size;
}

/// What is left of digits where a result, or the gate that it is a multiple of, is subnormal.
constexpr double subnormalError = 1e-320;
/// f'' of a gate carries the square of its sharpness, up to 100^2, times x.
constexpr double subnormalCurvatureError = 1e-318;

/// 16 ULP up to |x| = 5, 1e-12 beyond; near a zero 2^-50 of the largest term.
double allowed(double x, const Exact& reference, const Exact& term) {
  const double value = std::abs(reference.convert_to<double>());
  const double relative = std::abs(x) <= 5 ? 16 * ulp(value) : 1e-12 * value;
  return std::max({relative, std::ldexp(term.convert_to<double>(), -50),
                   value < std::numeric_limits<double>::min() ? subnormalError : 0.0});
}

/// Where the rounding of a joint decides which branch an x is on.
bool nearJoint(const Function& function, double x) {
  for (double joint : function.joints()) {
    if (std::abs(x - joint) <= 1e-12 * std::abs(joint)) return true;
  }
  return false;
}

double error(double ours, const Exact& reference) { return abs(Exact(ours) - reference).convert_to<double>(); }

/// Fails, and returns false, if f or f' at x is further than allowed from the textbook formula and its difference.
bool checkPoint(const Function& function, double x) {
  const Textbook exact = textbook(function, Exact(x));
  const Jet jet = function.jet(x);
  const bool valueHolds = error(jet.f, exact.f) <= allowed(x, exact.f, exact.fTerm);
  const Exact slope = nearJoint(function, x) ? Exact(jet.f1) : slopeOf(function, x);
  const bool slopeHolds = error(jet.f1, slope) <= allowed(x, slope, exact.f1Term);
  if (valueHolds && slopeHolds) return true;
  ADD_FAILURE() << label(function) << " at " << x << ": f " << jet.f << " for " << exact.f.convert_to<double>()
                << ", f' " << jet.f1 << " for " << slope.convert_to<double>();
  return false;
}

class Accuracy : public testing::TestWithParam<const Activation*> {};

TEST_P(Accuracy, HoldsForValueAndSlopeAgainstAHundredDigits) {
  setDigits(ordinaryDigits(*GetParam()));
  ASSERT_TRUE(hasTextbook(GetParam()->id));
  int failures = 0;
  for (const Function& function : settingsOf(*GetParam())) {
    for (double x : ordinaryPoints()) {
      if (!checkPoint(function, x) && ++failures == 5) return;
    }
  }
}

TEST_P(Accuracy, HoldsInTheTailsAndBesideTheJointsAgainstAThousandDigits) {
  setDigits(extremeDigits);
  for (const Function& function : settingsOf(*GetParam())) {
    for (double x : extremePoints(function)) checkPoint(function, x);
  }
}

TEST_P(Accuracy, HoldsForTheSecondDerivative) {
  setDigits(ordinaryDigits(*GetParam()));
  int failures = 0;
  for (const Function& function : settingsOf(*GetParam())) {
    for (int i = 0; i <= curvaturePointCount; ++i) {
      const double x = -20.05 + 40.0 * i / curvaturePointCount;
      if (nearJoint(function, x)) continue;
      const double reference = curvatureOf(function, x).convert_to<double>();
      const double term = textbook(function, Exact(x)).f1Term.convert_to<double>();
      const double bound = 1e-10 * std::abs(reference) + std::ldexp(term, -45) + subnormalCurvatureError;
      if (std::abs(function.jet(x).f2 - reference) <= bound) continue;
      ADD_FAILURE() << label(function) << " at " << x << ": f'' " << function.jet(x).f2 << " for " << reference;
      if (++failures == 5) return;
    }
  }
}

TEST_P(Accuracy, FiniteArgumentsGiveFiniteResults) {
  for (const Function& function : settingsOf(*GetParam())) {
    for (double x : extremePoints(function)) {
      const Jet jet = function.jet(x);
      EXPECT_TRUE(std::isfinite(jet.f) && std::isfinite(jet.f1) && std::isfinite(jet.f2))
          << label(function) << " at " << x << ": " << jet.f << ", " << jet.f1 << ", " << jet.f2;
    }
  }
}

TEST_P(Accuracy, TakesItsLimitsAtTheInfinities) {
  setDigits(ordinaryDigits(*GetParam()));
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
    EXPECT_TRUE(std::isnan(function(NAN))) << label(function);
  }
}

TEST_P(Accuracy, ArraysAndSinglePointsAgreeToTheBit) {
  for (const Function& function : settingsOf(*GetParam())) {
    std::vector<double> x = extremePoints(function);
    for (int i = 0; i < 1000; ++i) x.push_back(-40 + 0.08 * i);
    const std::size_t n = x.size();
    std::vector<double> f(n), f1(n), f2(n), fAlone(n), fWithSlope(n), f1Alone(n);
    function.evaluate(2, x.data(), n, {f.data(), f1.data(), f2.data()});
    function.evaluate(1, x.data(), n, {.f = fWithSlope.data(), .f1 = f1Alone.data()});
    function.evaluate(0, x.data(), n, {.f = fAlone.data()});
    for (std::size_t i = 0; i < n; ++i) {
      EXPECT_EQ(function.jet(x[i]), (Jet{f[i], f1[i], f2[i]})) << label(function) << " at " << x[i];
      EXPECT_EQ(function(x[i]), f[i]);
      EXPECT_EQ(fAlone[i], f[i]);
      EXPECT_EQ(fWithSlope[i], f[i]);
      EXPECT_EQ(f1Alone[i], f1[i]);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Catalogue, Accuracy, testing::ValuesIn(rows()),
                         [](const auto& row) { return std::string(row.param->id); });

}  // namespace
}  // namespace actiscope
