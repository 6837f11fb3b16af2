#pragma once

#include "core/activations/activation.h"

#include <QString>

namespace actiscope {

inline QString toText(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The catalogue's text in the language of the window.
inline QString localized(const Bilingual& text) { return toText(text.en); }

}  // namespace actiscope
