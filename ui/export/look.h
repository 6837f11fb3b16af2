#pragma once

#include "ui/plot/theme.h"

#include <QSize>
#include <QSizeF>
#include <QString>

namespace actiscope {

/// Pixels that a side of a picture may have at least, at scale 1, and at most.
constexpr int smallestSide = 160;
constexpr int largestSide = 16384;

/// Pixels of scale 1 in an inch.
constexpr double pixelsPerInch = 96;

/// How a picture of a scene looks.
struct Look {
  QSizeF size{1280, 800};  ///< in pixels of scale 1
  double scale = 1;        ///< device pixels for each of them; SVG and PDF have none
  ThemeId theme = ThemeId::light;
  bool transparent = false;  ///< no background; animations have one all the same
  QString fontFamily{};      ///< empty: the program's own
  double fontSize = 0;       ///< points; 0: the program's own, smaller where that leaves texts whole

  QSize pixels() const { return (size * scale).toSize(); }
};

}  // namespace actiscope
