#include "core/scene/scene_csv.h"

#include "core/analysis/sampling.h"
#include "core/text/number_text.h"

namespace actiscope {

namespace {

constexpr double resolution = 2000;

std::string quoted(const std::string& text) { return '"' + text + '"'; }

void append(std::string& csv, const Function& function, int order, const View& view) {
  for (const Branch& branch : sample(function, order, {view.x, view.y, resolution, resolution})) {
    for (const Point& point : branch) {
      csv += quoted(label(function)) + "," + std::to_string(order) + "," + shortest(point.x) + "," + shortest(point.y) +
             "\n";
    }
  }
}

std::string exploreCsv(const ExploreScene& scene) {
  std::string csv = "curve,derivative,x,y\n";
  append(csv, scene.function, 0, scene.view);
  if (scene.showSlope) append(csv, scene.function, 1, scene.view);
  if (scene.showCurvature) append(csv, scene.function, 2, scene.view);
  return csv;
}

std::string compareCsv(const CompareScene& scene) {
  std::string csv = "curve,derivative,x,y\n";
  for (const ComparedCurve& curve : scene.curves) {
    if (!curve.visible) continue;
    if (scene.showValue) append(csv, curve.function, 0, scene.view);
    if (scene.showSlope) append(csv, curve.function, 1, scene.view);
  }
  return csv;
}

std::string descentCsv(const DescentScene& scene) {
  std::string csv = "curve,step,x,f\n";
  for (const Function& runner : scene.runners) {
    for (const DescentFrame& frame : run(runner, scene.config).frames) {
      csv += quoted(label(runner)) + "," + std::to_string(frame.step) + "," + shortest(frame.x) + "," +
             shortest(frame.f) + "\n";
    }
  }
  return csv;
}

}  // namespace

std::string sceneCsv(const Scene& scene) {
  switch (scene.page) {
    case PageId::compare:
      return compareCsv(scene.compare);
    case PageId::descent:
      return descentCsv(scene.descent);
    case PageId::explore:
      break;
  }
  return exploreCsv(scene.explore);
}

}  // namespace actiscope
