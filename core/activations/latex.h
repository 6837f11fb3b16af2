#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace actiscope {

/// The formulas of a function as a mathematician writes them: right-hand sides in LaTeX, of the small kind that
/// tests/core/activations/latex_formula.h reads. Derivatives are left out where they do not exist.
struct Latex {
  std::string_view f{};
  std::string_view f1{};                  ///< f′; may say f(x)
  std::string_view f2{};                  ///< f″; may say f(x) and f′(x)
  std::vector<std::string_view> where{};  ///< abbreviations in them, "\sigma(z) = \frac{1}{1 + e^{-z}}"
};

/// All of it, one below the other, as an aligned environment.
std::string aligned(const Latex& latex);

/// A parameter's symbol in LaTeX: "α" is \alpha, "w₁" w_1, "slope" \mathrm{slope}.
std::string latexSymbol(std::string_view symbol);

}  // namespace actiscope
