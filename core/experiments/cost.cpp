#include "core/experiments/cost.h"

#include "core/activations/catalogue.h"
#include "core/experiments/machine.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace actiscope {

namespace {

constexpr double reach = 5;

/// Evenly spread, each once, in an order that makes no branch predictable.
std::vector<double> shuffled(std::size_t n) {
  constexpr std::size_t prime = 7919;
  std::vector<double> x;
  for (std::size_t i = 0; i < n; ++i) {
    const double share = (static_cast<double>(i * prime % n) + 0.5) / static_cast<double>(n);
    x.push_back(reach * (2 * share - 1));
  }
  return x;
}

class Measurement {
 public:
  Measurement(const CostConfig& config, const Clock& clock)
      : config_(config), clock_(clock), x_(shuffled(config.elements)), f_(x_.size()), f1_(x_.size()) {}

  /// How many evaluations fill a batch; the first warms up.
  long repeatsFor(const Function& function, int order) {
    evaluate(function, order, 1);
    long repeats = 1;
    while (evaluate(function, order, repeats) < config_.batch) repeats *= 2;
    return repeats;
  }

  /// Nanoseconds per element.
  double cost(const Function& function, int order, long repeats) {
    return 1e9 * evaluate(function, order, repeats) / static_cast<double>(repeats) / static_cast<double>(x_.size());
  }

 private:
  double evaluate(const Function& function, int order, long repeats) {
    const double begin = clock_();
    for (long i = 0; i < repeats; ++i) function.evaluate(order, x_.data(), x_.size(), {f_.data(), f1_.data(), nullptr});
    return clock_() - begin;
  }

  const CostConfig& config_;
  const Clock& clock_;
  std::vector<double> x_;
  std::vector<double> f_;
  std::vector<double> f1_;
};

/// The function's value (order 0) or its value and slope (order 1), how often for a batch, and the least cost so far.
struct Task {
  const Function& function;
  int order;
  long repeats;
  double least = std::numeric_limits<double>::infinity();
};

std::vector<Cost> costsOf(const std::vector<Task>& tasks) {
  std::vector<Cost> costs;
  for (std::size_t i = 0; i < tasks.size(); i += 2) {
    costs.push_back({tasks[i].function, tasks[i].least, tasks[i + 1].least});
  }
  return costs;
}

}  // namespace

double steadySeconds() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

std::optional<std::vector<Cost>> measureCosts(const std::vector<Function>& functions, const CostConfig& config,
                                              const GoOn& goOn, const Clock& clock) {
  Measurement measurement(config, clock);
  std::vector<Task> tasks;
  for (const Function& function : functions) {
    for (int order : {0, 1}) tasks.push_back({function, order, measurement.repeatsFor(function, order)});
  }
  const double steps = static_cast<double>(tasks.size()) * config.rounds;
  double done = 0;
  for (int round = 0; round < config.rounds; ++round) {
    for (Task& task : tasks) {
      if (goOn && !goOn(done++ / steps)) return std::nullopt;
      task.least = std::min(task.least, measurement.cost(task.function, task.order, task.repeats));
    }
  }
  return costsOf(tasks);
}

std::optional<CostTable> measureCatalogue(const GoOn& goOn) {
  const std::vector<Function> functions(catalogue().begin(), catalogue().end());
  auto costs = measureCosts(functions, {}, goOn);
  if (!costs) return std::nullopt;
  return CostTable{processorName(), {}, std::move(*costs)};
}

}  // namespace actiscope
