#include "core/text/number_text.h"

#include <charconv>
#include <cmath>
#include <system_error>

namespace actiscope {

namespace {

std::optional<double> parseDecimal(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
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

std::optional<double> parseNumber(std::string_view text) {
  const auto slash = text.find('/');
  if (slash == std::string_view::npos) return parseDecimal(text);
  const auto numerator = parseDecimal(text.substr(0, slash));
  const auto denominator = parseDecimal(text.substr(slash + 1));
  if (!numerator || !denominator || *denominator == 0) return std::nullopt;
  return *numerator / *denominator;
}

}  // namespace actiscope
