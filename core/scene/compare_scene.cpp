#include "core/scene/compare_scene.h"

#include "core/scene/curve_csv.h"

namespace actiscope {

std::vector<Function*> functionsIn(CompareScene& scene) {
  std::vector<Function*> functions;
  for (ComparedCurve& curve : scene.curves) functions.push_back(&curve.function);
  return functions;
}

std::string csvOf(const CompareScene& scene) {
  std::string csv = curveCsvHeader;
  for (const ComparedCurve& curve : scene.curves) {
    if (!curve.visible) continue;
    if (scene.showValue) csv += curveCsv(curve.function, 0, scene.view);
    if (scene.showSlope) csv += curveCsv(curve.function, 1, scene.view);
  }
  return csv;
}

}  // namespace actiscope
