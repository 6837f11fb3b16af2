#pragma once

#include <string>

namespace actiscope {

/// Opens the window, with the scene of a file if one is named, and returns when it is closed. A file that is no scene
/// is complained of in the window and in one line on standard error. Throws BadArgument without a display.
int showWindow(int argc, char** argv, const std::string& file = {});

}  // namespace actiscope
