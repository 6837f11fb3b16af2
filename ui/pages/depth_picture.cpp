#include "ui/pages/depth_picture.h"

#include "core/analysis/extent.h"
#include "ui/pages/depth_claim.h"
#include "ui/pages/ridge.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace actiscope {

namespace {

constexpr std::size_t mostRidges = 26;
constexpr double overlap = 2.2;  // of many ridges: how far each reaches into those above
constexpr double apart = 0.85;   // of few ridges
constexpr int fewRidges = 12;
constexpr double leftOut = 0.002;    // of the activations on either side, so that tails do not make the axis long
constexpr double widestLinear = 50;  // deviations further apart want a logarithmic axis
constexpr double aroundRms = 100;    // how far below the rms a logarithmic axis reaches
constexpr std::size_t fewNames = 16;
constexpr double fewIdle = 0.02;  // of the units: too few to be seen
constexpr double lowestShown = 1e-150;
constexpr double highestShown = 1e150;

/// Which layers have a ridge, and how high.
struct Ridges {
  explicit Ridges(int count)
      : layers(static_cast<std::size_t>(count)),
        stride((layers + mostRidges - 1) / mostRidges),
        height(double(stride) * (count > fewRidges ? overlap : apart)) {}

  /// The input, the first layer and the last, and from the first on every so many, with room for the last.
  bool has(std::size_t layer) const {
    return layer == 0 || layer == layers || ((layer - 1) % stride == 0 && layer + stride <= layers);
  }
  RidgePlace at(std::size_t layer) const { return {double(layer), height}; }

  std::size_t layers;
  std::size_t stride;
  double height;
};

Range united(Range a, Range b) { return {std::min(a.from, b.from), std::max(a.to, b.to)}; }

Range widened(Range range, double share) {
  const double margin = std::max(range.width(), 0.1) * share;
  return {range.from - margin, range.to + margin};
}

/// Names for 0 ... n where these are few; many have numbers.
std::vector<QString> indices(std::size_t n) {
  std::vector<QString> names;
  for (std::size_t i = 0; n <= fewNames && i <= n; ++i) names.push_back(QString::number(i));
  return names;
}

bool inputToo(const DepthConfig& config) { return config.input == DepthInput::uniform; }

bool anyIdle(const DepthFrame& frame) {
  return std::any_of(frame.signal.begin() + 1, frame.signal.end(),
                     [](const SignalFrame& layer) { return layer.saturated > fewIdle || layer.zeros() > fewIdle; });
}

/// How far from 0 the mean over a layer's units comes by chance.
double chanceMean(const SignalFrame& layer, int units) { return 3 * layer.deviation / std::sqrt(units); }

bool isPositive(double x) { return x > 0 && std::isfinite(x); }

/// From the smallest to the largest above 0.
Range deviationsOf(const DepthFrame& frame) {
  Range deviations{INFINITY, 0};
  for (const SignalFrame& layer : frame.signal) {
    if (isPositive(layer.deviation)) deviations = including(deviations, layer.deviation);
  }
  return deviations;
}

}  // namespace

void DepthPicture::show(const DepthScene& scene) {
  if (!study_ || study_->config != scene.config)
    add(actiscope::study(scene.config, std::thread::hardware_concurrency()));
  showWhatIsKnown(scene);
}

void DepthPicture::showWhatIsKnown(const DepthScene& scene) {
  if (!study_) return showNothing();
  step_ = std::min(scene.playback.step, 2L * layers());
  const Range deviations = deviationsOf(study_->run.frame);
  wide_ = deviations.to > widestLinear * deviations.from;
  if (plot_.panelCount() != 4) plot_.setRows({2, 2}, {1.9, 1});
  plot_.setHeadline(DepthClaim(*study_, step_).headline());
  showSignal();
  showGradient();
  showMoments();
  showLast();
  plot_.refresh();
}

/// That layers without an activation are one matrix is seen when the signal has passed them.
void DepthPicture::showLast() {
  if (study_->run.collapse && step_ >= layers()) return showMatrix();
  anyIdle(study_->run.frame) ? showShares() : showFactors();
}

void DepthPicture::showNothing() {
  if (plot_.panelCount() != 1) plot_.setRows({1}, {1});
  plot_.setHeadline({});
  plot_.panel(0).setAxesVisible(false);
  plot_.panel(0).setHint(tr("Not computed yet"));
  plot_.refresh();
}

std::size_t DepthPicture::signalShown() const {
  const auto arrived = static_cast<std::size_t>(std::min<long>(step_, layers())) + 1;
  return std::min(arrived, study_->run.frame.signal.size());
}

std::size_t DepthPicture::gradientShown() const {
  if (step_ < layers()) return 0;
  return std::min(static_cast<std::size_t>(step_ - layers()) + 1, study_->run.frame.gradient.size());
}

std::vector<QString> DepthPicture::layerNames() const { return indices(static_cast<std::size_t>(layers())); }

/// Of both ridgelines.
Range DepthPicture::heights() const {
  const Ridges ridges(layers());
  return {-0.03 * layers() - 0.2, layers() + ridges.height * 1.05};
}

/// Which layers have a ridge.
QString DepthPicture::layersShown() const {
  switch (Ridges(layers()).stride) {
    case 1:
      return tr("each layer");
    case 2:
      return tr("every second layer");
    case 3:
      return tr("every third layer");
    default:
      return tr("every fourth layer");
  }
}

QColor DepthPicture::soft(const QColor& colour) const {
  const QColor& back = plot_.theme().background;
  const auto mixed = [](int a, int b) { return (35 * a + 65 * b) / 100; };
  return QColor(mixed(colour.red(), back.red()), mixed(colour.green(), back.green()), mixed(colour.blue(), back.blue()),
                225);
}

/// Of the activations in all layers; of the input only where it is drawn.
Range DepthPicture::valuesShown() const {
  Range axis{INFINITY, -INFINITY};
  for (std::size_t layer = 1; layer < study_->run.frame.signal.size(); ++layer) {
    if (wide_) {
      const double size = signal(layer).rms();
      if (isPositive(size)) axis = united(axis, {size / aroundRms, size * 4});
    } else {
      if (signal(layer).histogram.zeros > 0) axis = including(axis, 0);
      if (signal(layer).zeros() < 1) axis = united(axis, signal(layer).histogram.quantiles(leftOut));
    }
  }
  if (wide_ && axis.from < axis.to) return {std::max(axis.from, lowestShown), std::min(axis.to, highestShown)};
  if (inputToo(study_->config) || axis.from > axis.to) axis = united(axis, signal(0).histogram.quantiles(leftOut));
  return widened(axis, 0.04);
}

PlotArea DepthPicture::ridgeOf(std::size_t layer, Range axis) const {
  const QColor colour = layer == 0 ? plot_.theme().secondary : plot_.theme().curve(0);
  const RidgePlace place = Ridges(layers()).at(layer);
  const SignalFrame& frame = signal(layer);
  return {wide_ ? ridge(frame.magnitudes, place) : ridge(frame.histogram, axis, place),
          soft(colour),
          Stroke{colour, 0, 1.2},
          {}};
}

void DepthPicture::showSignal() {
  Panel& panel = plot_.panel(0);
  const Ridges ridges(layers());
  const Range axis = valuesShown();
  std::vector<PlotArea> areas;
  PlotCurve zeros{{}, {plot_.theme().curve(1), 0, 3}, {}};
  const double zero = wide_ ? axis.from * std::pow(axis.to / axis.from, 0.005) : 0;
  for (std::size_t layer = signalShown(); layer-- > 0;) {
    if (!ridges.has(layer) || (layer == 0 && !inputToo(study_->config))) continue;
    areas.push_back(ridgeOf(layer, axis));
    const RidgePlace place = ridges.at(layer);
    const double share = signal(layer).zeros();
    if (share > 0) zeros.branches.push_back({{zero, place.base}, {zero, place.base + share * place.height}});
  }
  const QString layers = layersShown();
  panel.setTitle(zeros.branches.empty() ? tr("Activations of %1").arg(layers)
                                        : tr("Activations of %1 (bar: share of exact zeros)").arg(layers),
                 tr("Activations of %1").arg(layers));
  panel.setAxisLabels(wide_ ? tr("|activation|") : tr("activation"), tr("layer"));
  panel.setCategories({{}, layerNames()});
  panel.setScales({wide_ ? AxisScale::log10 : AxisScale::linear, AxisScale::linear});
  panel.setView({axis, heights()});
  panel.setAreas(std::move(areas));
  panel.setCurves({std::move(zeros)});
}

/// As the theory of wide layers has it.
Branch DepthPicture::theoryOfGradient() const {
  Branch theory;
  for (std::size_t layer = 0; layer < study_->theory.size(); ++layer) {
    const double rms = study_->theory[layer].gradient;
    if (isPositive(rms)) theory.push_back({rms, double(layer)});
  }
  return theory;
}

/// Of the gradient in all layers, measured and in theory.
Range DepthPicture::gradientsShown(const Branch& theory) const {
  Range axis{1, 1};
  for (const GradientFrame& frame : study_->run.frame.gradient) {
    if (isPositive(frame.rms)) axis = including(axis, frame.rms);
  }
  for (const Point& point : theory) axis = including(axis, point.x);
  return {std::max(axis.from / aroundRms, lowestShown), std::min(axis.to * 6, highestShown)};
}

/// The ridges that the gradient has reached, and the rms of each.
void DepthPicture::showGradientRidges(Panel& panel) const {
  const Ridges ridges(layers());
  const QColor& colour = plot_.theme().curve(2);
  std::vector<PlotArea> areas;
  PlotPoints measured{{}, colour, PlotPoints::Shape::disc, 6, {}};
  for (std::size_t back = 0; back < gradientShown(); ++back) {
    const auto layer = static_cast<std::size_t>(layers()) - back;
    if (!ridges.has(layer)) continue;
    const auto& [rms, magnitudes] = study_->run.frame.gradient[back];
    areas.push_back({ridge(magnitudes, ridges.at(layer)), soft(colour), Stroke{colour, 0, 1.2}, {}});
    if (isPositive(rms)) measured.points.push_back({rms, double(layer)});
  }
  panel.setAreas(std::move(areas));
  panel.setPoints({std::move(measured)});
}

void DepthPicture::showGradient() {
  Panel& panel = plot_.panel(1);
  Branch theory = theoryOfGradient();
  panel.setTitle(tr("Gradient flowing back (dots: rms, dashed: theory of wide layers)"), tr("Gradient flowing back"));
  panel.setAxisLabels(tr("|gradient|"), {});
  panel.setCategories({{}, layerNames()});
  panel.setScales({AxisScale::log10, AxisScale::linear});
  panel.setReserved({theory});
  panel.setView({gradientsShown(theory), heights()});
  showGradientRidges(panel);
  panel.setCurves({{{std::move(theory)}, {plot_.theme().text, 1, 1.5}, {}}});
}

/// On a linear axis a mean of 0 is to be seen, too; a logarithmic one has no place for it.
bool DepthPicture::meansMatter() const {
  return !wide_ || std::ranges::any_of(study_->theory, [](const auto& layer) { return std::abs(layer.mean) > 1e-9; });
}

double DepthPicture::onAxis(double mean) const { return wide_ ? std::abs(mean) : mean; }

PlotCurve DepthPicture::theoryOfMeans() const {
  Branch line;
  for (std::size_t layer = 0; layer < study_->theory.size(); ++layer) {
    const double mean = study_->theory[layer].mean;
    if (std::isfinite(mean) && !(wide_ && mean == 0)) line.push_back({double(layer), onAxis(mean)});
  }
  return {{std::move(line)}, {plot_.theme().curve(3), 1, 1.5}, {}};
}

PlotCurve DepthPicture::theoryOfDeviations() const {
  Branch line;
  for (std::size_t layer = 0; layer < study_->theory.size(); ++layer) {
    const double deviation = study_->theory[layer].deviation;
    if (std::isfinite(deviation)) line.push_back({double(layer), deviation});
  }
  return {{std::move(line)}, {plot_.theme().curve(0), 1, 1.5}, {}};
}

/// On a logarithmic axis without those that are 0 but for chance.
PlotPoints DepthPicture::means() const {
  const QString label = wide_ ? tr("|mean| above chance") : tr("mean");
  PlotPoints means{{}, plot_.theme().curve(3), PlotPoints::Shape::diamond, 6, label};
  for (std::size_t layer = 0; layer < signalShown(); ++layer) {
    const double mean = onAxis(signal(layer).mean);
    const bool chance = wide_ && mean < chanceMean(signal(layer), study_->config.width);
    if (!chance) means.points.push_back({double(layer), mean});
  }
  return means;
}

PlotPoints DepthPicture::deviations() const {
  PlotPoints deviations{{}, plot_.theme().curve(0), PlotPoints::Shape::disc, 6, tr("standard deviation")};
  for (std::size_t layer = 0; layer < signalShown(); ++layer) {
    deviations.points.push_back({double(layer), signal(layer).deviation});
  }
  return deviations;
}

Range DepthPicture::momentsShown() const {
  const Range deviations = deviationsOf(study_->run.frame);
  if (wide_) return {deviations.from / 4, deviations.to * 4};
  Range axis{0, 0};
  for (const SignalFrame& layer : study_->run.frame.signal) {
    axis = united(axis, {std::min(layer.mean, 0.0), std::max(layer.mean, layer.deviation)});
  }
  return widened(axis, 0.12);
}

void DepthPicture::showMoments() {
  Panel& panel = plot_.panel(2);
  panel.setTitle(wide_ ? tr("Size of the activations, from layer to layer (dashed: theory)")
                       : tr("Where the activations of a layer lie (dashed: theory)"),
                 tr("Mean and deviation (dashed: theory)"));
  panel.setAxisLabels(tr("layer"), {});
  panel.setScales({AxisScale::linear, wide_ ? AxisScale::log10 : AxisScale::linear});
  panel.setCategories({layerNames(), {}});
  panel.setLegendAbove(true);
  panel.setView({widened({0, double(layers())}, 0.03), momentsShown()});
  if (meansMatter()) {
    panel.setCurves({theoryOfMeans(), theoryOfDeviations()});
    panel.setPoints({means(), deviations()});
  } else {
    panel.setCurves({theoryOfDeviations()});
    panel.setPoints({deviations()});
  }
}

void DepthPicture::showShares() {
  Panel& panel = plot_.panel(3);
  const Theme& theme = plot_.theme();
  PlotCurve saturated{{{}}, {theme.curve(3), 0, 6}, tr("saturated: |f′| < %1").arg(number(saturatedSlope))};
  PlotCurve zeros{{{}}, {theme.curve(1), 0, 2}, tr("exactly 0")};
  for (std::size_t layer = 1; layer < signalShown(); ++layer) {
    saturated.branches[0].push_back({double(layer), 100 * signal(layer).saturated});
    zeros.branches[0].push_back({double(layer), 100 * signal(layer).zeros()});
  }
  panel.setTitle(tr("Saturated and zero units"));
  panel.setScales({});
  panel.setLevels({});
  panel.setPoints({});
  panel.setAxisLabels(tr("layer"), tr("% of units"));
  panel.setHeatMap({});
  panel.setCategories({layerNames(), {}});
  panel.setView({widened({0, double(layers())}, 0.03), {-4, 104}});
  panel.setCurves({std::move(saturated), std::move(zeros)});
}

/// Where hardly a unit is saturated or 0: what each layer does to the gradient.
void DepthPicture::showFactors() {
  Panel& panel = plot_.panel(3);
  const Theme& theme = plot_.theme();
  const auto& gradient = study_->run.frame.gradient;
  Range axis{1, 1};
  const auto add = [&](std::vector<Point>& points, double layer, double factor) {
    if (!isPositive(factor)) return;
    points.push_back({layer, factor});
    axis = including(axis, factor);
  };
  PlotPoints measured{{}, theme.curve(2), PlotPoints::Shape::disc, 6, {}};
  Branch theory;
  for (std::size_t back = 1; back < gradientShown(); ++back) {
    add(measured.points, double(layers()) - double(back) + 1, gradient[back].rms / gradient[back - 1].rms);
  }
  for (std::size_t layer = 1; layer < study_->theory.size(); ++layer) {
    add(theory, double(layer), study_->theory[layer - 1].gradient / study_->theory[layer].gradient);
  }
  panel.setTitle(tr("Each layer multiplies the gradient by this (hardly a unit is saturated or 0)"),
                 tr("Gradient factor of each layer"));
  panel.setAxisLabels(tr("layer"), tr("factor"));
  panel.setScales({AxisScale::linear, AxisScale::log10});
  panel.setCategories({layerNames(), {}});
  panel.setHeatMap({});
  panel.setView({widened({0, double(layers())}, 0.03), {axis.from / 2, axis.to * 2}});
  panel.setLevels({{1, tr("keeps it")}});
  panel.setCurves({{{std::move(theory)}, {theme.text, 1, 1.5}, {}}});
  panel.setPoints({std::move(measured)});
}

void DepthPicture::showMatrix() {
  Panel& panel = plot_.panel(3);
  const Eigen::MatrixXd& matrix = study_->run.collapse->matrix;
  const double largest = matrix.cwiseAbs().maxCoeff();
  const auto n = static_cast<std::size_t>(matrix.cols());
  PlotHeatMap map;
  map.columns = n;
  for (Eigen::Index row = 0; row < matrix.rows(); ++row) {
    for (Eigen::Index column = 0; column < matrix.cols(); ++column) map.values.push_back(matrix(row, column));
  }
  map.x = {0.5, double(n) + 0.5};
  map.y = {0.5, double(n) + 0.5};
  map.shown = {-largest, largest};
  map.colours = divergingColours(plot_.theme());
  map.label = tr("weight");
  panel.setTitle(tr("The matrices of all %1 layers, multiplied").arg(layers()));
  panel.setScales({});
  panel.setLevels({});
  panel.setPoints({});
  panel.setAxisLabels(tr("input"), tr("output"));
  panel.setCategories({indices(n), indices(n)});
  panel.setCurves({});
  panel.setView({{0.5, double(n) + 0.5}, {0.5, double(n) + 0.5}});
  panel.setHeatMap(std::move(map));
}

}  // namespace actiscope
