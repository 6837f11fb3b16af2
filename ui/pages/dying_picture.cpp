#include "ui/pages/dying_picture.h"

#include "core/analysis/extent.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr std::size_t mostKnown = 12;

/// The weight at each step up to `last`; of steps that change nothing only the first and the last.
Branch weights(const std::vector<DyingFrame>& frames, std::size_t last) {
  Branch line;
  for (std::size_t i = 0; i <= last; ++i) {
    const bool flat =
        i > 0 && i < last && frames[i - 1].weight == frames[i].weight && frames[i + 1].weight == frames[i].weight;
    if (!flat && std::isfinite(frames[i].weight)) line.push_back({double(frames[i].step), frames[i].weight});
  }
  return line;
}

std::vector<Point> samplesOf(const DyingConfig& config, const DyingFrame& frame) {
  std::vector<Point> points;
  for (const double x : inputsOf(config)) {
    const double z = frame.weight * x + frame.bias;
    points.push_back({z, config.function(z)});
  }
  return points;
}

View viewOf(const std::vector<std::vector<Point>>& all) {
  View view{{-2, 3}, {-0.5, 2}};
  for (const auto& points : all) {
    for (const Point& point : points) {
      if (!std::isfinite(point.x) || !std::isfinite(point.y)) continue;
      view.x = including(view.x, point.x);
      view.y = including(view.y, point.y);
    }
  }
  return {padded(view.x, 0.06), padded(view.y, 0.12)};
}

Branch sharesOf(const DeadCurve& curve) {
  Branch line;
  for (const DeadShare& share : curve.shares) line.push_back({share.rate, 100 * share.dead});
  return line;
}

std::vector<Point> runaways(const DeadCurve& curve) {
  std::vector<Point> points;
  for (const DeadShare& share : curve.shares) {
    if (share.diverged > 0) points.push_back({share.rate, 100 * share.dead});
  }
  return points;
}

bool isDead(const DyingFrame& frame) { return frame.active == 0; }

}  // namespace

std::vector<DeadCurve> deadCurves(const std::vector<LayerConfig>& layers, const std::function<bool(double)>& goOn) {
  std::vector<DeadCurve> curves;
  bool going = true;
  for (const LayerConfig& layer : layers) {
    const auto progress = [&](double share) {
      return going = goOn((double(curves.size()) + share) / double(layers.size()));
    };
    std::vector<DeadShare> shares = deadShares(layer, progress);
    if (!going) return {};
    curves.push_back({layer, std::move(shares)});
  }
  return curves;
}

std::vector<LayerConfig> DyingPicture::missing(const DyingScene& scene) const {
  std::vector<LayerConfig> layers;
  for (const DyingConfig& config : {scene.config, treated(scene)}) {
    const LayerConfig layer = layerOf(config);
    if (!curveOf(config) && std::ranges::find(layers, layer) == layers.end()) layers.push_back(layer);
  }
  return layers;
}

void DyingPicture::add(std::vector<DeadCurve> curves) {
  for (DeadCurve& curve : curves) known_.push_back(std::move(curve));
  if (known_.size() > mostKnown) known_.erase(known_.begin(), known_.end() - mostKnown);
}

const DeadCurve* DyingPicture::curveOf(const DyingConfig& config) const {
  const auto curve = std::ranges::find(known_, layerOf(config), &DeadCurve::layer);
  return curve == known_.end() ? nullptr : &*curve;
}

void DyingPicture::show(const DyingScene& scene) {
  add(deadCurves(missing(scene), [](double) { return true; }));
  showWhatIsKnown(scene);
}

void DyingPicture::showWhatIsKnown(const DyingScene& scene) {
  scene_ = scene;
  live();
  if (plot_.panelCount() != 3) plot_.setRows({1, 2}, {1, 1.1});
  showClaim();
  showWeights();
  showSamples();
  showDeadShares();
  plot_.refresh();
}

void DyingPicture::live() {
  const Theme& theme = plot_.theme();
  lives_ = {{scene_.config, run(scene_.config), theme.curve(1), shortLabelOf(scene_.config.function)}};
  if (isTreated(scene_))
    lives_.push_back({treated(scene_), run(treated(scene_)), theme.curve(0), tr("with %1").arg(treatments())});
}

const DyingFrame& DyingPicture::frame(const Life& life) const {
  return life.run.frames[static_cast<std::size_t>(std::min(scene_.playback.step, life.run.last().step))];
}

QString DyingPicture::treatments() const {
  QStringList all;
  if (scene_.withFunction) all << shortLabelOf(scene_.function);
  if (scene_.withRate) all << tr("η = %1").arg(number(scene_.rate));
  if (scene_.withMomentum) all << tr("momentum %1").arg(number(scene_.momentum));
  return all.join(tr(", "));
}

/// What its own learning rate makes of the bad gradient.
QString DyingPicture::badStepOf(const Life& life) { return shortNumber(-life.config.rate * life.config.badGradient); }

/// Whether the step shown tells what becomes of the neuron.
bool DyingPicture::isDecided(const Life& life) const {
  const bool lasts = life.run.fate == Fate::alive;
  return frame(life).step >= (lasts ? life.run.last().step : life.run.since);
}

QString DyingPicture::claimOf(const Life& life) const {
  if (isDead(life.run.frames.front())) return claimOfDeadborn(life);
  if (life.config.badGradient == 0) return tr("Without a bad gradient the neuron stays as it is");
  if (lives_.size() == 1) return claimAlone(life);
  const bool diesUntreated = lives_.front().run.fate == Fate::dead;
  const bool sameStep = life.config.rate == scene_.config.rate;
  if (life.run.fate == Fate::dead) {
    return (diesUntreated ? tr("Even with %1, a step of %2 kills the neuron")
                          : tr("With %1, a step of %2 kills the neuron, which survives it without"))
        .arg(treatments(), badStepOf(life));
  }
  if (life.run.fate != Fate::recovered || !diesUntreated) return claimAlone(life);
  return (sameStep ? tr("With %1, the neuron survives the step of %2")
                   : tr("With %1, the bad step is %2, and the neuron survives it"))
      .arg(treatments(), badStepOf(life));
}

QString DyingPicture::claimAlone(const Life& life) {
  const QString step = badStepOf(life);
  switch (life.run.fate) {
    case Fate::dead:
      return tr("One step of %1 killed the neuron: it never learns again").arg(step);
    case Fate::recovered:
      return tr("The neuron survives a step of %1").arg(step);
    case Fate::alive:
      return tr("After a step of %1 the neuron still learns, but is not back after %2 steps")
          .arg(step)
          .arg(life.run.last().step);
    case Fate::exploded:
      break;
  }
  return tr("The learning rate is too high: the weight runs away");
}

/// Of a neuron that has nothing to learn by where it begins.
QString DyingPicture::claimOfDeadborn(const Life& life) const {
  if (frame(life).step < life.config.badStep || life.run.fate == Fate::dead) {
    return tr("The neuron is dead from the start: %1 has no slope at any of its samples")
        .arg(shortLabelOf(life.config.function));
  }
  return tr("A step of %1 wakes the neuron, which was dead from the start").arg(badStepOf(life));
}

void DyingPicture::showClaim() {
  const Life& life = lives_.back();
  const DyingFrame& now = frame(life);
  const QString weight = tr("W = %1").arg(shortNumber(now.weight));
  if (now.step < life.config.badStep) {
    const QString claim =
        isDead(life.run.frames.front()) ? claimOfDeadborn(life) : tr("The neuron has learned its task");
    return plot_.setHeadline({claim, weight, tr("step %1").arg(now.step)});
  }
  if (!isDecided(life)) {
    return plot_.setHeadline({tr("A bad step of %1 has hit the neuron").arg(badStepOf(life)), weight,
                              tr("%1 of the samples can still teach it").arg(percentage(100 * now.active))});
  }
  const long after = life.run.since - life.config.badStep;
  const QString caption = life.run.fate == Fate::recovered && now.step >= life.run.since && after > 0
                              ? tr("back %1 steps after the bad one").arg(after)
                              : tr("%1 of the samples can still teach it").arg(percentage(100 * now.active));
  plot_.setHeadline({claimOf(life), weight, caption});
}

void DyingPicture::showWeights() {
  Panel& panel = plot_.panel(0);
  std::vector<PlotCurve> curves;
  std::vector<PlotMark> marks;
  std::vector<Branch> whole;
  Range y{scene_.config.weight, scene_.config.weight};
  for (const Life& life : lives_) {
    const DyingFrame& now = frame(life);
    whole.push_back(weights(life.run.frames, life.run.frames.size() - 1));
    for (const Point& point : whole.back()) y = including(y, std::clamp(point.y, -1e6, 1e6));
    curves.push_back(
        {{weights(life.run.frames, static_cast<std::size_t>(now.step))}, {life.colour, 0, 2.5}, life.label});
    marks.push_back({{double(now.step), now.weight}, PlotMark::Shape::closedDot, life.colour, shortNumber(now.weight)});
  }
  if (y.width() == 0) y = {y.from - 1, y.to + 1};
  const double last = static_cast<double>(scene_.config.steps);
  panel.setTitle(tr("The weight of z = W·x + b"));
  panel.setAxisLabels(tr("step"), tr("W"));
  panel.setView({{-0.01 * last, 1.03 * last}, padded(y, 0.12)});
  panel.setLevels({{scene_.config.weight, tr("W = %1 had been learned").arg(shortNumber(scene_.config.weight))}});
  panel.setReserved(std::move(whole));
  panel.setCurves(std::move(curves));
  panel.setMarks(std::move(marks));
}

void DyingPicture::showSamples() {
  Panel& panel = plot_.panel(1);
  std::vector<std::vector<Point>> all;
  for (const Life& life : lives_) all.push_back(samplesOf(life.config, frame(life)));
  panel.setTitle(tr("Where the samples lie on the activation"), tr("The samples"));
  panel.setAxisLabels(tr("pre-activation z = W·x + b"), tr("f(z)"));
  panel.setView(viewOf(all));
  std::vector<PlotCurve> curves;
  std::vector<PlotPoints> points;
  for (std::size_t i = 0; i < lives_.size(); ++i) {
    const Life& life = lives_[i];
    curves.push_back({sample(life.config.function, 0, panel.viewport()), {life.colour, 0, 1.5}, {}});
    points.push_back(
        {.points = all[i], .colour = life.colour, .label = i == 0 ? tr("samples") : tr("samples, treated")});
  }
  panel.setCurves(std::move(curves));
  panel.setPoints(std::move(points));
}

void DyingPicture::showDeadShares() {
  Panel& panel = plot_.panel(2);
  const LayerConfig layer = layerOf(scene_.config);
  panel.setTitle(tr("Dead units of %1, on other data: mean of %2 layers").arg(layer.units).arg(layer.repeats),
                 tr("Dead units"));
  panel.setAxisLabels(tr("learning rate η"), tr("dead units, %"));
  panel.setScales({AxisScale::log10, AxisScale::linear});
  panel.setView({{countedRates().front(), countedRates().back()}, {-4, 112}});
  std::vector<PlotCurve> curves;
  std::vector<PlotPoints> points;
  std::vector<PlotMark> marks;
  for (const Life& life : lives_) {
    const DeadCurve* curve = curveOf(life.config);
    if (!curve) continue;
    curves.push_back({{{{life.config.rate, -4}, {life.config.rate, 112}}}, {life.colour, 2, 1.5}, {}});
    marks.push_back(
        {{life.config.rate, -4}, PlotMark::Shape::smallDot, life.colour, tr("η = %1").arg(number(life.config.rate))});
    curves.push_back({{sharesOf(*curve)}, {life.colour, 0, 2.5}, {}});
    if (const auto lost = runaways(*curve); !lost.empty()) {
      points.push_back(
          {.points = lost, .colour = life.colour, .shape = PlotPoints::Shape::cross, .label = tr("weights ran away")});
    }
  }
  panel.setHint(curves.empty() ? tr("computing …") : QString());
  panel.setCurves(std::move(curves));
  panel.setPoints(std::move(points));
  panel.setMarks(std::move(marks));
}

}  // namespace actiscope
