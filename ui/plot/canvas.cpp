#include "ui/plot/canvas.h"

#include "ui/plot/axes_panel.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

Canvas::Canvas(QWidget* parent) : QCustomPlot(parent) {
  hide();
  mReplotting = true;  // else the library draws everything once for a widget that nobody sees
  setPlottingHint(QCP::phCacheLabels, true);
  plotLayout()->clear();
  plotLayout()->setRowSpacing(8);
}

void Canvas::layOut() {
  const QSize size = parentWidget()->size();
  if (laidOut_ == size) return;
  laidOut_ = size;
  ++layouts_;
  const QFont font = parentWidget()->font();
  const int top = static_cast<int>(std::ceil(headlineHeight(headline, size.width(), font)));
  setViewport(QRect(0, top, size.width(), size.height() - top));
  for (AxesPanel* panel : panels_) panel->unfit();
  updateLayout();
  updateLayout();  // the ticks depend on the room, and the room on the ticks' labels
  if (std::ranges::none_of(panels_, &AxesPanel::isFitted)) return;
  for (AxesPanel* panel : panels_) panel->fit();
  updateLayout();
  for (AxesPanel* panel : panels_) panel->fit();
}

void Canvas::drawAxes(QCPPainter& painter, double scale) {
  painter.save();
  if (scale > 1) painter.translate(0.5, 0.5);  // lines that are enlarged have their middle on the whole pixel
  draw(&painter);
  painter.restore();
}

}  // namespace actiscope
