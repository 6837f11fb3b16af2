#pragma once

#include "core/activations/function.h"
#include "core/analysis/range.h"

#include <string>
#include <string_view>
#include <vector>

namespace actiscope {

// All of these throw BadArgument with a text that says what would be right.

/// "swish" or "swish:beta=2,..." with further "p=v" settings.
Function parseFunction(const std::string& text, const std::vector<std::string>& settings = {});

/// "swiglu" or "swiglu:beta=2": the gate of that pair of inputs, with its parameters.
Function parseGate(const std::string& text, const std::vector<std::string>& settings = {});

/// A number, or a fraction of two; `what` names the argument.
double parseNumberOf(std::string_view what, std::string_view text);

/// The same, between bounds, which it may be; a whole one if asked for.
double numberWithin(std::string_view what, std::string_view text, double least, double most, bool whole = false);

/// "-1,0,2"
std::vector<double> parseNumbers(std::string_view what, std::string_view text);

/// "a:b", a < b, both finite.
Range parseRange(std::string_view text);

/// "a:b:n": n evenly spaced points, both ends included.
std::vector<double> parseGrid(std::string_view text);

/// ", did you mean 'sigmoid'?" with the word that is most like the given one, or "" if none is.
std::string suggestion(std::string_view word, const std::vector<std::string_view>& words);

/// "glu, reglu or geglu": the ids of rows.
template <class Rows>
std::string choices(const Rows& rows) {
  std::string all;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    all += i == 0 ? "" : i + 1 < rows.size() ? ", " : " or ";
    all += rows[i].id;
  }
  return all;
}

}  // namespace actiscope
