#include "ui/plot/colour_scale.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace actiscope {

namespace {

struct Oklab {
  double l = 0;
  double a = 0;
  double b = 0;
};

double toLinear(double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); }

double toGamma(double c) { return c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1 / 2.4) - 0.055; }

float channel(double linear) { return static_cast<float>(toGamma(std::clamp(linear, 0.0, 1.0))); }

/// Matrices of https://bottosson.github.io/posts/oklab.
Oklab oklabOf(const QColor& colour) {
  const double r = toLinear(colour.redF());
  const double g = toLinear(colour.greenF());
  const double b = toLinear(colour.blueF());
  const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
          1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
          0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

QColor colourOf(const Oklab& lab) {
  const double l = std::pow(lab.l + 0.3963377774 * lab.a + 0.2158037573 * lab.b, 3);
  const double m = std::pow(lab.l - 0.1055613458 * lab.a - 0.0638541728 * lab.b, 3);
  const double s = std::pow(lab.l - 0.0894841775 * lab.a - 1.2914855480 * lab.b, 3);
  return QColor::fromRgbF(channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                          channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                          channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
}

Oklab mixed(const Oklab& from, const Oklab& to, double share) {
  return {std::lerp(from.l, to.l, share), std::lerp(from.a, to.a, share), std::lerp(from.b, to.b, share)};
}

double distance(const Oklab& p, const Oklab& q) { return std::hypot(p.l - q.l, p.a - q.a, p.b - q.b); }

/// Of this lightness (0 ... 1), chroma, and hue in degrees.
QColor lch(double lightness, double chroma, double hue) {
  const double angle = hue * std::numbers::pi / 180;
  return colourOf({lightness, chroma * std::cos(angle), chroma * std::sin(angle)});
}

double luminance(const QColor& c) {
  return 0.2126 * toLinear(c.redF()) + 0.7152 * toLinear(c.greenF()) + 0.0722 * toLinear(c.blueF());
}

QColor mixed(const QColor& from, const QColor& to, double share) {
  return colourOf(mixed(oklabOf(from), oklabOf(to), share));
}

}  // namespace

ColourScale::ColourScale() : ColourScale({Qt::black, Qt::white}) {}

ColourScale::ColourScale(const std::vector<QColor>& anchors) { fill(0, last, anchors); }

ColourScale ColourScale::joined(const std::vector<QColor>& lower, const std::vector<QColor>& upper) {
  ColourScale scale(lower);
  scale.fill(0, last / 2, lower);
  scale.fill(last / 2, last, upper);
  return scale;
}

void ColourScale::fill(int from, int to, const std::vector<QColor>& anchors) {
  std::vector<Oklab> stops;
  std::ranges::transform(anchors, std::back_inserter(stops), oklabOf);
  std::vector<double> way{0};
  for (std::size_t i = 1; i < stops.size(); ++i) way.push_back(way.back() + distance(stops[i - 1], stops[i]));
  std::size_t leg = 1;
  for (int i = from; i <= to; ++i) {
    const double gone = way.back() * (i - from) / (to - from);
    while (leg + 1 < stops.size() && gone > way[leg]) ++leg;
    const double length = way[leg] - way[leg - 1];
    const double share = length > 0 ? (gone - way[leg - 1]) / length : 0;
    colours_[static_cast<std::size_t>(i)] = colourOf(mixed(stops[leg - 1], stops[leg], share)).rgb();
  }
}

QRgb ColourScale::at(double share) const {
  if (std::isnan(share)) return qRgba(0, 0, 0, 0);
  return colours_[static_cast<std::size_t>(std::clamp(share, 0.0, 1.0) * last + 0.5)];
}

ColourScale sequentialColours(const Theme& theme) {
  if (theme.id == ThemeId::light) {
    return ColourScale({lch(0.975, 0.02, 110), lch(0.80, 0.09, 165), lch(0.60, 0.10, 225), lch(0.43, 0.12, 265),
                        lch(0.27, 0.09, 290)});
  }
  return ColourScale(
      {lch(0.22, 0.03, 280), lch(0.40, 0.12, 272), lch(0.58, 0.10, 230), lch(0.78, 0.11, 165), lch(0.96, 0.09, 105)});
}

ColourScale divergingColours(const Theme& theme) {
  if (theme.id == ThemeId::light) {
    const QColor zero = lch(0.98, 0.003, 90);
    return ColourScale::joined({lch(0.43, 0.12, 255), lch(0.70, 0.10, 243), zero},
                               {zero, lch(0.70, 0.13, 55), lch(0.43, 0.11, 45)});
  }
  const QColor zero = lch(0.22, 0.01, 260);
  return ColourScale::joined({lch(0.82, 0.10, 235), lch(0.52, 0.11, 250), zero},
                             {zero, lch(0.52, 0.11, 50), lch(0.82, 0.13, 70)});
}

ColourScale classColours(const Theme& theme, const QColor& none, const QColor& all) {
  constexpr double softened = 0.45;
  const QColor middle(theme.background.rgb());
  return ColourScale::joined({mixed(none, middle, softened), middle}, {middle, mixed(all, middle, softened)});
}

QColor textOn(const QColor& background) {
  constexpr double equalContrast = 0.18;  // of black and white
  return luminance(background) > equalContrast ? Qt::black : Qt::white;
}

}  // namespace actiscope
