#include "core/text/number_text.h"

#include <charconv>
#include <cmath>
#include <cstdlib>
#include <system_error>
#include <utility>

namespace actiscope {

namespace {

/// The number, and what is wrong with it.
std::pair<double, std::errc> decimal(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool isWhole = !text.empty() && end == text.data() + text.size();
  return {number, isWhole ? error : std::errc::invalid_argument};
}

std::optional<double> parseDecimal(std::string_view text) {
  const auto [number, error] = decimal(text);
  return error == std::errc() ? std::optional(number) : std::nullopt;
}

}  // namespace

std::string shortest(double number) {
  if (std::isnan(number)) return "nan";
  char buffer[32];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, number).ptr;
  return {buffer, end};
}

std::string readable(double number, int digits) {
  if (std::isnan(number)) return "–";
  if (std::isinf(number)) return number > 0 ? "∞" : "−∞";
  char buffer[64];
  const double magnitude = std::abs(number);
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, magnitude, std::chars_format::general, digits).ptr;
  std::string text(buffer, end);
  if (const auto exponent = text.find('e'); exponent != std::string::npos) {
    if (text[exponent + 2] == '0') text.erase(exponent + 2, 1);
    text.replace(exponent, 2, text[exponent + 1] == '-' ? "e−" : "e");
  }
  return number < 0 && text != "0" ? "−" + text : text;
}

std::string superscript(int exponent) {
  static constexpr const char* digits[] = {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  std::string text = exponent < 0 ? "⁻" : "";
  for (char digit : std::to_string(std::abs(exponent))) text += digits[digit - '0'];
  return text;
}

std::string scientific(double number, int digits) {
  if (!std::isfinite(number) || number == 0) return readable(number, digits);
  char buffer[64];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::scientific, digits - 1).ptr;
  const std::string text(buffer, end);
  const auto e = text.find('e');
  const int exponent = std::stoi(text.substr(e + 1));
  if (exponent >= -3 && exponent < 4) return readable(std::stod(text), 6);
  const std::string factor = readable(std::stod(text.substr(0, e)), digits);
  const std::string power = "10" + superscript(exponent);
  if (factor == "1") return power;
  return factor == "−1" ? "−" + power : factor + "·" + power;
}

std::optional<double> parseNumber(std::string_view text) {
  const auto slash = text.find('/');
  if (slash == std::string_view::npos) return parseDecimal(text);
  const auto numerator = parseDecimal(text.substr(0, slash));
  const auto denominator = parseDecimal(text.substr(slash + 1));
  if (!numerator || !denominator || *denominator == 0) return std::nullopt;
  return *numerator / *denominator;
}

bool isBeyondDouble(std::string_view text) { return decimal(text).second == std::errc::result_out_of_range; }

}  // namespace actiscope
