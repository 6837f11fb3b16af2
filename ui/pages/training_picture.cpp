#include "ui/pages/training_picture.h"

#include "core/analysis/contour.h"
#include "core/analysis/joints.h"
#include "ui/pages/training_claim.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr int firstClass = 2;  // colours of the theme's cycle
constexpr int secondClass = 3;
constexpr auto smoothColumns = 48u;
constexpr auto finer = 4u;  // where an output jumps, nothing can be read between the cells

/// From -1, surely the second class, to 1.
double belief(Loss loss, double output) {
  return loss == Loss::crossEntropy ? std::tanh(output / 2) : std::clamp(output, -1.0, 1.0);
}

/// The numbers at the middles of cells, and between and beyond them bilinear.
double interpolated(const std::vector<double>& cells, std::size_t columns, Range range, Point at) {
  const auto place = [&](double x) { return (x - range.from) / range.width() * static_cast<double>(columns) - 0.5; };
  const auto below = [&](double x) { return std::clamp(std::floor(place(x)), 0.0, static_cast<double>(columns) - 2); };
  const double right = place(at.x) - below(at.x);
  const double up = place(at.y) - below(at.y);
  const double* corner =
      &cells[static_cast<std::size_t>(below(at.y)) * columns + static_cast<std::size_t>(below(at.x))];
  return std::lerp(std::lerp(corner[0], corner[1], right), std::lerp(corner[columns], corner[columns + 1], right), up);
}

bool jumps(const Contender& contender) {
  return std::ranges::any_of(contender.activations, [](const Function& f) { return actiscope::jumps(f); });
}

PlotPoints samplesOf(const Dataset& data, double side, const QColor& colour, PlotPoints::Shape shape) {
  PlotPoints points{.points = {}, .colour = colour, .shape = shape, .size = 6, .label = {}};
  for (Eigen::Index i = 0; i < data.y.size(); ++i) {
    if (data.y[i] == side) points.points.push_back({data.x(0, i), data.x(1, i)});
  }
  return points;
}

/// The samples of a regression, so small and pale that a curve can be seen among them.
PlotCurve dotsOf(const Dataset& data, Range x, const QColor& colour) {
  const double length = x.width() / 500;
  PlotCurve dots{{}, {colour, 0, 2.5}, {}};
  for (Eigen::Index i = 0; i < data.y.size(); ++i) {
    dots.branches.push_back({{data.x(0, i) - length, data.y[i]}, {data.x(0, i) + length, data.y[i]}});
  }
  return dots;
}

/// Along the upper edge of a panel, in the colour that its network has in the other panels.
PlotCurve stripe(Range x, double top, const QColor& colour) {
  return {{{{x.from, top}, {x.to, top}}}, {colour, 0, 10}, {}};
}

/// The smallest round number of steps that the axis can end at: it grows with the run.
double roundedUp(long step) {
  const auto least = static_cast<double>(std::max(step, 10L));
  const double decade = std::pow(10, std::floor(std::log10(least)));
  for (const double factor : {1.0, 1.5, 2.0, 3.0, 5.0, 7.0}) {
    if (factor * decade >= least) return factor * decade;
  }
  return 10 * decade;
}

/// What is not positive has no place on a logarithmic axis: the line has a gap there.
std::vector<Branch> positiveParts(const Branch& line) {
  std::vector<Branch> parts{{}};
  for (const Point& point : line) {
    if (point.y > 0) {
      parts.back().push_back(point);
    } else if (!parts.back().empty()) {
      parts.emplace_back();
    }
  }
  return parts;
}

/// Whole decades around positive numbers, from at most 8 below the largest.
Range decades(const std::vector<double>& numbers) {
  Range exponents{0, 0};
  bool any = false;
  for (const double x : numbers) {
    if (!(x > 0) || !std::isfinite(x)) continue;
    const Range one{std::floor(std::log10(x)), std::ceil(std::log10(x))};
    exponents = any ? Range{std::min(exponents.from, one.from), std::max(exponents.to, one.to)} : one;
    any = true;
  }
  if (exponents.width() < 1) exponents.from -= 1;
  exponents.from = std::max(exponents.from, exponents.to - 8);
  return {std::pow(10, exponents.from), std::pow(10, exponents.to)};
}

/// At most two decades above the losses at the start: what overflows leaves the picture.
Range heightOf(std::vector<double> losses, double start) {
  for (double& loss : losses) loss = std::min(loss, 100 * start);
  return decades(losses);
}

/// From the lowest of the shares, or what guessing gets, to all.
Range sharesShown(const std::vector<double>& shares) {
  double lowest = 0.5;
  for (const double share : shares) lowest = std::min(lowest, share);
  return {lowest - 0.03, 1.03};
}

const Branch& historyOf(const ContenderView& contender, bool accuracy) {
  return accuracy ? contender.accuracies : contender.losses;
}

/// All that the histories have, losses at most as far as the start's allow.
Range historyHeight(const TrainingView& view, bool accuracy) {
  std::vector<double> values;
  double start = 0;
  for (const ContenderView& contender : view.contenders) {
    const Branch& history = historyOf(contender, accuracy);
    for (const Point& point : history) values.push_back(point.y);
    if (!history.empty()) start = std::max(start, history.front().y);
  }
  return accuracy ? sharesShown(values) : heightOf(values, start);
}

PlotCurve lineAt(const RateChange& change, Range height, const QColor& colour) {
  const auto x = static_cast<double>(change.step);
  return {{{{x, height.from}, {x, height.to}}}, {colour, 1, 1}, {}};
}

PlotMark nameOf(const RateChange& change, Range height, const QColor& colour) {
  return {{static_cast<double>(change.step), height.from},
          PlotMark::Shape::smallDot,
          colour,
          TrainingPicture::tr("η = %1").arg(shortNumber(change.rate))};
}

std::vector<QString> layerNames(int layers) {
  std::vector<QString> names;
  for (int l = 1; l <= layers; ++l) names.push_back(QString::number(l));
  return names;
}

}  // namespace

void TrainingPicture::show(const TrainingScene& scene) {
  if (!training_ || !training_->adopt(scene.config)) training_ = std::make_unique<Training>(scene.config);
  training_->advance(std::max(0L, std::min(scene.playback.step, scene.config.steps) - training_->known()));
  show(viewOf(*training_, scene.playback.step, columnsFor(scene.config)), scene.accuracy);
}

std::size_t TrainingPicture::columnsFor(const TrainingConfig& config) {
  const auto some = [](const Contender& contender) { return jumps(contender); };
  return std::ranges::any_of(config.contenders, some) ? finer * smoothColumns : smoothColumns;
}

void TrainingPicture::show(const TrainingView& view, bool accuracy) {
  if (panels_ != view.contenders.size()) layOut(view.contenders.size());
  plot_.setHeadline(TrainingClaim(view).headline());
  for (std::size_t i = 0; i < panels_; ++i) {
    if (isClassification(view.config.data)) {
      showMap(view, i);
    } else {
      showFit(view, i);
    }
  }
  showHistory(view, accuracy && isClassification(view.config.data));
  showGradients(view);
  showUnits(view);
  plot_.refresh();
}

/// Up to three networks stand in one row, more in two.
void TrainingPicture::layOut(std::size_t contenders) {
  panels_ = contenders;
  const int count = static_cast<int>(contenders);
  if (count <= 3) return plot_.setRows({count, 3}, {1.5, 1});
  plot_.setRows({(count + 1) / 2, count / 2, 3}, {1.1, 1.1, 1});
}

void TrainingPicture::showMap(const TrainingView& view, std::size_t i) {
  Panel& panel = plot_.panel(static_cast<int>(i));
  const ContenderView& shown = view.contenders[i];
  const Theme& theme = plot_.theme();
  const Range range = inputRange(view.config.data);
  panel.setTitle(TrainingClaim(view).state(i));
  panel.setAxisLabels(tr("x₁"), i == 0 ? tr("x₂") : QString());
  panel.setHint(shown.failure ? TrainingClaim(view).reason(*shown.failure) : QString());
  panel.setView({range, range});
  panel.setHeatMap({});
  std::vector<PlotCurve> curves{stripe(range, range.to, colour(i))};
  if (!shown.outputs.empty()) {
    PlotHeatMap map;
    map.columns = view.columns;
    map.values = shown.outputs;
    map.x = map.y = range;
    map.shown = {-1, 1};
    for (double& value : map.values) value = belief(view.config.loss, value);
    map.colours = classColours(theme, theme.curve(secondClass), theme.curve(firstClass));
    map.smooth = !jumps(view.config.contenders[i]);
    panel.setHeatMap(std::move(map));
    const auto height = [&](Point at) { return interpolated(shown.outputs, view.columns, range, at); };
    const auto border = contours(height, range, range, static_cast<int>(view.columns), {0});
    curves.push_back({border.front(), {theme.text, 0, 2}, {}});
  }
  panel.setCurves(std::move(curves));
  panel.setPoints({samplesOf(view.data, -1, theme.curve(secondClass), PlotPoints::Shape::square),
                   samplesOf(view.data, 1, theme.curve(firstClass), PlotPoints::Shape::disc)});
}

void TrainingPicture::showFit(const TrainingView& view, std::size_t i) {
  Panel& panel = plot_.panel(static_cast<int>(i));
  const ContenderView& shown = view.contenders[i];
  const Theme& theme = plot_.theme();
  const Range range = inputRange(view.config.data);
  const double low = view.data.y.minCoeff();
  const double high = view.data.y.maxCoeff();
  const double margin = 0.1 * (high - low);
  panel.setTitle(TrainingClaim(view).state(i));
  panel.setAxisLabels(tr("x"), i == 0 ? tr("y") : QString());
  panel.setHint(shown.failure ? TrainingClaim(view).reason(*shown.failure) : QString());
  panel.setView({range, {low - margin, high + margin}});
  panel.setHeatMap({});
  std::vector<PlotCurve> curves{stripe(range, high + margin, colour(i))};
  if (!shown.failure) curves.push_back(dotsOf(view.data, range, theme.axis));
  Branch fit;
  for (std::size_t n = 0; n < shown.outputs.size(); ++n) {
    fit.push_back({inputAt(view.config.data, view.columns, n)[0], shown.outputs[n]});
  }
  if (!fit.empty()) curves.push_back({{fit}, {colour(i), 0, 2.5}, {}});
  panel.setPoints({});
  panel.setCurves(std::move(curves));
}

/// The loss or the accuracy of each network up to the step shown, with its name: it is the legend of the other panels.
void TrainingPicture::showHistory(const TrainingView& view, bool accuracy) {
  Panel& panel = panelBelow(0);
  const double end = roundedUp(view.step);
  const Range height = historyHeight(view, accuracy);
  panel.setTitle(accuracy ? tr("Right answers, and the step at the goal") : tr("Loss, and the step at the goal"),
                 accuracy ? tr("Right answers") : tr("Loss"));
  panel.setAxisLabels(tr("step"), accuracy ? tr("share right") : tr("loss"));
  panel.setScales({AxisScale::linear, accuracy ? AxisScale::linear : AxisScale::log10});
  panel.setView({{-0.02 * end, 1.02 * end}, height});
  std::vector<PlotCurve> curves = histories(view, accuracy);
  std::vector<PlotMark> marks = goals(view, accuracy);
  addRates(view, height, curves, marks);
  panel.setCurves(std::move(curves));
  panel.setMarks(std::move(marks));
  panel.setPoints(latest(view, accuracy));
}

std::vector<PlotCurve> TrainingPicture::histories(const TrainingView& view, bool accuracy) const {
  std::vector<PlotCurve> curves;
  for (std::size_t i = 0; i < view.contenders.size(); ++i) {
    const Branch& history = historyOf(view.contenders[i], accuracy);
    curves.push_back({{history}, {colour(i), 0, 2}, labelOf(view.config.contenders[i])});
  }
  return curves;
}

/// Where networks reached what they were to reach.
std::vector<PlotMark> TrainingPicture::goals(const TrainingView& view, bool accuracy) const {
  std::vector<PlotMark> marks;
  for (std::size_t i = 0; i < view.contenders.size(); ++i) {
    const std::optional<long>& reached = view.contenders[i].reached;
    if (!reached) continue;
    const Branch& history = historyOf(view.contenders[i], accuracy);
    const auto at = std::ranges::lower_bound(history, static_cast<double>(*reached), {}, &Point::x);
    marks.push_back({*at, PlotMark::Shape::closedDot, colour(i), QString::number(*reached)});
  }
  return marks;
}

/// Where the networks are now.
std::vector<PlotPoints> TrainingPicture::latest(const TrainingView& view, bool accuracy) const {
  std::vector<PlotPoints> points;
  for (std::size_t i = 0; i < view.contenders.size(); ++i) {
    const Branch& history = historyOf(view.contenders[i], accuracy);
    if (!history.empty()) points.push_back({.points = {history.back()}, .colour = colour(i), .label = {}});
  }
  return points;
}

/// The steps at which the learning rate was changed.
void TrainingPicture::addRates(const TrainingView& view, Range height, std::vector<PlotCurve>& curves,
                               std::vector<PlotMark>& marks) const {
  for (const RateChange& change : view.config.changes) {
    if (change.step >= view.step) continue;
    curves.push_back(lineAt(change, height, plot_.theme().secondary));
    marks.push_back(nameOf(change, height, plot_.theme().secondary));
  }
}

void TrainingPicture::showGradients(const TrainingView& view) {
  Panel& panel = panelBelow(1);
  std::vector<PlotCurve> curves;
  std::vector<PlotPoints> points;
  std::vector<double> norms;
  for (std::size_t i = 0; i < view.contenders.size(); ++i) {
    if (view.contenders[i].failure) continue;
    Branch line;
    for (const LayerFrame& layer : view.contenders[i].now.layers) {
      line.push_back({static_cast<double>(line.size()), layer.gradient});
      norms.push_back(layer.gradient);
    }
    const std::vector<Branch> parts = positiveParts(line);
    std::erase_if(line, [](const Point& point) { return !(point.y > 0); });
    points.push_back({.points = std::move(line), .colour = colour(i), .label = {}});
    curves.push_back({parts, {colour(i), 0, 2}, {}});
  }
  auto names = layerNames(view.config.layers);
  names.push_back(tr("out"));
  panel.setTitle(tr("Gradient norm by layer"), tr("Gradient norm"));
  panel.setAxisLabels(tr("layer"), tr("norm"));
  panel.setScales({AxisScale::linear, AxisScale::log10});
  panel.setCategories({names, {}});
  panel.setView({{-0.4, view.config.layers + 0.4}, decades(norms)});
  panel.setLegendVisible(false);
  panel.setCurves(std::move(curves));
  panel.setPoints(std::move(points));
}

void TrainingPicture::showUnits(const TrainingView& view) {
  Panel& panel = panelBelow(2);
  std::vector<PlotBars> bars;
  const auto count = static_cast<double>(view.contenders.size());
  const double width = 0.8 / count;
  for (std::size_t i = 0; i < view.contenders.size(); ++i) {
    if (view.contenders[i].failure) continue;
    QColor pale = colour(i);
    pale.setAlphaF(0.4f);
    PlotBars saturated{.bars = {}, .colour = pale, .label = {}};
    PlotBars dead{.bars = {}, .colour = colour(i), .label = {}};
    for (int l = 0; l < view.config.layers; ++l) {
      const LayerFrame& layer = view.contenders[i].now.layers[static_cast<std::size_t>(l)];
      const double at = l + (static_cast<double>(i) - (count - 1) / 2) * width;
      saturated.bars.push_back({.at = at, .to = 100 * layer.saturated, .width = width, .colour = {}, .text = {}});
      dead.bars.push_back({.at = at, .to = 100 * layer.dead, .width = width, .colour = {}, .text = {}});
    }
    bars.push_back(std::move(saturated));
    bars.push_back(std::move(dead));
  }
  panel.setTitle(tr("Pale: saturated (f′ within ±%1), full: dead units").arg(number(view.config.threshold, 3)),
                 tr("Pale: saturated, full: dead"));
  panel.setAxisLabels(tr("layer"), tr("share in %"));
  panel.setCategories({layerNames(view.config.layers), {}});
  panel.setView({{-0.6, view.config.layers - 0.4}, {0, 105}});
  panel.setLegendVisible(false);
  panel.setBars(std::move(bars));
}

}  // namespace actiscope
