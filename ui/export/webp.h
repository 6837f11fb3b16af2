#pragma once

#include "ui/export/reel.h"

namespace actiscope {

/// The frames as an animated WebP, without loss but for the palette of their colours. Nothing if a frame said stop.
std::optional<QByteArray> webp(const Reel& reel);

}  // namespace actiscope
