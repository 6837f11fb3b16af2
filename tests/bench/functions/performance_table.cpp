#include "tests/bench/functions/performance_table.h"

#include "core/activations/instruction_set.h"
#include "tests/bench/functions/peers.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iomanip>
#include <sstream>

namespace actiscope {

namespace {

std::string nameOfProcessor() {
  std::ifstream file("/proc/cpuinfo");
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("model name")) return line.substr(line.find(':') + 2);
  }
  return "unknown processor";
}

std::string fixed(double number) {
  std::ostringstream text;
  text << std::fixed << std::setprecision(2) << number;
  return text.str();
}

/// A geometric mean, and the least of the numbers.
struct Mean {
  double logarithms = 0;
  int count = 0;
  double least = INFINITY;

  void add(double number) {
    logarithms += std::log(number);
    ++count;
    least = std::min(least, number);
  }
  std::string text() const { return fixed(std::exp(logarithms / count)); }
};

}  // namespace

void PerformanceTable::ReportRuns(const std::vector<Run>& runs) {
  ConsoleReporter::ReportRuns(runs);
  for (const Run& run : runs) {
    const std::string name = run.benchmark_name();
    if (name.starts_with("compareCurves/")) curves_[name] = run.GetAdjustedRealTime();
    if (!name.starts_with("function/")) continue;
    Row& row = rows_.emplace_back(Row{name.substr(9, name.find('/', 9) - 9), {}});
    for (const auto& [counter, time] : run.counters) row.times[counter] = time.value;
  }
}

std::string PerformanceTable::text() const {
  std::ostringstream page;
  page
      << "# How fast\n\nMeasured on one thread of a " << nameOfProcessor() << " with " << nameOf(widest())
      << ", by\n`tests/nightly/performance`.\n\n"
      << "## Functions\n\nNanoseconds per element of 4096 doubles from -8 to 8, the best of 300 calls in turn with the "
         "peers: f alone, f and f′ in\none pass, and f by the peers, in brackets as multiples of ours. PyTorch is "
         "Debian's 1.13, Eigen its array expressions\ncompiled for this very machine, std a plain loop over the "
         "library's functions, both of the textbook formulas, which lose\ndigits in the tails.\n\n"
      << "| function | f | f and f′ | ratio | PyTorch | Eigen | std |\n|---|---|---|---|---|---|---|\n";
  Mean fused, exponential, others;
  for (const Row& row : rows_) {
    const double f = row.times.at("f");
    fused.add(row.times.at("fused") / f);
    page << "| " << row.id << " | " << fixed(f) << " | " << fixed(row.times.at("fused")) << " | "
         << fixed(row.times.at("fused") / f) << " |";
    for (const char* name : {"torch", "eigen", "std"}) {
      const auto time = row.times.find(name);
      page << (time == row.times.end() ? " |" : " " + fixed(time->second) + " (" + fixed(time->second / f) + ") |");
    }
    page << '\n';
    const auto torch = row.times.find("torch");
    if (torch != row.times.end()) (peerOf(row.id)->exponential ? exponential : others).add(torch->second / f);
  }
  page << "\nThe geometric mean of f and f′ beside f is " << fused.text() << ".";
  if (exponential.count > 0) {
    page << " Of PyTorch beside ours it is " << exponential.text() << " over the\n"
         << exponential.count << " functions with an exponential, at least " << fixed(exponential.least)
         << " on each, and " << others.text() << " over the " << others.count << " others, at least "
         << fixed(others.least) << ".";
  }
  page << "\n\n## Curves\n\n24 curves of 1000 points, as many as a Compare page holds: "
       << fixed(curves_.at("compareCurves/0")) << " µs for f, " << fixed(curves_.at("compareCurves/1"))
       << " µs for f and f′.\n";
  return page.str();
}

}  // namespace actiscope
