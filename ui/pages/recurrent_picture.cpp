#include "ui/pages/recurrent_picture.h"

#include "ui/words.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr double lowest = 1e-12;  // of the axes: what is less leaves the picture
constexpr double highest = 1e150;
constexpr double held = 4.0 / 3;  // a factor below this in the later half of the time counts as none
constexpr double gradientHeld = 10;
constexpr std::size_t lookedAt = 12;  // steps from which the gradient is followed to find the range of its axis

QString factor(double value) { return QString::fromStdString(scientific(value)); }

void include(Range& range, const std::vector<double>& numbers) {
  for (const double x : numbers) {
    if (x > 0) range = {std::clamp(x, lowest, range.from), std::clamp(x, range.to, highest)};
  }
}

Branch lineOf(const std::vector<double>& numbers, std::size_t last) {
  Branch line;
  for (std::size_t t = 0; t <= last; ++t) line.push_back({double(t), numbers[t]});
  return line;
}

Range padded(Range range) { return {range.from / 2, range.to * 2}; }

}  // namespace

QStringList RecurrentPicture::matrices() {
  return {tr("positive"), tr("normal (eigenvalues in a disc)"), tr("orthogonal (eigenvalues on a circle)")};
}

void RecurrentPicture::show(const RecurrentScene& scene) {
  const bool anew = !scene_ || scene_->functions != scene.functions || scene_->config != scene.config;
  scene_ = scene;
  if (anew) compute();
  if (plot_.panelCount() != 2) plot_.setRows({1, 1}, {1, 1});
  showClaim();
  showStates();
  showGradients();
  plot_.refresh();
}

void RecurrentPicture::compute() {
  networks_ = networksOf(*scene_);
  states_ = {1, 1};
  gradients_ = {1, 1};
  for (const Recurrent& network : networks_) {
    const std::size_t last = network.norms().size() - 1;
    include(states_, network.norms());
    for (std::size_t i = 0; i <= lookedAt; ++i) include(gradients_, network.gradients(last * i / lookedAt));
  }
}

std::size_t RecurrentPicture::now(std::size_t i) const {
  return static_cast<std::size_t>(std::min(scene_->playback.step, static_cast<long>(networks_[i].norms().size()) - 1));
}

double RecurrentPicture::growth(std::size_t i) const { return networks_[i].norms()[now(i)]; }

QString RecurrentPicture::verdict(std::size_t i) const {
  const QString name = labelOf(scene_->functions[i]);
  const auto& norms = networks_[i].norms();
  const double later = norms[now(i)] / norms[now(i) / 2];
  const bool overflow = static_cast<long>(norms.size()) <= std::min<long>(scene_->playback.step, scene_->config.steps);
  if (overflow || later > held) return tr("%1 explodes").arg(name);
  return later >= 1 / held ? tr("%1 holds").arg(name) : tr("%1 fades").arg(name);
}

QString RecurrentPicture::gradientVerdict(std::size_t i) const {
  const double first = networks_[i].gradients(now(i))[0];
  const QString name = labelOf(scene_->functions[i]);
  if (first == 0) return tr("none through %1").arg(name);
  if (first > gradientHeld) return tr("%1 explodes to %2").arg(name, factor(first));
  return first < 1 / gradientHeld ? tr("%1 fades to %2").arg(name, factor(first)) : tr("%1 holds").arg(name);
}

void RecurrentPicture::showClaim() {
  QStringList verdicts;
  std::size_t farthest = 0;
  for (std::size_t i = 0; i < networks_.size(); ++i) {
    verdicts << verdict(i);
    if (std::abs(std::log(growth(i))) > std::abs(std::log(growth(farthest)))) farthest = i;
  }
  const long step = std::min<long>(scene_->playback.step, scene_->config.steps);
  plot_.setHeadline({tr("After %1 steps: %2").arg(QString::number(step), verdicts.join(tr(", "))),
                     QStringLiteral("× ") + factor(growth(farthest)),
                     tr("length of the state of %1").arg(labelOf(scene_->functions[farthest]))});
}

void RecurrentPicture::showStates() {
  Panel& panel = plot_.panel(0);
  std::vector<PlotCurve> curves;
  std::vector<Branch> whole;
  for (std::size_t i = 0; i < networks_.size(); ++i) {
    const int colour = static_cast<int>(i);
    const auto& norms = networks_[i].norms();
    whole.push_back(lineOf(norms, norms.size() - 1));
    curves.push_back(
        {{lineOf(norms, now(i))}, {plot_.theme().curve(colour), colour % 4, 2.5}, labelOf(scene_->functions[i])});
  }
  const double steps = scene_->config.steps;
  panel.setTitle(tr("Length of the state h ← f(W·h), largest |eigenvalue| of W %1").arg(number(scene_->config.radius)));
  panel.setAxisLabels({}, tr("length of h"));
  panel.setScales({AxisScale::linear, AxisScale::log10});
  panel.setView({{-0.02 * steps, 1.02 * steps}, padded(states_)});
  panel.setReserved(std::move(whole));
  panel.setCurves(std::move(curves));
}

void RecurrentPicture::showGradients() {
  Panel& panel = plot_.panel(1);
  std::vector<PlotCurve> curves;
  QStringList verdicts;
  for (std::size_t i = 0; i < networks_.size(); ++i) {
    const int colour = static_cast<int>(i);
    curves.push_back(
        {{lineOf(networks_[i].gradients(now(i)), now(i))}, {plot_.theme().curve(colour), colour % 4, 2.5}, {}});
    verdicts << gradientVerdict(i);
  }
  const double steps = scene_->config.steps;
  const long step = std::min<long>(scene_->playback.step, scene_->config.steps);
  panel.setTitle(tr("Gradient back from step %1 — %2").arg(QString::number(step), verdicts.join(tr(", "))));
  panel.setAxisLabels(tr("time step t"), tr("length of the gradient"));
  panel.setScales({AxisScale::linear, AxisScale::log10});
  panel.setLegendVisible(false);
  panel.setView({{-0.02 * steps, 1.02 * steps}, padded(gradients_)});
  panel.setCurves(std::move(curves));
}

}  // namespace actiscope
