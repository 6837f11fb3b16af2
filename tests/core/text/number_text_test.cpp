#include "core/text/number_text.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <cstdlib>
#include <random>

namespace actiscope {
namespace {

TEST(Shortest, ReadsBackExactly) {
  std::mt19937_64 random(7);
  for (int i = 0; i < 10000; ++i) {
    const double number = std::bit_cast<double>(random());
    if (std::isnan(number)) continue;
    EXPECT_EQ(std::strtod(shortest(number).c_str(), nullptr), number);
  }
}

TEST(Shortest, HasNoSuperfluousDigits) {
  EXPECT_EQ(shortest(0.1), "0.1");
  EXPECT_EQ(shortest(-2), "-2");
  EXPECT_EQ(shortest(NAN), "nan");
  EXPECT_EQ(shortest(-INFINITY), "-inf");
}

TEST(Readable, IsForPeople) {
  EXPECT_EQ(readable(1.0 / 6), "0.166667");
  EXPECT_EQ(readable(-0.5), "−0.5");
  EXPECT_EQ(readable(-0.0), "0");
  EXPECT_EQ(readable(1e-9), "1e−9");
  EXPECT_EQ(readable(2e20), "2e20");
  EXPECT_EQ(readable(INFINITY), "∞");
}

TEST(Scientific, SaysThePowerOfTenOfNumbersFarFromOne) {
  EXPECT_EQ(scientific(2.345e-28), "2.3·10⁻²⁸");
  EXPECT_EQ(scientific(-9.99e105), "−10¹⁰⁶");
  EXPECT_EQ(scientific(1e-9), "10⁻⁹");
  EXPECT_EQ(scientific(0.98765), "0.99");
  EXPECT_EQ(scientific(0.98765, 3), "0.988");
  EXPECT_EQ(scientific(-1234), "−1200");
  EXPECT_EQ(scientific(0), "0");
  EXPECT_EQ(scientific(INFINITY), "∞");
}

TEST(ParseNumber, TakesDecimalsAndFractions) {
  EXPECT_EQ(parseNumber("-1.5e3"), -1500);
  EXPECT_EQ(parseNumber("1/6"), 1.0 / 6);
  EXPECT_EQ(parseNumber("+2"), 2);
  EXPECT_EQ(parseNumber("inf"), INFINITY);
}

TEST(ParseNumber, RefusesEverythingElse) {
  for (const char* text : {"", "x", "1x", "1/0", "1/2/3", "--1", "1,5", " 1"})
    EXPECT_EQ(parseNumber(text), std::nullopt) << text;
}

}  // namespace
}  // namespace actiscope
