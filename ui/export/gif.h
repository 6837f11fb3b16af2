#pragma once

#include "ui/export/reel.h"

namespace actiscope {

/// The frames as an animated GIF: one palette for all, and of each frame only what differs from the one before. A frame
/// lasts whole hundredths of a second, at least two, as players want it. Nothing if a frame said stop.
std::optional<QByteArray> gif(const Reel& reel);

}  // namespace actiscope
