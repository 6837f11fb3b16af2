#pragma once

#include "core/activations/function.h"
#include "core/scene/view.h"

#include <string>

namespace actiscope {

inline constexpr const char* curveCsvHeader = "curve,derivative,x,y\n";

/// The points of a derivative of the function, as a picture of this view has them.
std::string curveCsv(const Function& function, int order, const View& view);

/// A text as a cell of a table.
std::string quoted(const std::string& text);

}  // namespace actiscope
