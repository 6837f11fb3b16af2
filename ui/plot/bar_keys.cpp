#include "ui/plot/bar_keys.h"

#include <algorithm>

namespace actiscope {

std::optional<BarPlace> placeAfter(const QKeyEvent& event, const BarPlace& place, std::size_t rows, std::size_t bars) {
  if (rows == 0 || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) return std::nullopt;
  const std::size_t last = rows - 1;
  const std::size_t row = std::min(place.row.value_or(0), last);
  switch (event.key()) {
    case Qt::Key_Up:
      return BarPlace{row == 0 ? 0 : row - 1, place.bar};
    case Qt::Key_Down:
      return BarPlace{place.row ? std::min(row + 1, last) : 0, place.bar};
    case Qt::Key_Home:
      return BarPlace{0, place.bar};
    case Qt::Key_End:
      return BarPlace{last, place.bar};
    case Qt::Key_Left:
      return BarPlace{row, place.row ? (place.bar + bars - 1) % bars : place.bar};
    case Qt::Key_Right:
      return BarPlace{row, place.row ? (place.bar + 1) % bars : place.bar};
    case Qt::Key_Escape:
      return place.row ? std::optional(BarPlace{std::nullopt, place.bar}) : std::nullopt;
    default:
      return std::nullopt;
  }
}

}  // namespace actiscope
