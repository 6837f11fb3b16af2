#include "app/table.h"

#include "core/text/number_text.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <stdexcept>
#include <utility>

namespace actiscope {

namespace {

std::string plain(const Cell& cell) {
  if (const auto* number = std::get_if<double>(&cell)) return shortest(*number);
  if (const auto* count = std::get_if<long>(&cell)) return std::to_string(*count);
  if (const auto* json = std::get_if<Json>(&cell)) return json->text;
  return std::get<std::string>(cell);
}

std::string csvField(const Cell& cell) {
  std::string text = plain(cell);
  if (text.find_first_of(",\"\n") == text.npos) return text;
  std::string quoted = "\"";
  for (const char c : text) quoted.append(c == '"' ? 2 : 1, c);
  return quoted.append("\"");
}

std::string jsonValue(const Cell& cell) {
  if (const auto* number = std::get_if<double>(&cell)) return jsonNumber(*number);
  if (const auto* text = std::get_if<std::string>(&cell)) return jsonText(*text);
  return plain(cell);
}

/// Columns of a UTF-8 text on a terminal; CJK characters take two.
std::size_t displayWidth(const std::string& text) {
  std::size_t width = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if ((byte & 0xC0) != 0x80) width += byte >= 0xE3 && byte <= 0xEF ? 2 : 1;
  }
  return width;
}

constexpr std::size_t printedAtOnce = 1u << 16;  // characters

std::string csvLine(const std::vector<Cell>& row) {
  std::string line;
  for (std::size_t i = 0; i < row.size(); ++i) line += (i ? "," : "") + csvField(row[i]);
  return line + "\n";
}

template <class Cells, class Write>
std::string joined(const Cells& cells, Write write, const char* separator) {
  std::string line;
  for (const auto& cell : cells) line += (line.empty() ? "" : separator) + write(cell);
  return line;
}

std::string csvHead(const std::vector<std::string>& columns) {
  return joined(
             columns, [](const std::string& name) { return name; }, ",") +
         "\n";
}

}  // namespace

std::string Table::csv() const {
  std::string text = csvHead(columns_);
  for (const auto& row : rows_) text += csvLine(row);
  return text;
}

std::string Table::json() const {
  std::string text = "[";
  for (const auto& row : rows_) {
    text += text.size() == 1 ? "\n  {" : ",\n  {";
    for (std::size_t i = 0; i < row.size(); ++i) {
      text += (i ? ", " : "") + jsonText(columns_[i]) + ": " + jsonValue(row[i]);
    }
    text += "}";
  }
  return text + "\n]\n";
}

std::string Table::aligned() const {
  std::vector<std::vector<std::string>> lines{columns_};
  for (const auto& row : rows_) {
    lines.emplace_back();
    std::ranges::transform(row, std::back_inserter(lines.back()), plain);
  }
  std::string text;
  for (const auto& line : lines) {
    std::string aligned;
    for (std::size_t i = 0; i < line.size(); ++i) {
      std::size_t width = 0;
      for (const auto& other : lines) width = std::max(width, displayWidth(other[i]));
      const bool last = i + 1 == line.size();
      aligned += line[i] + std::string(last ? 0 : width - displayWidth(line[i]) + 2, ' ');
    }
    text += aligned + "\n";
  }
  return text;
}

std::string Table::text(Format format) const {
  return format == Format::csv ? csv() : format == Format::json ? json() : aligned();
}

std::string jsonText(const std::string& text) {
  std::string json = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') json += '\\';
    json += c;
  }
  return json.append("\"");
}

std::string jsonNumber(double number) { return std::isfinite(number) ? shortest(number) : jsonText(shortest(number)); }

CsvPrinter::CsvPrinter(const std::vector<std::string>& columns) : text_(csvHead(columns)) {}

void CsvPrinter::add(const std::vector<Cell>& row) {
  text_ += csvLine(row);
  if (text_.size() < printedAtOnce) return;
  finish();
}

void CsvPrinter::finish() { print(std::exchange(text_, {})); }

void print(const std::string& text) {
  const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
  if (!written || std::fflush(stdout) != 0) throw std::runtime_error("cannot write to standard output");
}

}  // namespace actiscope
