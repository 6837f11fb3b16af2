#pragma once

#include "ui/plot/drawing.h"
#include "ui/plot/elements.h"
#include "ui/plot/plane.h"
#include "ui/plot/theme.h"

#include <QFont>
#include <vector>

namespace actiscope {

/// The text of a value at the cursor. It stands above its point, so far that a mark of this reach is free, and off the
/// straight line through the curve's points on both sides: along a curve it glides without a jump. Where it would leave
/// the area it is moved back, and to another side of the point if it would hide it there. Where it would hide one of
/// the labels it gives way to the nearest place where it hides none, if there is one.
class CursorValue {
 public:
  CursorValue(const PlotValue& value, const Plane& plane, const QRectF& area, double reach, const QFont& font,
              std::vector<QRectF> labels = {});

  /// What is drawn is inside of this.
  const QRectF& box() const { return box_; }
  /// On a ground of its own.
  void draw(Drawing& drawing, const Theme& theme) const;

 private:
  const PlotValue& value_;
  QFont font_;
  QStringList lines_;
  QRectF box_;
};

}  // namespace actiscope
