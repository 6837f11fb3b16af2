#include "core/activations/catalogue.h"

#include <algorithm>
#include <cctype>
#include <string>

namespace actiscope {

namespace {

std::string lowered(std::string_view text) {
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return lower;
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
  const auto holds = [&](std::string_view text) { return lowered(text).find(wanted) != std::string::npos; };
  return std::ranges::any_of(std::array{activation.id, activation.name.en, activation.name.zh, activation.aliases},
                             holds) ||
         std::ranges::any_of(activation.dialects, holds, &Dialect::name);
}

}  // namespace actiscope
