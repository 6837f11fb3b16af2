#pragma once

#include "core/analysis/lens.h"
#include "ui/plot/plot.h"

#include <QStringList>

namespace actiscope {

/// Shows the precision lens of a scene in this panel; what it says is the headline.
PlotHeadline showLens(Panel& panel, const ExploreScene& scene, const Theme& theme);

/// What a lens says: where the textbook formula has no right digit, where it overflows, or else how far it is off.
PlotHeadline lensHeadline(const Function& function, const LensScene& setting, Range view, const Lens& lens);

/// The names of the formats, in their order.
QStringList lensFormats();

}  // namespace actiscope
