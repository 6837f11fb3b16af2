#include "core/activations/latex.h"

#include <utility>

namespace actiscope {

namespace {

constexpr std::pair<std::string_view, std::string_view> letters[] = {
    {"α", "\\alpha"}, {"β", "\\beta"}, {"θ", "\\theta"}, {"λ", "\\lambda"}, {"μ", "\\mu"}, {"σ", "\\sigma"},
    {"₁", "_1"},      {"₂", "_2"},     {"₃", "_3"},      {"₄", "_4"},       {"ₗ", "_l"},   {"ᵣ", "_r"},
};

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  for (auto at = text.find(what); at != text.npos; at = text.find(what, at + by.size())) {
    text.replace(at, what.size(), by);
  }
  return text;
}

bool isWord(std::string_view symbol) {
  return symbol.size() > 1 && symbol.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == symbol.npos;
}

/// "s &= \sigma(x)"
std::string alignedDefinition(std::string_view definition) {
  std::string text(definition);
  return text.replace(text.find(" = "), 1, " &");
}

}  // namespace

std::string aligned(const Latex& latex) {
  std::string text = "\\begin{aligned}\nf(x) &= " + std::string(latex.f);
  text += " \\\\[4pt]\nf'(x) &= " + std::string(latex.f1);
  text += " \\\\[4pt]\nf''(x) &= " + std::string(latex.f2);
  std::string_view space = "[10pt]";
  for (std::string_view definition : latex.where) {
    text += " \\\\" + std::string(std::exchange(space, "[2pt]")) + "\n" + alignedDefinition(definition);
  }
  return text + "\n\\end{aligned}";
}

std::string latexSymbol(std::string_view symbol) {
  if (isWord(symbol)) return "\\mathrm{" + std::string(symbol) + "}";
  std::string text(symbol);
  for (const auto& [letter, command] : letters) text = replaced(std::move(text), letter, command);
  return text;
}

}  // namespace actiscope
