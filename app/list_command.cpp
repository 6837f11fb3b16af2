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

/// "leaky_relu" with the parameters that are not at their default: "leaky_relu:slope=0.3"
std::string command(const Function& function) {
  std::string text(function.activation().id);
  char separator = ':';
  for (std::size_t i = 0; i < function.values().size(); ++i) {
    const Parameter& parameter = function.activation().parameters[i];
    if (function.values()[i] == parameter.defaultValue) continue;
    text += separator + std::string(parameter.id) + "=" + shortest(function.values()[i]);
    separator = ',';
  }
  return text;
}

/// "torch.nn.LeakyReLU; keras.layers.LeakyReLU = leaky_relu:slope=0.3; ONNX LeakyRelu"
std::string frameworkText(const Activation& activation) {
  std::string text;
  for (const Dialect& dialect : activation.dialects) {
    const std::string meaning = command(meant(activation, dialect));
    text += text.empty() ? "" : "; ";
    if (dialect.framework == Framework::onnx) text += "ONNX ";
    text += dialect.name;
    if (meaning != activation.id) text += " = " + meaning;
  }
  return text;
}

Json frameworkJson(const Activation& activation) {
  std::string text;
  for (const Dialect& dialect : activation.dialects) {
    text += text.empty() ? "" : ", ";
    text += "{\"framework\": " + jsonText(std::string(idOf(dialect.framework))) +
            ", \"name\": " + jsonText(std::string(dialect.name)) +
            ", \"function\": " + jsonText(command(meant(activation, dialect))) + "}";
  }
  return {"[" + text + "]"};
}

void list(Format format) {
  Table table({"id", "name", "parameters", "range", "saturation", "frameworks"});
  for (const Activation& activation : catalogue()) {
    const Properties all = properties(Function(activation));
    table.add({std::string(activation.id), std::string(activation.name.en), parametersOf(activation), rangeOf(all),
               std::string(name(all.saturation)),
               format == Format::json ? Cell(frameworkJson(activation)) : Cell(frameworkText(activation))});
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
