#include "core/scene/cost_scene.h"

#include "core/text/number_text.h"

#include <algorithm>

namespace actiscope {

namespace {

/// Those that the tutorials compare, and what today's networks use.
constexpr std::string_view known[] = {"identity", "sigmoid",    "hard_sigmoid", "tanh",      "hard_tanh", "softsign",
                                      "relu",     "relu6",      "leaky_relu",   "elu",       "selu",      "softplus",
                                      "silu",     "hard_swish", "gelu",         "gelu_tanh", "mish"};

bool isKnown(const Cost& cost) { return std::ranges::find(known, cost.function.activation().id) != std::end(known); }

const Cost* costOf(const CostTable& table, std::string_view id) {
  const auto cost = std::ranges::find(table.costs, id, [](const Cost& c) { return c.function.activation().id; });
  return cost == table.costs.end() ? nullptr : &*cost;
}

}  // namespace

std::vector<Cost> shownCosts(const CostScene& scene) {
  std::vector<Cost> costs = scene.measured.costs;
  if (scene.selection == CostScene::Selection::known) std::erase_if(costs, std::not_fn(isKnown));
  if (scene.order == CostScene::Order::cost) std::ranges::stable_sort(costs, {}, &Cost::value);
  return costs;
}

std::optional<double> costRatio(const CostTable& table, std::string_view id, std::string_view otherId) {
  const Cost* one = costOf(table, id);
  const Cost* other = costOf(table, otherId);
  if (!one || !other) return std::nullopt;
  return one->value / other->value;
}

void complete(CostScene& scene) {
  if (scene.measured.costs.empty()) scene.measured = measureCatalogue().value();
}

std::string csvOf(const CostScene& scene) {
  std::string csv = "id,f_ns,f_and_slope_ns\n";
  for (const Cost& cost : shownCosts(scene)) {
    csv += std::string(cost.function.activation().id) + "," + shortest(cost.value) + "," + shortest(cost.slope) + "\n";
  }
  return csv;
}

}  // namespace actiscope
