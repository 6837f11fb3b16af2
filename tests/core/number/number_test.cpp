#include "core/number/primitives.h"

#include <gtest/gtest.h>
#include <boost/multiprecision/mpfr.hpp>

#include <limits>

namespace actiscope {
namespace {

using Exact = boost::multiprecision::mpfr_float_100;

constexpr double infinity = std::numeric_limits<double>::infinity();

Exact exact(Wide x) { return Exact(x.hi) + Exact(x.lo); }

TEST(Times, LetsAnExactZeroWinOverInfinity) {
  EXPECT_EQ(times(0, infinity), 0);
  EXPECT_EQ(times(-infinity, 0), 0);
  EXPECT_EQ(times(2, infinity), infinity);
}

TEST(Wide, SumsAndProductsOfTwoDoublesAreExact) {
  for (const auto& [a, b] : {std::pair(0.1, 0.2), std::pair(1e16, 0.3), std::pair(-3.7, 1e-9)}) {
    EXPECT_EQ(exact(exactSum(a, b)), Exact(a) + Exact(b));
    EXPECT_EQ(exact(exactProduct(a, b)), Exact(a) * Exact(b));
  }
}

TEST(Wide, QuotientsCarryAboutAHundredBits) {
  for (const auto& [a, b] : {std::pair(1.0, 3.0), std::pair(-40.0, 0.07), std::pair(0.1, 1e8)}) {
    const Exact quotient = Exact(a) / Exact(b);
    EXPECT_LT(abs(exact(Wide(a) / Wide(b)) / quotient - 1), Exact("1e-30"));
  }
}

TEST(Wide, StaysUsableWhereTheHighPartOverflows) {
  const Wide huge = Wide(1e300) * Wide(1e300);
  EXPECT_EQ(huge.hi, infinity);
  EXPECT_EQ(huge.lo, 0);
  EXPECT_EQ((Wide(1) - huge).hi, -infinity);
}

TEST(Primitives, UseTheLowPartOfAWideArgument) {
  const Wide x = exactProduct(100, -4.9 / 3);
  const Exact truth = exp(exact(x));
  EXPECT_LT(abs(Exact(exp(x)) / truth - 1), Exact("2.5e-16"));
  EXPECT_GT(abs(Exact(exp(x.hi)) / truth - 1), Exact("2.5e-16"));  // the plain double is not enough
}

/// Central difference of a primitive in double precision.
template <class Primitive>
double slope(Primitive primitive, double x) {
  constexpr double step = 1e-5;
  return (primitive(x + step) - primitive(x - step)) / (2 * step);
}

template <class Primitive>
void expectDerivativeRule(Primitive primitive) {
  for (double x : {-8.3, -2.0, -0.4, 0.0, 0.7, 1.9, 6.1}) {
    const auto dual = primitive(Dual<double>(x, 1.0));
    EXPECT_DOUBLE_EQ(dual.value, primitive(x));
    EXPECT_NEAR(dual.slope, slope(primitive, x), 1e-9 * (1 + std::abs(dual.slope))) << x;
  }
}

TEST(Primitives, CarryTheirDerivatives) {
  expectDerivativeRule([](auto x) { return exp(0.25 * x); });
  expectDerivativeRule([](auto x) { return expm1(0.25 * x); });
  expectDerivativeRule([](auto x) { return logistic(x); });
  expectDerivativeRule([](auto x) { return logisticSlope(x); });
  expectDerivativeRule([](auto x) { return tanh(x); });
  expectDerivativeRule([](auto x) { return tanhSlope(x); });
  expectDerivativeRule([](auto x) { return softplus(x); });
  expectDerivativeRule([](auto x) { return normalPdf(x); });
  expectDerivativeRule([](auto x) { return normalCdf(x); });
  expectDerivativeRule([](auto x) { return mishGate(x); });
  expectDerivativeRule([](auto x) { return mishGateSlope(x); });
}

TEST(Dual, ProductsAndQuotientsFollowTheRules) {
  const Dual<double> x(3, 1);
  EXPECT_EQ((x * x).slope, 6);
  EXPECT_EQ((x / 2.0).slope, 0.5);
  EXPECT_EQ((1.0 - x).slope, -1);
  EXPECT_EQ((2.0 * x * x * x).slope, 54);
}

}  // namespace
}  // namespace actiscope
