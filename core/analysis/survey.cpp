#include "core/analysis/survey.h"

#include "core/analysis/joints.h"
#include "core/analysis/root.h"
#include "core/analysis/scan.h"

#include <algorithm>

namespace actiscope {

namespace {

Stretch jetsAt(const Function& function, const std::vector<double>& x) {
  const std::size_t n = x.size();
  std::vector<double> jets(3 * n);
  function.evaluate(2, x.data(), n, {jets.data(), jets.data() + n, jets.data() + 2 * n});
  Stretch stations(n);
  for (std::size_t i = 0; i < n; ++i) stations[i] = {x[i], {jets[i], jets[n + i], jets[2 * n + i]}};
  return stations;
}

/// Inserts the zeros of a derivative between stations where it changes sign.
template <class Derivative>
Stretch withZerosOf(Derivative derivative, bool extremum, const Function& function, const Stretch& stations) {
  const auto at = [&](double x) { return derivative(function.jet(x)); };
  Stretch all;
  for (const Station& station : stations) {
    if (!all.empty() && oppositeSigns(derivative(all.back().jet), derivative(station.jet))) {
      const double x = root(at, all.back().x, station.x);
      if (all.back().x < x && x < station.x) all.push_back({x, function.jet(x), extremum});
    }
    all.push_back(station);
  }
  return all;
}

/// A zero of f' that a scan point met exactly.
void markExtrema(Stretch& stretch) {
  for (std::size_t i = 1; i + 1 < stretch.size(); ++i) {
    const bool turns = oppositeSigns(stretch[i - 1].jet.f1, stretch[i + 1].jet.f1);
    if (stretch[i].jet.f1 == 0 && turns) stretch[i].extremum = true;
  }
}

Stretch surveyStretch(const Function& function, const Station& from, const Station& to,
                      const std::vector<double>& marks) {
  Stretch stretch{from};
  std::ranges::copy(jetsAt(function, scanPoints({from.x, to.x}, marks, function.wavelength())),
                    std::back_inserter(stretch));
  stretch.push_back(to);
  stretch = withZerosOf([](const Jet& jet) { return jet.f2; }, false, function, stretch);
  stretch = withZerosOf([](const Jet& jet) { return jet.f1; }, true, function, stretch);
  markExtrema(stretch);
  return stretch;
}

}  // namespace

std::vector<Stretch> survey(const Function& function, Range range) {
  range = overlap(range, function.domain());
  if (range.width() <= 0) return {};
  const std::vector<double> marks = landmarks(function);
  std::vector<Stretch> stretches;
  Station from{range.from, function.jet(range.from)};
  for (const Joint& joint : jointsOf(function)) {
    if (joint.x == range.from) from.jet = joint.right;
    if (!(range.from < joint.x && joint.x < range.to)) continue;
    stretches.push_back(surveyStretch(function, from, {joint.x, joint.left}, marks));
    from = {joint.x, joint.right};
  }
  Station to{range.to, function.jet(range.to)};
  for (const Joint& joint : jointsOf(function)) {
    if (joint.x == range.to) to.jet = joint.left;
  }
  stretches.push_back(surveyStretch(function, from, to, marks));
  return stretches;
}

bool isFlat(const Stretch& stretch) {
  return std::ranges::all_of(stretch, [](const Station& station) { return station.jet.f1 == 0; });
}

}  // namespace actiscope
