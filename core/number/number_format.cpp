#include "core/number/number_format.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace actiscope {

namespace {

template <class T>
constexpr NumberFormatLimits limitsOf{std::numeric_limits<T>::digits, std::numeric_limits<T>::min_exponent - 1,
                                      std::numeric_limits<T>::max()};

constexpr std::array<NumberFormatLimits, 4> all{
    limitsOf<double>, limitsOf<float>, {11, -14, 65504}, {8, -126, 255 * 0x1p120}};

}  // namespace

const NumberFormatLimits& limits(NumberFormat format) { return all[static_cast<std::size_t>(format)]; }

double roundedTo(double number, NumberFormat format) {
  if (format == NumberFormat::float64) return number;
  if (format == NumberFormat::float32) return static_cast<double>(static_cast<float>(number));
  if (number == 0 || !std::isfinite(number)) return number;
  const double ulp = ulpOf(number, format);
  const double nearest = std::nearbyint(number / ulp) * ulp;
  return std::abs(nearest) > limits(format).largest ? std::copysign(INFINITY, number) : nearest;
}

double ulpOf(double number, NumberFormat format) {
  const auto [digits, leastExponent, largest] = limits(format);
  const double size = std::min(std::abs(number), largest);
  const int exponent = size == 0 ? leastExponent : std::max(std::ilogb(size), leastExponent);
  return std::ldexp(1.0, exponent - digits + 1);
}

}  // namespace actiscope
