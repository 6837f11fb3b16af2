#pragma once

#include "core/activations/function.h"

#include <string>

namespace actiscope {

/// A number in LaTeX: "0.25", "2 \cdot 10^{-7}"; it reads back exactly.
std::string latexNumber(double number);

/// The formulas as an aligned environment, with the values of the parameters in use below them: "\beta &= 2".
std::string alignedWithValues(const Function& function);

}  // namespace actiscope
