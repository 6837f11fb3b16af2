#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace actiscope {

/// The shortest decimal that reads back as exactly this number, in any locale; inf, -inf and nan as words.
std::string shortest(double number);

/// A number for people: at most `digits` significant digits, no trailing zeros, a real minus sign and infinity sign.
std::string readable(double number, int digits = 6);

/// "⁻¹²": an exponent.
std::string superscript(int exponent);

/// A number whose order matters, for people: "2.3·10⁻²⁸", and plainly from a thousandth to ten thousand; at most
/// `digits` significant digits.
std::string scientific(double number, int digits = 2);

/// Reads a decimal number or a fraction of two ("1/6"); nothing if any of the text is left over.
std::optional<double> parseNumber(std::string_view text);

/// Whether parseNumber gives nothing because a decimal number is too large or too small for a double.
bool isBeyondDouble(std::string_view text);

}  // namespace actiscope
