#include "core/number/number_format.h"

#include "core/number/rounded.h"

#include <gtest/gtest.h>

#include <Eigen/Core>
#include <cmath>
#include <random>

namespace actiscope {
namespace {

/// Over all sizes that a format has, and a little more.
std::vector<double> numbers() {
  std::mt19937 random(7);
  std::uniform_real_distribution<double> exponent(-30, 18);
  std::vector<double> all{0.0, 1.0, 65504, 65519.9, 65520, 1e5, INFINITY, 6e-8, 2.9e-8, 3.1e-8, 3e38, 3.4e38, 1e-45};
  for (int i = 0; i < 20'000; ++i) all.push_back(std::exp2(exponent(random)));
  return all;
}

TEST(NumberFormat, RoundsToHalfAsEigenDoes) {
  for (double x : numbers()) {
    const auto single = static_cast<float>(x);  // Eigen rounds floats
    EXPECT_EQ(roundedTo(single, NumberFormat::half), static_cast<float>(Eigen::half(single))) << x;
    EXPECT_EQ(roundedTo(-single, NumberFormat::half), -static_cast<float>(Eigen::half(single))) << x;
  }
}

TEST(NumberFormat, RoundsToBfloat16AsEigenDoes) {
  for (double x : numbers()) {
    const auto single = static_cast<float>(x);
    EXPECT_EQ(roundedTo(single, NumberFormat::bfloat16), static_cast<float>(Eigen::bfloat16(single))) << x;
  }
}

TEST(NumberFormat, RoundsOnceAndNotByWayOfFloat) {
  const double aboveATie = 1 + 0x1p-11 + 0x1p-40;  // a float would be the tie
  EXPECT_EQ(roundedTo(aboveATie, NumberFormat::half), 1 + 0x1p-10);
}

TEST(NumberFormat, HalfOverflowsBeyond65504) {
  EXPECT_EQ(roundedTo(65504, NumberFormat::half), 65504);
  EXPECT_EQ(roundedTo(65519, NumberFormat::half), 65504);
  EXPECT_EQ(roundedTo(65520, NumberFormat::half), INFINITY);
  EXPECT_EQ(roundedTo(-70000, NumberFormat::half), -INFINITY);
}

TEST(NumberFormat, KnowsTheUnitInTheLastPlace) {
  EXPECT_EQ(ulpOf(1, NumberFormat::float64), 0x1p-52);
  EXPECT_EQ(ulpOf(1, NumberFormat::float32), 0x1p-23);
  EXPECT_EQ(ulpOf(1, NumberFormat::half), 0x1p-10);
  EXPECT_EQ(ulpOf(1, NumberFormat::bfloat16), 0x1p-7);  // eight bits
  EXPECT_EQ(ulpOf(0, NumberFormat::half), 0x1p-24);     // its smallest subnormal number
  EXPECT_EQ(ulpOf(-0.75, NumberFormat::bfloat16), 0x1p-8);
}

TEST(Rounded, ComputesAsTheProcessorDoesInFloat) {
  std::mt19937 random(5);
  std::uniform_real_distribution<float> size(-9, 9);
  for (int i = 0; i < 10'000; ++i) {
    const float a = size(random);
    const float b = size(random);
    const Rounded x(a, NumberFormat::float32);
    const Rounded y(b, NumberFormat::float32);
    EXPECT_EQ((x + y).value(), a + b);
    EXPECT_EQ((x - y).value(), a - b);
    EXPECT_EQ((x * y).value(), a * b);
    EXPECT_EQ((x / y).value(), a / b);
    EXPECT_EQ(sqrt(x * x).value(), std::sqrt(a * a));
  }
}

TEST(Rounded, TakesConstantsInTheFormatOfTheOthers) {
  const Rounded one(1, NumberFormat::bfloat16);
  EXPECT_EQ((0.1 * one).value(), static_cast<double>(static_cast<float>(Eigen::bfloat16(0.1F))));
  EXPECT_EQ((one + 1.0 / 512).value(), 1);
  EXPECT_TRUE(Rounded(0.1, NumberFormat::float32) == 0.1);
}

}  // namespace
}  // namespace actiscope
