#pragma once

#include "core/scene/scene.h"
#include "ui/plot/theme.h"

#include <QImage>
#include <QSize>

namespace actiscope {

/// Pixels that a side of a picture may have at most.
constexpr int largestSide = 16384;

/// Draws the page that the scene shows, without a window. The size is in pixels of scale 1; the image is scale times as
/// large.
QImage picture(const Scene& scene, QSize size, double scale, ThemeId theme);

}  // namespace actiscope
