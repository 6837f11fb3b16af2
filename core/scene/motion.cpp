#include "core/scene/motion.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

/// The same, to be changed.
std::vector<Function*> functionsIn(Scene& scene) {
  std::vector<Function*> functions;
  if (scene.page == PageId::explore) functions.push_back(&scene.explore.function);
  if (scene.page == PageId::compare) {
    for (ComparedCurve& curve : scene.compare.curves) functions.push_back(&curve.function);
  }
  if (scene.page == PageId::descent) {
    for (Function& runner : scene.descent.runners) functions.push_back(&runner);
  }
  return functions;
}

long lengthOf(const DescentScene& scene) {
  long longest = 0;
  for (const Function& runner : scene.runners) longest = std::max(longest, run(runner, scene.config).last().step);
  return longest;
}

std::vector<Scene> raceFrames(const Scene& scene, std::size_t most) {
  const long length = lengthOf(scene.descent);
  const long gaps = std::max(1L, static_cast<long>(most) - 1);
  const long stride = std::max(1L, (length + gaps - 1) / gaps);
  std::vector<Scene> frames;
  for (long step = 0; step < length; step += stride) {
    frames.push_back(scene);
    frames.back().descent.step = step;
  }
  frames.push_back(scene);
  frames.back().descent.step = atTheEnd;
  return frames;
}

std::vector<Scene> sweepFrames(const Scene& scene, const Motion& motion, std::size_t most) {
  std::vector<Scene> frames(std::max<std::size_t>(1, most), scene);
  for (std::size_t i = 0; i < frames.size(); ++i) {
    const double way = 2 * static_cast<double>(i) / static_cast<double>(frames.size());
    Function& function = *functionsIn(frames[i]).at(motion.function);
    const Parameter& parameter = function.activation().parameters.at(motion.parameter);
    function.set(motion.parameter, valueAt(parameter, way <= 1 ? way : 2 - way));
  }
  return frames;
}

}  // namespace

std::vector<Function> functionsOf(const Scene& scene) {
  Scene copy = scene;
  std::vector<Function> functions;
  for (const Function* function : functionsIn(copy)) functions.push_back(*function);
  return functions;
}

std::vector<Motion> motions(const Scene& scene) {
  std::vector<Motion> all;
  if (scene.page == PageId::descent) all.push_back({});
  const auto functions = functionsOf(scene);
  for (std::size_t i = 0; i < functions.size(); ++i) {
    for (std::size_t p = 0; p < functions[i].parametersInUse(); ++p) all.push_back({false, i, p});
  }
  return all;
}

std::vector<Scene> framesOf(const Scene& scene, const Motion& motion, std::size_t most) {
  return motion.race ? raceFrames(scene, most) : sweepFrames(scene, motion, most);
}

}  // namespace actiscope
