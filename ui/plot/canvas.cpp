#include "ui/plot/canvas.h"

#include "core/text/number_text.h"

namespace actiscope {

namespace {

constexpr int tickLabelDigits = 10;

/// Tick labels with a real minus sign and no rounding noise.
class Ticker : public QCPAxisTicker {
 protected:
  QString getTickLabel(double tick, const QLocale&, QChar, int) override {
    return QString::fromStdString(readable(tick, tickLabelDigits));
  }
};

/// Draws one of our layers of a panel.
class PanelLayerable : public QCPLayerable {
 public:
  PanelLayerable(Canvas& canvas, const char* layer, const AxesPanel& panel, void (PanelPainter::*paint)())
      : QCPLayerable(&canvas, QLatin1String(layer), panel.axes()), panel_(panel), paint_(paint) {}

 protected:
  QRect clipRect() const override { return panel_.axes()->outerRect(); }
  void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }

  void draw(QCPPainter* painter) override {
    painter->setFont(parentPlot()->font());
    PanelPainter panelPainter(*painter, panel_.inside(), panel_.content, panel_.theme());
    (panelPainter.*paint_)();
  }

 private:
  const AxesPanel& panel_;
  void (PanelPainter::*paint_)();
};

}  // namespace

Canvas::Canvas(QWidget* parent) : QCustomPlot(parent) {
  setPlottingHint(QCP::phCacheLabels, true);
  for (const char* name : {contentLayer, cursorLayer}) {
    addLayer(QLatin1String(name));
    layerNamed(name)->setMode(QCPLayer::lmBuffered);
  }
  plotLayout()->clear();
  plotLayout()->setRowSpacing(8);
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setFocusPolicy(Qt::NoFocus);
}

void Canvas::layOut(const QSize& size) {
  setGeometry(QRect(QPoint(), size));
  setViewport(rect());
  updateLayout();
}

AxesPanel::AxesPanel(Canvas& canvas, QCPLayoutGrid& row, int column) : axes_(new QCPAxisRect(&canvas, false)) {
  row.addElement(0, column, axes_);
  for (auto side : {QCPAxis::atLeft, QCPAxis::atBottom}) {
    QCPAxis* axis = axes_->addAxis(side);
    axis->setTicker(QSharedPointer<Ticker>::create());
    axis->setTickLength(0, 4);
    axis->setSubTicks(false);
    axis->grid()->setLayer(QStringLiteral("grid"));
    axis->grid()->setVisible(true);
    axis->setLayer(QStringLiteral("axes"));
  }
  axes_->setMinimumMargins(QMargins(8, 12, 12, 8));
  contentDrawing_ = std::make_unique<PanelLayerable>(canvas, Canvas::contentLayer, *this, &PanelPainter::drawContent);
  cursorDrawing_ = std::make_unique<PanelLayerable>(canvas, Canvas::cursorLayer, *this, &PanelPainter::drawCursor);
}

AxesPanel::~AxesPanel() = default;

void AxesPanel::setTheme(const Theme& theme) {
  theme_ = &theme;
  for (QCPAxis* axis : axes_->axes()) {
    axis->setBasePen(QPen(theme.axis, 1));
    axis->setTickPen(QPen(theme.axis, 1));
    axis->setTickLabelColor(theme.secondary);
    axis->setLabelColor(theme.secondary);
    axis->setTickLabelFont(axis->parentPlot()->font());
    axis->setLabelFont(axis->parentPlot()->font());
    axis->grid()->setPen(QPen(theme.grid, 1));
    axis->grid()->setZeroLinePen(QPen(theme.axis, 1));
  }
}

void AxesPanel::setLabels(const QString& x, const QString& y) {
  axes_->axis(QCPAxis::atBottom)->setLabel(x);
  axes_->axis(QCPAxis::atLeft)->setLabel(y);
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
