#pragma once

namespace actiscope {

/// Qt's painting leaves numbers in the upper halves of the processor's wide registers. As long as they are there, some
/// processors keep them through every narrow instruction, of which most of a program consists: to place and simplify
/// curves took twice the time after a window had been filled. This forgets them.
void forgetUpperHalves();

}  // namespace actiscope
