#pragma once

#include "core/activations/activation.h"

#include <string_view>
#include <vector>

namespace actiscope {

/// The families, one file each; adding an activation touches one of them.
std::vector<Activation> steps();         ///< identity, step, sign, absolute value
std::vector<Activation> sigmoids();      ///< sigmoid, tanh and their hard and sparse forms
std::vector<Activation> squashers();     ///< other curves that level out on both sides: softsign, arctan, ISRU
std::vector<Activation> rectifiers();    ///< ReLU and its piecewise linear kin
std::vector<Activation> bends();         ///< rectifiers made of squares and roots: squareplus, squared ReLU
std::vector<Activation> shrinks();       ///< functions with a dead zone: hard and soft shrinkage, threshold
std::vector<Activation> exponentials();  ///< ELU, SELU, CELU, softplus
std::vector<Activation> gates();         ///< x times a gate: swish, GELU, Mish
std::vector<Activation> blends();        ///< gates made of several functions: Phish, Serf, ELiSH, ACON
std::vector<Activation> waves();         ///< Gaussian, sine, snake

/// What functions of several families say of their branches, which meet at 0.
inline std::vector<double> atZero(Values) { return {0.0}; }
inline constexpr Bilingual fromTheLeft{"f′ of the left branch at 0", "0 处取左支的 f′"};

/// Every activation, family by family; lives as long as the program.
const std::vector<Activation>& catalogue();

/// The activation of this id, or null.
const Activation* find(std::string_view id);

/// Whether a person who types this means the activation: its id, names, aliases and the names
/// that frameworks give it are searched, ignoring case, for the whole text and for each of its words, which may be
/// calls
/// ("F.gelu", "nn.SiLU()").
bool matches(const Activation& activation, std::string_view search);

}  // namespace actiscope
