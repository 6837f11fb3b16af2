#pragma once

#include <QKeyEvent>
#include <cstddef>
#include <optional>

namespace actiscope {

/// Which bar somebody is at who goes along them by keys: the row, and which bar of those in it.
struct BarPlace {
  std::optional<std::size_t> row;
  std::size_t bar = 0;

  bool operator==(const BarPlace&) const = default;
};

/// Where a key leads among so many rows of so many bars: ↑ ↓ to the next row, at first to the top one, Home and End to
/// the first and the last, ← → to the next bar in the row, Esc away. Nothing if it is another key, or Esc where nobody
/// is.
std::optional<BarPlace> placeAfter(const QKeyEvent& event, const BarPlace& place, std::size_t rows, std::size_t bars);

}  // namespace actiscope
