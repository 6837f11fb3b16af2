#include "app/cli.h"

#include "app/arguments.h"
#include "app/window.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>

namespace actiscope {

namespace {

constexpr int badInput = 2;

/// One line on standard error, whatever the message contains.
int complain(std::string message, int status) {
  std::ranges::replace(message, '\n', ' ');
  std::fprintf(stderr, "actiscope: %s\n", message.c_str());
  return status;
}

void addCommands(CLI::App& program, int& argc, char** argv) {
  addListCommand(program);
  addEvalCommand(program);
  addSaturationCommand(program);
  addRaceCommand(program);
  addSoftmaxCommand(program);
  addRenderCommand(program, argc, argv);
  program.set_version_flag("--version", "actiscope " ACTISCOPE_VERSION);
  program.footer("Without a command the window opens. 'actiscope COMMAND --help' tells more.");
}

/// Says what a first word that is no command should have been.
void expectCommand(const CLI::App& program, const std::string& word) {
  std::vector<std::string_view> names;
  std::string all;
  for (const CLI::App* command : program.get_subcommands([](const CLI::App*) { return true; })) {
    names.push_back(command->get_name());
    all += (all.empty() ? "" : ", ") + command->get_name();
  }
  if (std::ranges::find(names, word) != names.end()) return;
  const std::string guess = closest(word, names);
  throw BadArgument("unknown command '" + word + "'" + (guess.empty() ? "" : ", did you mean '" + guess + "'?") +
                    " (commands: " + all + ")");
}

}  // namespace

int runCommandLine(int argc, char** argv) {
  if (argc < 2) return showWindow(argc, argv);
  CLI::App program("Actiscope, an oscilloscope for neural-network activation functions", "actiscope");
  try {
    addCommands(program, argc, argv);
    if (argv[1][0] != '-') expectCommand(program, argv[1]);
    program.parse(argc, argv);
    return 0;
  } catch (const CLI::Success& help) {
    return program.exit(help);
  } catch (const CLI::ParseError& error) {
    return complain(error.what(), badInput);
  } catch (const BadArgument& error) {
    return complain(error.what(), badInput);
  } catch (const std::runtime_error& error) {
    return complain(error.what(), 1);
  }
}

}  // namespace actiscope
