#pragma once

#include "ui/plot/plot.h"

namespace actiscope {

/// From now on plots tell assistive technology their reading: as value, and as description while there is one.
void makePlotsAccessible();

/// Says that the plot's reading changed.
void announceReading(Plot& plot);

}  // namespace actiscope
