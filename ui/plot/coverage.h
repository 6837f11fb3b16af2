#pragma once

#include "core/activations/instruction_set.h"
#include "ui/plot/outline.h"
#include "ui/plot/raster_target.h"
#include "ui/plot/tiles.h"

#include <QColor>
#include <QImage>

namespace actiscope {

/// Fills a shape, given by its outlines in pixels, with a colour: each pixel by the exact share of its area that the
/// shape covers. Where outlines of one direction overlap, the pixel is covered once.
///
/// Columns of pixels are what suits curves: in each a curve is a few pixels high, so only those few are ever touched.
/// Every edge adds to the rows that it crosses how the coverage changes there, in 4 or 8 columns at a time, and the sum
/// from the top down is the coverage.
void fillCovered(const RasterTarget& target, const std::vector<Edge>& edges, const QColor& colour,
                 InstructionSet set = widest());

/// The same for a rectangle.
void fillCovered(const RasterTarget& target, const QRectF& rect, const QColor& colour, InstructionSet set = widest());

/// The same pixels, but only those in these tiles of the picture whose corner is the target's origin; a pixel of the
/// picture is a whole number of the target's.
void fillCovered(const RasterTarget& target, const std::vector<Edge>& edges, const QColor& colour, const Tiles& tiles,
                 InstructionSet set = widest());
void fillCovered(const RasterTarget& target, const QRectF& rect, const QColor& colour, const Tiles& tiles,
                 InstructionSet set = widest());

/// The same for pixels whose shares are known, in 255ths (an image of 8 bits): the first of them is that at the corner.
void fillShares(const RasterTarget& target, QPoint corner, const QImage& shares, const QColor& colour,
                InstructionSet set = widest());

}  // namespace actiscope
