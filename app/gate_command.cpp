#include "app/arguments.h"
#include "app/cli.h"
#include "app/format_option.h"
#include "core/activations/gated_pairs.h"

#include <CLI/CLI.hpp>

namespace actiscope {

namespace {

struct GateRequest {
  std::string pair;
  std::vector<std::string> settings;
  std::string a;
  std::string b;
};

void evaluate(const GateRequest& request, Format format) {
  const Function gate = parseGate(request.pair, request.settings);
  const std::vector<double> inputs = parseNumbers("--a", request.a);
  const std::vector<double> gated = parseNumbers("--b", request.b);
  TablePrinter table({"a", "b", "f", "fa", "fb"}, format);
  for (double a : inputs) {
    for (double b : gated) {
      const PairJet jet = gatedPair(gate, a, b);
      table.add({a, b, jet.f, jet.byA, jet.byB});
    }
  }
  table.finish();
}

}  // namespace

void addGateCommand(CLI::App& program) {
  auto* command = program.add_subcommand("gate", "Gated linear units: a times a gate of b, with both derivatives");
  command->footer("Example: actiscope gate swiglu --a 1 --b -2,0,2");
  auto request = std::make_shared<GateRequest>();
  command->add_option("ID", request->pair, choices(gatedPairs()) + "; ID:p=v,p=v sets the gate's parameters")
      ->required();
  command->add_option("--set", request->settings, "Parameter as name=value; may be repeated")->allow_extra_args(false);
  command->add_option("--a", request->a, "Inputs that are scaled: a,a,...")->required();
  command->add_option("--b", request->b, "Inputs of the gate, each with each a: b,b,...")->required();
  auto format = addFormatOption(*command, {Format::csv, Format::json});
  command->callback([request, format] { evaluate(*request, *format); });
}

}  // namespace actiscope
