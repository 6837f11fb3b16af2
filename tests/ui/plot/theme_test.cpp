#include "ui/plot/theme.h"

#include <gtest/gtest.h>

#include <cmath>

namespace actiscope {
namespace {

double linear(double channel) {
  return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
  return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

/// Contrast ratio by WCAG 2.
double contrast(const QColor& a, const QColor& b) {
  const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
  return (light + 0.05) / (dark + 0.05);
}

class ThemeTest : public testing::TestWithParam<ThemeId> {};

TEST_P(ThemeTest, CurvesHaveAContrastOfThreeToOne) {
  const Theme& t = theme(GetParam());
  for (const QColor& curve : t.curves) EXPECT_GE(contrast(curve, t.background), 3) << curve.name().toStdString();
}

TEST_P(ThemeTest, TextsHaveAContrastOfFourAndAHalfToOne) {
  const Theme& t = theme(GetParam());
  for (const QColor& text : {t.text, t.secondary, t.bandEdge})
    EXPECT_GE(contrast(text, t.background), 4.5) << text.name().toStdString();
  const QPalette& p = t.palette;
  EXPECT_GE(contrast(p.color(QPalette::WindowText), p.color(QPalette::Window)), 4.5);
  EXPECT_GE(contrast(p.color(QPalette::Text), p.color(QPalette::Base)), 4.5);
  EXPECT_GE(contrast(p.color(QPalette::HighlightedText), p.color(QPalette::Highlight)), 4.5);
  EXPECT_GE(contrast(p.color(QPalette::PlaceholderText), p.color(QPalette::Window)), 4.0);
}

TEST_P(ThemeTest, TellsDisabledTextFromEnabledText) {
  const QPalette& p = theme(GetParam()).palette;
  for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    EXPECT_NE(p.color(QPalette::Disabled, role), p.color(QPalette::Active, role));
  }
  EXPECT_GE(contrast(p.color(QPalette::ToolTipText), p.color(QPalette::ToolTipBase)), 4.5);
}

INSTANTIATE_TEST_SUITE_P(Both, ThemeTest, testing::Values(ThemeId::light, ThemeId::dark));

TEST(DashPattern, TellsFourKindsOfLinesApart) {
  for (int i = 0; i < dashPatterns; ++i) {
    for (int j = 0; j < i; ++j) EXPECT_NE(dashPattern(i), dashPattern(j));
  }
  EXPECT_TRUE(dashPattern(0).isEmpty());
}

}  // namespace
}  // namespace actiscope
