#pragma once

#include "core/experiments/cost.h"

#include <array>
#include <string>
#include <vector>

namespace actiscope {

/// What every function costs on the machine where it was measured.
struct CostScene {
  enum class Selection { known, all };  ///< those of the tutorials, or every one
  enum class Order { cost, family };
  enum class Axis { linear, log };

  Selection selection = Selection::known;
  Order order = Order::cost;
  Axis axis = Axis::linear;
  CostTable measured;  ///< nothing before it is measured

  bool operator==(const CostScene&) const = default;
};

template <class Io>
void fields(Io& io, Cost& cost) {
  constexpr Parameter nanoseconds{.lower = 1e-6, .upper = 1e9};
  io.function("function", cost.function);
  io.number("f", cost.value, nanoseconds);
  io.number("f_and_slope", cost.slope, nanoseconds);
}

template <class Io>
void fields(Io& io, CostTable& table) {
  constexpr std::size_t longest = 100;  // characters
  constexpr std::size_t most = 1000;
  io.text("processor", table.processor, longest);
  io.text("instructions", table.instructions, longest);
  io.list("costs", table.costs, 0, most);
}

template <class Io>
void fields(Io& io, CostScene& scene) {
  static constexpr std::array<std::string_view, 2> selections{"known", "all"};
  static constexpr std::array<std::string_view, 2> orders{"cost", "family"};
  static constexpr std::array<std::string_view, 2> axes{"linear", "log"};
  io.word("functions", scene.selection, selections);
  io.word("order", scene.order, orders);
  io.word("axis", scene.axis, axes);
  io.part("measured", scene.measured);
}

/// Those that are shown, in the order of the scene.
std::vector<Cost> shownCosts(const CostScene& scene);

/// How many times as long as another function one takes (f alone); nothing where one was not measured.
std::optional<double> costRatio(const CostTable& table, std::string_view id, std::string_view otherId);

/// Measures, if nobody has.
void complete(CostScene& scene);
std::string csvOf(const CostScene& scene);

}  // namespace actiscope
