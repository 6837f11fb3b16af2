#pragma once

#include "core/analysis/sampling.h"

#include <QKeyEvent>
#include <optional>

namespace actiscope {

/// How far ← and → go along a curve, as shares of the view: the longer way with Shift. Farther than a cursor snaps.
constexpr double keyStep = 0.01;
constexpr double longKeyStep = 0.1;

/// Where somebody is who goes along curves by keys.
struct CurvePlace {
  std::optional<double> x;
  std::size_t curve = 0;
  bool traced = false;  ///< a key led here

  bool operator==(const CurvePlace&) const = default;
};

/// Where a key leads: ← → along the curve, at first to the middle of the view, Home and End to its edges, ↑ ↓ to the
/// next of so many curves, Esc away. Nothing if it is another key, or Esc where nobody is.
std::optional<CurvePlace> placeAfter(const QKeyEvent& event, const CurvePlace& place, Range view, std::size_t curves);

/// The same place where the view has it; else nobody is anywhere.
CurvePlace placeWithin(Range view, const CurvePlace& place);

}  // namespace actiscope
