#include "ui/plot/panel.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

Panel::Panel(std::unique_ptr<Private> p) : d(std::move(p)) {}

Panel::~Panel() = default;

void Panel::setTitle(const QString& title) {
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
  if (d->axes.content.view == inside) return;
  d->axes.setView(inside);
  d->soil(Dirty::all);
}

void Panel::setScales(const AxisScales& scales) {
  if (d->axes.content.scales == scales) return;
  d->axes.setScales(scales);
  d->axes.setView(showable(view(), scales));
  d->soil(Dirty::all);
}

View Panel::view() const { return d->axes.content.view; }

Viewport Panel::viewport() const {
  d->canvas.layOut();
  const double ratio = d->canvas.detail();
  const QRect inside = d->axes.inside();
  return {view().x, view().y, std::max(1.0, inside.width() * ratio), std::max(1.0, inside.height() * ratio)};
}

void Panel::setInteractive(bool on) { d->interactive = on; }

void Panel::setLegendVisible(bool on) { d->set(&PanelContent::legend, on, Dirty::content); }

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
