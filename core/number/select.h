#pragma once

#include "core/number/real.h"

#include <type_traits>

namespace actiscope {

/// condition ? a : b, between numbers and constants.
template <class A, class B>
constexpr auto select(bool condition, const A& a, const B& b) {
  using Number = std::common_type_t<A, B>;
  return condition ? Number(a) : Number(b);
}

}  // namespace actiscope
