#pragma once

#include <string_view>

namespace actiscope {

/// A text in the two languages of the catalogue.
struct Bilingual {
  std::string_view en{};
  std::string_view zh{};
};

}  // namespace actiscope
