#include "ui/plot/theme.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QImage>
#include <QSlider>
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

/// The greatest contrast of anything drawn in this part of the widget to the window around it.
double mostContrast(QWidget& widget, const QRect& part, const QColor& window) {
  QImage image(widget.size(), QImage::Format_RGB32);
  image.fill(window);
  widget.render(&image, {}, {}, {});
  double most = 1;
  for (int x = part.left(); x <= part.right(); ++x) {
    for (int y = part.top(); y <= part.bottom(); ++y) most = std::max(most, contrast(image.pixelColor(x, y), window));
  }
  return most;
}

TEST_P(ThemeTest, HandlesAndFramesOfControlsHaveAContrastOfThreeToOneOnTheWindow) {
  const Theme& t = theme(GetParam());
  const QColor window = t.palette.color(QPalette::Window);
  QSlider slider(Qt::Horizontal);
  slider.setPalette(t.sliders);
  slider.resize(200, 24);
  QCheckBox box;
  box.setPalette(t.controls);
  box.resize(24, 24);
  QComboBox combo;
  combo.setPalette(t.controls);
  combo.resize(120, 28);
  QDoubleSpinBox number;
  number.setPalette(t.controls);
  number.resize(120, 28);
  EXPECT_GE(mostContrast(slider, {0, 0, 16, 24}, window), 3) << "handle";
  EXPECT_GE(mostContrast(slider, {100, 0, 90, 24}, window), 3) << "empty groove";
  EXPECT_GE(mostContrast(box, {0, 0, 24, 24}, window), 3);
  EXPECT_GE(mostContrast(combo, {0, 4, 3, 20}, window), 3);
  EXPECT_GE(mostContrast(number, {0, 4, 3, 20}, window), 3);
}

TEST_P(ThemeTest, TextsOnButtonsHaveAContrastOfFourAndAHalfToOne) {
  const Theme& t = theme(GetParam());
  QComboBox combo;
  combo.setPalette(t.controls);
  combo.resize(120, 28);
  const QImage image = combo.grab().toImage();
  for (int y = 5; y < 23; ++y) {
    EXPECT_GE(contrast(image.pixelColor(40, y), t.controls.color(QPalette::ButtonText)), 4.5) << y;
  }
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
