#pragma once

#include "core/scene/scene.h"

#include <string>

namespace actiscope {

/// The numbers of the page's picture as CSV: curve,derivative,x,y for the plotted curves (derivative 0, 1, 2) and
/// curve,step,x,f for the descent; curves are sampled as for a picture of 2000 x 2000 pixels.
std::string sceneCsv(const Scene& scene);

}  // namespace actiscope
