#include "core/scene/descent_scene.h"

#include "core/scene/curve_csv.h"
#include "core/text/number_text.h"

#include <algorithm>

namespace actiscope {

std::vector<Function*> functionsIn(DescentScene& scene) {
  std::vector<Function*> functions;
  for (Function& runner : scene.runners) functions.push_back(&runner);
  return functions;
}

long lengthOf(const DescentScene& scene) {
  long longest = 0;
  for (const Function& runner : scene.runners) longest = std::max(longest, run(runner, scene.config).last().step);
  return longest;
}

std::string csvOf(const DescentScene& scene) {
  std::string csv = "curve,step,x,f\n";
  for (const Function& runner : scene.runners) {
    for (const DescentFrame& frame : run(runner, scene.config).frames) {
      csv += quoted(label(runner)) + "," + std::to_string(frame.step) + "," + shortest(frame.x) + "," +
             shortest(frame.f) + "\n";
    }
  }
  return csv;
}

}  // namespace actiscope
