#include "core/scene/explore_scene.h"

#include "core/scene/curve_csv.h"

namespace actiscope {

std::vector<Function*> functionsIn(ExploreScene& scene) { return {&scene.function}; }

std::string csvOf(const ExploreScene& scene) {
  std::string csv = curveCsvHeader;
  csv += curveCsv(scene.function, 0, scene.view);
  if (scene.showSlope) csv += curveCsv(scene.function, 1, scene.view);
  if (scene.showCurvature) csv += curveCsv(scene.function, 2, scene.view);
  return csv;
}

}  // namespace actiscope
