#pragma once

#include "core/text/bilingual.h"

#include <array>
#include <string_view>
#include <vector>

namespace actiscope {

/// The frameworks whose names and defaults the catalogue knows.
enum class Framework { pytorch, keras, jax, onnx };

inline constexpr std::array allFrameworks{Framework::pytorch, Framework::keras, Framework::jax, Framework::onnx};

/// As written after the @ of a function: "pytorch".
std::string_view idOf(Framework framework);
/// For people: "PyTorch".
std::string_view nameOf(Framework framework);

/// A value for the parameter of this id.
struct Setting {
  std::string_view parameter{};
  double value = 0;
};

/// What a framework calls a function, and what it computes under that name as long as no argument says otherwise.
struct Dialect {
  Framework framework = Framework::pytorch;
  std::string_view name{};          ///< as programs write it: "torch.nn.LeakyReLU"
  std::vector<Setting> settings{};  ///< its defaults where they are not the catalogue's
  std::string_view means{};         ///< id of the row that it computes; empty for the row that lists it
  Bilingual note{};                 ///< what else is different; mostly empty
};

}  // namespace actiscope
