#include "ui/unbroken.h"

#include <QRegularExpression>

namespace actiscope {

namespace {

constexpr QChar space = u'\u00a0';   // at which no line ends
constexpr QChar joiner = u'\u2060';  // takes no room

/// In every part of the text that is like this.
QString withSpaces(QString text, const QRegularExpression& like) {
  for (auto parts = like.globalMatch(text); parts.hasNext();) {
    const QRegularExpressionMatch part = parts.next();
    for (auto i = part.capturedStart(); i < part.capturedEnd(); ++i) {
      if (text[i] == u' ') text[i] = space;
    }
  }
  return text;
}

}  // namespace

QString unbroken(QString text) {
  static const QRegularExpression sign(u" [=≈≠<>≤≥+−×·→←∈]+ "_qs);
  static const QRegularExpression arguments(u"(?<=[\\w′″])\\([^()]*\\)"_qs);
  static const QRegularExpression numbers(u"[(\\[]([−\\d.∞]+, )+[−\\d.∞]+[)\\]]"_qs);
  static const QRegularExpression bound(u"(sup|max|min) \\|"_qs);
  static const QRegularExpression quantity(u"\\d (%|px|pt|ms|µs|ns|s|MB|GB|ULP)(?!\\w)"_qs);
  static const QRegularExpression afterMark(u"(?<=[′″|])(?=\\S)"_qs);
  for (const auto* formula : {&sign, &arguments, &numbers, &bound, &quantity}) text = withSpaces(text, *formula);
  return text.replace(afterMark, joiner);
}

}  // namespace actiscope
