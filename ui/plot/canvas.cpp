#include "ui/plot/canvas.h"

#include "ui/plot/log_ticker.h"

#include <cmath>

namespace actiscope {

namespace {

QColor halfway(const QColor& a, const QColor& b) {
  return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

void setScale(QCPAxis& axis, AxisScale scale) {
  const bool log = scale == AxisScale::log10;
  axis.setScaleType(log ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  if (log) {
    axis.setTicker(QSharedPointer<LogTicker>::create(axis));
  } else {
    axis.setTicker(QSharedPointer<Ticker>::create(axis));
  }
  axis.setSubTicks(log);
  axis.grid()->setSubGridVisible(log);
}

}  // namespace

Canvas::Canvas(QWidget* parent) : QCustomPlot(parent) {
  hide();
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
  updateLayout();
  updateLayout();  // the ticks depend on the room, and the room on the ticks' labels
}

void Canvas::drawAxes(QCPPainter& painter, double scale) {
  painter.save();
  if (scale > 1) painter.translate(0.5, 0.5);  // lines that are enlarged have their middle on the whole pixel
  draw(&painter);
  painter.restore();
}

AxesPanel::AxesPanel(Canvas& canvas, QCPLayoutGrid& row, int column) : axes_(new QCPAxisRect(&canvas, false)) {
  row.addElement(0, column, axes_);
  for (auto side : {QCPAxis::atLeft, QCPAxis::atBottom}) {
    QCPAxis* axis = axes_->addAxis(side);
    axis->setTickLength(0, 4);
    axis->setSubTickLength(0, 2);
    setScale(*axis, AxisScale::linear);
    axis->grid()->setLayer(QStringLiteral("grid"));
    axis->grid()->setVisible(true);
    axis->setLayer(QStringLiteral("axes"));
  }
  axes_->setMinimumMargins(QMargins(8, 12, 12, 8));
}

void AxesPanel::setTheme(const Theme& theme) {
  for (QCPAxis* axis : axes_->axes()) {
    axis->setBasePen(QPen(theme.axis, 1));
    axis->setTickPen(QPen(theme.axis, 1));
    axis->setTickLabelColor(theme.secondary);
    axis->setLabelColor(theme.secondary);
    axis->setTickLabelFont(axis->parentPlot()->font());
    axis->setLabelFont(axis->parentPlot()->font());
    axis->grid()->setPen(QPen(theme.grid, 1));
    axis->grid()->setZeroLinePen(QPen(theme.axis, 1));
    axis->grid()->setSubGridPen(QPen(halfway(theme.grid, theme.background), 1));
    axis->setSubTickPen(QPen(theme.axis, 1));
  }
}

void AxesPanel::setScales(const AxisScales& scales) {
  content.scales = scales;
  setScale(*axes_->axis(QCPAxis::atBottom), scales.x);
  setScale(*axes_->axis(QCPAxis::atLeft), scales.y);
}

bool AxesPanel::setLabels(const QString& x, const QString& y) {
  QCPAxis* bottom = axes_->axis(QCPAxis::atBottom);
  QCPAxis* left = axes_->axis(QCPAxis::atLeft);
  if (bottom->label() == x && left->label() == y) return false;
  bottom->setLabel(x);
  left->setLabel(y);
  return true;
}

void AxesPanel::setView(const View& view) {
  content.view = view;
  axes_->axis(QCPAxis::atBottom)->setRange(view.x.from, view.x.to);
  axes_->axis(QCPAxis::atLeft)->setRange(view.y.from, view.y.to);
}

void AxesPanel::setTitle(const QString& title) {
  content.title = title;
  axes_->setMinimumMargins(QMargins(8, title.isEmpty() ? 12 : 34, 12, 8));
}

}  // namespace actiscope
