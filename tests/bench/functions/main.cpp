#include "tests/bench/functions/performance_table.h"

#include <fstream>
#include <string_view>

/// Google Benchmark's options, and last --table=FILE, which writes the page of tables.
int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  actiscope::PerformanceTable table;
  benchmark::RunSpecifiedBenchmarks(&table);
  constexpr std::string_view option = "--table=";
  const std::string_view last = argv[argc - 1];
  if (last.starts_with(option)) std::ofstream(std::string(last.substr(option.size()))) << table.text();
}
