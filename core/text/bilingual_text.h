#pragma once

#include "core/text/bilingual.h"

#include <initializer_list>
#include <string>

namespace actiscope {

/// A text in the two languages that is made while the program runs.
struct BilingualText {
  std::string en;
  std::string zh;

  BilingualText(std::string english, std::string chinese) : en(std::move(english)), zh(std::move(chinese)) {}
  /// What is the same in both: an id, a number, a quotation.
  BilingualText(const std::string& same) : en(same), zh(same) {}
  BilingualText(const Bilingual& text) : en(text.en), zh(text.zh) {}
};

/// The text with its parts, each in the place of a {}; both languages have them in the same order.
BilingualText filled(const Bilingual& text, std::initializer_list<BilingualText> parts);

}  // namespace actiscope
