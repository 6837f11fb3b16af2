#include "core/activations/latex_values.h"

#include "core/text/number_text.h"

namespace actiscope {

std::string latexNumber(double number) {
  const std::string text = shortest(number);
  const auto exponent = text.find('e');
  if (exponent == text.npos) return text;
  return text.substr(0, exponent) + " \\cdot 10^{" + std::to_string(std::stoi(text.substr(exponent + 1))) + "}";
}

std::string alignedWithValues(const Function& function) {
  std::string text = aligned(function.activation().latex);
  std::string values;
  for (std::size_t i = 0; i < function.parametersInUse(); ++i) {
    values += values.empty() ? " \\\\[10pt]\n" : " \\\\[2pt]\n";
    values += latexSymbol(function.activation().parameters[i].symbol) + " &= " + latexNumber(function.values()[i]);
  }
  return text.insert(text.rfind('\n'), values);
}

}  // namespace actiscope
