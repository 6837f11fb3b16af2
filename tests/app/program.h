#pragma once

#include <string>

namespace actiscope {

/// What a run of the program left behind.
struct Outcome {
  int status = -1;
  std::string output;
  std::string error;
};

/// Runs the real program with these shell words, without a display unless the environment (NAME=value ...) has one.
Outcome actiscope(const std::string& arguments, const std::string& environment = {});

}  // namespace actiscope
