#pragma once

namespace actiscope {

/// The formats of floating-point numbers that networks compute in: IEEE 754 binary64, binary32 and binary16, and
/// bfloat16, which has the exponents of binary32 and 8 bits of precision.
enum class NumberFormat { float64, float32, half, bfloat16 };

/// What a format holds.
struct NumberFormatLimits {
  int digits;         ///< bits of precision, the hidden one included
  int leastExponent;  ///< the smallest normal number is 2 to this
  double largest;     ///< finite number
};

const NumberFormatLimits& limits(NumberFormat format);

/// The nearest number of the format (ties to even); infinite beyond the largest.
double roundedTo(double number, NumberFormat format);

/// The distance between numbers of the format at this one: its unit in the last place. That of the largest number for
/// those beyond.
double ulpOf(double number, NumberFormat format);

}  // namespace actiscope
