#include "ui/pages/explore_picture.h"

#include "core/analysis/saturation.h"
#include "core/analysis/survey.h"
#include "ui/pages/joint_marks.h"
#include "ui/pages/lens_panel.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr auto mostBands = 500u;      // of a wave seen from afar there are more than pixels: none tells the truth
constexpr double snapDistance = 7;    // pixels
constexpr double tangentReach = 0.2;  // of the view's width, to each side

/// The bound in words, unless it is only the edge of the view.
QString boundText(double bound, double edge) { return bound == edge ? QString() : tr("x = %1").arg(number(bound)); }

/// "saturated" is said of a function whose slope vanishes in the limit, as on the property card.
QString bandLabel(const Function& function, double threshold) {
  return (saturates(function) ? tr("saturated: |f′| < %1") : tr("small slope: |f′| < %1")).arg(number(threshold, 3));
}

std::vector<PlotBand> bandsOf(const std::vector<Range>& regions, const ExploreScene& scene) {
  std::vector<PlotBand> bands;
  for (const Range& region : regions) {
    bands.push_back({region, boundText(region.from, scene.view.x.from), boundText(region.to, scene.view.x.to)});
  }
  if (!bands.empty()) bands.front().label = bandLabel(scene.function, scene.threshold);
  return bands;
}

}  // namespace

ExplorePicture::ExplorePicture(Plot& plot) : plot_(plot) { layOut(false); }

void ExplorePicture::layOut(bool lens) {
  lens_ = lens;
  if (lens) {
    plot_.setRows({1, 1}, {1.3, 1});
  } else {
    plot_.setRows({1}, {1});
  }
  plot_.panel(0).setInteractive(true);
}

void ExplorePicture::show(const ExploreScene& scene) {
  scene_ = scene;
  snapPoints_.clear();
  if (lens_ != scene.lens.shown) layOut(scene.lens.shown);
  Panel& panel = plot_.panel(0);
  panel.setAxisLabels(lens_ ? QString() : tr("x  (pre-activation)"),
                      scene.showSlope || scene.showCurvature ? tr("f(x) and derivatives") : tr("f(x)"));
  panel.setView(scene.view);
  scene_.view = panel.view();
  panel.setTitle(tr("%1:   f(x) = %2").arg(shortLabelOf(scene.function), toText(scene.function.activation().formula)));
  panel.setCurves(curves());
  panel.setMarks(marks());
  showBands();
  plot_.setHeadline(lens_ ? showLens(plot_.panel(1), scene_, plot_.theme()) : PlotHeadline());
  showCursor();
  plot_.refresh();
}

std::vector<PlotCurve> ExplorePicture::curves() const {
  std::vector<PlotCurve> curves{curve(0, tr("f(x)"))};
  if (scene_.showSlope) curves.push_back(curve(1, tr("f′(x)")));
  if (scene_.showCurvature) curves.push_back(curve(2, tr("f″(x)")));
  return curves;
}

std::vector<PlotMark> ExplorePicture::marks() const {
  std::vector<PlotMark> marks = namedJoints(scene_.function, plot_.theme().curve(0));
  for (int order : {1, 2}) {
    if (!(order == 1 ? scene_.showSlope : scene_.showCurvature)) continue;
    std::ranges::copy(jumpMarks(scene_.function, order, plot_.theme().curve(order)), std::back_inserter(marks));
  }
  return marks;
}

void ExplorePicture::showBands() {
  regions_ = saturationRegions(scene_.function, scene_.threshold, scene_.view.x);
  const bool shaded = scene_.showBands && regions_.size() <= mostBands;
  plot_.panel(0).setBands(shaded ? bandsOf(regions_, scene_) : std::vector<PlotBand>{});
}

std::optional<double> ExplorePicture::pointAt(const CurvePlace& place) {
  cursor_ = place;
  if (place.x) cursor_.x = snapped(*place.x);
  showCursor();
  plot_.refresh();
  return cursor_.x;
}

PlotCurve ExplorePicture::curve(int order, const QString& label) const {
  const Stroke stroke{plot_.theme().curve(order), order, order == 0 ? 2.5 : 2.0};
  return {sample(scene_.function, order, plot_.panel(0).viewport()), stroke, label};
}

double ExplorePicture::snapped(double x) {
  if (snapPoints_.empty()) snapPoints_ = pointsToSnapTo();
  const auto distance = [x](double point) { return std::abs(point - x); };
  const double nearest = *std::ranges::min_element(snapPoints_, {}, distance);
  const Viewport viewport = plot_.panel(0).viewport();
  return distance(nearest) * viewport.width / viewport.x.width() <= snapDistance ? nearest : x;
}

std::vector<double> ExplorePicture::pointsToSnapTo() const {
  std::vector<double> points{0};
  for (const Range& region : regions_) {
    points.push_back(region.from);
    points.push_back(region.to);
  }
  for (const Stretch& stretch : survey(scene_.function, scene_.view.x)) {
    for (const Station& station : stretch) {
      if (station.extremum) points.push_back(station.x);
    }
    points.push_back(stretch.back().x);
  }
  return points;
}

void ExplorePicture::showCursor() {
  Panel& panel = plot_.panel(0);
  if (!cursor_.x) return panel.setCursor(std::nullopt);
  const double x = *cursor_.x;
  const Jet jet = scene_.function.jet(x);
  const Theme& theme = plot_.theme();
  PlotCursor cursor{x, {{{x, jet.f}, PlotMark::Shape::closedDot, theme.curve(0), {}}}, {}};
  if (scene_.showSlope) cursor.dots.push_back({{x, jet.f1}, PlotMark::Shape::closedDot, theme.curve(1), {}});
  if (scene_.showCurvature) cursor.dots.push_back({{x, jet.f2}, PlotMark::Shape::closedDot, theme.curve(2), {}});
  if (cursor_.traced && cursor_.curve < cursor.dots.size()) cursor.dots[cursor_.curve].shape = PlotMark::Shape::ball;
  if (scene_.showTangent) {
    const double reach = tangentReach * scene_.view.x.width();
    const Branch tangent{{x - reach, jet.f - reach * jet.f1}, {x + reach, jet.f + reach * jet.f1}};
    cursor.lines.push_back({{tangent}, {theme.text, 0, 1.5}, {}});
  }
  panel.setCursor(std::move(cursor));
}

}  // namespace actiscope
