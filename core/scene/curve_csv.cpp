#include "core/scene/curve_csv.h"

#include "core/analysis/sampling.h"
#include "core/text/number_text.h"

namespace actiscope {

namespace {

constexpr double resolution = 2000;

}  // namespace

std::string quoted(const std::string& text) { return '"' + text + '"'; }

std::string curveCsv(const Function& function, int order, const View& view) {
  std::string csv;
  for (const Branch& branch : sample(function, order, {view.x, view.y, resolution, resolution})) {
    for (const Point& point : branch) {
      csv += quoted(label(function)) + "," + std::to_string(order) + "," + shortest(point.x) + "," + shortest(point.y) +
             "\n";
    }
  }
  return csv;
}

}  // namespace actiscope
