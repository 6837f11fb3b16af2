#include "ui/widgets/typed_number.h"

#include "core/text/number_text.h"

namespace actiscope {

namespace {

constexpr char16_t minus = 0x2212;
constexpr char16_t firstWide = 0xFF01;  // as ! and what follows it
constexpr char16_t lastWide = 0xFF5E;

char16_t usual(char16_t c) {
  if (c == minus) return u'-';
  return firstWide <= c && c <= lastWide ? static_cast<char16_t>(c - firstWide + u'!') : c;
}

}  // namespace

std::optional<double> typedNumber(QString text) {
  for (QChar& c : text) c = QChar(usual(c.unicode()));
  return parseNumber(text.trimmed().toStdString());
}

}  // namespace actiscope
