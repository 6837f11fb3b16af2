#pragma once

#include <QLineF>
#include <QRectF>
#include <optional>

namespace actiscope {

/// The part of the segment that is inside the rectangle; nothing if there is none or an end is not finite. An end that
/// is inside stays exactly as it is.
std::optional<QLineF> clipped(const QLineF& segment, const QRectF& rect);

}  // namespace actiscope
