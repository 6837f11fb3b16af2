#pragma once

#include "ui/plot/text_line.h"

#include <QFont>
#include <QLabel>
#include <QRegularExpression>
#include <QStringList>

namespace actiscope {

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
  const QStringList lines = wrapped(text, font, width);
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
