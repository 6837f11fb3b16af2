#pragma once

#include "ui/plot/theme.h"

#include <QRgb>
#include <array>
#include <vector>

namespace actiscope {

/// Colours for numbers. Equal steps look equally large: they are equally long in Oklab (Ottosson 2020).
class ColourScale {
 public:
  /// Grey, until there is a better one.
  ColourScale();
  /// From the first colour to the last along straight lines in Oklab, even from end to end.
  explicit ColourScale(const std::vector<QColor>& anchors);
  /// Two of them that meet in the middle.
  static ColourScale joined(const std::vector<QColor>& lower, const std::vector<QColor>& upper);

  /// The colour at this share of the way, clamped to 0 ... 1; transparent for NaN.
  QRgb at(double share) const;

  bool operator==(const ColourScale&) const = default;

 private:
  static constexpr int last = 256;  ///< even, so that there is a middle
  void fill(int from, int to, const std::vector<QColor>& anchors);

  std::array<QRgb, last + 1> colours_{};
};

/// For numbers from little to much: from near the background to far from it, and its lightness alone tells the order.
ColourScale sequentialColours(const Theme& theme);

/// For numbers around 0, which has the background's colour: blue below, orange above, equally far.
ColourScale divergingColours(const Theme& theme);

/// For the share of one class against another: softened, so that points in these colours stand out.
ColourScale classColours(const Theme& theme, const QColor& none, const QColor& all);

/// A text colour to be read on this one, the better of dark and light.
QColor textOn(const QColor& background);

}  // namespace actiscope
