#include "app/arguments.h"
#include "app/cli.h"
#include "app/format_option.h"
#include "core/activations/vectors.h"

#include <CLI/CLI.hpp>
#include <cmath>

namespace actiscope {

namespace {

struct SoftmaxRequest {
  std::vector<std::string> logits;
  std::string function = "softmax";
  std::string temperature = "1";
  bool jacobian = false;
};

double finite(const char* what, const std::string& text) {
  const double number = parseNumberOf(what, text);
  if (std::isfinite(number)) return number;
  throw BadArgument(std::string(what) + " must be finite, not '" + text + "'");
}

double temperatureOf(const std::string& text) {
  const double temperature = finite("--temperature", text);
  if (temperature > 0) return temperature;
  throw BadArgument("--temperature must be above 0, not '" + text + "'");
}

const VectorFunction& functionOf(const std::string& id) {
  if (const VectorFunction* function = findVectorFunction(id)) return *function;
  throw BadArgument("--function must be " + choices(vectorFunctions()) + ", not '" + id + "'");
}

void addDerivatives(std::vector<Cell>& row, const Eigen::MatrixXd& jacobian, std::size_t i) {
  for (double derivative : jacobian.row(static_cast<Eigen::Index>(i))) row.emplace_back(derivative);
}

void showValues(const SoftmaxRequest& request, Format format) {
  std::vector<double> logits;
  for (const std::string& text : request.logits) logits.push_back(finite("logit", text));
  const double temperature = temperatureOf(request.temperature);
  const VectorFunction& function = functionOf(request.function);
  std::vector<std::string> columns{"i", "z", "p"};
  for (std::size_t j = 1; request.jacobian && j <= logits.size(); ++j) columns.push_back("d" + std::to_string(j));
  const std::vector<double> p = function.values(logits, temperature);
  const Eigen::MatrixXd jacobian = request.jacobian ? function.jacobian(logits, temperature) : Eigen::MatrixXd();
  TablePrinter table(columns, format);
  for (std::size_t i = 0; i < p.size(); ++i) {
    std::vector<Cell> row{static_cast<long>(i + 1), logits[i], p[i]};
    if (request.jacobian) addDerivatives(row, jacobian, i);
    table.add(row);
  }
  table.finish();
}

}  // namespace

void addSoftmaxCommand(CLI::App& program) {
  auto* command = program.add_subcommand("softmax", "Probabilities of logits, by softmax or its kin");
  command->footer("Example: actiscope softmax 3 1 -3 --temperature 2");
  auto request = std::make_shared<SoftmaxRequest>();
  command->add_option("Z", request->logits, "Logits")->required();
  command->add_option("--temperature", request->temperature, "Logits are divided by it (1)");
  command->add_option("--function", request->function, choices(vectorFunctions()) + " (softmax)");
  command->add_flag("--jacobian", request->jacobian, "Print the derivatives by every logit: d1, d2, ...");
  auto format = addFormatOption(*command, {Format::csv, Format::json});
  command->callback([request, format] { showValues(*request, *format); });
}

}  // namespace actiscope
