#pragma once

#include "ui/export/reel.h"

namespace actiscope {

/// The frames as an animated, lossless WebP. Nothing if a frame said stop.
std::optional<QByteArray> webp(const Reel& reel);

}  // namespace actiscope
