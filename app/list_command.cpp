#include "app/cli.h"
#include "app/format_option.h"
#include "core/activations/catalogue.h"
#include "core/activations/gated_pairs.h"
#include "core/activations/vectors.h"
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

/// "ONNX LeakyRelu"; the others' names tell whose they are.
std::string dialectName(const Dialect& dialect) {
  return (dialect.framework == Framework::onnx ? "ONNX " : "") + std::string(dialect.name);
}

/// What is to be said of each dialect, one after another.
template <class TextOf>
std::string listed(const std::vector<Dialect>& dialects, const TextOf& textOf) {
  std::string text;
  for (const Dialect& dialect : dialects) text += (text.empty() ? "" : "; ") + textOf(dialect);
  return text;
}

/// "torch.nn.LeakyReLU; keras.layers.LeakyReLU = leaky_relu:slope=0.3; ONNX LeakyRelu"
std::string frameworkText(const Activation& activation) {
  return listed(activation.dialects, [&](const Dialect& dialect) {
    const std::string meaning = command(meant(activation, dialect));
    return dialectName(dialect) + (meaning == activation.id ? "" : " = " + meaning);
  });
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
  TablePrinter table({"id", "name", "parameters", "range", "saturation", "frameworks"}, format);
  for (const Activation& activation : catalogue()) {
    const Properties all = properties(Function(activation));
    table.add({std::string(activation.id), std::string(activation.name.en), parametersOf(activation), rangeOf(all),
               std::string(name(all.saturation)),
               format == Format::json ? Cell(frameworkJson(activation)) : Cell(frameworkText(activation))});
  }
  table.finish();
}

/// Functions of more than one input.
template <class Row>
void listOthers(const std::vector<Row>& rows, Format format) {
  TablePrinter table({"id", "name", "formula", "source", "frameworks"}, format);
  for (const Row& row : rows) {
    table.add({std::string(row.id), std::string(row.name.en), std::string(row.formula), std::string(row.source),
               listed(row.dialects, dialectName)});
  }
  table.finish();
}

}  // namespace

void addListCommand(CLI::App& program) {
  auto* command = program.add_subcommand("list", "The functions with their parameters, range and saturation");
  command->footer("Example: actiscope list --format csv");
  auto format = addFormatOption(*command, {Format::table, Format::csv, Format::json});
  auto vectors = std::make_shared<bool>(false);
  auto pairs = std::make_shared<bool>(false);
  auto* ofVectors = command->add_flag("--vectors", *vectors, "The functions of a vector instead: softmax and its kin");
  command->add_flag("--pairs", *pairs, "The gated linear units instead, functions of two inputs")->excludes(ofVectors);
  command->callback([format, vectors, pairs] {
    if (*vectors) return listOthers(vectorFunctions(), *format);
    if (*pairs) return listOthers(gatedPairs(), *format);
    list(*format);
  });
}

}  // namespace actiscope
