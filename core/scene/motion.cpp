#include "core/scene/motion.h"

#include "core/activations/sweep.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

std::vector<Function*> shownFunctions(Scene& scene) {
  std::vector<Function*> functions;
  visitPage(scene, [&](auto& part) { functions = functionsIn(part); });
  return functions;
}

long lastStep(const Scene& scene) {
  long last = 0;
  visitPage(scene, [&]<class Part>(const Part& part) {
    if constexpr (Played<Part>) last = lengthOf(part);
  });
  return last;
}

Scene atStep(Scene scene, long step) {
  visitPage(scene, [&]<class Part>(Part& part) {
    if constexpr (Played<Part>) part.playback.step = step;
  });
  return scene;
}

std::vector<Scene> playedFrames(const Scene& scene, std::size_t most) {
  const long length = lastStep(scene);
  const long gaps = std::max(1L, static_cast<long>(most) - 1);
  const long stride = std::max(1L, (length + gaps - 1) / gaps);
  std::vector<Scene> frames;
  for (long step = 0; step < length; step += stride) frames.push_back(atStep(scene, step));
  frames.push_back(atStep(scene, atTheEnd));
  return frames;
}

std::vector<Scene> sweepFrames(const Scene& scene, const Motion& motion, std::size_t most) {
  std::vector<Scene> frames(std::max<std::size_t>(1, most), scene);
  for (std::size_t i = 0; i < frames.size(); ++i) {
    const double way = 2 * static_cast<double>(i) / static_cast<double>(frames.size());
    Function& function = *shownFunctions(frames[i]).at(motion.function);
    const Parameter& parameter = function.activation().parameters.at(motion.parameter);
    function.set(motion.parameter, sweep(parameter, way));
  }
  return frames;
}

}  // namespace

std::vector<Function> functionsOf(const Scene& scene) {
  Scene copy = scene;
  std::vector<Function> functions;
  for (const Function* function : shownFunctions(copy)) functions.push_back(*function);
  return functions;
}

double speedOf(const Scene& scene) {
  double speed = 0;
  visitPage(scene, [&]<class Part>(const Part& part) {
    if constexpr (Played<Part>) speed = part.playback.speed;
  });
  return speed;
}

std::vector<Motion> motions(const Scene& scene) {
  std::vector<Motion> all;
  if (speedOf(scene) > 0) all.push_back({});
  const auto functions = functionsOf(scene);
  for (std::size_t i = 0; i < functions.size(); ++i) {
    for (std::size_t p = 0; p < functions[i].parametersInUse(); ++p) all.push_back({false, i, p});
  }
  return all;
}

std::vector<Scene> framesOf(const Scene& scene, const Motion& motion, std::size_t most) {
  return motion.plays ? playedFrames(scene, most) : sweepFrames(scene, motion, most);
}

}  // namespace actiscope
