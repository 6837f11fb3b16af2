#include "ui/plot/label_placer.h"

#include <algorithm>

namespace actiscope {

std::optional<QRectF> LabelPlacer::place(const std::vector<QRectF>& candidates) {
  const auto fitting = std::ranges::find_if(candidates, [&](const QRectF& rect) { return isFree(rect); });
  if (fitting == candidates.end()) return std::nullopt;
  block(*fitting);
  return *fitting;
}

bool LabelPlacer::isFree(const QRectF& rect) const {
  const auto hit = [&](const QRectF& other) { return other.intersects(rect); };
  return area_.contains(rect) && std::ranges::none_of(taken_, hit);
}

}  // namespace actiscope
