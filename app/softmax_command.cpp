#include "app/arguments.h"
#include "app/cli.h"
#include "app/format_option.h"
#include "core/experiments/softmax.h"

#include <CLI/CLI.hpp>
#include <cmath>

namespace actiscope {

namespace {

struct Request {
  std::vector<std::string> logits;
  std::string temperature = "1";
};

double finite(const char* what, const std::string& text) {
  const double number = parseNumberOf(what, text);
  if (std::isfinite(number)) return number;
  throw BadArgument(std::string(what) + " must be finite, not '" + text + "'");
}

void showProbabilities(const Request& request, Format format) {
  std::vector<double> logits;
  for (const std::string& text : request.logits) logits.push_back(finite("logit", text));
  const double temperature = finite("--temperature", request.temperature);
  if (!(temperature > 0)) throw BadArgument("--temperature must be above 0, not '" + request.temperature + "'");
  const std::vector<double> p = softmax(logits, temperature);
  Table table({"i", "z", "p"});
  for (std::size_t i = 0; i < p.size(); ++i) table.add({static_cast<long>(i + 1), logits[i], p[i]});
  print(table.text(format));
}

}  // namespace

void addSoftmaxCommand(CLI::App& program) {
  auto* command = program.add_subcommand("softmax", "Probabilities of logits");
  command->footer("Example: actiscope softmax 3 1 -3 --temperature 2");
  auto request = std::make_shared<Request>();
  command->add_option("Z", request->logits, "Logits")->required();
  command->add_option("--temperature", request->temperature, "Logits are divided by it (1)");
  auto format = addFormatOption(*command, {Format::csv, Format::json});
  command->callback([request, format] { showProbabilities(*request, *format); });
}

}  // namespace actiscope
