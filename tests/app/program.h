#pragma once

#include <string>

namespace actiscope {

/// What a run of the program left behind.
struct Outcome {
  int status = -1;
  std::string output;
  std::string error;
};

/// Runs the real program with these shell words and without a display.
Outcome actiscope(const std::string& arguments);

}  // namespace actiscope
