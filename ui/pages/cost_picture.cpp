#include "ui/pages/cost_picture.h"

#include "ui/words.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr std::size_t mostRows = 25;  // of a column
constexpr double claimedRatio = 6;    // of sigmoid and tanh to ReLU, in the tutorials
constexpr Range aboutClaimed{5, 7};   // what still is "about six"
constexpr double roomForTexts = 0.2;  // of the axis

/// A function's bars, from top to bottom.
constexpr double Cost::*values[] = {&Cost::value, &Cost::slope};
constexpr double offsets[] = {0.2, -0.2};  // from the middle of their row

QString nameOf(std::size_t bar) {
  return bar == 0 ? CostPicture::tr("f alone") : CostPicture::tr("f and f′ in one pass");
}

QString nanoseconds(double cost) { return QString::number(cost, 'f', cost < 10 ? 2 : 1); }

QString times(double ratio) { return QString::number(ratio, 'f', 1); }

/// From 0, or on a logarithmic axis from below the cheapest, to beyond the dearest.
Range axisFor(const std::vector<Cost>& costs, CostScene::Axis axis) {
  const double least = std::ranges::min(costs, {}, &Cost::value).value;
  double most = 0;
  for (const Cost& cost : costs) most = std::max({most, cost.value, cost.slope});
  if (axis == CostScene::Axis::linear) return {0, most * (1 + roomForTexts)};
  return {least / 2, most * std::pow(2 * most / least, roomForTexts)};
}

std::vector<QString> namesOf(std::span<const Cost> costs, std::size_t rows) {
  std::vector<QString> names(rows);
  for (std::size_t i = 0; i < costs.size(); ++i) names[rows - 1 - i] = shortLabelOf(costs[i].function);
  return names;
}

/// The middle of a bar's width, where the first row of so many is on top.
double placeOf(std::size_t row, std::size_t rows, std::size_t bar) {
  return static_cast<double>(rows - 1 - row) + offsets[bar];
}

PlotBars barsOf(std::span<const Cost> costs, std::size_t rows, std::size_t which, const Theme& theme) {
  PlotBars all;
  all.orientation = Qt::Horizontal;
  all.colour = theme.curve(static_cast<int>(which));
  all.label = nameOf(which);
  for (std::size_t i = 0; i < costs.size(); ++i) {
    const double cost = costs[i].*values[which];
    all.bars.push_back({.at = placeOf(i, rows, which), .to = cost, .width = 0.4, .colour = {}, .text = {}});
  }
  return all;
}

/// "0.69 | 0.94": f alone, f and f', at the end of the longer bar.
void writeCosts(PlotBars& alone, PlotBars& fused, std::span<const Cost> costs) {
  for (std::size_t i = 0; i < costs.size(); ++i) {
    PlotBars& longer = costs[i].value > costs[i].slope ? alone : fused;
    longer.bars[i].text = QStringLiteral("%1 | %2").arg(nanoseconds(costs[i].value), nanoseconds(costs[i].slope));
  }
}

}  // namespace

void CostPicture::show(const CostScene& scene) {
  scene_ = scene;
  plot_.setHeadline(costHeadline(scene.measured));
  costs_ = shownCosts(scene);
  if (costs_.empty()) return showHint();
  const std::size_t columns = (costs_.size() + mostRows - 1) / mostRows;
  rows_ = (costs_.size() + columns - 1) / columns;
  range_ = axisFor(costs_, scene.axis);
  layOut(columns);
  for (std::size_t column = 0; column < columns; ++column) {
    const std::size_t begin = column * rows_;
    showColumn(column, std::span(costs_).subspan(begin, std::min(rows_, costs_.size() - begin)));
  }
  plot_.panel(0).setTitle(machineText(scene.measured));
  plot_.refresh();
}

void CostPicture::layOut(std::size_t columns) {
  if (columns == columns_) return;
  columns_ = columns;
  plot_.setRows({static_cast<int>(columns)}, {1});
}

void CostPicture::showHint() {
  columns_ = 0;
  plot_.setRows({1}, {1});
  plot_.panel(0).setHint(tr("Not measured yet"));
  plot_.panel(0).setAxesVisible(false);
  plot_.refresh();
}

void CostPicture::showColumn(std::size_t column, std::span<const Cost> costs) {
  Panel& panel = plot_.panel(static_cast<int>(column));
  panel.setScales({scene_.axis == CostScene::Axis::log ? AxisScale::log10 : AxisScale::linear, AxisScale::linear});
  panel.setAxisLabels(tr("nanoseconds per element"), {});
  panel.setLegendVisible(column == 0);
  panel.setView({range_, {-0.7, static_cast<double>(rows_) - 0.3}});
  panel.setCategories({.x = {}, .y = namesOf(costs, rows_)});
  PlotBars alone = barsOf(costs, rows_, 0, plot_.theme());
  PlotBars fused = barsOf(costs, rows_, 1, plot_.theme());
  writeCosts(alone, fused, costs);
  panel.setBars({alone, fused});
  panel.setCurves({claimedCost()});
}

std::optional<PlotReading> CostPicture::pointAt(const BarPlace& place) {
  for (int i = 0; i < plot_.panelCount(); ++i) plot_.panel(i).setCursor(std::nullopt);
  plot_.refresh();
  if (!place.row || *place.row >= costs_.size()) return std::nullopt;
  const Cost& cost = costs_[*place.row];
  const double value = cost.*values[place.bar];
  const Point end{value, placeOf(*place.row % rows_, rows_, place.bar)};
  plot_.panel(static_cast<int>(*place.row / rows_))
      .setCursor(PlotCursor{value, {{end, PlotMark::Shape::closedDot, plot_.theme().text, {}}}, {}});
  return PlotReading{
      tr("%1, %2: %3 nanoseconds per element").arg(labelOf(cost.function), nameOf(place.bar), nanoseconds(value)),
      value};
}

PlotCurve CostPicture::claimedCost() const {
  const auto relu =
      std::ranges::find(scene_.measured.costs, "relu", [](const Cost& c) { return c.function.activation().id; });
  if (relu == scene_.measured.costs.end()) return {};
  const double x = claimedRatio * relu->value;
  return {{{{x, -1}, {x, static_cast<double>(rows_)}}}, {plot_.theme().text, 1, 1.5}, tr("6 × ReLU")};
}

QString machineText(const CostTable& table) {
  QStringList parts;
  for (const std::string& part : {table.processor, table.instructions}) {
    if (!part.empty()) parts += toText(part);
  }
  return parts.join(CostPicture::tr(", "));
}

PlotHeadline costHeadline(const CostTable& table) {
  const auto sigmoid = costRatio(table, "sigmoid", "relu");
  const auto tanh = costRatio(table, "tanh", "relu");
  if (!sigmoid || !tanh) return {};
  const int near = (aboutClaimed.contains(*sigmoid) ? 1 : 0) + (aboutClaimed.contains(*tanh) ? 1 : 0);
  const QString claims[] = {
      CostPicture::tr("Sigmoid costs %1 times as much as ReLU here and Tanh %2 times, not six as is often said"),
      CostPicture::tr("Sigmoid costs %1 times as much as ReLU here and Tanh %2 times; six is often said"),
      CostPicture::tr("Sigmoid costs %1 times as much as ReLU here and Tanh %2 times: about six, as is often said")};
  return {claims[near].arg(times(*sigmoid), times(*tanh)), CostPicture::tr("%1×").arg(times(*sigmoid)),
          CostPicture::tr("Sigmoid ÷ ReLU")};
}

}  // namespace actiscope
