#include "app/cli.h"
#include "app/format_option.h"
#include "core/activations/catalogue.h"
#include "core/analysis/properties.h"
#include "core/text/number_text.h"

#include <CLI/CLI.hpp>

namespace actiscope {

namespace {

std::string parametersOf(const Activation& activation) {
  std::string text;
  for (const Parameter& p : activation.parameters) {
    text += (text.empty() ? "" : "; ") + std::string(p.id) + "=" + shortest(p.defaultValue) + " [" + shortest(p.lower) +
            "," + shortest(p.upper) + "]";
  }
  return text;
}

std::string rangeOf(const Properties& all) {
  return (all.lowerAttained ? "[" : "(") + shortest(all.range.from) + "," + shortest(all.range.to) +
         (all.upperAttained ? "]" : ")");
}

void list(Format format) {
  Table table({"id", "name", "parameters", "range", "saturation"});
  for (const Activation& activation : catalogue()) {
    const Properties all = properties(Function(activation));
    table.add({std::string(activation.id), std::string(activation.name.en), parametersOf(activation), rangeOf(all),
               std::string(name(all.saturation))});
  }
  print(table.text(format));
}

}  // namespace

void addListCommand(CLI::App& program) {
  auto* command = program.add_subcommand("list", "The functions with their parameters, range and saturation");
  command->footer("Example: actiscope list --format csv");
  auto format = addFormatOption(*command, {Format::table, Format::csv, Format::json});
  command->callback([format] { list(*format); });
}

}  // namespace actiscope
