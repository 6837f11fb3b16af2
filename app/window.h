#pragma once

namespace actiscope {

/// Opens the window and returns when it is closed; without a display says so in one line and returns 2.
int showWindow(int argc, char** argv);

}  // namespace actiscope
