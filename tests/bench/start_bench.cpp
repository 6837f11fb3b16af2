#include "tests/bench/paired.h"

#include <cstdlib>

namespace actiscope {
namespace {

/// From the start of the process to the first painted window, beside an empty window with one plot.
void start(benchmark::State& state) {
  const auto run = [](const char* command) {
    if (std::system(command) != 0) std::abort();
  };
  comparePaired(
      state, [&] { run(START_PROBE " actiscope"); }, [&] { run(START_PROBE " bare"); });
}
BENCHMARK(start)->Unit(benchmark::kMillisecond)->Iterations(20);

}  // namespace
}  // namespace actiscope
