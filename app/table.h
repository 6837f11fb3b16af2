#pragma once

#include <string>
#include <variant>
#include <vector>

namespace actiscope {

/// A cell: a real number, a count (printed without an exponent) or text; json is text that is JSON already.
struct Json {
  std::string text;
};
using Cell = std::variant<double, long, std::string, Json>;

enum class Format { csv, json, table };

/// Rows under named columns, printed to standard output as CSV (RFC 4180), as a JSON array of objects or aligned for
/// people.
class Table {
 public:
  explicit Table(std::vector<std::string> columns) : columns_(std::move(columns)) {}

  void add(std::vector<Cell> row) { rows_.push_back(std::move(row)); }

  std::string csv() const;
  std::string json() const;
  std::string aligned() const;
  std::string text(Format format) const;

 private:
  std::vector<std::string> columns_;
  std::vector<std::vector<Cell>> rows_;
};

/// Rows under named columns, printed to standard output as CSV while they come: there may be more of them than memory
/// has room for.
class CsvPrinter {
 public:
  explicit CsvPrinter(const std::vector<std::string>& columns);

  void add(const std::vector<Cell>& row);
  /// To be called after the last row.
  void finish();

 private:
  std::string text_;  ///< not printed yet
};

/// A JSON string of a text, or a JSON number; inf and nan, which JSON lacks, become strings.
std::string jsonText(const std::string& text);
std::string jsonNumber(double number);

/// Writes to standard output; throws std::runtime_error if that fails.
void print(const std::string& text);

}  // namespace actiscope
