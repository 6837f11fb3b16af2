#include "tests/core/activations/oracle.h"
#include "tests/core/activations/settings.h"

#include <gtest/gtest.h>

#include <algorithm>
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

/// A hundred, and more where a tail falls to e^-200 and below beside a constant.
unsigned ordinaryDigits(const Activation& activation) {
  constexpr std::string_view steep[] = {"celu", "pelu", "smht", "log_log"};
  return std::ranges::find(steep, activation.id) == std::end(steep) ? 100 : 500;
}

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

/// What is left of digits where a result, or the gate that it is a multiple of (by a cube of x at most), is subnormal.
constexpr double subnormalError = 1e-318;
constexpr double nearlySubnormal = 1e-303;
/// f'' of a gate carries the square of its sharpness, up to 100^2, times x.
constexpr double subnormalCurvatureError = 1e-318;

/// 16 ULP up to |x| = 5, 1e-12 beyond; near a zero 2^-50 of the largest term.
double allowed(double x, const Exact& reference, const Exact& term) {
  const double value = std::abs(reference.convert_to<double>());
  const double relative = std::abs(x) <= 5 ? 16 * ulp(value) : 1e-12 * value;
  return std::max(
      {relative, std::ldexp(term.convert_to<double>(), -50), value < nearlySubnormal ? subnormalError : 0.0});
}

/// Where there is a value.
bool defined(const Function& function, double x) { return function.domain().from < x && x < function.domain().to; }

/// Where the rounding of a joint decides which branch an x is on.
bool nearJoint(const Function& function, double x) {
  for (double joint : function.joints()) {
    if (std::abs(x - joint) <= 1e-12 * std::abs(joint)) return true;
  }
  return false;
}

bool overflows(const Exact& reference) { return abs(reference) > Exact(std::numeric_limits<double>::max()); }

/// Infinity is the right answer where the double numbers end.
double error(double ours, const Exact& reference) {
  if (overflows(reference)) return ours == (reference > 0 ? INFINITY : -INFINITY) ? 0 : INFINITY;
  return abs(Exact(ours) - reference).convert_to<double>();
}

/// f' of the textbook formula by a difference; where that is one of infinities or of nearly equal numbers, as it is
/// written.
Exact referenceSlope(const Function& function, double x, const Textbook& exact) {
  const Exact slope = slopeOf(function, x);
  return isnan(slope) || abs(slope) < Exact("1e-45") * abs(exact.f) ? exact.f1 : slope;
}

/// What is left in a second difference of a hundred digits with steps of 1e-30.
constexpr double resolutionOfCurvature = 1e-38;

/// Fails, and returns false, if f or f' at x is further than allowed from the textbook formula and its difference.
bool checkPoint(const Function& function, double x) {
  if (!defined(function, x)) return true;
  const Textbook exact = textbook(function, Exact(x));
  const Jet jet = function.jet(x);
  const bool valueHolds = error(jet.f, exact.f) <= allowed(x, exact.f, exact.fTerm);
  const Exact slope = nearJoint(function, x) ? Exact(jet.f1) : referenceSlope(function, x, exact);
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
      if (nearJoint(function, x) || !defined(function, x)) continue;
      const double reference = curvatureOf(function, x).convert_to<double>();
      const double term = textbook(function, Exact(x)).f1Term.convert_to<double>();
      const double bound = 1e-10 * std::abs(reference) + std::ldexp(term, -45) + subnormalCurvatureError +
                           resolutionOfCurvature * std::abs(function(x));
      if (std::abs(function.jet(x).f2 - reference) <= bound) continue;
      ADD_FAILURE() << label(function) << " at " << x << ": f'' " << function.jet(x).f2 << " for " << reference;
      if (++failures == 5) return;
    }
  }
}

TEST_P(Accuracy, FiniteArgumentsGiveFiniteResultsUnlessTheTruthIsBeyondTheDoubles) {
  setDigits(ordinaryDigits(*GetParam()));
  for (const Function& function : settingsOf(*GetParam())) {
    for (double x : extremePoints(function)) {
      if (!defined(function, x)) continue;
      const Jet jet = function.jet(x);
      const Textbook exact = textbook(function, Exact(x));
      EXPECT_TRUE(std::isfinite(jet.f) || overflows(exact.f)) << label(function) << " at " << x << ": " << jet.f;
      EXPECT_TRUE(std::isfinite(jet.f1) || overflows(exact.f1)) << label(function) << " at " << x << ": " << jet.f1;
      EXPECT_TRUE(std::isfinite(jet.f2) || overflows(exact.f1)) << label(function) << " at " << x << ": " << jet.f2;
    }
  }
}

/// A limit at infinity against the textbook formula far out and one further; NaN where they tell of no limit.
void expectLimit(double ours, const Exact& far, const Exact& further, const std::string& what) {
  const double limit = far.convert_to<double>();
  if (std::abs(limit) > 1e10) {
    EXPECT_EQ(ours, std::copysign(INFINITY, limit)) << what;
  } else if (abs(far - further) > 1e-6) {
    EXPECT_TRUE(std::isnan(ours)) << what << ": " << ours;
  } else {
    EXPECT_NEAR(ours, limit, 1e-14 * std::max(1.0, std::abs(limit))) << what;
  }
}

TEST_P(Accuracy, TakesItsLimitsAtTheInfinities) {
  setDigits(ordinaryDigits(*GetParam()));
  for (const Function& function : settingsOf(*GetParam())) {
    for (double side : {-1.0, 1.0}) {
      const Jet jet = function.jet(side * INFINITY);
      if (!function.domain().contains(side * INFINITY)) {
        EXPECT_TRUE(std::isnan(jet.f) && std::isnan(jet.f1) && std::isnan(jet.f2)) << label(function);
        continue;
      }
      const double x = side * 1e15;
      const Textbook far = textbook(function, Exact(x));
      const Textbook further = textbook(function, Exact(x + side));
      expectLimit(jet.f, far.f, further.f, label(function));
      expectLimit(jet.f1, far.f1, further.f1, label(function));
      const Exact bend = curvatureOf(function, x);
      if (std::isfinite(jet.f1)) expectLimit(jet.f2, bend, bend, label(function));
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
    std::erase_if(x, [&](double at) { return !defined(function, at); });
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
