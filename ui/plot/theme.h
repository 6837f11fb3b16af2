#pragma once

#include <QColor>
#include <QPalette>
#include <QVector>

namespace actiscope {

enum class ThemeId { light, dark };

/// The colours of the window and its pictures.
struct Theme {
  ThemeId id = ThemeId::light;
  QColor background;  ///< of the plot
  QColor text;        ///< at least 4.5:1 on the background
  QColor secondary;   ///< axis and tick labels, also at least 4.5:1
  QColor grid;
  QColor axis;
  QColor band;             ///< translucent, saturated regions
  QColor bandEdge;         ///< lines and texts at the regions' bounds
  QVector<QColor> curves;  ///< Okabe-Ito, in an order and shade with at least 3:1 on the background
  QPalette palette;        ///< for the widgets (Fusion style)
  QPalette controls;       ///< for those whose frames have to be seen: at least 3:1 on the window
  QPalette sliders;        ///< for sliders: handle and groove, too
  double boldness = 1;     ///< how many times thicker than usual curves and marks are
  double type = 1;         ///< how many times larger than usual the texts' font is

  /// Colour number i of the cycle.
  QColor curve(int i) const { return curves[i % curves.size()]; }
  /// That colour for a text: at least 4.5:1 on the background, also in saturated regions.
  QColor textIn(const QColor& colour) const;
};

const Theme& theme(ThemeId id);

constexpr int dashPatterns = 4;

/// An open dot is white inside even where the picture has no background.
inline QColor opaque(QColor colour) {
  colour.setAlpha(255);
  return colour;
}

/// Dash pattern number i of the cycle, in pen widths, for QPen::setDashPattern; 0 is solid (empty), 1 dashed, 2 dotted,
/// 3 dash-dot.
QVector<qreal> dashPattern(int i);

}  // namespace actiscope
