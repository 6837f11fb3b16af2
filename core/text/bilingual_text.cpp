#include "core/text/bilingual_text.h"

namespace actiscope {

namespace {

std::string filled(std::string_view text, std::initializer_list<BilingualText> parts, std::string BilingualText::*in) {
  std::string result;
  for (const BilingualText& part : parts) {
    const auto gap = text.find("{}");
    result.append(text.substr(0, gap)).append(part.*in);
    text.remove_prefix(gap + 2);
  }
  return result.append(text);
}

}  // namespace

BilingualText filled(const Bilingual& text, std::initializer_list<BilingualText> parts) {
  return {filled(text.en, parts, &BilingualText::en), filled(text.zh, parts, &BilingualText::zh)};
}

}  // namespace actiscope
