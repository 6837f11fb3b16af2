#include "core/scene/fit.h"

#include "core/analysis/survey.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr double air = 0.1;  // of the height, above and below

/// To the nearest hundredth of the power of ten below the height.
double rounded(double bound, double height) {
  const double perUnit = std::pow(10, 2 - std::floor(std::log10(height)));
  return std::round(bound * perUnit) / perUnit;
}

Range heightOf(const std::vector<Function>& functions, const std::vector<int>& orders, Range x) {
  Range y{0, 0};
  for (const Function& function : functions) {
    for (const Stretch& stretch : survey(function, x)) {
      for (const Station& station : stretch) {
        const double values[] = {station.jet.f, station.jet.f1, station.jet.f2};
        for (int order : orders) {
          y.from = std::min(y.from, values[order]);
          y.to = std::max(y.to, values[order]);
        }
      }
    }
  }
  return y;
}

}  // namespace

View fittedView(const std::vector<Function>& functions, const std::vector<int>& orders, Range x) {
  const Range y = heightOf(functions, orders, x);
  const double most = x.width() / 2;
  const Range cut{std::max(y.from, -most), std::min(y.to, most)};
  const double margin = air * std::max(cut.width(), 0.1);
  const double height = cut.width() + 2 * margin;
  return {x, {rounded(cut.from - margin, height), rounded(cut.to + margin, height)}};
}

View fittedView(const ExploreScene& scene) {
  std::vector<int> orders{0};
  if (scene.showSlope) orders.push_back(1);
  if (scene.showCurvature) orders.push_back(2);
  return fittedView({scene.function}, orders, {-8, 8});
}

View fittedView(const CompareScene& scene) {
  std::vector<Function> shown;
  for (const ComparedCurve& curve : scene.curves) {
    if (curve.visible) shown.push_back(curve.function);
  }
  std::vector<int> orders;
  if (scene.showValue) orders.push_back(0);
  if (scene.showSlope) orders.push_back(1);
  return fittedView(shown, orders, {-4, 4});
}

}  // namespace actiscope
