#pragma once

#include "core/analysis/range.h"

namespace actiscope {

/// The part of the plane that a plot shows.
struct View {
  Range x{-6, 6};
  Range y{-1.5, 3};

  bool operator==(const View&) const = default;
};

/// The range that a plot can show nearest to the given one: bounds within +-1e9, at least 1e-9 of the larger one wide.
Range showable(Range range);
View showable(const View& view);

template <class Io>
void fields(Io& io, View& view) {
  io.range("x", view.x);
  io.range("y", view.y);
}

}  // namespace actiscope
