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

/// The first cost on top; `offset` is where in its row a bar stands.
PlotBars barsOf(std::span<const Cost> costs, std::size_t rows, double Cost::*which, double offset) {
  PlotBars all;
  all.orientation = Qt::Horizontal;
  for (std::size_t i = 0; i < costs.size(); ++i) {
    const double cost = costs[i].*which;
    all.bars.push_back(
        {.at = static_cast<double>(rows - 1 - i) + offset, .to = cost, .width = 0.4, .colour = {}, .text = {}});
  }
  return all;
}

/// "0.69 | 0.94": f alone, f and f', at the end of the longer bar.
void writeCosts(PlotBars& values, PlotBars& slopes, std::span<const Cost> costs) {
  for (std::size_t i = 0; i < costs.size(); ++i) {
    PlotBars& longer = costs[i].value > costs[i].slope ? values : slopes;
    longer.bars[i].text = QStringLiteral("%1 | %2").arg(nanoseconds(costs[i].value), nanoseconds(costs[i].slope));
  }
}

}  // namespace

void CostPicture::show(const CostScene& scene) {
  scene_ = scene;
  plot_.setHeadline(costHeadline(scene.measured));
  const std::vector<Cost> costs = shownCosts(scene);
  if (costs.empty()) return showHint();
  const std::size_t columns = (costs.size() + mostRows - 1) / mostRows;
  rows_ = (costs.size() + columns - 1) / columns;
  range_ = axisFor(costs, scene.axis);
  layOut(columns);
  for (std::size_t column = 0; column < columns; ++column) {
    const std::size_t begin = column * rows_;
    showColumn(column, std::span(costs).subspan(begin, std::min(rows_, costs.size() - begin)));
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
  PlotBars value = barsOf(costs, rows_, &Cost::value, 0.2);
  value.colour = plot_.theme().curve(0);
  value.label = tr("f alone");
  PlotBars slope = barsOf(costs, rows_, &Cost::slope, -0.2);
  slope.colour = plot_.theme().curve(1);
  slope.label = tr("f and f′ in one pass");
  writeCosts(value, slope, costs);
  panel.setBars({value, slope});
  panel.setCurves({claimedCost()});
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
      CostPicture::tr("Sigmoid costs %1 times as much as ReLU here and tanh %2 times, not six as is often said"),
      CostPicture::tr("Sigmoid costs %1 times as much as ReLU here and tanh %2 times; six is often said"),
      CostPicture::tr("Sigmoid costs %1 times as much as ReLU here and tanh %2 times: about six, as is often said")};
  return {claims[near].arg(times(*sigmoid), times(*tanh)), CostPicture::tr("%1×").arg(times(*sigmoid)),
          CostPicture::tr("sigmoid ÷ ReLU")};
}

}  // namespace actiscope
