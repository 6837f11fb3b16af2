#include "core/scene/explore_scene.h"

#include "core/analysis/lens.h"
#include "core/scene/curve_csv.h"
#include "core/text/number_text.h"

namespace actiscope {

namespace {

/// The errors in ULP as two more curves.
std::string lensCsv(const ExploreScene& scene) {
  constexpr std::size_t pieces = 1000;
  const LensScene& setting = scene.lens;
  std::string csv;
  for (const auto& [name, error] : {std::pair{"textbook", &LensErrors::textbook}, {"ours", &LensErrors::ours}}) {
    const std::string curve =
        quoted(label(scene.function) + ", ULP of " +
               std::string(numberFormatNames[static_cast<std::size_t>(setting.format)]) + ", " + name);
    for (const auto& piece : lensOf(scene.function, setting.order, setting.format, scene.view.x, pieces).pieces) {
      csv += curve + "," + std::to_string(setting.order) + "," + shortest(piece.x) + "," +
             shortest(piece.errors.*error) + "\n";
    }
  }
  return csv;
}

}  // namespace

std::vector<Function*> functionsIn(ExploreScene& scene) { return {&scene.function}; }

std::string csvOf(const ExploreScene& scene) {
  std::string csv = curveCsvHeader;
  csv += curveCsv(scene.function, 0, scene.view);
  if (scene.showSlope) csv += curveCsv(scene.function, 1, scene.view);
  if (scene.showCurvature) csv += curveCsv(scene.function, 2, scene.view);
  if (scene.lens.shown && hasTextbookForm(scene.function.activation())) csv += lensCsv(scene);
  return csv;
}

}  // namespace actiscope
