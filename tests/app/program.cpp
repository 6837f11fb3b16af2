#include "tests/app/program.h"

#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace actiscope {

namespace {

std::string contentOf(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace

Outcome actiscope(const std::string& arguments, const std::string& environment) {
  const auto base = std::filesystem::temp_directory_path() / ("actiscope-test-" + std::to_string(getpid()));
  const std::string out = base.string() + ".out";
  const std::string err = base.string() + ".err";
  const std::string run = base.string() + ".run";
  const std::string command = "env -u DISPLAY -u WAYLAND_DISPLAY -u QT_QPA_PLATFORM XDG_RUNTIME_DIR='" + run + "' " +
                              environment + " " ACTISCOPE " " + arguments + " >'" + out + "' 2>'" + err + "'";
  const int status = std::system(command.c_str());
  const Outcome outcome{WEXITSTATUS(status), contentOf(out), contentOf(err)};
  std::filesystem::remove(out);
  std::filesystem::remove(err);
  std::filesystem::remove_all(run);
  return outcome;
}

}  // namespace actiscope
