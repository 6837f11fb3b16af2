#include "core/analysis/signal.h"

#include "core/analysis/joints.h"
#include "core/analysis/scan.h"

#include <algorithm>

namespace actiscope {

namespace {

double derivative(const Jet& jet, int order) { return order == 0 ? jet.f : order == 1 ? jet.f1 : jet.f2; }

double at(const Function& function, int order, double x) {
  Jet jet;
  function.evaluate(order, &x, 1, {&jet.f, &jet.f1, &jet.f2}, InstructionSet::none);
  return derivative(jet, order);
}

/// The limits of a signal at x, where it may have a break.
Signal::Break limits(const Signal& signal, double x) {
  const auto known = std::ranges::find(signal.breaks, x, &Signal::Break::x);
  if (known != signal.breaks.end()) return *known;
  const double value = signal.at(x);
  return {x, value, value};
}

std::vector<double> sortedUnion(std::vector<double> a, const std::vector<double>& b) {
  a.insert(a.end(), b.begin(), b.end());
  std::ranges::sort(a);
  a.erase(std::unique(a.begin(), a.end()), a.end());
  return a;
}

std::vector<double> places(const Signal& signal) {
  std::vector<double> x;
  for (const Signal::Break& joint : signal.breaks) x.push_back(joint.x);
  return x;
}

}  // namespace

Signal signalOf(const Function& function, int order) {
  Signal signal;
  signal.at = [function, order](double x) { return at(function, order, x); };
  for (const Joint& joint : jointsOf(function)) {
    signal.breaks.push_back({joint.x, derivative(joint.left, order), derivative(joint.right, order)});
  }
  signal.landmarks = landmarks(function);
  signal.wavelength = function.wavelength();
  return signal;
}

Signal operator-(const Signal& a, const Signal& b) {
  Signal difference;
  difference.at = [f = a.at, g = b.at](double x) { return f(x) - g(x); };
  for (double x : sortedUnion(places(a), places(b))) {
    const Signal::Break left = limits(a, x);
    const Signal::Break right = limits(b, x);
    difference.breaks.push_back({x, left.left - right.left, left.right - right.right});
  }
  difference.landmarks = sortedUnion(a.landmarks, b.landmarks);
  const auto [shorter, longer] = std::minmax(a.wavelength, b.wavelength);
  difference.wavelength = shorter > 0 ? shorter : longer;
  return difference;
}

}  // namespace actiscope
