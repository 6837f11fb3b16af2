#pragma once

#include <string>

namespace actiscope {

/// Opens the window, with the scene of a file if one is named, and returns when it is closed. Without a display, or if
/// the file is no scene, says so in one line and returns 2.
int showWindow(int argc, char** argv, const std::string& file = {});

}  // namespace actiscope
