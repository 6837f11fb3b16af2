#pragma once

#include <algorithm>
#include <boost/math/tools/toms748_solve.hpp>
#include <cmath>
#include <cstdint>
#include <limits>

namespace actiscope {

/// Whether a and b have opposite signs (zero has none).
constexpr bool oppositeSigns(double a, double b) { return (a < 0 && b > 0) || (a > 0 && b < 0); }

/// Halves the bracket until its ends are neighbours; the one that is nearer to the zero.
template <class G>
double lastDigit(G g, double a, double b) {
  double atA = g(a);
  double atB = g(b);
  for (double middle = a + (b - a) / 2; a < middle && middle < b; middle = a + (b - a) / 2) {
    const double value = g(middle);
    const bool right = oppositeSigns(value, atB);
    (right ? a : b) = middle;
    (right ? atA : atB) = value;
    if (value == 0) return middle;
  }
  return std::abs(atA) <= std::abs(atB) ? a : b;
}

/// The x in [from, to] where g crosses zero, to the last digit; g(from) and g(to) must have opposite signs. The solver
/// would not come to an end at the last digit of a negative x, it stops before; infinite values would mislead it.
template <class G>
double root(G crossing, double from, double to) {
  constexpr double largest = std::numeric_limits<double>::max();
  const auto g = [&](double x) { return std::clamp<double>(crossing(x), -largest, largest); };
  constexpr double digits = 8 * std::numeric_limits<double>::epsilon();
  const auto close = [](double a, double b) { return b - a <= digits * std::abs(a) || std::nextafter(a, b) == b; };
  std::uintmax_t iterations = 300;
  const auto [a, b] = boost::math::tools::toms748_solve(g, from, to, close, iterations);
  return lastDigit(g, a, b);
}

}  // namespace actiscope
