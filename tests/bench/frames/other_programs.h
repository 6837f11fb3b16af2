#pragma once

#include "tests/bench/frames/stage.h"

#include <optional>

namespace actiscope {

/// The programs that other_programs.py knows.
inline constexpr const char* otherPrograms[] = {"matplotlib", "blitting", "pyqtgraph"};

/// Milliseconds that a program needs for a whole frame with these lines, antialiased and as wide as ours, in axes with
/// a grid; nothing, and a line on standard error, where it is not installed.
std::optional<double> frameOf(const char* program, QSize size, const std::vector<BareLine>& lines);

}  // namespace actiscope
