#include "tests/core/activations/error.h"
#include "tests/core/activations/points.h"
#include "tests/core/activations/settings.h"
#include "tests/sanitized.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace actiscope {
namespace {

// A thin version of what tests/nightly/accuracy measures with 200 000 points.
constexpr int pointCount = unlessSanitized(3000, 200);

/// Whether x is inside the domain of the function.
bool defined(const Function& function, double x) { return function.domain().from < x && x < function.domain().to; }

class Accuracy : public testing::TestWithParam<const Activation*> {
 protected:
  /// Fails, once in a test, if f, f' or f'' at x is further than promised from the textbook formula.
  void check(const Function& function, double x) {
    if (HasFailure()) return;
    const std::array<double, 3> errors = errorsAt(function, x);
    for (std::size_t order : {0u, 1u, 2u}) {
      if (errors[order] <= promised[order]) continue;
      const Jet ours = function.jet(x);
      const ExactJet exact = truth(function, x);
      ADD_FAILURE() << label(function) << " at " << x << ", derivative " << order << ": " << errors[order] << " ULP; "
                    << ours.f << " " << ours.f1 << " " << ours.f2 << " for " << exact.f.convert_to<double>() << " "
                    << exact.f1.convert_to<double>() << " " << exact.f2.convert_to<double>();
    }
  }
};

TEST_P(Accuracy, HoldsFromMinus40To40) {
  ASSERT_TRUE(hasTextbook(GetParam()->id));
  for (double x : ordinaryPoints(pointCount)) check(Function(*GetParam()), x);
}

TEST_P(Accuracy, HoldsInTheTailsAndBesideTheJointsForParametersAtTheirEnds) {
  for (const Function& function : settingsOf(*GetParam())) {
    for (double x : extremePoints(function, pointCount / 20)) check(function, x);
  }
}

TEST_P(Accuracy, HoldsForAnyParameters) {
  std::mt19937_64 random(20260403);
  for (double x : ordinaryPoints(GetParam()->parameters.empty() ? 0 : pointCount)) check(drawn(*GetParam(), random), x);
}

/// A limit at infinity against the textbook formula far out, one further and farthest out; NaN where they tell of no
/// limit.
void expectLimit(double ours, const Exact& far, const Exact& further, const Exact& farthest, const std::string& what) {
  const double limit = far.convert_to<double>();
  const bool growsSlowly = abs(farthest) > 2 * abs(far) && abs(far) > 1;  // a logarithm
  if (std::abs(limit) > 1e10 || growsSlowly) {
    EXPECT_EQ(ours, std::copysign(INFINITY, limit)) << what;
  } else if (abs(far - further) > 1e-6) {
    EXPECT_TRUE(std::isnan(ours)) << what << ": " << ours;
  } else {
    EXPECT_NEAR(ours, limit, 1e-14 * std::max(1.0, std::abs(limit))) << what;
  }
}

TEST_P(Accuracy, TakesItsLimitsAtTheInfinities) {
  for (const Function& function : settingsOf(*GetParam())) {
    for (double side : {-1.0, 1.0}) {
      const Jet jet = function.jet(side * INFINITY);
      if (!function.domain().contains(side * INFINITY)) {
        EXPECT_TRUE(std::isnan(jet.f) && std::isnan(jet.f1) && std::isnan(jet.f2)) << label(function);
        continue;
      }
      const ExactJet far = truth(function, side * 1e15);
      const ExactJet further = truth(function, side * (1e15 + 1));
      const Exact farthest = function.wavelength() > 0 ? far.f : truth(function, side * 1e300).f;
      expectLimit(jet.f, far.f, further.f, farthest, label(function));
      expectLimit(jet.f1, far.f1, further.f1, far.f1, label(function));
      if (std::isfinite(jet.f1)) expectLimit(jet.f2, far.f2, far.f2, far.f2, label(function));
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

TEST_P(Accuracy, ArraysWithoutPacksAndSinglePointsAgreeToTheBit) {
  for (const Function& function : settingsOf(*GetParam())) {
    std::vector<double> x = extremePoints(function, 0);
    for (int i = 0; i < 1000; ++i) x.push_back(-40 + 0.08 * i);
    std::erase_if(x, [&](double at) { return !defined(function, at); });
    const std::size_t n = x.size();
    std::vector<double> f(n), f1(n), f2(n), fAlone(n), fWithSlope(n), f1Alone(n);
    function.evaluate(2, x.data(), n, {f.data(), f1.data(), f2.data()}, InstructionSet::none);
    function.evaluate(1, x.data(), n, {.f = fWithSlope.data(), .f1 = f1Alone.data()}, InstructionSet::none);
    function.evaluate(0, x.data(), n, {.f = fAlone.data()}, InstructionSet::none);
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
