#pragma once

#include "ui/plot/drawing.h"
#include "ui/plot/theme.h"

#include <QFont>
#include <QString>

namespace actiscope {

/// What a picture says: a claim, and at the right the number that matters with a small caption below it.
struct PlotHeadline {
  QString claim;
  QString number;
  QString caption;

  bool operator==(const PlotHeadline&) const = default;
  bool isEmpty() const { return claim.isEmpty() && number.isEmpty(); }
};

/// Pixels that it needs above the panels of a plot of this width and font; 0 for an empty one. With a number it is
/// always the same, whatever the claim.
double headlineHeight(const PlotHeadline& headline, double width, const QFont& font);

/// Whether claim or caption do not fit into a plot of this width even in small letters, and are elided.
bool isCut(const PlotHeadline& headline, double width, const QFont& font);

/// At the top, in this font and larger ones.
void drawHeadline(Drawing& drawing, const PlotHeadline& headline, double width, const QFont& font, const Theme& theme);

}  // namespace actiscope
