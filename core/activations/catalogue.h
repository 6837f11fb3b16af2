#pragma once

#include "core/activations/activation.h"

#include <string_view>
#include <vector>

namespace actiscope {

/// The families, one file each; adding an activation touches one of them.
std::vector<Activation> steps();         ///< identity, step
std::vector<Activation> sigmoids();      ///< sigmoid, tanh and their hard forms
std::vector<Activation> rectifiers();    ///< ReLU and its piecewise linear kin
std::vector<Activation> exponentials();  ///< ELU, SELU, CELU, softplus
std::vector<Activation> gates();         ///< x times a gate: swish, GELU, Mish

/// Every activation, family by family; lives as long as the program.
const std::vector<Activation>& catalogue();

/// The activation of this id, or null.
const Activation* find(std::string_view id);

/// Whether a person who types this means the activation: its id, names and aliases are searched, ignoring case.
bool matches(const Activation& activation, std::string_view search);

}  // namespace actiscope
