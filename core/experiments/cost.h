#pragma once

#include "core/activations/function.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace actiscope {

/// What a function costs on a machine, in nanoseconds per element.
struct Cost {
  Function function{"identity"};
  double value = 0;  ///< of f alone
  double slope = 0;  ///< of f and f' in one pass

  bool operator==(const Cost&) const = default;
};

/// The costs measured on a machine.
struct CostTable {
  std::string processor;     ///< its name; empty where the system does not say
  std::string instructions;  ///< the instruction set that was used: "AVX2"
  std::vector<Cost> costs;   ///< none before it is measured

  bool operator==(const CostTable&) const = default;
};

/// How a cost is measured: each round evaluates each function over the same array as often as fills a batch, and the
/// least of all rounds counts, for whatever disturbs a machine only makes it slower.
struct CostConfig {
  std::size_t elements = 4096;  ///< of the array; with its results it stays in the second-level cache
  int rounds = 25;
  double batch = 2e-4;  ///< seconds, at least: a clock's own cost is not seen
};

/// Told how far the measurement is, 0 to 1; its answer is whether to go on.
using GoOn = std::function<bool(double share)>;
/// Seconds since any moment.
using Clock = std::function<double()>;

double steadySeconds();

/// Evaluates the functions over numbers from -5 to 5 in no order. Nothing if it was told to stop.
std::optional<std::vector<Cost>> measureCosts(const std::vector<Function>& functions, const CostConfig& config,
                                              const GoOn& goOn = {}, const Clock& clock = steadySeconds);

/// The whole catalogue, with default parameters, on this machine.
std::optional<CostTable> measureCatalogue(const GoOn& goOn = {});

}  // namespace actiscope
