#include "app/arguments.h"
#include "app/cli.h"
#include "app/format_option.h"
#include "core/experiments/descent.h"

#include <CLI/CLI.hpp>
#include <cmath>

namespace actiscope {

namespace {

struct Request {
  std::vector<std::string> functions;
  std::string from = "0.9";
  std::string to = "0.5";
  std::string rate = "0.2";
  std::string tolerance = "1e-9";
  std::string maxSteps = "100000";
  std::string layers = "0";
  bool trace = false;
};

double numberWithin(const char* what, const std::string& text, double least, double most, bool whole = false) {
  const double number = parseNumberOf(what, text);
  if (least <= number && number <= most && (!whole || number == std::floor(number))) return number;
  const std::string kind = whole ? " must be a whole number from " : " must be a number from ";
  throw BadArgument(what + kind + CLI::detail::to_string(least) + " to " + CLI::detail::to_string(most) + ", not '" +
                    text + "'");
}

DescentConfig configOf(const Request& request) {
  DescentConfig config;
  config.from = numberWithin("--from", request.from, -1e300, 1e300);
  config.to = numberWithin("--to", request.to, -1e300, 1e300);
  config.rate = numberWithin("--rate", request.rate, 1e-12, 1e12);
  config.tolerance = numberWithin("--tolerance", request.tolerance, 0, 1e300);
  config.maxSteps = static_cast<long>(numberWithin("--max-steps", request.maxSteps, 1, 1e9, true));
  config.chainedSigmoids = static_cast<int>(numberWithin("--layers", request.layers, 0, 100, true));
  return config;
}

Table traceOf(const std::string& id, const Function& function, const DescentConfig& config) {
  Table table({"id", "step", "x", "f"});
  for (const DescentFrame& frame : run(function, config).frames) {
    table.add({id, double(frame.step), frame.x, frame.f});
  }
  return table;
}

void race(const Request& request, Format format) {
  const DescentConfig config = configOf(request);
  std::vector<Function> runners;
  for (const std::string& text : request.functions) runners.push_back(parseFunction(text));
  const bool both = request.trace && format == Format::json;
  Table results(both ? std::vector<std::string>{"id", "outcome", "steps", "x", "f", "trace"}
                     : std::vector<std::string>{"id", "outcome", "steps", "x", "f"});
  std::string traces;
  for (std::size_t i = 0; i < runners.size(); ++i) {
    Descent descent(runners[i], config);
    while (descent.step()) {
    }
    const DescentFrame& last = descent.frame();
    std::vector<Cell> row{request.functions[i], std::string(name(descent.outcome())), double(last.step), last.x,
                          last.f};
    if (both) row.push_back(Json{traceOf(request.functions[i], runners[i], config).json()});
    results.add(std::move(row));
    if (request.trace && !both) {
      const std::string rows = traceOf(request.functions[i], runners[i], config).csv();
      traces += traces.empty() ? rows : rows.substr(rows.find('\n') + 1);
    }
  }
  print(request.trace && !both ? traces : results.text(format));
}

}  // namespace

void addRaceCommand(CLI::App& program) {
  auto* command = program.add_subcommand("race", "Gradient descent on f itself: how many steps from f = 0.9 to 0.5");
  command->footer("Example: actiscope race sigmoid relu swish:beta=2 --rate 0.2");
  auto request = std::make_shared<Request>();
  command->add_option("ID", request->functions, "Functions, as in 'actiscope list', or ID:p=v,p=v")->required();
  command->add_option("--from", request->from, "Start at the rightmost x with f(x) = this (0.9)");
  command->add_option("--to", request->to, "Stop at the first f at or below this (0.5)");
  command->add_option("--rate", request->rate, "Learning rate: x -= rate * f'(x) (0.2)");
  command->add_option("--tolerance", request->tolerance, "Stop at f <= to + tolerance (1e-9)");
  command->add_option("--max-steps", request->maxSteps, "Give up after this many steps (100000)");
  command->add_option("--layers", request->layers, "Further sigmoid layers; each takes 3/4 of the gradient (0)");
  command->add_flag("--trace", request->trace, "Print every step");
  auto format = addFormatOption(*command, {Format::csv, Format::json});
  command->callback([request, format] { race(*request, *format); });
}

}  // namespace actiscope
