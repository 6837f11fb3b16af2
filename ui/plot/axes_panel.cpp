#include "ui/plot/axes_panel.h"

#include "ui/plot/category_ticker.h"
#include "ui/plot/log_ticker.h"
#include "ui/plot/text_line.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr double smallestNames = 0.65;  // of the font
constexpr double betweenNames = 7;      // pixels
constexpr int barWidth = 14;            // pixels
constexpr int barGap = 10;

QColor halfway(const QColor& a, const QColor& b) {
  return QColor((a.red() + b.red()) / 2, (a.green() + b.green()) / 2, (a.blue() + b.blue()) / 2);
}

QCPColorGradient gradientOf(const ColourScale& colours) {
  QCPColorGradient gradient;
  constexpr int steps = 64;
  for (int i = 0; i <= steps; ++i) {
    const double share = double(i) / steps;
    gradient.setColorStopAt(share, QColor(colours.at(share)));
  }
  return gradient;
}

/// The library's asks for the margins that it was given before, too, so that they would never shrink again.
class ColourBar : public QCPColorScale {
 public:
  using QCPColorScale::QCPColorScale;

 protected:
  int calculateAutoMargin(QCP::MarginSide side) override { return QCP::getMarginValue(mMinimumMargins, side); }
};

/// What the bar shows.
auto barOf(const std::optional<PlotHeatMap>& map) {
  const bool shown = map && !map->label.isEmpty();
  return shown ? std::tuple(map->label, map->shown, map->colours) : std::tuple(QString(), Range(), ColourScale());
}

/// The range with the same middle and this width.
Range widened(Range range, double width) {
  const double middle = range.from + range.width() / 2;
  return {middle - width / 2, middle + width / 2};
}

}  // namespace

AxesPanel::AxesPanel(Canvas& canvas, QCPLayoutGrid& row, int column)
    : canvas_(canvas), cell_(new QCPLayoutGrid), axes_(new QCPAxisRect(&canvas, false)) {
  row.addElement(0, column, cell_);
  cell_->addElement(0, 0, axes_);
  cell_->setColumnSpacing(barGap);
  for (auto side : {QCPAxis::atLeft, QCPAxis::atBottom}) {
    QCPAxis* axis = axes_->addAxis(side);
    axis->setTickLength(0, 4);
    axis->setSubTickLength(0, 2);
    axis->grid()->setLayer(QStringLiteral("grid"));
    axis->grid()->setVisible(true);
    axis->setLayer(QStringLiteral("axes"));
  }
  setTickers();
  leaveRoom();
  canvas.add(*this);
}

AxesPanel::~AxesPanel() { canvas_.remove(*this); }

void AxesPanel::align(QCP::MarginSides sides, QCPMarginGroup* group) {
  axes_->setMarginGroup(sides, group);
  if (sides.testFlag(QCP::msTop)) heights_ = group;
}

void AxesPanel::style(QCPAxis& axis) const {
  axis.setBasePen(QPen(theme_.axis, 1));
  axis.setTickPen(QPen(theme_.axis, 1));
  axis.setSubTickPen(QPen(theme_.axis, 1));
  axis.setTickLabelColor(theme_.secondary);
  axis.setLabelColor(theme_.secondary);
  axis.setTickLabelFont(axis.parentPlot()->font());
  axis.setLabelFont(axis.parentPlot()->font());
  axis.grid()->setPen(QPen(theme_.grid, 1));
  axis.grid()->setSubGridPen(QPen(halfway(theme_.grid, theme_.background), 1));
  axis.grid()->setZeroLinePen(QPen(theme_.axis, 1));
}

void AxesPanel::setTheme(const Theme& theme) {
  theme_ = theme;
  leaveRoom();
  for (QCPAxis* axis : axes_->axes()) style(*axis);
  if (bar_) showBar();
}

bool AxesPanel::setLabels(const QString& x, const QString& y) {
  QCPAxis* bottom = axes_->axis(QCPAxis::atBottom);
  QCPAxis* left = axes_->axis(QCPAxis::atLeft);
  if (bottom->label() == x && left->label() == y) return false;
  bottom->setLabel(x);
  left->setLabel(y);
  return true;
}

void AxesPanel::setTicker(QCPAxis& axis, AxisScale scale, const std::vector<QString>& names) {
  const bool log = scale == AxisScale::log10;
  axis.setTickLabelFont(axis.parentPlot()->font());
  axis.setScaleType(log ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  if (!names.empty()) {
    axis.setTicker(QSharedPointer<CategoryTicker>::create(axis, names));
  } else if (log) {
    axis.setTicker(QSharedPointer<LogTicker>::create(axis));
  } else {
    axis.setTicker(QSharedPointer<Ticker>::create(axis));
  }
  axis.setSubTicks(log && names.empty());
  axis.grid()->setSubGridVisible(log && names.empty());
  axis.grid()->setVisible(content.axesVisible && names.empty());
}

void AxesPanel::setTickers() {
  setTicker(*axes_->axis(QCPAxis::atBottom), content.scales.x, content.categories.x);
  setTicker(*axes_->axis(QCPAxis::atLeft), content.scales.y, content.categories.y);
}

void AxesPanel::setScales(const AxisScales& scales) {
  content.scales = scales;
  setTickers();
}

void AxesPanel::setCategories(PlotCategories categories) {
  content.categories = std::move(categories);
  setTickers();
}

void AxesPanel::setVisible(bool on) {
  content.axesVisible = on;
  for (QCPAxis* axis : axes_->axes()) axis->setVisible(on);
  setTickers();
}

bool AxesPanel::setHeatMap(std::optional<PlotHeatMap> map) {
  const auto before = barOf(content.heatMap);
  content.heatMap = std::move(map);
  if (barOf(content.heatMap) == before) return false;
  const bool wanted = content.heatMap && !content.heatMap->label.isEmpty();
  if (!wanted) {
    cell_->remove(std::exchange(bar_, nullptr));
    cell_->simplify();
    return true;
  }
  showBar();
  return true;
}

void AxesPanel::showBar() {
  if (!bar_) {
    bar_ = new ColourBar(&canvas_);
    cell_->addElement(0, 1, bar_);
    bar_->setBarWidth(barWidth);
    bar_->setMarginGroup(QCP::msTop | QCP::msBottom, heights_);
    bar_->setMinimumMargins(QMargins(0, 0, 8, 0));
  }
  const PlotHeatMap& map = *content.heatMap;
  QCPAxis& axis = *bar_->axis();
  for (QCPAxis* side : axis.axisRect()->axes()) style(*side);
  axis.grid()->setVisible(false);
  axis.setTicker(QSharedPointer<Ticker>::create(axis));
  axis.setTickLength(0, 4);
  axis.setSubTicks(false);
  bar_->setGradient(gradientOf(map.colours));
  bar_->setDataRange(QCPRange(map.shown.from, map.shown.to));
  bar_->setLabel(map.label);
}

void AxesPanel::setView(const View& view) {
  view_ = view;
  show(view);
}

void AxesPanel::show(const View& view) {
  content.view = view;
  axes_->axis(QCPAxis::atBottom)->setRange(view.x.from, view.x.to);
  axes_->axis(QCPAxis::atLeft)->setRange(view.y.from, view.y.to);
}

void AxesPanel::setTitle(const QString& title) {
  content.title = title;
  leaveRoom();
}

void AxesPanel::leaveRoom() {
  const int above = content.title.isEmpty() ? 12 : qRound(titleHeight * theme_.type);
  axes_->setMinimumMargins(QMargins(8, above, 12, 8));
}

void AxesPanel::fit() {
  if (!content.categories.y.empty()) fitNames();
  if (!content.categories.x.empty()) fitNamesBelow();
  if (!content.equalAspect || inside().isEmpty()) return;
  const double across = view_.x.width() / inside().width();
  const double down = view_.y.width() / inside().height();
  const double unit = std::max(across, down);
  show({widened(view_.x, unit * inside().width()), widened(view_.y, unit * inside().height())});
}

bool AxesPanel::isFitted() const {
  return content.equalAspect || !content.categories.x.empty() || !content.categories.y.empty();
}

void AxesPanel::unfit() {
  show(view_);
  for (QCPAxis* axis : axes_->axes()) axis->setTickLabelFont(canvas_.font());
}

/// Long names beside each other are written smaller.
void AxesPanel::fitNamesBelow() {
  QCPAxis& axis = *axes_->axis(QCPAxis::atBottom);
  const QFontMetricsF metrics(canvas_.font());
  double longest = 1;
  for (const QString& name : content.categories.x) longest = std::max(longest, metrics.horizontalAdvance(name));
  const double room = inside().width() / content.view.x.width() - betweenNames;
  axis.setTickLabelFont(enlarged(canvas_.font(), std::clamp(room / longest, smallestNames, 1.0)));
}

/// Many names below each other are written smaller.
void AxesPanel::fitNames() {
  QCPAxis& axis = *axes_->axis(QCPAxis::atLeft);
  const QFont font = canvas_.font();
  const double room = inside().height() / content.view.y.width();
  axis.setTickLabelFont(enlarged(font, std::clamp(room / QFontMetricsF(font).height(), smallestNames, 1.0)));
}

}  // namespace actiscope
