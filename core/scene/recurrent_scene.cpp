#include "core/scene/recurrent_scene.h"

#include "core/experiments/recurrent.h"
#include "core/scene/curve_csv.h"
#include "core/scene/runners.h"
#include "core/text/number_text.h"

namespace actiscope {

std::vector<Function*> functionsIn(RecurrentScene& scene) { return pointersTo(scene.functions); }

std::vector<Recurrent> networksOf(const RecurrentScene& scene) {
  const Eigen::MatrixXd weights = recurrentWeights(scene.config);
  std::vector<Recurrent> networks;
  for (const Function& function : scene.functions) {
    networks.emplace_back(function, scene.config, weights);
    while (networks.back().step()) {
    }
  }
  return networks;
}

std::string csvOf(const RecurrentScene& scene) {
  const auto networks = networksOf(scene);
  std::string csv = "curve,step,state,gradient\n";
  for (std::size_t i = 0; i < networks.size(); ++i) {
    const auto& norms = networks[i].norms();
    const auto gradients = networks[i].gradients(norms.size() - 1);
    for (std::size_t t = 0; t < norms.size(); ++t) {
      csv += quoted(label(scene.functions[i])) + "," + std::to_string(t) + "," + shortest(norms[t]) + "," +
             shortest(gradients[t]) + "\n";
    }
  }
  return csv;
}

}  // namespace actiscope
