#include "core/activations/catalogue.h"
#include "core/analysis/properties.h"
#include "core/analysis/sampling.h"
#include "core/analysis/saturation.h"

#include <benchmark/benchmark.h>

namespace actiscope {
namespace {

const Viewport viewport{{-8, 8}, {-1, 3}, 1000, 700};

void sampleSwish(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(sample(Function("swish"), static_cast<int>(state.range(0)), viewport));
}
BENCHMARK(sampleSwish)->DenseRange(0, 2)->Unit(benchmark::kMicrosecond);

void saturationOfSwish(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(saturationRegions(Function("swish"), 0.05, {-8, 8}));
}
BENCHMARK(saturationOfSwish)->Unit(benchmark::kMicrosecond);

void propertiesOfSwish(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(properties(Function("swish")));
}
BENCHMARK(propertiesOfSwish)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace actiscope
