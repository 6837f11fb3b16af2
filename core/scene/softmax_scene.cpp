#include "core/scene/softmax_scene.h"

#include "core/text/number_text.h"

#include <algorithm>

namespace actiscope {

namespace {

std::vector<std::string_view> makeIds() {
  std::vector<std::string_view> ids;
  for (const VectorFunction& function : vectorFunctions()) ids.push_back(function.id);
  return ids;
}

std::string headerOf(std::size_t classes) {
  std::string header = "class,z,value";
  for (std::size_t i = 1; i <= classes; ++i) header += ",by_z" + std::to_string(i);
  return header + ",squared_error,cross_entropy\n";
}

}  // namespace

std::span<const std::string_view> vectorFunctionIds() {
  static const std::vector<std::string_view> ids = makeIds();
  return ids;
}

const VectorFunction& functionOf(const SoftmaxScene& scene) { return vectorFunctions().at(scene.function); }

std::size_t stepOf(const SoftmaxScene& scene) {
  return static_cast<std::size_t>(std::min(scene.playback.step, scene.config.steps));
}

long lengthOf(const SoftmaxScene& scene) { return scene.config.steps; }

std::string csvOf(const SoftmaxScene& scene) {
  const LogitFrame raw = run(LogitLoss::squaredError, scene.config)[stepOf(scene)];
  const LogitFrame soft = run(LogitLoss::crossEntropy, scene.config)[stepOf(scene)];
  const std::vector<double> values = functionOf(scene).values(soft.logits, scene.config.temperature);
  const Eigen::MatrixXd jacobian = functionOf(scene).jacobian(soft.logits, scene.config.temperature);
  std::string csv = headerOf(values.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    csv += std::to_string(i + 1) + "," + shortest(soft.logits[i]) + "," + shortest(values[i]);
    for (const double slope : jacobian.row(static_cast<Eigen::Index>(i))) csv += "," + shortest(slope);
    csv += "," + shortest(raw.gradient[i]) + "," + shortest(soft.gradient[i]) + "\n";
  }
  return csv;
}

}  // namespace actiscope
