#include "core/scene/depth_scene.h"

#include "core/experiments/depth_study.h"
#include "core/text/number_text.h"

#include <limits>
#include <thread>

namespace actiscope {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

std::string row(std::initializer_list<double> numbers) {
  std::string text;
  for (const double number : numbers) text += (text.empty() ? "" : ",") + shortest(number);
  return text + "\n";
}

}  // namespace

std::vector<Function*> functionsIn(DepthScene& scene) { return {&scene.config.activation}; }

std::string csvOf(const DepthScene& scene) {
  const DepthFrame frame = run(scene.config, std::thread::hardware_concurrency()).frame;
  const auto theory = meanField(scene.config);
  std::string csv = "layer,mean,deviation,zeros,saturated,gradient,theory_mean,theory_deviation,theory_gradient\n";
  for (std::size_t i = 0; i < theory.size(); ++i) {
    const bool known = i < frame.signal.size();
    const SignalFrame layer = known ? frame.signal[i] : SignalFrame{};
    const std::size_t back = theory.size() - 1 - i;
    csv += row({double(i), known ? layer.mean : unknown, known ? layer.deviation : unknown,
                known ? layer.zeros() : unknown, known && i > 0 ? layer.saturated : unknown,
                back < frame.gradient.size() ? frame.gradient[back].rms : unknown, theory[i].mean, theory[i].deviation,
                theory[i].gradient});
  }
  return csv;
}

}  // namespace actiscope
