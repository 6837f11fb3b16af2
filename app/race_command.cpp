#include "app/arguments.h"
#include "app/cli.h"
#include "app/format_option.h"
#include "core/experiments/descent.h"

#include <CLI/CLI.hpp>

namespace actiscope {

namespace {

struct RaceRequest {
  std::vector<std::string> functions;
  std::string from = "0.9";
  std::string to = "0.5";
  std::string rate = "0.2";
  std::string tolerance = "1e-9";
  std::string maxSteps = "100000";
  std::string layers = "0";
  bool trace = false;
};

DescentConfig configOf(const RaceRequest& request) {
  DescentConfig config;
  config.from = numberWithin("--from", request.from, -1e300, 1e300);
  config.to = numberWithin("--to", request.to, -1e300, 1e300);
  config.rate = numberWithin("--rate", request.rate, 1e-12, 1e12);
  config.tolerance = numberWithin("--tolerance", request.tolerance, 0, 1e300);
  config.maxSteps = static_cast<long>(numberWithin("--max-steps", request.maxSteps, 1, 1e9, true));
  config.chainedSigmoids = static_cast<int>(numberWithin("--layers", request.layers, 0, 100, true));
  return config;
}

const std::vector<std::string> traceColumns{"id", "step", "x", "f"};

struct Runner {
  std::string id;
  Function function;
};

void addTrace(TablePrinter& table, const Runner& runner, const DescentConfig& config) {
  Descent descent(runner.function, config);
  do {
    const DescentFrame frame = descent.frame();
    table.add({runner.id, frame.step, frame.x, frame.f});
  } while (descent.step());
}

std::vector<Cell> resultOf(const Runner& runner, const DescentConfig& config) {
  Descent descent(runner.function, config);
  while (descent.step()) {
  }
  const DescentFrame last = descent.frame();
  return {runner.id, std::string(name(descent.outcome())), last.step, last.x, last.f};
}

void printTraces(const std::vector<Runner>& runners, const DescentConfig& config) {
  TablePrinter table(traceColumns, Format::csv);
  for (const Runner& runner : runners) addTrace(table, runner, config);
  table.finish();
}

/// The trace is a table of its own in CSV and a field of each result in JSON.
void race(const RaceRequest& request, Format format) {
  const DescentConfig config = configOf(request);
  std::vector<Runner> runners;
  for (const std::string& text : request.functions) runners.push_back({text, parseFunction(text)});
  if (request.trace && format == Format::csv) return printTraces(runners, config);
  std::vector<std::string> columns{"id", "outcome", "steps", "x", "f"};
  if (request.trace) columns.push_back("trace");
  TablePrinter table(columns, format);
  for (const Runner& runner : runners) {
    const std::vector<Cell> result = resultOf(runner, config);
    if (!request.trace) {
      table.add(result);
    } else {
      table.add(result, traceColumns, [&](TablePrinter& trace) { addTrace(trace, runner, config); });
    }
  }
  table.finish();
}

}  // namespace

void addRaceCommand(CLI::App& program) {
  auto* command = program.add_subcommand("race", "Gradient descent on f itself: how many steps from f = 0.9 to 0.5");
  command->footer("Example: actiscope race sigmoid relu swish:beta=2 --rate 0.2");
  auto request = std::make_shared<RaceRequest>();
  command->add_option("ID", request->functions, "Functions, as in 'actiscope list', or ID:p=v,p=v")->required();
  command->add_option("--from", request->from, "Start at the rightmost x with f(x) = this (0.9)");
  command->add_option("--to", request->to, "Stop at the first f at or below this (0.5)");
  command->add_option("--rate", request->rate, "Learning rate: x -= rate * f'(x) (0.2)");
  command->add_option("--tolerance", request->tolerance, "Stop at f <= to + tolerance (1e-9)");
  command->add_option("--max-steps", request->maxSteps, "Give up after this many steps (100000)");
  command->add_option("--layers", request->layers, "Further sigmoid layers; each leaves a quarter of the gradient (0)");
  command->add_flag("--trace", request->trace, "Print every step");
  auto format = addFormatOption(*command, {Format::csv, Format::json});
  command->callback([request, format] { race(*request, *format); });
}

}  // namespace actiscope
