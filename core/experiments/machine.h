#pragma once

#include <string>

namespace actiscope {

/// What the processor calls itself, "AMD EPYC 9554"; empty where the system does not say.
std::string processorName();

}  // namespace actiscope
