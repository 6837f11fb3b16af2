#pragma once

#include <boost/math/tools/toms748_solve.hpp>
#include <cmath>
#include <cstdint>

namespace actiscope {

/// Whether a and b have opposite signs (zero has none).
constexpr bool oppositeSigns(double a, double b) { return (a < 0 && b > 0) || (a > 0 && b < 0); }

/// The x in [from, to] where g crosses zero, to the last digit; g(from) and g(to) must have opposite signs.
template <class G>
double root(G g, double from, double to) {
  const auto exact = [](double a, double b) { return std::nextafter(a, b) == b || a == b; };
  std::uintmax_t iterations = 300;
  const auto [a, b] = boost::math::tools::toms748_solve(g, from, to, exact, iterations);
  return std::abs(g(a)) <= std::abs(g(b)) ? a : b;
}

}  // namespace actiscope
