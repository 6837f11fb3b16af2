#pragma once

#include "app/table.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <vector>

namespace actiscope {

/// Adds --format with these choices, the first being the default; read the result in the command's callback.
std::shared_ptr<Format> addFormatOption(CLI::App& command, const std::vector<Format>& choices);

}  // namespace actiscope
