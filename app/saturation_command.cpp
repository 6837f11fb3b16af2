#include "app/arguments.h"
#include "app/cli.h"
#include "app/format_option.h"
#include "core/analysis/saturation.h"

#include <CLI/CLI.hpp>
#include <cmath>
#include <cstdio>

namespace actiscope {

namespace {

struct SaturationRequest {
  std::string function;
  std::vector<std::string> settings;
  std::string threshold = "0.05";
  std::string range = "-10:10";
};

void saturate(const SaturationRequest& request, Format format) {
  const Function function = parseFunction(request.function, request.settings);
  const double threshold = parseNumberOf("--threshold", request.threshold);
  if (!(threshold >= 0 && std::isfinite(threshold))) {
    throw BadArgument("--threshold must be a finite number from 0 up, not '" + request.threshold + "'");
  }
  const auto regions = saturationRegions(function, threshold, parseRange(request.range));
  const std::string saturation(name(saturationClass(function)));
  if (format == Format::json) print("{\"class\": " + jsonText(saturation) + ", \"regions\": ");
  TablePrinter table({"from", "to"}, format);
  for (const Range& region : regions) table.add({region.from, region.to});
  table.finish();
  if (format == Format::json) return print("}\n");
  std::fprintf(stderr, "%s\n", saturation.c_str());
}

}  // namespace

void addSaturationCommand(CLI::App& program) {
  auto* command = program.add_subcommand("saturation", "Where |f'| is below a threshold, and the class of saturation");
  command->footer("Example: actiscope saturation sigmoid --threshold 0.05 --range -8:8");
  auto request = std::make_shared<SaturationRequest>();
  command->add_option("ID", request->function, "Function, as in 'actiscope list', or ID:p=v,p=v")->required();
  command->add_option("--set", request->settings, "Parameter as name=value; may be repeated")->allow_extra_args(false);
  command->add_option("--threshold", request->threshold, "Saturated where |f'| is below (0.05)");
  command->add_option("--range", request->range, "Where to look, a:b (-10:10)");
  auto format = addFormatOption(*command, {Format::csv, Format::json});
  command->callback([request, format] { saturate(*request, *format); });
}

}  // namespace actiscope
