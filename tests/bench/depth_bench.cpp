#include "core/experiments/depth.h"
#include "tests/bench/paired.h"

namespace actiscope {
namespace {

/// The peer: the same matrix products, and nothing else, by one thread.
struct BareProducts {
  explicit BareProducts(const DepthConfig& config)
      : layers(config.layers),
        weights(Eigen::MatrixXd::Random(config.width, config.width)),
        values(Eigen::MatrixXd::Random(config.width, depthSamples)),
        next(config.width, depthSamples) {}

  void multiply() {
    for (int i = 0; i < layers; ++i) next.noalias() = weights * values;
    for (int i = 0; i < layers; ++i) next.noalias() = weights.transpose() * values;
    benchmark::DoNotOptimize(next.data());
  }

  int layers;
  Eigen::MatrixXd weights;
  Eigen::MatrixXd values;
  Eigen::MatrixXd next;
};

/// 50 layers of 256 units, 256 samples, forward and back with all statistics, by `threads` threads.
void depthRun(benchmark::State& state, const char* activation, int threads) {
  const DepthConfig config{.activation = Function(activation), .initialization = Initialization::he};
  BareProducts bare(config);
  const auto ours = [&] { benchmark::DoNotOptimize(run(config, static_cast<unsigned>(threads))); };
  comparePaired(state, ours, [&] { bare.multiply(); });
}
BENCHMARK_CAPTURE(depthRun, relu_1_thread, "relu", 1)->Unit(benchmark::kMillisecond)->MinTime(2);
BENCHMARK_CAPTURE(depthRun, relu_2_threads, "relu", 2)->Unit(benchmark::kMillisecond)->MinTime(2);
BENCHMARK_CAPTURE(depthRun, sigmoid_2_threads, "sigmoid", 2)->Unit(benchmark::kMillisecond)->MinTime(2);

}  // namespace
}  // namespace actiscope
