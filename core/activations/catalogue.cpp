#include "core/activations/catalogue.h"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <sstream>
#include <string>

namespace actiscope {

namespace {

std::string lowered(std::string_view text) {
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return lower;
}

bool isNamed(const Activation& activation, const std::string& wanted) {
  const auto holds = [&](std::string_view text) { return lowered(text).find(wanted) != std::string::npos; };
  return std::ranges::any_of(std::array{activation.id, activation.name.en, activation.name.zh, activation.aliases},
                             holds) ||
         std::ranges::any_of(activation.dialects, holds, &Dialect::name);
}

/// "leaky_relu" of "F.leaky_relu()": a call as programs write it, from whatever module.
std::string called(std::string text) {
  text.resize(std::min(text.size(), text.find('(')));
  return text.substr(text.rfind('.') + 1);
}

}  // namespace

const std::vector<Activation>& catalogue() {
  static const std::vector<Activation> all = [] {
    std::vector<Activation> rows;
    for (auto family : {steps, sigmoids, squashers, rectifiers, bends, shrinks, exponentials, gates, blends, waves}) {
      for (Activation& row : family()) rows.push_back(std::move(row));
    }
    return rows;
  }();
  return all;
}

const Activation* find(std::string_view id) {
  const auto row = std::ranges::find(catalogue(), id, &Activation::id);
  return row == catalogue().end() ? nullptr : &*row;
}

bool matches(const Activation& activation, std::string_view search) {
  const std::string wanted = lowered(search);
  if (isNamed(activation, wanted)) return true;
  std::istringstream words(wanted);
  return std::all_of(std::istream_iterator<std::string>(words), {}, [&](const std::string& word) {
    return isNamed(activation, word) || (!called(word).empty() && isNamed(activation, called(word)));
  });
}

}  // namespace actiscope
