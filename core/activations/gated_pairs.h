#pragma once

#include "core/activations/dialect.h"
#include "core/activations/function.h"

#include <string_view>
#include <vector>

namespace actiscope {

/// A function f(a, b) = a g(b) of two inputs, of which one passes a gate g and scales the other: the gated linear units
/// of transformers. As in the frameworks it is the second half that is gated; papers often write it first.
struct GatedPair {
  std::string_view id;       ///< snake_case: "swiglu"
  Bilingual name;            ///< for people
  std::string_view formula;  ///< in plain text
  std::string_view source;
  std::string_view gate;  ///< id of the catalogue's function that is the gate; its parameters are the pair's
  std::vector<Dialect> dialects{};
};

const std::vector<GatedPair>& gatedPairs();

/// The pair of this id, or null.
const GatedPair* findGatedPair(std::string_view id);

/// f(a, b) with its partial derivatives.
struct PairJet {
  double f = 0;
  double byA = 0;
  double byB = 0;
};

/// a g(b) for any two doubles; a gate that is 0 wins over an infinite a.
PairJet gatedPair(const Function& gate, double a, double b);

}  // namespace actiscope
