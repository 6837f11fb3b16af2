#include "core/number/pack_functions.h"
#include "tests/sanitized.h"

#include <gtest/gtest.h>
#include <boost/multiprecision/mpfr.hpp>

#include <limits>
#include <vector>

namespace actiscope {
namespace {

using Exact = boost::multiprecision::mpfr_float_100;
using Two = Pack<2>;

constexpr double infinity = std::numeric_limits<double>::infinity();

/// The largest error in ULP of a function of packs, at points of (from, to).
template <class OnPacks, class OnExact>
double worst(OnPacks ours, OnExact truth, double from, double to) {
  double largest = 0;
  constexpr int count = unlessSanitized(4000, 400);
  for (int i = 1; i < count; ++i) {
    const double x = from + (to - from) * i / count;
    const Exact exact = truth(Exact(x));
    const double nearest = std::abs(exact.convert_to<double>());
    const double ulp = std::nextafter(nearest, infinity) - nearest;
    const double error = (abs(Exact(ours(Two(x)).v[0]) - exact) / ulp).convert_to<double>();
    largest = std::max(largest, error);
  }
  return largest;
}

TEST(PackFunctions, AreWithinThreeUlpOfAHundredDigits) {
  EXPECT_LT(worst([](Two x) { return exp(x); }, [](Exact x) -> Exact { return exp(x); }, -745, 709), 1);
  EXPECT_LT(worst([](Two x) { return expm1(x); }, [](Exact x) -> Exact { return expm1(x); }, -40, 709), 1.5);
  EXPECT_LT(worst([](Two x) { return expm1(x); }, [](Exact x) -> Exact { return expm1(x); }, -1e-3, 1e-3), 1.5);
  EXPECT_LT(worst([](Two x) { return log1p(x); }, [](Exact x) -> Exact { return log1p(x); }, 0, 1), 2);
  EXPECT_LT(worst([](Two x) { return tanh(x); }, [](Exact x) -> Exact { return tanh(x); }, -25, 25), 3);
  EXPECT_LT(worst([](Two x) { return erf(x); }, [](Exact x) -> Exact { return erf(x); }, -6, 6), 2);
  EXPECT_LT(worst([](Two x) { return atan(x); }, [](Exact x) -> Exact { return atan(x); }, -50, 50), 2);
  EXPECT_LT(worst([](Two x) { return sin(x); }, [](Exact x) -> Exact { return sin(x); }, -1e5, 1e5), 1.5);
  EXPECT_LT(worst([](Two x) { return cos(x); }, [](Exact x) -> Exact { return cos(x); }, -1e5, 1e5), 1.5);
  EXPECT_LT(worst([](Two x) { return tanhShrink(x); }, [](Exact x) -> Exact { return x - tanh(x); }, -9, 9), 4);
}

TEST(PackFunctions, AreWithinFourUlpInTheTailOfErfc) {
  EXPECT_LT(worst([](Two x) { return erfc(x); }, [](Exact x) -> Exact { return erfc(x); }, -6, 26), 4);
}

TEST(PackFunctions, AreRightAtTheEndsOfTheDoubles) {
  const Two ends = Two::Lanes{infinity, -infinity};
  EXPECT_EQ(exp(ends).v[0], infinity);
  EXPECT_EQ(exp(ends).v[1], 0);
  EXPECT_EQ(expm1(ends).v[0], infinity);
  EXPECT_EQ(expm1(ends).v[1], -1);
  EXPECT_EQ(tanh(ends).v[0], 1);
  EXPECT_EQ(tanh(ends).v[1], -1);
  EXPECT_EQ(erfc(ends).v[0], 0);
  EXPECT_EQ(erfc(ends).v[1], 2);
  EXPECT_EQ(hypot(ends, Two(3)).v[1], infinity);
  EXPECT_TRUE(std::isnan(sin(ends).v[0]));
  EXPECT_EQ(exp(Two(-745)).v[0], 5e-324);
  EXPECT_EQ(exp(Two(-746)).v[0], 0);
  EXPECT_TRUE(std::isnan(sin(Two(1e300)).v[0]));  // for the kernel to compute anew
  EXPECT_TRUE(std::signbit(tanh(Two(-0.0)).v[0]));
}

}  // namespace
}  // namespace actiscope
