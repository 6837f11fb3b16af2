#pragma once

namespace actiscope {

/// The memory of widgets and pictures comes in the system's large pages, where it has such: to be given every 4 KB by
/// itself takes a tenth of the start. Call it first of all.
void useLargePages();

}  // namespace actiscope
