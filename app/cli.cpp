#include "app/cli.h"

#include "app/arguments.h"
#include "app/scene_argument.h"
#include "app/window.h"
#include "core/text/number_text.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <iostream>
#include <new>

namespace actiscope {

namespace {

/// The arguments, the last first. What the parser would take for an option and is a number has a blank before it.
std::vector<std::string> wordsFor(int argc, char** argv) {
  std::vector<std::string> words(argv + 1, argv + argc);
  for (std::string& word : words) {
    if (word.starts_with('-') && parseNumber(word)) word.insert(0, " ");
  }
  std::ranges::reverse(words);
  return words;
}

/// Every value is read without that blank.
void takeNumbersBack(CLI::App& program) {
  const auto withoutBlank = [](std::string text) { return text.starts_with(" -") ? text.substr(1) : text; };
  for (CLI::App* command : program.get_subcommands([](CLI::App*) { return true; })) {
    for (CLI::Option* option : command->get_options()) option->transform(withoutBlank, "");
  }
}

/// One command only: what follows it are its own words, even a scene or a file that is called like another command.
void addCommands(CLI::App& program, int& argc, char** argv) {
  program.require_subcommand(0, 1);
  addListCommand(program);
  addEvalCommand(program);
  addSaturationCommand(program);
  addRaceCommand(program);
  addSoftmaxCommand(program);
  addGateCommand(program);
  addRenderCommand(program, argc, argv);
  takeNumbersBack(program);
  program.set_version_flag("--version", "actiscope " ACTISCOPE_VERSION);
  program.footer(
      "Without a command the window opens, with FILE that scene in it: actiscope FILE. 'actiscope COMMAND --help' "
      "tells more.");
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
  if (looksLikeAFile(word)) throw BadArgument("the window opens one file only: 'actiscope " + word + "'");
  throw BadArgument("unknown command '" + word + "'" + suggestion(word, names) + " (commands: " + all + ")");
}

int showHelp(const CLI::App& program, const CLI::Success& help) {
  program.exit(help);
  return std::cout.flush() ? 0 : complain("cannot write to standard output", 1);
}

/// ", did you mean '--at'?"
std::string optionLike(const std::string& word, const CLI::App& command) {
  std::vector<std::string> names;
  for (const CLI::Option* option : command.get_options()) {
    if (!option->get_positional()) names.push_back(option->get_name());
  }
  return word.starts_with("-") ? suggestion(word, {names.begin(), names.end()}) : "";
}

/// What the parser found wrong, in better words where its own are clumsy.
std::string reason(const CLI::App& command, const CLI::ParseError& error) {
  const auto unexpected = command.remaining();
  if (!unexpected.empty()) {
    const std::string& word = unexpected.front();
    return "unexpected argument '" + word.substr(word.starts_with(' ') ? 1 : 0) + "'" + optionLike(word, command);
  }
  const std::string words = error.what();
  return error.get_name() == "ArgumentMismatch" ? words.substr(0, words.find(':')) + " takes exactly one value" : words;
}

/// That, and whose help says what would be right.
std::string mistake(const CLI::App& program, const CLI::ParseError& error) {
  const auto chosen = program.get_subcommands();
  const CLI::App& command = chosen.empty() ? program : *chosen.front();
  const std::string name = chosen.empty() ? "" : command.get_name() + " ";
  return (chosen.empty() ? "" : command.get_name() + ": ") + reason(command, error) + " ('actiscope " + name +
         "--help' shows what is possible)";
}

}  // namespace

int complain(std::string message, int status) {
  std::ranges::replace_if(
      message, [](unsigned char c) { return c < 0x20 || c == 0x7F; }, ' ');
  std::fprintf(stderr, "actiscope: %s\n", message.c_str());
  return status;
}

int runCommandLine(int argc, char** argv) {
  CLI::App program("Actiscope, an oscilloscope for neural-network activation functions", "actiscope");
  try {
    addCommands(program, argc, argv);
    const std::string word = argc < 2 ? "" : argv[1];
    if (word.empty() || (argc == 2 && looksLikeAFile(word))) return showWindow(argc, argv, word);
    if (word[0] != '-') expectCommand(program, word);
    program.parse(wordsFor(argc, argv));
    return 0;
  } catch (const CLI::Success& help) {
    return showHelp(program, help);
  } catch (const CLI::ParseError& error) {
    return complain(mistake(program, error), badInput);
  } catch (const BadArgument& error) {
    return complain(error.what(), badInput);
  } catch (const std::runtime_error& error) {
    return complain(error.what(), 1);
  } catch (const std::bad_alloc&) {
    return complain("not enough memory for that many rows; ask for fewer", 1);
  }
}

}  // namespace actiscope
