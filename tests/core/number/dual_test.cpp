#include "core/number/transcendental.h"
#include "core/number/waves.h"

#include <gtest/gtest.h>
#include <boost/multiprecision/mpfr.hpp>

#include <functional>
#include <limits>

namespace actiscope {
namespace {

using Exact =
    boost::multiprecision::number<boost::multiprecision::mpfr_float_backend<120>, boost::multiprecision::et_off>;
using First = Dual<double>;
using Second = Dual<Dual<double>>;

Exact logisticOf(const Exact& x) { return 1 / (1 + exp(-x)); }

Exact bellOf(const Exact& x) { return exp(-x * x / 2) / sqrt(8 * atan(Exact(1))); }

Exact normalCdfOf(const Exact& x) {
  const Exact argument = -x / sqrt(Exact(2));
  Exact result;
  mpfr_erfc(result.backend().data(), argument.backend().data(), MPFR_RNDN);
  return result / 2;
}

Exact sechSquaredOf(const Exact& x) { return 1 / (cosh(x) * cosh(x)); }

Exact mishGateOf(const Exact& x) { return tanh(log(1 + exp(x))); }

Exact mishGateSlopeOf(const Exact& x) { return sechSquaredOf(log(1 + exp(x))) * logisticOf(x); }

Exact hypotOf(const Exact& x) { return sqrt(1 + x * x); }

Exact squareplusOf(const Exact& x) { return (x + sqrt(x * x + 4)) / 2; }

Exact squareplusSlopeOf(const Exact& x) { return squareplusOf(x) / sqrt(x * x + 4); }

Exact erfOf(const Exact& x) {
  Exact result;
  mpfr_erf(result.backend().data(), x.backend().data(), MPFR_RNDN);
  return result;
}

Exact erfSlopeOf(const Exact& x) { return exp(-x * x) / sqrt(atan(Exact(1))); }

Exact logLogOf(const Exact& x) { return 1 - exp(-exp(x)); }

Exact logLogSlopeOf(const Exact& x) { return exp(x - exp(x)); }

Exact sineSquaredOf(const Exact& x) { return sin(x) * sin(x); }

Exact sincOf(const Exact& x) { return x == 0 ? Exact(1) : Exact(sin(x) / x); }

Exact besselOf(const Exact& x) { return x == 0 ? Exact(0) : Exact((sin(x) / x - cos(x)) / x); }

/// A primitive at its three number types beside its definition.
struct Case {
  const char* name;
  std::function<double(double)> value;
  std::function<First(First)> first;
  std::function<Second(Second)> second;
  Exact (*definition)(const Exact&);
};

template <class Primitive>
Case caseOf(const char* name, Primitive primitive, Exact (*definition)(const Exact&)) {
  return {name, primitive, primitive, primitive, definition};
}

std::vector<Case> cases() {
  return {
      caseOf(
          "exp", [](auto x) { return exp(x); }, [](const Exact& x) -> Exact { return exp(x); }),
      caseOf(
          "expm1", [](auto x) { return expm1(x); }, [](const Exact& x) -> Exact { return exp(x) - 1; }),
      caseOf(
          "logistic", [](auto x) { return logistic(x); }, logisticOf),
      caseOf(
          "logisticSlope", [](auto x) { return logisticSlope(x); },
          [](const Exact& x) -> Exact { return logisticOf(x) * logisticOf(-x); }),
      caseOf(
          "tanh", [](auto x) { return tanh(x); }, [](const Exact& x) -> Exact { return tanh(x); }),
      caseOf(
          "tanhSlope", [](auto x) { return tanhSlope(x); }, sechSquaredOf),
      caseOf(
          "softplus", [](auto x) { return softplus(x); }, [](const Exact& x) -> Exact { return log(1 + exp(x)); }),
      caseOf(
          "normalPdf", [](auto x) { return normalPdf(x); }, bellOf),
      caseOf(
          "normalCdf", [](auto x) { return normalCdf(x); }, normalCdfOf),
      caseOf(
          "mishGate", [](auto x) { return mishGate(x); }, mishGateOf),
      caseOf(
          "mishGateSlope", [](auto x) { return mishGateSlope(x); }, mishGateSlopeOf),
      caseOf(
          "reciprocal", [](auto x) { return reciprocal(2.0 + magnitude(x) * magnitude(x)); },
          [](const Exact& x) -> Exact { return 1 / (2 + x * x); }),
      caseOf(
          "inverseHypot", [](auto x) { return inverseHypot(x, 1); },
          [](const Exact& x) -> Exact { return 1 / hypotOf(x); }),
      caseOf(
          "algebraicSigmoid", [](auto x) { return algebraicSigmoid(x, 1); },
          [](const Exact& x) -> Exact { return x / hypotOf(x); }),
      caseOf(
          "hypotenuseExcess", [](auto x) { return hypotenuseExcess(x); },
          [](const Exact& x) -> Exact { return hypotOf(x) - 1; }),
      caseOf(
          "squareplus", [](auto x) { return squareplus(x, 4); }, squareplusOf),
      caseOf(
          "squareplusSlope", [](auto x) { return squareplusSlope(x, 4); }, squareplusSlopeOf),
      caseOf(
          "atan", [](auto x) { return atan(x); }, [](const Exact& x) -> Exact { return atan(x); }),
      caseOf(
          "log1p", [](auto x) { return log1p(x * x); }, [](const Exact& x) -> Exact { return log(1 + x * x); }),
      caseOf(
          "erf", [](auto x) { return erf(x); }, erfOf),
      caseOf(
          "erfSlope", [](auto x) { return erfSlope(x); }, erfSlopeOf),
      caseOf(
          "tanhShrink", [](auto x) { return tanhShrink(x); }, [](const Exact& x) -> Exact { return x - tanh(x); }),
      caseOf(
          "logLog", [](auto x) { return logLog(x); }, logLogOf),
      caseOf(
          "logLogSlope", [](auto x) { return logLogSlope(x); }, logLogSlopeOf),
      caseOf(
          "sin", [](auto x) { return sin(x); }, [](const Exact& x) -> Exact { return sin(x); }),
      caseOf(
          "cos", [](auto x) { return cos(x); }, [](const Exact& x) -> Exact { return cos(x); }),
      caseOf(
          "sineSquared", [](auto x) { return sineSquared(x, 1); }, sineSquaredOf),
      caseOf(
          "sinc", [](auto x) { return sphericalBessel(0, x); }, sincOf),
      caseOf(
          "sphericalBessel(1)", [](auto x) { return sphericalBessel(1, x); }, besselOf),
  };
}

/// Within a few ULP, or of a zero crossing within the same share of 1.
void expectClose(double ours, const Exact& exact, double share, const std::string& what) {
  const double size = std::max(1e-3, std::abs(exact.convert_to<double>()));
  const double relative = std::abs(exact.convert_to<double>());
  EXPECT_LE(abs(Exact(ours) - exact).convert_to<double>(), share * (relative > 1e-3 ? relative : size)) << what;
}

constexpr double points[] = {-30.7, -8.3, -2.0, -0.4, -1e-9, 0.0, 1e-9, 0.7, 1.9, 6.1, 18.3};

TEST(Primitives, CarryTheSlopeThatTheDifferenceOfTheirDefinitionHas) {
  const Exact step("1e-35");
  for (const Case& primitive : cases()) {
    for (double x : points) {
      const Exact at(x);
      const Exact slope = (primitive.definition(at + step) - primitive.definition(at - step)) / (2 * step);
      const First dual = primitive.first(First(x, 3.0));
      const std::string what = primitive.name + (" at " + std::to_string(x));
      expectClose(primitive.value(x), primitive.definition(at), 4e-15, what);
      EXPECT_EQ(dual.value, primitive.value(x)) << what;
      expectClose(dual.slope, 3 * slope, 8e-15, what);
    }
  }
}

TEST(Primitives, CarryTheSecondDerivativeWhenDualsAreNested) {
  const Exact step("1e-30");
  for (const Case& primitive : cases()) {
    for (double x : points) {
      const Exact at(x);
      const Exact sum = primitive.definition(at + step) + primitive.definition(at - step);
      const Exact curvature = (sum - 2 * primitive.definition(at)) / (step * step);
      const Second dual = primitive.second(Second({x, 1.0}, {1.0, 0.0}));
      expectClose(dual.slope.slope, curvature, 2e-14, primitive.name + (" at " + std::to_string(x)));
    }
  }
}

TEST(Dual, ArithmeticFollowsTheRules) {
  const First x(3, 1);
  EXPECT_EQ((-x).slope, -1);
  EXPECT_EQ((x + x).slope, 2);
  EXPECT_EQ((x - 2.0 * x).slope, -1);
  EXPECT_EQ((x + 5.0).slope, 1);
  EXPECT_EQ((5.0 - x).slope, -1);
  EXPECT_EQ((x * x).slope, 6);
  EXPECT_EQ((x / 2.0).slope, 0.5);
  EXPECT_EQ((2.0 * x * x * x).slope, 54);
  EXPECT_EQ(times(x, x).slope, 6);
}

TEST(Dual, NestedGivesTheSecondDerivative) {
  const Second x({3, 1}, {1, 0});
  EXPECT_EQ((x * x * x).slope.slope, 18);
  EXPECT_EQ((x * x).slope.slope, 2);
}

TEST(Dual, TimesLetsAZeroGateSwitchOffAnInfiniteArgument) {
  const double infinity = std::numeric_limits<double>::infinity();
  const First product = times(First(-infinity, 1), First(0, 0));
  EXPECT_EQ(product.value, 0);
  EXPECT_EQ(product.slope, 0);
}

TEST(Dual, SelectTakesTheDerivativeOfTheChosenBranch) {
  const First x(3, 1);
  EXPECT_EQ(select(x <= 0.0, 0.0, x).slope, 1);
  EXPECT_EQ(select(x >= 3.0, 7.0, x).slope, 0);
}

}  // namespace
}  // namespace actiscope
