#include "core/activations/sweep.h"

#include <charconv>
#include <cmath>

namespace actiscope {

namespace {

double rounded(double number, int digits) {
  char text[32];
  const auto end = std::to_chars(text, text + sizeof text, number, std::chars_format::general, digits).ptr;
  std::from_chars(text, end, number);
  return number;
}

}  // namespace

double sweep(const Parameter& parameter, double way) {
  const double place = std::fmod(way, 2);
  const double value = valueAt(parameter, place <= 1 ? place : 2 - place);
  return value == parameter.lower || value == parameter.upper ? value : rounded(value, 3);
}

}  // namespace actiscope
