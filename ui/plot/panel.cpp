#include "ui/plot/panel.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

Panel::Panel(std::unique_ptr<Private> p) : d(std::move(p)) {}

Panel::~Panel() = default;

void Panel::setTitle(const QString& title, const QString& brief) {
  d->set(&PanelContent::brief, brief, Dirty::content);
  if (d->axes.content.title == title) return;
  d->soil(title.isEmpty() == d->axes.content.title.isEmpty() ? Dirty::content : Dirty::all);
  d->axes.setTitle(title);
}

void Panel::setAxisLabels(const QString& x, const QString& y) {
  if (!d->axes.setLabels(x, y)) return;
  d->soil(Dirty::all);
}

void Panel::setView(const View& view) {
  if (std::isnan(view.x.width()) || std::isnan(view.y.width())) return;
  const View inside = showable(view, scales());
  if (d->axes.view() == inside) return;
  d->axes.setView(inside);
  d->soil(Dirty::all);
}

void Panel::setScales(const AxisScales& scales) {
  if (d->axes.content.scales == scales) return;
  d->axes.setScales(scales);
  d->axes.setView(showable(d->axes.view(), scales));
  d->soil(Dirty::all);
}

View Panel::view() const {
  if (d->axes.content.equalAspect) d->canvas.layOut();
  return d->axes.content.view;
}

void Panel::setCategories(PlotCategories categories) {
  if (this->categories() == categories) return;
  d->axes.setCategories(std::move(categories));
  d->soil(Dirty::all);
}

void Panel::setAxesVisible(bool on) {
  if (d->axes.content.axesVisible == on) return;
  d->axes.setVisible(on);
  d->soil(Dirty::all);
}

void Panel::setEqualAspect(bool on) {
  if (d->axes.content.equalAspect == on) return;
  d->axes.content.equalAspect = on;
  d->axes.setView(d->axes.view());
  d->soil(Dirty::all);
}

void Panel::setHeatMap(std::optional<PlotHeatMap> map) {
  if (heatMap() == map) return;
  d->soil(d->axes.setHeatMap(std::move(map)) ? Dirty::all : Dirty::content);
}

void Panel::setAreas(std::vector<PlotArea> areas) { d->set(&PanelContent::areas, std::move(areas), Dirty::content); }

void Panel::setBars(std::vector<PlotBars> bars) { d->set(&PanelContent::bars, std::move(bars), Dirty::content); }

void Panel::setPoints(std::vector<PlotPoints> points) {
  d->set(&PanelContent::points, std::move(points), Dirty::content);
}

void Panel::setArrows(std::vector<PlotArrow> arrows) {
  d->set(&PanelContent::arrows, std::move(arrows), Dirty::content);
}

void Panel::setDiagram(PlotDiagram diagram) { d->set(&PanelContent::diagram, std::move(diagram), Dirty::content); }

Viewport Panel::viewport() const {
  d->canvas.layOut();
  const double ratio = d->canvas.detail();
  const QRect inside = d->axes.inside();
  return {view().x, view().y, std::max(1.0, inside.width() * ratio), std::max(1.0, inside.height() * ratio)};
}

void Panel::setInteractive(bool on) { d->interactive = on; }

void Panel::setLegendVisible(bool on) { d->set(&PanelContent::legend, on, Dirty::content); }

void Panel::setLegendAbove(bool on) { d->set(&PanelContent::legendAbove, on, Dirty::content); }

void Panel::setReserved(std::vector<Branch> lines) {
  d->set(&PanelContent::reserved, std::move(lines), Dirty::content);
}

void Panel::setHint(const QString& hint) { d->set(&PanelContent::hint, hint, Dirty::content); }

void Panel::setBands(std::vector<PlotBand> bands) { d->set(&PanelContent::bands, std::move(bands), Dirty::content); }

void Panel::setLevels(std::vector<PlotLevel> levels) {
  d->set(&PanelContent::levels, std::move(levels), Dirty::content);
}

void Panel::setCurves(std::vector<PlotCurve> curves) {
  d->set(&PanelContent::curves, std::move(curves), Dirty::content);
}

void Panel::setMarks(std::vector<PlotMark> marks) { d->set(&PanelContent::marks, std::move(marks), Dirty::content); }

void Panel::setCursor(std::optional<PlotCursor> cursor) {
  d->set(&PanelContent::cursor, std::move(cursor), Dirty::cursor);
}

const PlotCategories& Panel::categories() const { return d->axes.content.categories; }
const std::optional<PlotHeatMap>& Panel::heatMap() const { return d->axes.content.heatMap; }
const std::vector<PlotArea>& Panel::areas() const { return d->axes.content.areas; }
const std::vector<PlotBars>& Panel::bars() const { return d->axes.content.bars; }
const std::vector<PlotPoints>& Panel::points() const { return d->axes.content.points; }
const std::vector<PlotArrow>& Panel::arrows() const { return d->axes.content.arrows; }
const PlotDiagram& Panel::diagram() const { return d->axes.content.diagram; }
const std::vector<PlotBand>& Panel::bands() const { return d->axes.content.bands; }
const std::vector<PlotLevel>& Panel::levels() const { return d->axes.content.levels; }
const std::vector<PlotCurve>& Panel::curves() const { return d->axes.content.curves; }
const std::vector<PlotMark>& Panel::marks() const { return d->axes.content.marks; }
const std::optional<PlotCursor>& Panel::cursor() const { return d->axes.content.cursor; }
QString Panel::title() const { return d->axes.content.title; }
QString Panel::hint() const { return d->axes.content.hint; }

const AxisScales& Panel::scales() const { return d->axes.content.scales; }

Point Panel::pointAt(QPointF pixel) const { return d->plane().point(pixel); }
QPointF Panel::pixelAt(Point point) const { return d->plane().pixel(point); }

}  // namespace actiscope
