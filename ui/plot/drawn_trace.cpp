#include "ui/plot/drawn_trace.h"

#include "ui/plot/curve_keys.h"
#include "ui/words.h"

#include <QLineF>
#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr double alongside = 24;  // pixels of the curve on each side of a point that its value stands off

bool contains(const View& view, Point point) {
  return view.x.from <= point.x && point.x <= view.x.to && view.y.from <= point.y && point.y <= view.y.to;
}

std::vector<Point> pointsInside(const PlotCurve& curve, const View& view) {
  std::vector<Point> points;
  for (const Branch& branch : curve.branches) {
    std::ranges::copy_if(branch, std::back_inserter(points), [&](Point point) { return contains(view, point); });
  }
  return points;
}

/// The panel's title tells the panels of a plot apart.
QString nameOf(const PlotCurve& curve, const Panel& panel, int panels) {
  if (curve.label.isEmpty()) return panel.title();
  return panels == 1 || panel.title().isEmpty() ? curve.label
                                                : QStringLiteral("%1, %2").arg(panel.title(), curve.label);
}

/// The index of the point that is nearest by this measure.
template <class Distance>
std::size_t nearestBy(const std::vector<Point>& points, const Distance& distance) {
  return static_cast<std::size_t>(std::ranges::min_element(points, {}, distance) - points.begin());
}

/// As the axis names it there, or as a number.
QString placeOn(const Panel& panel, double x) {
  const std::vector<QString>& names = panel.categories().x;
  const auto i = static_cast<std::size_t>(std::max(0.0, std::round(x)));
  return i < names.size() && !names[i].isEmpty() ? names[i] : shortNumber(x);
}

}  // namespace

std::vector<DrawnTrace::Line> DrawnTrace::lines() const {
  std::vector<Line> all;
  for (int i = 0; i < plot_.panelCount(); ++i) {
    const Panel& panel = plot_.panel(i);
    for (const PlotCurve& curve : panel.curves()) {
      Line line{i, nameOf(curve, panel, plot_.panelCount()), curve.label, curve.stroke.colour,
                pointsInside(curve, panel.view())};
      if (!line.points.empty()) all.push_back(std::move(line));
    }
  }
  return all;
}

bool DrawnTrace::handleKey(const QKeyEvent& event) {
  if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) return false;
  const int key = event.key();
  const std::vector<Line> all = lines();
  if (key == Qt::Key_Up || key == Qt::Key_Down) return changeLine(all, key == Qt::Key_Up ? -1 : 1);
  if (!line_ || *line_ >= all.size()) return false;
  const Line& line = all[*line_];
  const double width = plot_.inside(line.panel).width();
  const double pixels = width * (event.modifiers() & Qt::ShiftModifier ? longKeyStep : keyStep);
  if (key == Qt::Key_Left) {
    point_ = pointAfter(line, -1, pixels);
  } else if (key == Qt::Key_Right) {
    point_ = pointAfter(line, 1, pixels);
  } else if (key == Qt::Key_Home) {
    point_ = 0;
  } else if (key == Qt::Key_End) {
    point_ = line.points.size() - 1;
  } else if (key == Qt::Key_Escape) {
    line_.reset();
  } else {
    return false;
  }
  show(line_ ? &line : nullptr);
  return true;
}

/// Begins on the first or last line, in the middle.
bool DrawnTrace::changeLine(const std::vector<Line>& all, int by) {
  if (all.empty()) return false;
  const auto count = static_cast<int>(all.size());
  const int before = line_ ? static_cast<int>(*line_) : by > 0 ? -1 : 0;
  if (!line_) pixel_ = plot_.inside(all.front().panel).center();
  line_ = static_cast<std::size_t>((before + by + count) % count);
  point_ = nearest(all[*line_]);
  show(&all[*line_]);
  return true;
}

/// At least one point further, and so many pixels of the curve.
std::size_t DrawnTrace::pointAfter(const Line& line, int by, double pixels) const {
  const Panel& panel = plot_.panel(line.panel);
  const auto last = static_cast<std::ptrdiff_t>(line.points.size()) - 1;
  auto at = static_cast<std::ptrdiff_t>(std::min(point_, line.points.size() - 1));
  double way = 0;
  while (way < pixels && 0 <= at + by && at + by <= last) {
    const QPointF from = panel.pixelAt(line.points[static_cast<std::size_t>(at)]);
    at += by;
    way += QLineF(from, panel.pixelAt(line.points[static_cast<std::size_t>(at)])).length();
  }
  return static_cast<std::size_t>(at);
}

/// Across the picture, not in height: to the same moment on another curve.
std::size_t DrawnTrace::nearest(const Line& line) const {
  const Panel& panel = plot_.panel(line.panel);
  return nearestBy(line.points, [&](Point point) { return std::abs(panel.pixelAt(point).x() - pixel_.x()); });
}

/// At the same x, wherever its panel is now.
void DrawnTrace::follow() {
  if (!line_) return;
  const std::vector<Line> all = lines();
  if (*line_ >= all.size()) line_.reset();
  if (line_) point_ = nearestBy(all[*line_].points, [&](Point point) { return std::abs(point.x - x_); });
  show(line_ ? &all[*line_] : nullptr);
}

PlotValue DrawnTrace::valueOf(const Line& line) const {
  const Point point = line.points[point_];
  const QString values = tr("x = %1, y = %2").arg(placeOn(plot_.panel(line.panel), point.x), shortNumber(point.y));
  return {point, line.points[pointAfter(line, -1, alongside)], line.points[pointAfter(line, 1, alongside)], line.colour,
          line.label.isEmpty() ? values : line.label + u'\n' + values};
}

void DrawnTrace::show(const Line* line) {
  for (int i = 0; i < plot_.panelCount(); ++i) plot_.panel(i).setCursor(std::nullopt);
  plot_.refresh();
  if (!line) return plot_.setReading(std::nullopt);
  const Point point = line->points[point_];
  Panel& panel = plot_.panel(line->panel);
  x_ = point.x;
  pixel_ = panel.pixelAt(point);
  panel.setCursor(PlotCursor{point.x, {{point, PlotMark::Shape::ball, line->colour, {}}}, {}, valueOf(*line)});
  plot_.setReading(
      PlotReading{tr("%1: x = %2, y = %3").arg(line->name, placeOn(panel, point.x), shortNumber(point.y)), point.y});
}

}  // namespace actiscope
