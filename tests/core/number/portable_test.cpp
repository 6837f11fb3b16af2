#include "core/number/portable.h"

#include <gtest/gtest.h>

#include <cmath>

namespace actiscope {
namespace {

/// In units of 2^-53 of the truth, which the long functions of the library know to more digits.
double error(double value, long double truth) {
  return static_cast<double>(std::abs((value - truth) / truth)) / 0x1p-53;
}

TEST(Portable, IsWithinTwoUlpOfLongDoubles) {
  for (double x = -700.3; x < 700; x += 0.37)
    EXPECT_LT(error(portable::exp(x), std::exp(static_cast<long double>(x))), 4);
  for (double x = 1e-9; x <= 1; x += 0.0007) {
    EXPECT_LT(error(portable::log1p(x), std::log1p(static_cast<long double>(x))), 4);
  }
  for (double x = -9.4; x < 9.4; x += 0.0137) {
    EXPECT_LT(error(portable::sin(x), std::sin(static_cast<long double>(x))), 4);
    EXPECT_LT(error(portable::cos(x), std::cos(static_cast<long double>(x))), 4);
  }
}

TEST(Portable, KeepsNotANumberAndInfinity) {
  EXPECT_TRUE(std::isnan(portable::exp(NAN)));
  EXPECT_TRUE(std::isnan(portable::log1p(NAN)));
  EXPECT_EQ(portable::exp(-INFINITY), 0);
  EXPECT_EQ(portable::exp(INFINITY), INFINITY);
}

}  // namespace
}  // namespace actiscope
