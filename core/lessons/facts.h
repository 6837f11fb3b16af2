#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace actiscope {

/// A number that a text says: {name} stands for it there. It is computed from the scene that the text is about.
struct Fact {
  std::string_view name;
  double value = 0;
  int digits = 4;  ///< significant ones that are shown, at most
};

using Facts = std::vector<Fact>;

/// The fact of this name, which must be among them.
const Fact& factNamed(const Facts& facts, std::string_view name);

/// The number as people write it.
std::string textOf(const Fact& fact);

/// The text with a number for each {name}. std::out_of_range where there is no such fact.
std::string filled(std::string_view text, const Facts& facts);

}  // namespace actiscope
