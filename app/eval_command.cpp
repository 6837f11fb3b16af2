#include "app/arguments.h"
#include "app/cli.h"
#include "app/format_option.h"

#include <CLI/CLI.hpp>

namespace actiscope {

namespace {

struct EvalRequest {
  std::string function;
  std::vector<std::string> settings;
  std::string at;
  std::string range;
  std::string derivative = "0";
};

int orderOf(const std::string& text) {
  if (text == "0" || text == "1" || text == "2") return text[0] - '0';
  throw BadArgument("--derivative must be 0, 1 or 2, not '" + text + "'");
}

std::vector<double> pointsOf(const EvalRequest& request) {
  if (request.at.empty() == request.range.empty()) {
    throw BadArgument("give either --at x,... or --range a:b:n, as in --at -1,0,1");
  }
  return request.at.empty() ? parseGrid(request.range) : parseNumbers("--at", request.at);
}

void evaluate(const EvalRequest& request, Format format) {
  const Function function = parseFunction(request.function, request.settings);
  const int order = orderOf(request.derivative);
  const std::vector<double> x = pointsOf(request);
  std::vector<std::string> columns{"x", "f", "f1", "f2"};
  columns.resize(static_cast<std::size_t>(order) + 2);
  const auto rowAt = [&](double at) {
    const Jet jet = function.jet(at);
    std::vector<Cell> row{at, jet.f, jet.f1, jet.f2};
    row.resize(columns.size());
    return row;
  };
  TablePrinter table(columns, format);
  for (double at : x) table.add(rowAt(at));
  table.finish();
}

}  // namespace

void addEvalCommand(CLI::App& program) {
  auto* command = program.add_subcommand("eval", "Values of a function and its derivatives");
  command->footer("Example: actiscope eval swish --set beta=2 --range -4:4:9 --derivative 1");
  auto request = std::make_shared<EvalRequest>();
  command->add_option("ID", request->function, "Function, as in 'actiscope list', or ID:p=v,p=v")->required();
  command->add_option("--set", request->settings, "Parameter as name=value; may be repeated")->allow_extra_args(false);
  command->add_option("--at", request->at, "Points x,x,...");
  command->add_option("--range", request->range, "n points from a to b: a:b:n");
  command->add_option("--derivative", request->derivative, "Derivatives up to 0, 1 or 2");
  auto format = addFormatOption(*command, {Format::csv, Format::json});
  command->callback([request, format] { evaluate(*request, *format); });
}

}  // namespace actiscope
