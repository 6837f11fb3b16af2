#include "app/format_option.h"

#include "app/cli.h"

#include <algorithm>
#include <array>

namespace actiscope {

namespace {

constexpr std::array<const char*, 3> names{"csv", "json", "table"};

const char* formatName(Format format) { return names.at(static_cast<std::size_t>(format)); }

std::string list(const std::vector<Format>& choices) {
  std::string text;
  for (Format format : choices) text += (text.empty() ? "" : ", ") + std::string(formatName(format));
  return text;
}

}  // namespace

std::shared_ptr<Format> addFormatOption(CLI::App& command, const std::vector<Format>& choices) {
  auto chosen = std::make_shared<Format>(choices.front());
  const auto choose = [chosen, choices](const std::string& text) {
    const auto format = std::ranges::find(choices, text, formatName);
    if (format == choices.end()) throw BadArgument("--format must be one of " + list(choices) + ", not '" + text + "'");
    *chosen = *format;
  };
  command.add_option_function<std::string>("--format", choose, "Format of the output: " + list(choices));
  return chosen;
}

}  // namespace actiscope
