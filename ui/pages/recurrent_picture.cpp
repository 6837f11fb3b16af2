#include "ui/pages/recurrent_picture.h"

#include "ui/words.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr double lowest = 1e-12;  // of the axes: what is less leaves the picture
constexpr double highest = 1e150;
constexpr double gradientHeld = 10;
constexpr std::size_t lookedAt = 12;  // steps from which the gradient is followed to find the range of its axis

/// Of a network, by what becomes of its state, then of its gradient, in the order of Trend.
constexpr const char* verdicts[] = {
    QT_TRANSLATE_NOOP("actiscope::RecurrentPicture", "%1: both fade"),
    QT_TRANSLATE_NOOP("actiscope::RecurrentPicture", "%1: state fades, gradient holds"),
    QT_TRANSLATE_NOOP("actiscope::RecurrentPicture", "%1: state fades, gradient explodes"),
    QT_TRANSLATE_NOOP("actiscope::RecurrentPicture", "%1: state holds, gradient fades"),
    QT_TRANSLATE_NOOP("actiscope::RecurrentPicture", "%1: both hold"),
    QT_TRANSLATE_NOOP("actiscope::RecurrentPicture", "%1: state holds, gradient explodes"),
    QT_TRANSLATE_NOOP("actiscope::RecurrentPicture", "%1: state explodes, gradient fades"),
    QT_TRANSLATE_NOOP("actiscope::RecurrentPicture", "%1: state explodes, gradient holds"),
    QT_TRANSLATE_NOOP("actiscope::RecurrentPicture", "%1: both explode")};

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

/// One that has become too large for a double explodes.
Trend RecurrentPicture::stateTrend(std::size_t i) const {
  const auto& norms = networks_[i].norms();
  const bool overflow = static_cast<long>(norms.size()) <= std::min<long>(scene_->playback.step, scene_->config.steps);
  return overflow ? Trend::explodes : trendOf(std::span(norms).first(now(i) + 1));
}

Trend RecurrentPicture::gradientTrend(std::size_t i) const {
  const double first = networks_[i].gradients(now(i))[0];
  if (first > gradientHeld) return Trend::explodes;
  return first < 1 / gradientHeld ? Trend::fades : Trend::holds;
}

QStringList RecurrentPicture::verdictsShown() const {
  std::vector<std::pair<int, QStringList>> groups;
  for (std::size_t i = 0; i < networks_.size(); ++i) {
    const int verdict = 3 * static_cast<int>(stateTrend(i)) + static_cast<int>(gradientTrend(i));
    auto group = std::ranges::find(groups, verdict, &std::pair<int, QStringList>::first);
    if (group == groups.end()) group = groups.insert(group, {verdict, {}});
    group->second << shortLabelOf(scene_->functions[i]);
  }
  QStringList all;
  for (const auto& [verdict, names] : groups) all << tr(verdicts[verdict]).arg(names.join(tr(", ")));
  return all;
}

QString RecurrentPicture::gradientVerdict(std::size_t i) const {
  const double first = networks_[i].gradients(now(i))[0];
  const QString name = shortLabelOf(scene_->functions[i]);
  if (first == 0) return tr("none through %1").arg(name);
  if (first > gradientHeld) return tr("%1 explodes to %2").arg(name, powerOfTen(first));
  return first < 1 / gradientHeld ? tr("%1 fades to %2").arg(name, powerOfTen(first)) : tr("%1 holds").arg(name);
}

void RecurrentPicture::showClaim() {
  const long step = std::min<long>(scene_->playback.step, scene_->config.steps);
  plot_.setHeadline({tr("After %1 steps — %2").arg(QString::number(step), verdictsShown().join(tr("; "))),
                     QStringLiteral("× ") + powerOfTen(networks_.front().gradients(now(0))[0]),
                     tr("gradient of %1 back at the start").arg(shortLabelOf(scene_->functions.front()))});
}

/// Wider below than above, so that of curves that coincide all are seen.
Stroke RecurrentPicture::strokeOf(std::size_t i) const {
  const int index = static_cast<int>(i);
  const auto above = static_cast<double>(networks_.size() - 1 - i);
  return {plot_.theme().curve(index), index % 4, 2.5 + std::min(4.5, 1.5 * above)};
}

void RecurrentPicture::showStates() {
  Panel& panel = plot_.panel(0);
  std::vector<PlotCurve> curves;
  std::vector<Branch> whole;
  for (std::size_t i = 0; i < networks_.size(); ++i) {
    const auto& norms = networks_[i].norms();
    whole.push_back(lineOf(norms, norms.size() - 1));
    curves.push_back({{lineOf(norms, now(i))}, strokeOf(i), shortLabelOf(scene_->functions[i])});
  }
  const double steps = scene_->config.steps;
  panel.setTitle(tr("Length of the state h ← f(W·h), largest |eigenvalue| of W %1").arg(number(scene_->config.radius)),
                 tr("Length of the state h ← f(W·h)"));
  panel.setAxisLabels({}, tr("length of h"));
  panel.setScales({AxisScale::linear, AxisScale::log10});
  panel.setView({{-0.02 * steps, 1.02 * steps}, padded(states_)});
  panel.setReserved(std::move(whole));
  panel.setCurves(std::move(curves));
}

void RecurrentPicture::showGradients() {
  Panel& panel = plot_.panel(1);
  std::vector<PlotCurve> curves;
  QStringList all;
  for (std::size_t i = 0; i < networks_.size(); ++i) {
    curves.push_back({{lineOf(networks_[i].gradients(now(i)), now(i))}, strokeOf(i), {}});
    all << gradientVerdict(i);
  }
  const double steps = scene_->config.steps;
  const long step = std::min<long>(scene_->playback.step, scene_->config.steps);
  panel.setTitle(tr("Gradient back from step %1 — %2").arg(QString::number(step), all.join(tr(", "))),
                 tr("Gradient back from step %1").arg(step));
  panel.setAxisLabels(tr("time step t"), tr("length of the gradient"));
  panel.setScales({AxisScale::linear, AxisScale::log10});
  panel.setLegendVisible(false);
  panel.setView({{-0.02 * steps, 1.02 * steps}, padded(gradients_)});
  panel.setCurves(std::move(curves));
}

}  // namespace actiscope
