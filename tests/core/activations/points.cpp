#include "tests/core/activations/points.h"

#include <cmath>
#include <limits>

namespace actiscope {

namespace {

constexpr double farthest = 40;

/// Beyond, twice an argument of snake would overflow.
constexpr double mostWaves = 1e307;

/// The joint, and one and eight numbers beside it.
void addNeighbours(double joint, std::vector<double>& x) {
  x.push_back(joint);
  for (double side : {-INFINITY, INFINITY}) {
    double beside = joint;
    for (int i = 1; i <= 8; ++i) {
      beside = std::nextafter(beside, side);
      if (i == 1 || i == 8) x.push_back(beside);
    }
  }
}

double drawn(const Parameter& parameter, std::mt19937_64& random) {
  const double share = std::uniform_real_distribution(0.0, 1.0)(random);
  switch (random() % 8) {
    case 0:
      return parameter.lower;
    case 1:
      return parameter.upper;
    case 2:
      return parameter.defaultValue;
    case 3:
      return parameter.lower + (parameter.upper - parameter.lower) * std::pow(10, -20 * share);
    default:
      return parameter.lower + (parameter.upper - parameter.lower) * share;
  }
}

}  // namespace

std::vector<double> ordinaryPoints(int count, unsigned seed) {
  std::vector<double> x;
  std::mt19937_64 random(20260401 + seed);
  std::uniform_real_distribution<double> anywhere(-farthest, farthest);
  for (int i = 0; i < count; ++i) x.push_back(i % 2 ? -farthest + 2 * farthest * i / count : anywhere(random));
  return x;
}

std::vector<double> extremePoints(const Function& function, int count, unsigned seed) {
  std::vector<double> x;
  for (double size : {0.0,    5e-324,  1e-310, 2.2250738585072014e-308,
                      1e-300, 1e-160,  1e-20,  1e-8,
                      1e-4,   5.0,     40.0,   100.0,
                      700.0,  708.5,   740.0,  745.0,
                      746.0,  1e4,     1e6,    1e15,
                      1e100,  1.4e154, 1e300,  std::numeric_limits<double>::max()}) {
    x.push_back(size);
    x.push_back(-size);
  }
  for (double joint : function.joints()) addNeighbours(joint, x);
  if (function.wavelength() > 0) std::erase_if(x, [](double size) { return std::abs(size) > mostWaves; });
  std::mt19937_64 random(20260402 + seed);
  for (int i = 0; i < count; ++i) {
    const double share = std::uniform_real_distribution(-1.0, 1.0)(random);
    const double exponent = i % 4 == 0 ? 307 * share : i % 4 == 1 ? 10 * share : 0;
    x.push_back(i % 4 > 1 ? 800 * share : std::copysign(std::pow(10, exponent), i % 8 - 3.5));
  }
  return x;
}

Function drawn(const Activation& activation, std::mt19937_64& random) {
  Function function(activation);
  for (std::size_t i = 0; i < activation.parameters.size(); ++i)
    function.set(i, drawn(activation.parameters[i], random));
  return function;
}

}  // namespace actiscope
