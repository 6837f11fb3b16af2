#include "core/scene/scene_csv.h"

namespace actiscope {

std::string sceneCsv(const Scene& scene) {
  std::string csv;
  visitPage(scene, [&](const auto& part) { csv = csvOf(part); });
  return csv;
}

}  // namespace actiscope
