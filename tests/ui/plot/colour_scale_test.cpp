#include "ui/plot/colour_scale.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace actiscope {
namespace {

double linear(double channel) {
  return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

using Lab = std::array<double, 3>;

/// CIE L*a*b* at D65, another space than the one that the scales are made in.
Lab labOf(QRgb colour) {
  const double r = linear(qRed(colour) / 255.0);
  const double g = linear(qGreen(colour) / 255.0);
  const double b = linear(qBlue(colour) / 255.0);
  const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
  const double x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const double y = f(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
  const double z = f((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
  return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(QRgb a, QRgb b) {
  const Lab p = labOf(a);
  const Lab q = labOf(b);
  return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

double lightness(const ColourScale& scale, double share) { return labOf(scale.at(share))[0]; }

/// As somebody without red cones sees it (Viénot, Brettel, Mollon 1999).
QRgb withoutRed(QRgb colour) {
  const double r = linear(qRed(colour) / 255.0);
  const double g = linear(qGreen(colour) / 255.0);
  const double b = linear(qBlue(colour) / 255.0);
  const auto level = [](double c) {
    c = std::clamp(c, 0.0, 1.0);
    return static_cast<int>(std::lround(255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1 / 2.4) - 0.055)));
  };
  const double yellow = level(0.11238 * r + 0.88762 * g);
  return qRgb(static_cast<int>(yellow), static_cast<int>(yellow), level(0.00401 * r - 0.00401 * g + b));
}

class ColourScales : public testing::TestWithParam<ThemeId> {
 protected:
  const Theme& theme_ = theme(GetParam());
};

TEST_P(ColourScales, TellOrderByLightnessAlone) {
  const ColourScale scale = sequentialColours(theme_);
  const double way = lightness(scale, 1) > lightness(scale, 0) ? 1 : -1;
  for (double share = 0; share < 0.95; share += 0.05) {
    EXPECT_GT(way * (lightness(scale, share + 0.05) - lightness(scale, share)), 1) << share;
  }
  EXPECT_GT(way * (lightness(scale, 1) - lightness(scale, 0)), 60);
}

TEST_P(ColourScales, HaveStepsThatLookAboutEquallyLarge) {
  for (const ColourScale& scale : {sequentialColours(theme_), divergingColours(theme_)}) {
    double least = INFINITY;
    double most = 0;
    for (int i = 0; i < 16; ++i) {
      const double step = difference(scale.at(i / 16.0), scale.at((i + 1) / 16.0));
      least = std::min(least, step);
      most = std::max(most, step);
    }
    EXPECT_GT(least, 3);
    EXPECT_LT(most / least, 2.5);
  }
}

TEST_P(ColourScales, BeginWhereTheBackgroundIs) {
  EXPECT_LT(difference(sequentialColours(theme_).at(0), theme_.background.rgb()), 16);
  EXPECT_LT(difference(divergingColours(theme_).at(0.5), theme_.background.rgb()), 10);
}

TEST_P(ColourScales, GoEquallyFarToBothSidesOfZero) {
  const ColourScale scale = divergingColours(theme_);
  for (double share : {0.1, 0.25, 0.5}) {
    EXPECT_NEAR(lightness(scale, 0.5 - share), lightness(scale, 0.5 + share), 9) << share;
  }
}

TEST_P(ColourScales, TellTheSignWithoutRedCones) {
  const ColourScale scale = divergingColours(theme_);
  for (double share : {0.15, 0.3, 0.5}) {
    EXPECT_GT(difference(withoutRed(scale.at(0.5 - share)), withoutRed(scale.at(0.5 + share))), 20) << share;
  }
}

TEST_P(ColourScales, AreClampedAtTheirEndsAndShowNothingForNoNumber) {
  const ColourScale scale = sequentialColours(theme_);
  EXPECT_EQ(scale.at(-3), scale.at(0));
  EXPECT_EQ(scale.at(INFINITY), scale.at(1));
  EXPECT_EQ(qAlpha(scale.at(NAN)), 0);
}

TEST_P(ColourScales, LetTextsBeReadOnEveryColour) {
  const auto luminance = [](const QColor& c) {
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
  };
  for (const ColourScale& scale : {sequentialColours(theme_), divergingColours(theme_)}) {
    for (double share = 0; share <= 1; share += 0.02) {
      const QColor back(scale.at(share));
      const auto [dark, light] = std::minmax({luminance(back), luminance(textOn(back))});
      EXPECT_GE((light + 0.05) / (dark + 0.05), 3.5) << share;
    }
  }
}

TEST_P(ColourScales, LetPointsStandOutOnTheMapOfTheirClass) {
  const QColor a = theme_.curve(0);
  const QColor b = theme_.curve(1);
  const ColourScale scale = classColours(theme_, a, b);
  EXPECT_GT(difference(scale.at(0), a.rgb()), 15);
  EXPECT_GT(difference(scale.at(1), b.rgb()), 15);
  EXPECT_LT(difference(scale.at(0), a.rgb()), difference(scale.at(0), b.rgb()));
  EXPECT_LT(difference(scale.at(1), b.rgb()), difference(scale.at(1), a.rgb()));
}

INSTANTIATE_TEST_SUITE_P(Both, ColourScales, testing::Values(ThemeId::light, ThemeId::dark));

}  // namespace
}  // namespace actiscope
