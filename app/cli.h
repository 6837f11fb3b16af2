#pragma once

#include <stdexcept>
#include <string>

namespace CLI {
class App;
}

namespace actiscope {

/// An argument that cannot be used; the text names it and says what would be right.
struct BadArgument : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// The exit status after such an argument.
inline constexpr int badInput = 2;

/// Writes one line on standard error, without control characters, whatever the message contains; returns the status.
int complain(std::string message, int status);

/// Runs the command that the arguments ask for and returns its exit status: 0, 2 for bad input with one line on
/// standard error, 1 if the output cannot be written. Without a command it opens the window.
int runCommandLine(int argc, char** argv);

/// Each adds its command to the program; results go to standard output when it is chosen.
void addListCommand(CLI::App& program);
void addEvalCommand(CLI::App& program);
void addSaturationCommand(CLI::App& program);
void addRaceCommand(CLI::App& program);
void addSoftmaxCommand(CLI::App& program);
void addGateCommand(CLI::App& program);
void addRenderCommand(CLI::App& program, int& argc, char** argv);

}  // namespace actiscope
