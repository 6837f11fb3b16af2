#pragma once

#include <benchmark/benchmark.h>

#include <map>
#include <string>
#include <vector>

namespace actiscope {

/// Prints what is measured, and keeps it for the tables of resources/performance.md.
class PerformanceTable : public benchmark::ConsoleReporter {
 public:
  void ReportRuns(const std::vector<Run>& runs) override;

  /// The page in Markdown.
  std::string text() const;

 private:
  struct Row {
    std::string id;
    std::map<std::string, double> times;
  };

  std::vector<Row> rows_;
  std::map<std::string, double> curves_;
};

}  // namespace actiscope
