#pragma once

#include "core/number/format.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

/// A number of a format: every operation rounds its operands and its result to the format, as arithmetic units of that
/// format do. A double that takes part is a constant, rounded to the format of the others.
/// (Sums, products, quotients and roots are computed in doubles first, which have more than twice the digits: rounding
/// twice is rounding once.)
struct Rounded {
  double value = 0;
  Format format = Format::float64;

  Rounded() = default;
  Rounded(double constant) : value(constant) {}
  Rounded(double number, Format of) : value(roundedTo(number, of)), format(of) {}
};

namespace rounded {

/// The result of a function of doubles, in the format of its argument.
template <class Operation>
Rounded apply(const Rounded& x, Operation operation) {
  return {operation(x.value), x.format};
}

template <class Operation>
Rounded apply(const Rounded& a, const Rounded& b, Operation operation) {
  const Format format = std::max(a.format, b.format);
  return {operation(roundedTo(a.value, format), roundedTo(b.value, format)), format};
}

}  // namespace rounded

inline Rounded operator-(const Rounded& x) { return {-x.value, x.format}; }
inline Rounded operator+(const Rounded& a, const Rounded& b) {
  return rounded::apply(a, b, [](double x, double y) { return x + y; });
}
inline Rounded operator-(const Rounded& a, const Rounded& b) {
  return rounded::apply(a, b, [](double x, double y) { return x - y; });
}
inline Rounded operator*(const Rounded& a, const Rounded& b) {
  return rounded::apply(a, b, [](double x, double y) { return x * y; });
}
inline Rounded operator/(const Rounded& a, const Rounded& b) {
  return rounded::apply(a, b, [](double x, double y) { return x / y; });
}

inline bool operator<(const Rounded& a, double b) { return a.value < roundedTo(b, a.format); }
inline bool operator<=(const Rounded& a, double b) { return a.value <= roundedTo(b, a.format); }
inline bool operator>(const Rounded& a, double b) { return a.value > roundedTo(b, a.format); }
inline bool operator>=(const Rounded& a, double b) { return a.value >= roundedTo(b, a.format); }
inline bool operator==(const Rounded& a, double b) { return a.value == roundedTo(b, a.format); }

}  // namespace actiscope
