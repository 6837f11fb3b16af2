#include "ui/plot/theme.h"

namespace actiscope {

namespace {

QPalette palette(const QColor& window, const QColor& button, const QColor& base, const QColor& text,
                 const QColor& secondary, const QColor& faint, const QColor& accent, const QColor& link) {
  QPalette palette(window);
  for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
    palette.setColor(role, text);
    palette.setColor(QPalette::Disabled, role, faint);
  }
  palette.setColor(QPalette::PlaceholderText, secondary);
  palette.setColor(QPalette::Window, window);
  palette.setColor(QPalette::Button, button);
  palette.setColor(QPalette::Base, base);
  palette.setColor(QPalette::AlternateBase, window);
  palette.setColor(QPalette::ToolTipBase, base);
  palette.setColor(QPalette::Highlight, accent);
  palette.setColor(QPalette::HighlightedText, Qt::white);
  palette.setColor(QPalette::Link, link);
  return palette;
}

/// Fusion draws frames in a darker shade of the window.
QPalette withFrames(QPalette palette, const QColor& frame) {
  palette.setColor(QPalette::Window, frame);
  return palette;
}

/// Okabe-Ito, the light ones darkened until they have 3:1 on white; violet in place of the light blue, which then would
/// look like the other.
Theme light() {
  Theme theme{
      .id = ThemeId::light,
      .background = Qt::white,
      .text = QColor(0x1b1f24),
      .secondary = QColor(0x57606a),
      .grid = QColor(0xe6e9ed),
      .axis = QColor(0x8c959f),
      .band = QColor(0xd5, 0x5e, 0x00, 30),
      .bandEdge = QColor(0xb04a00),
      .curves = {0x0072b2, 0xc65300, 0x00855f, 0xb3548a, 0x1b1f24, 0x7048d0, 0xa06c00, 0x5f7a00},
      .palette = palette(QColor(0xf3f4f6), QColor(0xf3f4f6), Qt::white, QColor(0x1b1f24), QColor(0x57606a),
                         QColor(0x6b7280), QColor(0x0072b2), QColor(0x0072b2)),
      .controls = {},
      .sliders = {},
  };
  theme.controls = withFrames(theme.palette, QColor(0xa6acb4));
  theme.sliders = theme.controls;
  return theme;
}

/// The same, the dark ones lightened.
Theme dark() {
  Theme theme{
      .id = ThemeId::dark,
      .background = QColor(0x14171c),
      .text = QColor(0xe6e9ed),
      .secondary = QColor(0xa3acb8),
      .grid = QColor(0x262b33),
      .axis = QColor(0x6b7480),
      .band = QColor(0xe6, 0x9f, 0x00, 34),
      .bandEdge = QColor(0xe6b24d),
      .curves = {0x56b4e9, 0xe69f00, 0x2fc79b, 0xd98bb8, 0xe6e9ed, 0x9a7bff, 0xf0e442, 0xff7f50},
      .palette = palette(QColor(0x1d2127), QColor(0x3a424d), QColor(0x2b313a), QColor(0xe6e9ed), QColor(0xa3acb8),
                         QColor(0x7d8794), QColor(0x2277b5), QColor(0x56b4e9)),
      .controls = {},
      .sliders = {},
  };
  theme.controls = withFrames(theme.palette, QColor(0x97a1ae));
  theme.sliders = theme.controls;
  theme.sliders.setColor(QPalette::Button, QColor(0x626d7b));
  return theme;
}

}  // namespace

QColor Theme::textIn(const QColor& colour) const {
  constexpr float shareOfText = 0.4F;
  const auto mixed = [](float a, float b) { return (1 - shareOfText) * a + shareOfText * b; };
  return QColor::fromRgbF(mixed(colour.redF(), text.redF()), mixed(colour.greenF(), text.greenF()),
                          mixed(colour.blueF(), text.blueF()));
}

const Theme& theme(ThemeId id) {
  static const Theme themes[] = {light(), dark()};
  return themes[static_cast<int>(id)];
}

QVector<qreal> dashPattern(int i) {
  static const QVector<qreal> patterns[dashPatterns] = {{}, {5, 3}, {1.2, 2.2}, {6, 2.5, 1.2, 2.5}};
  return patterns[i % dashPatterns];
}

}  // namespace actiscope
