#include "core/scene/zigzag_scene.h"

#include "core/scene/curve_csv.h"
#include "core/text/number_text.h"

#include <algorithm>

namespace actiscope {

std::vector<Function*> functionsIn(ZigzagScene& scene) {
  std::vector<Function*> functions;
  for (Function& input : scene.inputs) functions.push_back(&input);
  return functions;
}

long lengthOf(const ZigzagScene& scene) {
  long longest = 0;
  for (const Function& input : scene.inputs) longest = std::max(longest, run(input, scene.config).last().step);
  return longest;
}

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
