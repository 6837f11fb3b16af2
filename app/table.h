#pragma once

#include <functional>
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

/// Rows under named columns, printed to standard output as CSV (RFC 4180) or as a JSON array of objects while they
/// come: there may be more of them than memory has room for. A table aligned for people waits for the last row.
class TablePrinter {
 public:
  TablePrinter(std::vector<std::string> columns, Format format);

  void add(const std::vector<Cell>& row);
  /// In JSON: a row whose last field has these rows of its own.
  void add(const std::vector<Cell>& row, const std::vector<std::string>& columns,
           const std::function<void(TablePrinter&)>& addRows);
  /// To be called after the last row.
  void finish();

 private:
  void printSome();

  std::vector<std::string> columns_;
  Format format_;
  std::vector<std::vector<std::string>> lines_;  ///< of a table for people
  std::string text_;                             ///< not printed yet
  const char* separator_ = "[";                  ///< before the next object
};

/// A JSON string of a text, or a JSON number; inf and nan, which JSON lacks, become strings.
std::string jsonText(const std::string& text);
std::string jsonNumber(double number);

/// Writes to standard output; throws std::runtime_error if that fails.
void print(const std::string& text);

}  // namespace actiscope
