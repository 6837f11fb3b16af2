#include "core/scene/descent_scene.h"

#include "core/scene/curve_csv.h"
#include "core/scene/runners.h"
#include "core/text/number_text.h"

namespace actiscope {

std::vector<Function*> functionsIn(DescentScene& scene) { return pointersTo(scene.runners); }

long lengthOf(const DescentScene& scene) { return longestRun(scene.runners, scene.config); }

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
