#include "core/scene/zigzag_scene.h"

#include "core/scene/curve_csv.h"
#include "core/scene/runners.h"
#include "core/text/number_text.h"

namespace actiscope {

std::vector<Function*> functionsIn(ZigzagScene& scene) { return pointersTo(scene.inputs); }

long lengthOf(const ZigzagScene& scene) { return longestRun(scene.inputs, scene.config); }

std::string csvOf(const ZigzagScene& scene) {
  std::string csv = "curve,step,w1,w2,loss,length\n";
  for (const Function& input : scene.inputs) {
    for (const ZigzagFrame& frame : run(input, scene.config).frames) {
      csv += quoted(label(input)) + "," + std::to_string(frame.step);
      for (const double value : {frame.w.x, frame.w.y, frame.loss, frame.length}) csv += "," + shortest(value);
      csv += "\n";
    }
  }
  return csv;
}

}  // namespace actiscope
