#include "core/activations/dialect.h"

namespace actiscope {

namespace {

constexpr std::array<std::string_view, allFrameworks.size()> ids{"pytorch", "keras", "jax", "onnx"};
constexpr std::array<std::string_view, allFrameworks.size()> names{"PyTorch", "Keras", "JAX", "ONNX"};

}  // namespace

std::string_view idOf(Framework framework) { return ids.at(static_cast<std::size_t>(framework)); }

std::string_view nameOf(Framework framework) { return names.at(static_cast<std::size_t>(framework)); }

}  // namespace actiscope
