#include "ui/pages/joint_marks.h"

#include "core/analysis/joints.h"
#include "ui/words.h"

#include <cmath>

namespace actiscope {

namespace {

constexpr double rounding = 1e-9;

double derivative(const Jet& jet, int order) { return order == 0 ? jet.f : order == 1 ? jet.f1 : jet.f2; }

}  // namespace

std::vector<PlotMark> jumpMarks(const Function& function, int order, const QColor& colour) {
  std::vector<PlotMark> marks;
  for (const Joint& joint : jointsOf(function)) {
    const double left = derivative(joint.left, order);
    const double at = derivative(joint.at, order);
    const double right = derivative(joint.right, order);
    if (std::abs(left - right) <= rounding) continue;
    for (double side : {left, right}) {
      if (std::abs(side - at) > rounding) marks.push_back({{joint.x, side}, PlotMark::Shape::openDot, colour, {}});
    }
    marks.push_back({{joint.x, at}, PlotMark::Shape::closedDot, colour, {}});
  }
  return marks;
}

std::vector<PlotMark> namedJoints(const Function& function, const QColor& colour) {
  std::vector<PlotMark> marks = jumpMarks(function, 0, colour);
  for (PlotMark& mark : marks) {
    if (mark.shape == PlotMark::Shape::closedDot) mark.label = tr("jump");
  }
  for (const Joint& joint : jointsOf(function)) {
    if (joint.kind() != Break::kink) continue;
    marks.push_back({{joint.x, joint.at.f}, PlotMark::Shape::corner, colour, tr("kink")});
  }
  return marks;
}

}  // namespace actiscope
