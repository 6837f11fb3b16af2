#pragma once

#include "core/number/number_format.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

/// A number of a format: every operation rounds its operands and its result to the format, as arithmetic in that format
/// does. A plain double that takes part is a constant, rounded to the format of the others.
/// Everything is computed in doubles first, which have more than twice the digits: for sums, products, quotients and
/// roots rounding twice is then rounding once.
class Rounded {
 public:
  Rounded() = default;
  Rounded(double constant) : value_(constant) {}
  Rounded(double number, NumberFormat format) : value_(roundedTo(number, format)), format_(format) {}

  double value() const { return value_; }

  friend Rounded operator-(const Rounded& x) { return {-x.value_, x.format_}; }
  friend Rounded operator+(const Rounded& a, const Rounded& b) {
    return of(a, b, [](double x, double y) { return x + y; });
  }
  friend Rounded operator-(const Rounded& a, const Rounded& b) {
    return of(a, b, [](double x, double y) { return x - y; });
  }
  friend Rounded operator*(const Rounded& a, const Rounded& b) {
    return of(a, b, [](double x, double y) { return x * y; });
  }
  friend Rounded operator/(const Rounded& a, const Rounded& b) {
    return of(a, b, [](double x, double y) { return x / y; });
  }

  friend bool operator==(const Rounded& a, double b) { return a.value_ == roundedTo(b, a.format_); }
  friend bool operator<(const Rounded& a, double b) { return a.value_ < roundedTo(b, a.format_); }
  friend bool operator<=(const Rounded& a, double b) { return a.value_ <= roundedTo(b, a.format_); }
  friend bool operator>(const Rounded& a, double b) { return a.value_ > roundedTo(b, a.format_); }
  friend bool operator>=(const Rounded& a, double b) { return a.value_ >= roundedTo(b, a.format_); }

  friend Rounded exp(const Rounded& x) { return {std::exp(x.value_), x.format_}; }
  friend Rounded log(const Rounded& x) { return {std::log(x.value_), x.format_}; }
  friend Rounded sqrt(const Rounded& x) { return {std::sqrt(x.value_), x.format_}; }
  friend Rounded tanh(const Rounded& x) { return {std::tanh(x.value_), x.format_}; }
  friend Rounded erf(const Rounded& x) { return {std::erf(x.value_), x.format_}; }
  friend Rounded sin(const Rounded& x) { return {std::sin(x.value_), x.format_}; }
  friend Rounded cos(const Rounded& x) { return {std::cos(x.value_), x.format_}; }
  friend Rounded atan(const Rounded& x) { return {std::atan(x.value_), x.format_}; }

 private:
  /// The operation in the format of the two that is not that of constants.
  template <class Operation>
  static Rounded of(const Rounded& a, const Rounded& b, Operation operation) {
    const NumberFormat format = std::max(a.format_, b.format_);
    return {operation(roundedTo(a.value_, format), roundedTo(b.value_, format)), format};
  }

  double value_ = 0;
  NumberFormat format_ = NumberFormat::float64;
};

}  // namespace actiscope
