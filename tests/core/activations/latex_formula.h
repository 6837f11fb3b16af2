#pragma once

#include "core/activations/latex.h"
#include "tests/core/activations/exact_jet.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>

/// Reads the LaTeX of the catalogue, so that it can be compared with the functions: sums, products, \frac, powers,
/// roots, |x|, the usual functions, cases, \max over an index, \int, and conditions after a comma.
namespace actiscope::latex {

struct Scope;

/// What an expression comes to; NaN where it says nothing, because no case or not the condition holds.
using Expression = std::function<Exact(const Scope&)>;

/// A number (without argument) or a function.
struct Definition {
  std::string argument;
  Expression value;
};

/// Names and what they stand for.
struct Scope {
  std::map<std::string, Exact> numbers;
  std::map<std::string, Definition> definitions;
};

/// Throws std::runtime_error, with what was not understood. `definitions` says which names are functions.
Expression parsed(std::string_view text, const std::map<std::string, Definition>& definitions = {});

/// Reads "\sigma(z) = ..." or "s = ..." and adds it.
void define(std::string_view text, std::map<std::string, Definition>& definitions);

/// f, f(x), f'(x), f''(x) and the abbreviations, as definitions.
std::map<std::string, Definition> definitionsOf(const Latex& latex);

}  // namespace actiscope::latex
