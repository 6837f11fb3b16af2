#include "core/lessons/facts.h"

#include "core/text/number_text.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace actiscope {

const Fact& factNamed(const Facts& facts, std::string_view name) {
  const auto fact = std::ranges::find(facts, name, &Fact::name);
  if (fact == facts.end()) throw std::out_of_range("no fact is named " + std::string(name));
  return *fact;
}

std::string textOf(const Fact& fact) {
  constexpr double longest = 1e7;  // of the whole numbers that are written out
  const bool isCount = fact.value == std::round(fact.value) && std::abs(fact.value) < longest;
  return isCount ? readable(fact.value, 7) : scientific(fact.value, fact.digits);
}

std::string filled(std::string_view text, const Facts& facts) {
  std::string result;
  for (auto open = text.find('{'); open != text.npos; open = text.find('{')) {
    const auto close = text.find('}', open);
    result += text.substr(0, open);
    result += textOf(factNamed(facts, text.substr(open + 1, close - open - 1)));
    text.remove_prefix(close + 1);
  }
  return result.append(text);
}

}  // namespace actiscope
