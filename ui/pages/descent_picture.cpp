#include "ui/pages/descent_picture.h"

#include "ui/pages/joint_marks.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr double beadDistance = 8;  // pixels
constexpr std::size_t mostPoints = 2000;
constexpr double tangentPixels = 80;  // pixels to each side

View viewOf(const DescentRun& run, const DescentConfig& config) {
  double left = -4;
  double right = 4;
  for (const DescentFrame& frame : run.frames) {
    if (!std::isfinite(frame.x)) continue;
    left = std::min(left, frame.x - 1);
    right = std::max(right, frame.x + 1);
  }
  const double low = std::min({0.0, config.to, config.from});
  const double high = std::max({1.0, config.to, config.from});
  return {{left, right}, {low - 0.15 * (high - low), high + 0.15 * (high - low)}};
}

/// Every n-th frame, so that at most `most` are drawn, and the last.
template <class Add>
void forSome(const std::vector<DescentFrame>& frames, std::size_t count, std::size_t most, Add add) {
  const std::size_t stride = 1 + count / most;
  for (std::size_t i = 0; i + 1 < count; i += stride) add(frames[i]);
  if (count > 0) add(frames[count - 1]);
}

/// f against the step.
Branch heights(const std::vector<DescentFrame>& frames, long last) {
  Branch line;
  forSome(frames, static_cast<std::size_t>(last + 1), mostPoints, [&](const DescentFrame& step) {
    line.push_back({double(step.step), step.f});
  });
  return line;
}

/// A tangent of the same length in pixels whatever its slope.
PlotCurve tangentAt(const DescentFrame& frame, double slope, const Viewport& viewport, const QColor& colour) {
  const double xScale = viewport.width / viewport.x.width();
  const double yScale = viewport.height / viewport.y.width();
  const double reach = tangentPixels / std::hypot(xScale, slope * yScale);
  return {
      {{{frame.x - reach, frame.f - reach * slope}, {frame.x + reach, frame.f + reach * slope}}}, {colour, 0, 1.5}, {}};
}

bool leftOf(const Point& a, const Point& b) { return a.x < b.x; }

/// The part of the curve from a to b, which are points on it: its other points are as they were, so that a growing
/// trail changes at its end only.
std::vector<Branch> part(const std::vector<Branch>& curve, Point a, Point b) {
  std::vector<Branch> parts;
  for (const Branch& branch : curve) {
    Branch cut;
    const Range x{branch.front().x, branch.back().x};
    if (x.contains(a.x)) cut.push_back(a);
    std::ranges::copy_if(branch, std::back_inserter(cut), [&](Point p) { return leftOf(a, p) && leftOf(p, b); });
    if (x.contains(b.x)) cut.push_back(b);
    if (cut.size() > 1) parts.push_back(cut);
  }
  return parts;
}

/// The steps made so far, but for those too near to the one before to be told apart.
std::vector<Point> beads(const std::vector<DescentFrame>& frames, long last, const Panel& panel) {
  const QPointF scale = panel.pixelAt({1, 1}) - panel.pixelAt({0, 0});  // once: there may be 100000 frames
  std::vector<Point> all{{frames[0].x, frames[0].f}};
  for (long i = 1; i < last; ++i) {
    const DescentFrame& frame = frames[static_cast<std::size_t>(i)];
    const double way = std::hypot((frame.x - all.back().x) * scale.x(), (frame.f - all.back().y) * scale.y());
    if (way >= beadDistance) all.push_back({frame.x, frame.f});
  }
  return all;
}

}  // namespace

void DescentPicture::show(const DescentScene& scene) {
  const bool raceAnew = runs_.empty() || scene.runners != scene_.runners || scene.config != scene_.config;
  scene_ = scene;
  if (raceAnew) race();
  if (panels_ != scene.runners.size()) {
    panels_ = scene.runners.size();
    layOut(static_cast<int>(panels_));
  }
  for (std::size_t i = 0; i < runs_.size(); ++i) showRunner(i);
  showHeights();
  plot_.refresh();
}

/// Up to three runners stand in one row, more in two.
void DescentPicture::layOut(int runners) {
  if (runners <= 3) return plot_.setRows({runners, 1}, {1.6, 1});
  plot_.setRows({(runners + 1) / 2, runners / 2, 1}, {1.2, 1.2, 1});
}

void DescentPicture::race() {
  runs_.clear();
  for (const Function& runner : scene_.runners) runs_.push_back(run(runner, scene_.config));
}

long DescentPicture::length() const {
  long longest = 0;
  for (const DescentRun& run : runs_) longest = std::max(longest, run.last().step);
  return longest;
}

const DescentFrame& DescentPicture::frame(std::size_t i) const {
  const auto& frames = runs_[i].frames;
  return frames[static_cast<std::size_t>(std::min(scene_.playback.step, runs_[i].last().step))];
}

void DescentPicture::showRunner(std::size_t i) {
  Panel& panel = plot_.panel(static_cast<int>(i));
  const DescentRun& run = runs_[i];
  const DescentFrame& now = frame(i);
  const Function& function = scene_.runners[i];
  const Theme& theme = plot_.theme();
  const bool arrived = now.step == run.last().step;
  const QString state = arrived ? outcomeText(run, scene_.config) : tr("step %1").arg(now.step);
  panel.setTitle(tr("%1: %2").arg(shortLabelOf(function), state));
  panel.setAxisLabels(tr("x"), i == 0 ? tr("f(x)") : QString());
  panel.setLegendVisible(false);
  panel.setView(viewOf(run, scene_.config));
  panel.setLevels({{scene_.config.from, tr("start")}, {scene_.config.to, tr("target")}});
  std::vector<PlotCurve> curves{{sample(function, 0, panel.viewport()), {theme.secondary, 0, 1.5}, {}}};
  std::vector<PlotMark> marks = jumpMarks(function, 0, theme.secondary);
  if (run.outcome != Outcome::unreachable) {
    const Point start{run.frames.front().x, run.frames.front().f};
    const Point end{now.x, now.f};
    curves.push_back(tangentAt(now, function.jet(now.x).f1, panel.viewport(), theme.text));
    curves.push_back(
        {part(curves[0].branches, std::min(start, end, leftOf), std::max(start, end, leftOf)), {colour(i), 0, 4}, {}});
    for (const Point& bead : beads(run.frames, now.step, panel)) {
      marks.push_back({bead, PlotMark::Shape::smallDot, colour(i), {}});
    }
    marks.push_back({{now.x, now.f}, PlotMark::Shape::ball, colour(i), tr("f = %1").arg(shortNumber(now.f))});
  }
  panel.setCurves(std::move(curves));
  panel.setMarks(std::move(marks));
}

void DescentPicture::showHeights() {
  Panel& panel = plot_.panel(static_cast<int>(runs_.size()));
  const DescentConfig& config = scene_.config;
  const double last = std::max(1.0, double(length()));
  double low = std::min(config.to, config.from);
  for (const DescentRun& run : runs_) {
    if (run.outcome == Outcome::reached) low = std::min(low, run.last().f);  // the last step may go past the target
  }
  const double high = std::max(config.from, config.to);
  const double margin = 0.15 * std::max(high - low, 0.1);
  panel.setAxisLabels(tr("step"), tr("f(x)"));
  panel.setView({{-0.02 * last, 1.02 * last}, {low - 2 * margin, high + margin}});
  panel.setLevels({{config.to, tr("target")}});
  std::vector<PlotCurve> curves;
  std::vector<PlotMark> marks;
  std::vector<Branch> whole;
  for (std::size_t i = 0; i < runs_.size(); ++i) {
    if (runs_[i].outcome == Outcome::unreachable) continue;
    const DescentFrame& now = frame(i);
    whole.push_back(heights(runs_[i].frames, runs_[i].last().step));
    curves.push_back({{heights(runs_[i].frames, now.step)}, {colour(i), 0, 2}, shortLabelOf(scene_.runners[i])});
    const QString steps = now.step == runs_[i].last().step ? stepsText(now.step) : QString();
    marks.push_back({{double(now.step), now.f}, PlotMark::Shape::closedDot, colour(i), steps});
  }
  panel.setReserved(std::move(whole));
  panel.setCurves(std::move(curves));
  panel.setMarks(std::move(marks));
}

QString stepsText(long steps) { return steps == 1 ? tr("1 step") : tr("%1 steps").arg(steps); }

QString shortOutcome(const DescentRun& run) {
  switch (run.outcome) {
    case Outcome::reached:
      return QString::number(run.last().step);
    case Outcome::stuck:
      return tr("stuck");
    case Outcome::diverged:
      return tr("diverged");
    case Outcome::limit:
      return tr("> %1").arg(run.last().step);
    case Outcome::unreachable:
    case Outcome::running:
      break;
  }
  return tr("unreachable");
}

QString outcomeText(const DescentRun& run, const DescentConfig& config) {
  const QString steps = stepsText(run.last().step);
  switch (run.outcome) {
    case Outcome::reached:
      return tr("reached in %1").arg(steps);
    case Outcome::stuck:
      return tr("stuck after %1").arg(steps);
    case Outcome::diverged:
      return tr("diverged after %1").arg(steps);
    case Outcome::limit:
      return tr("not there after %1").arg(steps);
    case Outcome::unreachable:
    case Outcome::running:
      break;
  }
  if (std::isnan(run.last().x)) return tr("unreachable, f is never %1").arg(shortNumber(config.from));
  return tr("unreachable, f is never as low as %1").arg(shortNumber(config.to));
}

}  // namespace actiscope
