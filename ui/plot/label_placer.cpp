#include "ui/plot/label_placer.h"

#include <algorithm>

namespace actiscope {

std::optional<QRectF> LabelPlacer::place(const std::vector<QRectF>& candidates, const Hidden& hidden, double most) {
  std::optional<QRectF> best;
  double least = most;
  for (const QRectF& rect : candidates) {
    if (best && least < negligible) break;
    if (!isFree(rect)) continue;
    const double hides = hidden(rect, least);
    if (hides < least) best = rect;
    least = std::min(least, hides);
  }
  if (best) block(*best);
  return best;
}

bool LabelPlacer::isFree(const QRectF& rect) const {
  const auto hit = [&](const QRectF& other) { return other.intersects(rect); };
  return area_.contains(rect) && std::ranges::none_of(taken_, hit);
}

}  // namespace actiscope
