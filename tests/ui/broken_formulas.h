#pragma once

#include <QFont>
#include <QLabel>
#include <QRegularExpression>
#include <QStringList>
#include <QTextLayout>

namespace actiscope {

/// The lines of a text in so many pixels.
inline QStringList linesOf(const QString& text, const QFont& font, double width) {
  QTextLayout layout(text, font);
  QStringList lines;
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    lines << text.mid(line.textStart(), line.textLength()).trimmed();
  }
  layout.endLayout();
  return lines;
}

/// Whether a formula, or a number and its unit, goes on from one line to the next.
inline bool isBroken(const QString& before, const QString& after) {
  static const QRegularExpression goesOn(QStringLiteral("([=≈≠<>≤≥+−×·→←∈(]|[\\w′″]\\([^()]*|\\b(sup|max))$"));
  static const QRegularExpression begins(QStringLiteral("^([=≈≠<>≤≥×·→←∈′″]|[+−] |\\(x)"));
  static const QRegularExpression unit(QStringLiteral("^(%|px|ms|ns|s|MB)\\b"));
  static const QRegularExpression digit(QStringLiteral("\\d$"));
  return goesOn.match(before).hasMatch() || begins.match(after).hasMatch() || before.count(u'|') % 2 == 1 ||
         (digit.match(before).hasMatch() && unit.match(after).hasMatch());
}

/// The line ends of a text in so many pixels that part what belongs together: "f′(x) ⏎ = 0".
inline QStringList brokenFormulas(const QString& text, const QFont& font, double width) {
  const QStringList lines = linesOf(text, font, width);
  QStringList broken;
  for (qsizetype i = 1; i < lines.size(); ++i) {
    if (isBroken(lines[i - 1], lines[i])) broken << lines[i - 1] + QStringLiteral(" ⏎ ") + lines[i];
  }
  return broken;
}

/// The same of a label as it is shown.
inline QStringList brokenFormulas(const QLabel& label) {
  return brokenFormulas(label.text(), label.font(), label.contentsRect().width());
}

}  // namespace actiscope
