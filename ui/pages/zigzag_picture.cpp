#include "ui/pages/zigzag_picture.h"

#include "core/analysis/contour.h"
#include "core/analysis/extent.h"
#include "ui/words.h"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace actiscope {

namespace {

constexpr int corners = 180;       // of an ellipse
constexpr double flattest = 1e-9;  // of the larger curvature: bowls that are flatter have no ellipses
constexpr int cells = 64;          // for the lines of those
constexpr double levelFactor = 4;  // from one contour to the next
constexpr int levelsAbove = 4;     // of the start's loss
constexpr int levelsBelow = 5;
constexpr double sameLength = 1.05;  // up to here paths are said to be as long
constexpr double farthest = 8;       // times the way from start to optimum: paths that run away are cut off

double wayOf(const ZigzagConfig& config) {
  return std::max(0.1, std::hypot(config.start.x - config.optimum.x, config.start.y - config.optimum.y));
}

View viewOf(const ZigzagRun& run, const ZigzagConfig& config) {
  const double far = farthest * wayOf(config);
  View view{{config.optimum.x, config.optimum.x}, {config.optimum.y, config.optimum.y}};
  for (const ZigzagFrame& frame : run.frames) {
    view.x = including(view.x, std::clamp(frame.w.x, config.optimum.x - far, config.optimum.x + far));
    view.y = including(view.y, std::clamp(frame.w.y, config.optimum.y - far, config.optimum.y + far));
  }
  const double margin = 0.12 * std::max(view.x.width(), view.y.width()) + 0.1;
  return {{view.x.from - margin, view.x.to + margin}, {view.y.from - margin, view.y.to + margin}};
}

/// Where the loss has this value.
Branch ellipse(const Bowl& bowl, const Eigen::SelfAdjointEigenSolver<Eigen::Matrix2d>& axes, double loss) {
  const Eigen::Array2d radii = (2 * loss / axes.eigenvalues().array()).sqrt();
  Branch line;
  for (int i = 0; i <= corners; ++i) {
    const double angle = 2 * std::numbers::pi * (i % corners) / corners;
    const Eigen::Array2d along = radii * Eigen::Array2d(std::cos(angle), std::sin(angle));
    const Eigen::Vector2d w = axes.eigenvectors() * along.matrix();
    line.push_back({bowl.optimum.x + w.x(), bowl.optimum.y + w.y()});
  }
  return line;
}

std::vector<std::vector<Branch>> contoursOf(const Bowl& bowl, const View& view, const std::vector<double>& levels) {
  const Eigen::SelfAdjointEigenSolver<Eigen::Matrix2d> axes(bowl.curvature);
  if (!(axes.eigenvalues()[0] > flattest * axes.eigenvalues()[1])) {
    return contours([&](Point w) { return bowl(w); }, view.x, view.y, cells, levels);
  }
  std::vector<std::vector<Branch>> all;
  for (const double level : levels) all.push_back({ellipse(bowl, axes, level)});
  return all;
}

std::vector<PlotCurve> contourCurves(const Bowl& bowl, double loss, const View& view, const QColor& colour) {
  std::vector<double> levels;
  for (int k = -levelsBelow; k <= levelsAbove; ++k) levels.push_back(loss * std::pow(levelFactor, k));
  std::vector<PlotCurve> curves;
  for (auto& lines : contoursOf(bowl, view, levels)) {
    if (!lines.empty()) curves.push_back({std::move(lines), {colour, 0, 1}, {}});
  }
  return curves;
}

Branch pathOf(const std::vector<ZigzagFrame>& frames, long last) {
  Branch path;
  for (const ZigzagFrame& frame : frames) {
    if (frame.step <= last) path.push_back(frame.w);
  }
  return path;
}

Branch lossesOf(const std::vector<ZigzagFrame>& frames, long last) {
  Branch line;
  for (const ZigzagFrame& frame : frames) {
    if (frame.step <= last) line.push_back({double(frame.step), frame.loss});
  }
  return line;
}

bool reached(const ZigzagRun& run) { return run.outcome == Outcome::reached; }

}  // namespace

void ZigzagPicture::show(const ZigzagScene& scene) {
  const bool anew = runs_.empty() || scene.inputs != scene_.inputs || scene.config != scene_.config;
  scene_ = scene;
  if (anew) {
    runs_.clear();
    for (const Function& input : scene.inputs) runs_.push_back(run(input, scene.config));
  }
  if (paths_ != runs_.size()) {
    paths_ = runs_.size();
    plot_.setRows({static_cast<int>(paths_), 3}, {1.7, 1});
  }
  showClaim();
  for (std::size_t i = 0; i < paths_; ++i) showPath(i);
  showLosses();
  const int bars = static_cast<int>(paths_) + 1;
  showBars(
      bars, stepsTitle(), [](const ZigzagFrame& f) { return double(f.step); }, 6);
  showBars(
      bars + 1, tr("Length of the path"), [](const ZigzagFrame& f) { return f.length; }, 3);
  plot_.refresh();
}

long ZigzagPicture::length() const {
  long longest = 0;
  for (const ZigzagRun& run : runs_) longest = std::max(longest, run.last().step);
  return longest;
}

const ZigzagFrame& ZigzagPicture::frame(std::size_t i) const {
  const ZigzagRun& run = runs_[i];
  return run.frames[static_cast<std::size_t>(std::min(scene_.playback.step, run.last().step))];
}

QString ZigzagPicture::nameOf(std::size_t i) const { return shortLabelOf(scene_.inputs[i]); }

/// What is known before the end.
QString ZigzagPicture::standing(std::size_t i) const {
  const ZigzagRun& run = runs_[i];
  if (scene_.playback.step < run.last().step) return tr("%1 is on its way").arg(nameOf(i));
  return reached(run) ? tr("%1 is there").arg(nameOf(i)) : tr("%1 gets no further").arg(nameOf(i));
}

void ZigzagPicture::showStanding() {
  const QString step = QString::number(scene_.playback.step);
  QStringList all;
  for (std::size_t i = 0; i < paths_; ++i) all << standing(i);
  plot_.setHeadline({tr("After %1 steps: %2").arg(step, all.join(tr(", "))), step, tr("steps so far")});
}

QString ZigzagPicture::namesOfLost() const {
  QStringList names;
  for (std::size_t i = 0; i < paths_; ++i) {
    if (!reached(runs_[i])) names << nameOf(i);
  }
  return names.join(tr(", "));
}

void ZigzagPicture::showClaim() {
  if (scene_.playback.step < length()) return showStanding();
  const auto lost = std::ranges::find_if_not(runs_, reached);
  if (lost != runs_.end()) {
    return plot_.setHeadline({tr("Not at the optimum in the end: %1").arg(namesOfLost()), powerOfTen(lost->last().loss),
                              tr("loss of %1 at the end").arg(nameOf(indexOf(*lost)))});
  }
  const auto [shorter, longer] =
      std::ranges::minmax_element(runs_, {}, [](const ZigzagRun& run) { return run.last().length; });
  if (longer->last().length > sameLength * shorter->last().length) return claimLengths(*longer, *shorter);
  const auto [fast, slow] =
      std::ranges::minmax_element(runs_, {}, [](const ZigzagRun& run) { return run.last().step; });
  if (slow->last().step > fast->last().step && fast->last().step > 0) return claimSteps(*slow, *fast);
  const QString count = QString::number(slow->last().step);
  plot_.setHeadline({tr("%1 reaches the optimum in %2 steps").arg(nameOf(indexOf(*slow)), count), count, tr("steps")});
}

/// What the zigzag costs is the length of the way.
void ZigzagPicture::claimLengths(const ZigzagRun& longer, const ZigzagRun& shorter) {
  const auto [a, b] = std::pair(longer.last().length, shorter.last().length);
  const auto [from, to] = std::pair(nameOf(indexOf(longer)), nameOf(indexOf(shorter)));
  const QString claim = longer.last().together == longer.last().step
                            ? tr("Positive inputs make the weights zigzag: the path of %1 is %2 times that of %3")
                            : tr("The path of %1 is %2 times that of %3");
  plot_.setHeadline({claim.arg(from, number(a / b, 2), to), tr("%1 : %2").arg(number(a, 3), number(b, 3)),
                     tr("length of the path, %1 : %2").arg(from, to)});
}

/// Where the paths are as long, what costs steps is a flat bowl.
void ZigzagPicture::claimSteps(const ZigzagRun& slow, const ZigzagRun& fast) {
  const QString times = number(double(slow.last().step) / double(fast.last().step), 2);
  const double flatter = fast.bowl.curvatures().from / slow.bowl.curvatures().from;
  const auto [from, to] = std::pair(nameOf(indexOf(slow)), nameOf(indexOf(fast)));
  const QString claim = tr("The paths are as long, but %1 takes %2 times the steps of %3").arg(from, times, to);
  plot_.setHeadline({flatter > 1 && std::isfinite(flatter)
                         ? tr("%1: its bowl is %2 times as flat").arg(claim, number(flatter, 2))
                         : claim,
                     tr("%1 : %2").arg(slow.last().step).arg(fast.last().step), tr("steps, %1 : %2").arg(from, to)});
}

QString ZigzagPicture::stepsTitle() const {
  QStringList curvatures;
  for (const ZigzagRun& run : runs_) curvatures << number(run.bowl.curvatures().from, 3);
  return tr("Steps; smallest curvature %1").arg(curvatures.join(QStringLiteral("\u00a0: ")));
}

void ZigzagPicture::showPath(std::size_t i) {
  Panel& panel = plot_.panel(static_cast<int>(i));
  const Theme& theme = plot_.theme();
  const ZigzagRun& run = runs_[i];
  const ZigzagFrame& now = frame(i);
  const QString share = percentage(std::round(100.0 * double(now.together) / double(std::max(1L, now.step))));
  panel.setTitle(now.step == 0 ? tr("%1: start").arg(nameOf(i))
                               : tr("%1: both weights the same way in %2 of the steps").arg(nameOf(i), share),
                 tr("%1: %2 the same way").arg(nameOf(i), share));
  panel.setAxisLabels(tr("weight w₁"), i == 0 ? tr("weight w₂") : QString());
  panel.setEqualAspect(true);
  panel.setView(viewOf(run, scene_.config));
  std::vector<PlotCurve> curves = contourCurves(run.bowl, run.frames[0].loss, panel.view(), theme.axis);
  curves.push_back({{pathOf(run.frames, now.step)}, {colour(i), 0, 2}, {}});
  panel.setCurves(std::move(curves));
  PlotPoints beads{.points = pathOf(run.frames, now.step), .colour = colour(i), .size = 4, .label = {}};
  panel.setPoints({std::move(beads)});
  panel.setMarks({{scene_.config.start, PlotMark::Shape::openDot, theme.text, tr("start")},
                  {scene_.config.optimum, PlotMark::Shape::peak, theme.text, tr("optimum")},
                  {now.w, PlotMark::Shape::closedDot, colour(i), {}}});
}

void ZigzagPicture::showLosses() {
  Panel& panel = plot_.panel(static_cast<int>(paths_));
  std::vector<PlotCurve> curves;
  std::vector<PlotMark> marks;
  Range y{INFINITY, 0};
  for (std::size_t i = 0; i < paths_; ++i) {
    for (const ZigzagFrame& frame : runs_[i].frames) {
      if (frame.loss > 0) y = including(y, std::clamp(frame.loss, 1e-12, 1e6));
    }
    curves.push_back({{lossesOf(runs_[i].frames, frame(i).step)}, {colour(i), 0, 2}, nameOf(i)});
    marks.push_back({{double(frame(i).step), frame(i).loss}, PlotMark::Shape::closedDot, colour(i), {}});
  }
  const double last = std::max(1.0, double(length()));
  panel.setTitle(tr("Loss"));
  panel.setAxisLabels(tr("step"), tr("loss"));
  panel.setScales({AxisScale::linear, AxisScale::log10});
  panel.setView({{-0.02 * last, 1.04 * last}, y.from < y.to ? Range{y.from / 3, y.to * 3} : Range{0.1, 10}});
  panel.setCurves(std::move(curves));
  panel.setMarks(std::move(marks));
}

void ZigzagPicture::showBars(int at, const QString& title, double (*value)(const ZigzagFrame&), int digits) {
  Panel& panel = plot_.panel(at);
  panel.setTitle(title);
  PlotCategories names;
  PlotBars bars;
  Range y{0, 0};
  for (std::size_t i = 0; i < paths_; ++i) {
    const double now = value(frame(i));
    names.x.push_back(nameOf(i));
    if (std::isfinite(value(runs_[i].last()))) y = including(y, std::min(value(runs_[i].last()), 1e6));
    bars.bars.push_back({.at = double(i), .to = now, .width = 0.6, .colour = colour(i), .text = number(now, digits)});
  }
  panel.setView({{-0.6, double(paths_) - 0.4}, {0, y.to > 0 ? 1.18 * y.to : 1}});
  panel.setCategories(std::move(names));
  panel.setBars({std::move(bars)});
}

}  // namespace actiscope
