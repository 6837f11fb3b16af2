#include "ui/plot/curve_keys.h"

#include <algorithm>

namespace actiscope {

namespace {

double along(const QKeyEvent& event, const std::optional<double>& x, Range view) {
  const double step = view.width() * (event.modifiers() & Qt::ShiftModifier ? longKeyStep : keyStep);
  if (!x) return view.from + view.width() / 2;
  return std::clamp(*x + (event.key() == Qt::Key_Left ? -step : step), view.from, view.to);
}

}  // namespace

std::optional<CurvePlace> placeAfter(const QKeyEvent& event, const CurvePlace& place, Range view, std::size_t curves) {
  if (curves == 0 || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) return std::nullopt;
  const std::size_t curve = std::min(place.curve, curves - 1);
  const double middle = view.from + view.width() / 2;
  switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
      return CurvePlace{along(event, place.x, view), curve, true};
    case Qt::Key_Home:
      return CurvePlace{view.from, curve, true};
    case Qt::Key_End:
      return CurvePlace{view.to, curve, true};
    case Qt::Key_Up:
      return CurvePlace{place.x.value_or(middle), place.x ? (curve + curves - 1) % curves : curve, true};
    case Qt::Key_Down:
      return CurvePlace{place.x.value_or(middle), place.x ? (curve + 1) % curves : curve, true};
    case Qt::Key_Escape:
      return place.x ? std::optional(CurvePlace{std::nullopt, curve, false}) : std::nullopt;
    default:
      return std::nullopt;
  }
}

CurvePlace placeWithin(Range view, const CurvePlace& place) {
  return place.x && !view.contains(*place.x) ? CurvePlace{std::nullopt, place.curve, false} : place;
}

}  // namespace actiscope
