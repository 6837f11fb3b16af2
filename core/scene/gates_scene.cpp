#include "core/scene/gates_scene.h"

#include "core/activations/gated_pairs.h"
#include "core/text/number_text.h"

#include <algorithm>

namespace actiscope {

namespace {

std::vector<double> evenly(const Parameter& parameter, std::size_t n) {
  std::vector<double> values;
  for (std::size_t i = 0; i < n; ++i) {
    values.push_back(valueAt(parameter, static_cast<double>(i) / static_cast<double>(n - 1)));
  }
  return values;
}

}  // namespace

double GatesScene::b() const {
  return valueAt(gateParameter, static_cast<double>(std::min(playback.step, gateSteps)) / gateSteps);
}

std::vector<double> gateMap(const Function& gate, std::size_t n) {
  std::vector<double> open;
  for (double b : evenly(gateParameter, n)) open.push_back(gatedPair(gate, 1, b).byA);
  std::vector<double> values;
  for (double a : evenly(passedParameter, n)) {
    for (double g : open) values.push_back(times(a, g));
  }
  return values;
}

std::vector<Function*> functionsIn(GatesScene& scene) { return {&scene.gate}; }

std::string csvOf(const GatesScene& scene) {
  constexpr auto pointsEachWay = 41u;
  std::string csv = "a,b,f,fa,fb\n";
  for (double a : evenly(passedParameter, pointsEachWay)) {
    for (double b : evenly(gateParameter, pointsEachWay)) {
      const PairJet jet = gatedPair(scene.gate, a, b);
      csv += shortest(a) + "," + shortest(b) + "," + shortest(jet.f) + "," + shortest(jet.byA) + "," +
             shortest(jet.byB) + "\n";
    }
  }
  return csv;
}

}  // namespace actiscope
