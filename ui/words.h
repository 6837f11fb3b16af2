#pragma once

#include "core/activations/function.h"
#include "core/text/bilingual_text.h"
#include "core/text/number_text.h"
#include "ui/language.h"

#include <QCoreApplication>
#include <QString>

namespace actiscope {

inline QString toText(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A number for people, see readable.
inline QString number(double value, int digits = 6) { return QString::fromStdString(readable(value, digits)); }
/// The same with five digits, where room is short.
inline QString shortNumber(double value) { return number(value, 5); }

/// "Swish, β = 2"
inline QString labelOf(const Function& function) {
  return QString::fromStdString(label(function, language() == Language::chinese));
}

/// The same by its Latin name, as papers, lessons and pictures in Chinese have it, too: "Sigmoid".
inline QString shortLabelOf(const Function& function) { return QString::fromStdString(label(function)); }

/// "2.3·10⁻²⁸", see scientific.
inline QString powerOfTen(double value) { return QString::fromStdString(scientific(value)); }

/// The catalogue's text in the language of the window.
inline QString localized(const Bilingual& text) { return toText(language() == Language::chinese ? text.zh : text.en); }

inline QString localized(const BilingualText& text) {
  return toText(language() == Language::chinese ? text.zh : text.en);
}

/// A message as a dialog has it: with a capital at its beginning.
inline QString sentence(const QString& message) { return message.left(1).toUpper() + message.mid(1); }

/// Of a text that no class says.
inline QString tr(const char* text) { return QCoreApplication::translate("actiscope", text); }

/// "95 %", as the language writes it.
inline QString percentage(double percent) { return tr("%1 %").arg(number(percent, 3)); }

}  // namespace actiscope
