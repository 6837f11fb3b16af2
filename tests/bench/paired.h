#pragma once

#include <benchmark/benchmark.h>

#include <chrono>

namespace actiscope {

/// Times ours and a peer in turn, so that the machine's moods hit both, and reports milliseconds of each and the ratio.
template <class Ours, class Peer>
void comparePaired(benchmark::State& state, Ours ours, Peer peer) {
  using Clock = std::chrono::steady_clock;
  double oursTotal = 0;
  double peerTotal = 0;
  for (auto _ : state) {
    const auto begin = Clock::now();
    ours();
    const auto middle = Clock::now();
    peer();
    const auto end = Clock::now();
    oursTotal += std::chrono::duration<double, std::milli>(middle - begin).count();
    peerTotal += std::chrono::duration<double, std::milli>(end - middle).count();
  }
  const auto n = static_cast<double>(state.iterations());
  state.counters["ours_ms"] = oursTotal / n;
  state.counters["peer_ms"] = peerTotal / n;
  state.counters["ratio"] = oursTotal / peerTotal;
}

}  // namespace actiscope
