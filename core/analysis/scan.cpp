#include "core/analysis/scan.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

const std::vector<double>& offsets() {
  static const std::vector<double> all = [] {
    std::vector<double> offsets;
    for (int twelfth = -60; twelfth <= 72; ++twelfth) offsets.push_back(std::pow(10.0, twelfth / 12.0));
    for (int exponent = 14; exponent <= 300; exponent += 13) offsets.push_back(std::pow(10.0, exponent));
    return offsets;
  }();
  return all;
}

void addEven(std::vector<double>& points, Range range) {
  constexpr int cells = 128;
  if (!std::isfinite(range.width())) return;
  for (int i = 1; i < cells; ++i) points.push_back(range.from + range.width() * i / cells);
}

void addAround(std::vector<double>& points, double landmark) {
  points.push_back(landmark);
  for (double offset : offsets()) {
    points.push_back(landmark - offset);
    points.push_back(landmark + offset);
  }
}

/// Between multiples of an eighth, where the zeros of sines and their slopes are.
void addWaves(std::vector<double>& points, Range range, double wavelength) {
  constexpr double perWave = 8;
  constexpr double phase = 0.3;
  if (wavelength == 0) return;
  const bool finite = std::isfinite(range.width());
  const double middle = finite ? range.from + range.width() / 2 : 0;
  const double reach = wavelength * (finite ? mostWaves / 2 : wavesAside);
  if (!std::isfinite(reach)) return;
  const Range looked{std::max(range.from, middle - reach), std::min(range.to, middle + reach)};
  const double step = wavelength / perWave;
  const auto count = static_cast<int>(looked.width() / step) + 2;
  const double first = (std::floor(looked.from / step) + phase) * step;
  for (int i = 0; i < count; ++i) points.push_back(first + i * step);
}

}  // namespace

std::vector<double> landmarks(const Function& function) {
  std::vector<double> all = function.joints();
  all.push_back(function.centre());
  all.push_back(0);
  for (double end : {function.domain().from, function.domain().to}) {
    if (std::isfinite(end)) all.push_back(end);
  }
  std::ranges::sort(all);
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

std::vector<double> scanPoints(Range range, const std::vector<double>& landmarks, double wavelength) {
  std::vector<double> points;
  addEven(points, range);
  addWaves(points, range, wavelength);
  for (double landmark : landmarks) addAround(points, landmark);
  std::erase_if(points, [&](double x) { return !(range.from < x && x < range.to); });
  std::ranges::sort(points);
  points.erase(std::unique(points.begin(), points.end()), points.end());
  return points;
}

}  // namespace actiscope
