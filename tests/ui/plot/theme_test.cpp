#include "ui/plot/theme.h"

#include "core/scene/scene.h"
#include "ui/plot/colour_scale.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QImage>
#include <QSlider>
#include <array>
#include <cmath>

namespace actiscope {
namespace {

double linearOf(double channel) {
  return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
  return 0.2126 * linearOf(c.redF()) + 0.7152 * linearOf(c.greenF()) + 0.0722 * linearOf(c.blueF());
}

/// Contrast ratio by WCAG 2.
double contrast(const QColor& a, const QColor& b) {
  const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
  return (light + 0.05) / (dark + 0.05);
}

class ThemeTest : public testing::TestWithParam<ThemeId> {};

/// A saturated region over the background.
QColor shaded(const Theme& theme) {
  const double share = theme.band.alphaF();
  const auto mixed = [&](double above, double below) { return share * above + (1 - share) * below; };
  return QColor::fromRgbF(static_cast<float>(mixed(theme.band.redF(), theme.background.redF())),
                          static_cast<float>(mixed(theme.band.greenF(), theme.background.greenF())),
                          static_cast<float>(mixed(theme.band.blueF(), theme.background.blueF())));
}

TEST_P(ThemeTest, AllCurvesHaveAContrastOfThreeToOneAlsoInSaturatedRegions) {
  const Theme& t = theme(GetParam());
  for (int i = 0; i < static_cast<int>(mostCurves); ++i) {
    EXPECT_GE(contrast(t.curve(i), t.background), 3) << i;
    EXPECT_GE(contrast(t.curve(i), shaded(t)), 3) << i;
  }
}

/// CIE's L*, a*, b* for daylight.
std::array<double, 3> lab(const QColor& c) {
  const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
  const double r = linearOf(c.redF()), g = linearOf(c.greenF()), b = linearOf(c.blueF());
  const double x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const double y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const double z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// How far apart two colours look; 2 is just seen where they touch.
double distance(const QColor& first, const QColor& second) {
  const auto [a, b] = std::pair(lab(first), lab(second));
  return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

TEST_P(ThemeTest, NoTwoCurvesLookAlike) {
  const Theme& t = theme(GetParam());
  for (qsizetype i = 0; i < t.curves.size(); ++i) {
    for (qsizetype k = 0; k < i; ++k) EXPECT_GT(distance(t.curves[i], t.curves[k]), 25) << i << " and " << k;
  }
}

TEST_P(ThemeTest, TextsOfThePictureHaveAContrastOfFourAndAHalfToOneAlsoInSaturatedRegions) {
  const Theme& t = theme(GetParam());
  for (const QColor& text : {t.text, t.secondary, t.bandEdge}) {
    EXPECT_GE(contrast(text, t.background), 4.5) << text.name().toStdString();
    EXPECT_GE(contrast(text, shaded(t)), 4.5) << text.name().toStdString();
  }
  for (int i = 0; i < static_cast<int>(mostCurves); ++i) {
    EXPECT_GE(contrast(t.textIn(t.curve(i)), t.background), 4.5) << i;
    EXPECT_GE(contrast(t.textIn(t.curve(i)), shaded(t)), 4.5) << i;
    EXPECT_GE(contrast(t.textIn(t.curve(i)), t.palette.color(QPalette::Base)), 4.5) << i << " in a table";
  }
  EXPECT_GE(contrast(t.curve(0), t.background), 4.5) << "the number in the headline";
}

TEST_P(ThemeTest, TextsOfTheWindowHaveAContrastOfFourAndAHalfToOne) {
  const QPalette& p = theme(GetParam()).palette;
  const auto expectReadable = [&](QPalette::ColorRole text, QPalette::ColorRole ground) {
    EXPECT_GE(contrast(p.color(text), p.color(ground)), 4.5) << text << " on " << ground;
  };
  for (auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
    for (auto text : {QPalette::WindowText, QPalette::Text, QPalette::PlaceholderText, QPalette::Link}) {
      expectReadable(text, ground);
    }
  }
  expectReadable(QPalette::ButtonText, QPalette::Button);
  expectReadable(QPalette::ToolTipText, QPalette::ToolTipBase);
  expectReadable(QPalette::HighlightedText, QPalette::Highlight);
}

TEST_P(ThemeTest, TheFrameOfAPlotWithTheFocusHasAContrastOfThreeToOne) {
  const Theme& t = theme(GetParam());
  EXPECT_GE(contrast(t.palette.color(QPalette::Highlight), t.background), 3);
}

TEST_P(ThemeTest, NumbersInHeatMapsAreReadableOnEveryColour) {
  for (const ColourScale& colours : {sequentialColours(theme(GetParam())), divergingColours(theme(GetParam()))}) {
    for (int i = 0; i <= 255; ++i) {
      const QColor cell = QColor::fromRgb(colours.at(i / 255.0));
      EXPECT_GE(contrast(textOn(cell), cell), 4.5) << i << " " << cell.name().toStdString();
    }
  }
}

TEST_P(ThemeTest, TellsDisabledTextFromEnabledText) {
  const QPalette& p = theme(GetParam()).palette;
  for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
    EXPECT_NE(p.color(QPalette::Disabled, role), p.color(QPalette::Active, role));
  }
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
