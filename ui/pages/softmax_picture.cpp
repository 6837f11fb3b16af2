#include "ui/pages/softmax_picture.h"

#include "core/analysis/extent.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr double besideDots = 1.08;   // of the farthest: room for whole dots
constexpr double dotDistance = 0.75;  // of z1 - z2
constexpr double farthestLogit = 6;
constexpr double noPush = 1e-9;          // what rounding leaves where the output is what it should be
constexpr double airAroundPushes = 0.5;  // of the bars' heights, above and below them
constexpr const char* subscripts[] = {"₁", "₂", "₃", "₄", "₅", "₆"};

/// Without a sign where all digits are 0.
QString decimals(double value, int digits) {
  const double shown = value < 0 && value > -0.5 * std::pow(10, -digits) ? 0 : value;
  return QString::number(shown, 'f', digits).replace(u'-', u'−');
}

/// "p₂"
QString name(const char* letter, std::size_t i) { return QString::fromUtf8(letter) + QString::fromUtf8(subscripts[i]); }

std::vector<QString> names(const char* letter, std::size_t count) {
  std::vector<QString> all;
  for (std::size_t i = 0; i < count; ++i) all.push_back(name(letter, i));
  return all;
}

View barView(std::size_t count, Range heights, double air) {
  if (heights.width() == 0) heights = {-1, 1};
  return {{-0.6, double(count) - 0.4}, padded(heights, air)};
}

/// Lines where the bars are, for the legend to stay off.
std::vector<Branch> outlines(const std::vector<PlotBars>& all) {
  std::vector<Branch> lines;
  for (const PlotBars& bars : all) {
    for (const PlotBar& bar : bars.bars) lines.push_back({{bar.at, 0}, {bar.at, bar.to}});
  }
  return lines;
}

Branch probabilitiesOf(const std::vector<LogitFrame>& frames, std::size_t wanted, std::size_t last) {
  Branch line;
  for (std::size_t i = 0; i <= last; ++i) line.push_back({double(i), frames[i].probabilities[wanted]});
  return line;
}

/// Softmax of two classes at many differences of their logits.
std::vector<Point> twoClassDots() {
  std::vector<Point> dots;
  for (double d = -farthestLogit; d <= farthestLogit; d += dotDistance)
    dots.push_back({d, softmax(std::vector{d, 0.0})[0]});
  return dots;
}

}  // namespace

void SoftmaxPicture::show(const SoftmaxScene& scene) {
  scene_ = scene;
  raw_ = run(LogitLoss::squaredError, scene.config);
  soft_ = run(LogitLoss::crossEntropy, scene.config);
  if (plot_.panelCount() != 5) plot_.setRows({2, 3}, {1.1, 1});
  showClaim();
  showValues();
  showJacobian();
  showPushes();
  showLearning();
  showTwoClasses();
  plot_.refresh();
}

void SoftmaxPicture::showClaim() {
  const std::size_t wanted = scene_.config.wanted;
  const QString claim = claimOf(-raw().gradient[wanted], -soft().gradient[wanted]);
  plot_.setHeadline({claim.arg(name("z", wanted)), number(soft().probabilities[wanted], 3),
                     tr("probability of class %1").arg(wanted + 1)});
}

/// By how the right answer is pushed; softmax never pushes it down.
QString SoftmaxPicture::claimOf(double push, double softPush) {
  if (softPush <= noPush) return tr("Softmax is sure of the right answer %1 and leaves it where it is");
  if (push < -noPush) return tr("Raw outputs push the right answer %1 down, softmax pushes it up");
  if (push <= noPush) return tr("Raw outputs leave the right answer %1 where it is, softmax still pushes it up");
  return tr("Both push the right answer %1 up; only softmax knows how sure it is");
}

void SoftmaxPicture::showValues() {
  Panel& panel = plot_.panel(0);
  const VectorFunction& function = functionOf(scene_);
  const std::vector<double> values = function.values(soft().logits, scene_.config.temperature);
  panel.setTitle(tr("%1 of the logits").arg(localized(function.name)));
  panel.setAxisLabels(tr("logit"), scene_.function == 0 ? tr("probability p") : tr("value"));
  PlotCategories categories;
  PlotBars bars;
  Range heights{0, 1};
  for (std::size_t i = 0; i < values.size(); ++i) {
    categories.x.push_back(tr("%1 = %2").arg(name("z", i), shortNumber(soft().logits[i])));
    heights = including(heights, values[i]);
    bars.bars.push_back({.at = double(i),
                         .to = values[i],
                         .width = 0.7,
                         .colour = plot_.theme().curve(static_cast<int>(i)),
                         .text = number(values[i], 3)});
  }
  View view = barView(values.size(), heights, 0.16);
  if (heights.from == 0) view.y.from = 0;
  panel.setView(view);
  panel.setCategories(std::move(categories));
  panel.setBars({std::move(bars)});
}

void SoftmaxPicture::showJacobian() {
  Panel& panel = plot_.panel(1);
  const Eigen::MatrixXd jacobian = functionOf(scene_).jacobian(soft().logits, scene_.config.temperature);
  const auto side = static_cast<double>(classes());
  const double most = std::max(jacobian.cwiseAbs().maxCoeff(), 1e-3);
  PlotHeatMap map;
  map.columns = classes();
  map.x = {-0.5, side - 0.5};
  map.y = {side - 0.5, -0.5};
  map.shown = {-most, most};
  map.colours = divergingColours(plot_.theme());
  map.label = tr("slope");
  for (Eigen::Index i = 0; i < jacobian.rows(); ++i) {
    for (const double slope : jacobian.row(i)) {
      map.values.push_back(slope);
      map.texts.push_back(decimals(slope, 4));
    }
  }
  panel.setTitle(tr("Jacobian: how each p answers to each z"), tr("Jacobian ∂p/∂z"));
  panel.setAxisLabels(tr("by logit"), tr("of probability"));
  panel.setView({{-0.5, side - 0.5}, {-0.5, side - 0.5}});
  std::vector<QString> rows = names("p", classes());
  std::ranges::reverse(rows);  // the first row of the map is on top
  panel.setCategories({names("z", classes()), std::move(rows)});
  panel.setHeatMap(std::move(map));
}

void SoftmaxPicture::showPushes() {
  Panel& panel = plot_.panel(2);
  panel.setTitle(tr("Push on each logit: −∂L/∂z"), tr("Push: −∂L/∂z"));
  panel.setAxisLabels(tr("logit, wanted: %1").arg(name("z", scene_.config.wanted)), tr("down ← push → up"));
  PlotBars before{.bars = {}, .colour = plot_.theme().curve(1), .label = tr("raw outputs")};
  PlotBars after{.bars = {}, .colour = plot_.theme().curve(0), .label = tr("softmax")};
  Range heights{0, 0};
  const auto add = [&](PlotBars& bars, double at, double push) {
    const QString text = number(std::abs(push) > noPush ? push : 0, 2);
    bars.bars.push_back({.at = at, .to = push, .width = 0.38, .colour = {}, .text = text});
    heights = including(heights, push);
  };
  for (std::size_t i = 0; i < classes(); ++i) {
    add(before, double(i) - 0.2, -raw().gradient[i]);
    add(after, double(i) + 0.2, -soft().gradient[i]);
  }
  panel.setView(barView(classes(), heights, airAroundPushes));
  panel.setLegendAbove(true);
  panel.setReserved(outlines({before, after}));
  panel.setCategories({names("z", classes()), {}});
  panel.setBars({std::move(before), std::move(after)});
  panel.setLevels({{0, {}}});
}

void SoftmaxPicture::showLearning() {
  Panel& panel = plot_.panel(3);
  const Theme& theme = plot_.theme();
  const std::size_t wanted = scene_.config.wanted;
  const std::size_t step = stepOf(scene_);
  const auto steps = static_cast<std::size_t>(scene_.config.steps);
  panel.setTitle(tr("What comes of it, step by step"), tr("What comes of it"));
  panel.setAxisLabels(tr("step"), name("p", wanted));
  panel.setView({{-1, double(steps) + 1}, {-0.05, 1.24}});
  panel.setReserved({probabilitiesOf(raw_, wanted, steps), probabilitiesOf(soft_, wanted, steps)});
  panel.setCurves({{{probabilitiesOf(raw_, wanted, steps)}, {theme.curve(1), 1, 1.5}, {}},
                   {{probabilitiesOf(soft_, wanted, steps)}, {theme.curve(0), 1, 1.5}, {}},
                   {{probabilitiesOf(raw_, wanted, step)}, {theme.curve(1), 0, 2.5}, tr("raw outputs")},
                   {{probabilitiesOf(soft_, wanted, step)}, {theme.curve(0), 0, 2.5}, tr("softmax")}});
  const auto mark = [&](const LogitFrame& frame, int colour) {
    const double p = frame.probabilities[wanted];
    return PlotMark{{double(step), p}, PlotMark::Shape::closedDot, theme.curve(colour), number(p, 2)};
  };
  panel.setMarks({mark(raw(), 1), mark(soft(), 0)});
}

void SoftmaxPicture::showTwoClasses() {
  Panel& panel = plot_.panel(4);
  const Theme& theme = plot_.theme();
  const std::vector<double> pair{soft().logits[0], soft().logits[1]};
  const double temperature = scene_.config.temperature;
  const Point at{(pair[0] - pair[1]) / temperature, softmax(pair, temperature)[0]};
  const double far = std::max(farthestLogit, 1.1 * std::abs(at.x));
  panel.setTitle(tr("Two classes: softmax (dots) is σ(z₁\u00a0−\u00a0z₂)"), tr("Two classes: dots on σ"));
  panel.setAxisLabels(temperature == 1 ? tr("z₁ − z₂") : tr("(z₁ − z₂) / T"), tr("p₁ of two"));
  panel.setView({{-besideDots * far, besideDots * far}, {-0.05, 1.1}});
  panel.setCurves({{sample(Function("sigmoid"), 0, panel.viewport()), {theme.curve(2), 0, 2.5}, {}}});
  panel.setPoints({{.points = twoClassDots(), .colour = theme.text, .size = 5, .label = {}}});
  panel.setMarks({{at, PlotMark::Shape::ball, theme.curve(0), number(at.y, 2)}});
}

}  // namespace actiscope
