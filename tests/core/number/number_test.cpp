#include "core/number/primitives.h"

#include <gtest/gtest.h>
#include <boost/multiprecision/mpfr.hpp>

#include <limits>
#include <random>

namespace actiscope {
namespace {

using Exact = boost::multiprecision::mpfr_float_100;

constexpr double infinity = std::numeric_limits<double>::infinity();

Exact exact(Wide x) { return Exact(x.hi) + Exact(x.lo); }

TEST(Times, LetsAnExactZeroWinOverInfinity) {
  EXPECT_EQ(times(0.0, infinity), 0);
  EXPECT_EQ(times(-infinity, 0.0), 0);
  EXPECT_EQ(times(2.0, infinity), infinity);
}

/// Pairs of doubles of either sign, from 2^-60 to 2^60.
std::vector<std::pair<double, double>> somePairs() {
  std::mt19937_64 random(7);
  std::uniform_real_distribution<double> mantissa(-2, 2);
  std::uniform_int_distribution<int> exponent(-60, 60);
  const auto number = [&] { return std::ldexp(mantissa(random), exponent(random)); };
  std::vector<std::pair<double, double>> pairs{{0.1, 0.2}, {1e16, 0.3}, {-3.7, 1e-9}, {1, -1}, {3, 3}};
  for (int i = 0; i < 2000; ++i) pairs.emplace_back(number(), number());
  return pairs;
}

TEST(Wide, SumsAndProductsOfTwoDoublesAreExact) {
  for (const auto& [a, b] : somePairs()) {
    EXPECT_EQ(exact(exactSum(a, b)), Exact(a) + Exact(b)) << a << " " << b;
    EXPECT_EQ(exact(exactProduct(a, b)), Exact(a) * Exact(b)) << a << " " << b;
  }
}

TEST(Wide, ProductsQuotientsAndSumsOfWidesCarryAHundredBits) {
  const Exact share = ldexp(Exact(1), -100);
  for (const auto& [a, b] : somePairs()) {
    const Wide x = exactProduct(a, 1.0 / 3);
    const Wide y = exactProduct(b, 0.7);
    EXPECT_LT(abs(exact(x * y) / (exact(x) * exact(y)) - 1), share) << a << " " << b;
    EXPECT_LT(abs(exact(x / y) / (exact(x) / exact(y)) - 1), share) << a << " " << b;
    const Exact largest = abs(exact(x)) > abs(exact(y)) ? abs(exact(x)) : abs(exact(y));
    EXPECT_LT(abs(exact(x + y) - (exact(x) + exact(y))), share * largest) << a << " " << b;
    EXPECT_LT(abs(exact(x - y) - (exact(x) - exact(y))), share * largest) << a << " " << b;
  }
}

TEST(Wide, LowPartIsAtMostHalfAnUlpOfTheHighPart) {
  for (const auto& [a, b] : somePairs()) {
    const Wide product = exactProduct(a, b) * exactSum(a, b);
    EXPECT_EQ(product.hi + product.lo, product.hi) << a << " " << b;
  }
}

TEST(Wide, StaysUsableWhereTheHighPartOverflows) {
  const Wide huge = Wide(1e300) * Wide(1e300);
  EXPECT_EQ(huge.hi, infinity);
  EXPECT_EQ(huge.lo, 0);
  EXPECT_EQ((Wide(1) - huge).hi, -infinity);
}

TEST(Primitives, UseTheLowPartOfAWideArgument) {
  const Wide x = exactProduct(100.0, -4.9 / 3);
  const Exact truth = exp(exact(x));
  EXPECT_LT(abs(Exact(exp(x)) / truth - 1), Exact("2.5e-16"));
  EXPECT_GT(abs(Exact(exp(x.hi)) / truth - 1), Exact("2.5e-16"));  // the plain double is not enough
}

}  // namespace
}  // namespace actiscope
