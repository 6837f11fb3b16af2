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

/// Without the braces.
std::string jsonFields(const std::vector<std::string>& columns, const std::vector<Cell>& row) {
  std::string fields;
  for (std::size_t i = 0; i < row.size(); ++i) {
    fields += (i ? ", " : "") + jsonText(columns[i]) + ": " + jsonValue(row[i]);
  }
  return fields;
}

std::string aligned(const std::vector<std::vector<std::string>>& lines) {
  std::vector<std::size_t> widths(lines.front().size());
  for (const auto& line : lines) {
    for (std::size_t i = 0; i < line.size(); ++i) widths[i] = std::max(widths[i], displayWidth(line[i]));
  }
  std::string text;
  for (const auto& line : lines) {
    for (std::size_t i = 0; i < line.size(); ++i) {
      const bool last = i + 1 == line.size();
      text += line[i] + std::string(last ? 0 : widths[i] - displayWidth(line[i]) + 2, ' ');
    }
    text += "\n";
  }
  return text;
}

}  // namespace

std::string jsonText(const std::string& text) {
  std::string json = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') json += '\\';
    json += c;
  }
  return json.append("\"");
}

std::string jsonNumber(double number) { return std::isfinite(number) ? shortest(number) : jsonText(shortest(number)); }

TablePrinter::TablePrinter(std::vector<std::string> columns, Format format)
    : columns_(std::move(columns)), format_(format), lines_{columns_} {
  if (format == Format::csv) text_ = csvLine({columns_.begin(), columns_.end()});
}

void TablePrinter::add(const std::vector<Cell>& row) {
  if (format_ == Format::csv) {
    text_ += csvLine(row);
  } else if (format_ == Format::json) {
    text_ += std::exchange(separator_, ",") + ("\n  {" + jsonFields(columns_, row) + "}");
  } else {
    std::ranges::transform(row, std::back_inserter(lines_.emplace_back()), plain);
  }
  if (text_.size() >= printedAtOnce) printSome();
}

void TablePrinter::add(const std::vector<Cell>& row, const std::vector<std::string>& columns,
                       const std::function<void(TablePrinter&)>& addRows) {
  text_ +=
      std::exchange(separator_, ",") + ("\n  {" + jsonFields(columns_, row) + ", " + jsonText(columns_.back()) + ": ");
  printSome();
  TablePrinter inner(columns, Format::json);
  addRows(inner);
  inner.finish();
  text_ = "}";
}

void TablePrinter::finish() {
  if (format_ == Format::json) text_ += *separator_ == '[' ? "[\n]\n" : "\n]\n";
  if (format_ == Format::table) text_ = aligned(lines_);
  printSome();
}

void TablePrinter::printSome() { print(std::exchange(text_, {})); }

void print(const std::string& text) {
  const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
  if (!written || std::fflush(stdout) != 0) throw std::runtime_error("cannot write to standard output");
}

}  // namespace actiscope
