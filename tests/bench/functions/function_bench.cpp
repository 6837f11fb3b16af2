#include "core/activations/catalogue.h"
#include "core/activations/function.h"
#include "tests/bench/functions/peers.h"
#include "tests/bench/functions/torch.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <vector>

namespace actiscope {
namespace {

constexpr std::size_t elements = 4096;

std::vector<double> spreadOut(std::size_t n) {
  std::vector<double> x;
  for (std::size_t i = 0; i < n; ++i) x.push_back(-8 + 16.0 * static_cast<double>(i) / static_cast<double>(n - 1));
  return x;
}

/// Nanoseconds per element, the best of a few calls.
template <class Call>
double best(Call call) {
  using Clock = std::chrono::steady_clock;
  auto least = Clock::duration::max();
  for (int i = 0; i < 20; ++i) {
    const auto begin = Clock::now();
    call();
    least = std::min(least, Clock::now() - begin);
  }
  return std::chrono::duration<double, std::nano>(least).count() / elements;
}

void keepLeast(benchmark::State& state, const char* name, double time) {
  const auto [counter, isNew] = state.counters.try_emplace(name, time);
  if (!isNew) counter->second = std::min(counter->second.value, time);
}

/// One function, and all that compute it as well, in turn, so that the machine's moods hit all.
void measure(benchmark::State& state, const Function& function) {
  static Torch torch;
  static const std::vector<double> x = spreadOut(elements);
  std::vector<double> f(elements), f1(elements);
  const Peer* peer = peerOf(function.activation().id);
  for (auto _ : state) {
    keepLeast(state, "f", best([&] { function.evaluate(0, x.data(), elements, {.f = f.data()}); }));
    keepLeast(state, "fused", best([&] { function.evaluate(1, x.data(), elements, {f.data(), f1.data(), nullptr}); }));
    if (!peer) continue;
    keepLeast(state, "eigen", best([&] { peer->eigen(x.data(), elements, f.data()); }));
    keepLeast(state, "std", best([&] { peer->plain(x.data(), elements, f.data()); }));
    if (const auto time = torch.time(peer->torch)) keepLeast(state, "torch", *time);
  }
}

const bool registered = [] {
  for (const Activation& activation : catalogue()) {
    benchmark::RegisterBenchmark(("function/" + std::string(activation.id)).c_str(), measure, Function(activation))
        ->Iterations(15);
  }
  return true;
}();

/// A Compare page: 24 curves of 1000 points; 0: f, 1: f and f'.
void compareCurves(benchmark::State& state) {
  const std::vector<double> x = spreadOut(1000);
  std::vector<double> f(x.size()), f1(x.size());
  std::vector<Function> functions;
  for (const Peer& peer : peers().first(24)) functions.emplace_back(peer.id);
  const auto order = static_cast<int>(state.range(0));
  for (auto _ : state) {
    for (const Function& function : functions) {
      function.evaluate(order, x.data(), x.size(), {f.data(), f1.data(), nullptr});
      benchmark::ClobberMemory();
    }
  }
}
BENCHMARK(compareCurves)->DenseRange(0, 1)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace actiscope
