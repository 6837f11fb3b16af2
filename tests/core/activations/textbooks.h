#pragma once

#include "tests/core/activations/oracle.h"

#include <functional>
#include <map>
#include <string_view>
#include <vector>

/// What the textbook formulas are written with.
namespace actiscope {

using P = std::vector<Exact>;

using Formula = std::function<Textbook(const Exact& x, const P& p)>;

using Textbooks = std::map<std::string_view, Formula>;

inline Exact larger(const Exact& a, const Exact& b) { return abs(a) > abs(b) ? abs(a) : abs(b); }

/// A value and slope that are no sums.
inline Textbook plain(const Exact& f, const Exact& f1) { return {f, f1, abs(f), abs(f1)}; }

inline Exact logistic(const Exact& x) { return 1 / (1 + exp(-x)); }

inline Exact logisticSlope(const Exact& x) {
  const Exact e = exp(-abs(x));
  return e / ((1 + e) * (1 + e));
}

inline Exact pi() { return 4 * atan(Exact(1)); }

inline Exact expm1Of(const Exact& x) {
  Exact result;
  mpfr_expm1(result.backend().data(), x.backend().data(), MPFR_RNDN);
  return result;
}

inline Exact log1pOf(const Exact& x) {
  Exact result;
  mpfr_log1p(result.backend().data(), x.backend().data(), MPFR_RNDN);
  return result;
}

/// x times a gate g with slope g1: f' = g + x g1.
inline Textbook gated(const Exact& x, const Exact& g, const Exact& g1) {
  return {x * g, g + x * g1, abs(x * g), larger(g, x * g1)};
}

/// Those rows of the catalogue that are not in oracle.cpp.
Textbooks moreTextbooks();

}  // namespace actiscope
