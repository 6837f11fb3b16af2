#include "ui/pages/compare_picture.h"

#include "core/analysis/difference.h"
#include "core/scene/presets.h"
#include "ui/pages/joint_marks.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace actiscope {

namespace {

constexpr int slopeDash = 1;
constexpr int otherSlopeDash = 2;             // of curves that are dashed themselves
constexpr double airAroundDifferences = 0.2;  // of their height, above and below; the maxima's labels stand there

/// A figure of the tutorials says what it shows.
QString titleFor(const CompareScene& scene) {
  const Preset* preset = presetOf(scene);
  return preset ? localized(preset->title) : QString();
}

/// What to do where there is nothing to see.
QString hintFor(const CompareScene& scene) {
  if (!scene.showValue && !scene.showSlope) return tr("Nothing to show: switch on f or f′");
  if (std::ranges::none_of(scene.curves, &ComparedCurve::visible)) return tr("Nothing to show: all curves are hidden");
  return {};
}

QString valueAxis(const CompareScene& scene) {
  if (!scene.showSlope) return tr("f(x)");
  return scene.showValue ? tr("f(x) and f′(x)") : tr("f′(x)");
}

}  // namespace

ComparePicture::ComparePicture(Plot& plot) : plot_(plot) { layOut(false); }

bool ComparePicture::show(const CompareScene& scene) {
  scene_ = scene;
  const bool remade = layOut(scene.reference.has_value());
  labelAxes();
  plot_.panel(0).setTitle(titleFor(scene));
  plot_.panel(0).setHint(hintFor(scene));
  showCurves();
  if (scene.reference) showDifferences();
  plot_.refresh();
  return remade;
}

void ComparePicture::pointAt(const CurvePlace& place) {
  Panel& panel = plot_.panel(0);
  std::optional<PlotCursor> cursor;
  if (const auto x = place.x) {
    cursor = PlotCursor{*x, {}, {}};
    for (const ComparedCurve& curve : scene_.curves) {
      if (!curve.visible) continue;
      const Jet jet = curve.function.jet(*x);
      const QColor colour = plot_.theme().curve(curve.colour);
      if (scene_.showValue) cursor->dots.push_back({{*x, jet.f}, PlotMark::Shape::closedDot, colour, {}});
      if (scene_.showSlope) cursor->dots.push_back({{*x, jet.f1}, PlotMark::Shape::openDot, colour, {}});
    }
    if (place.traced && place.curve < cursor->dots.size()) cursor->dots[place.curve].shape = PlotMark::Shape::ball;
  }
  panel.setCursor(std::move(cursor));
  plot_.refresh();
}

bool ComparePicture::layOut(bool withDifference) {
  const int panels = withDifference ? 2 : 1;
  if (std::exchange(panels_, panels) == panels) return false;
  if (withDifference) {
    plot_.setRows({1, 1}, {1.7, 1});
    plot_.panel(1).setLegendVisible(false);
  } else {
    plot_.setRows({1}, {1});
  }
  plot_.panel(0).setInteractive(true);
  return true;
}

void ComparePicture::labelAxes() {
  const QString x = tr("x  (pre-activation)");
  plot_.panel(0).setAxisLabels(scene_.reference ? QString() : x, valueAxis(scene_));
  if (scene_.reference) plot_.panel(1).setAxisLabels(x, scene_.showValue ? tr("difference") : tr("difference of f′"));
}

Stroke ComparePicture::strokeOf(const ComparedCurve& curve, int order) const {
  const QColor colour = plot_.theme().curve(curve.colour);
  if (order == 0) return {colour, curve.dash, 2.25};
  return {colour, curve.dash == slopeDash ? otherSlopeDash : slopeDash, 1.75};
}

void ComparePicture::showCurves() {
  Panel& panel = plot_.panel(0);
  panel.setView(scene_.view);
  const Viewport viewport = panel.viewport();
  std::vector<PlotCurve> curves;
  std::vector<PlotMark> marks;
  const auto add = [&](const ComparedCurve& curve, int order, const QString& label) {
    const Stroke stroke = strokeOf(curve, order);
    curves.push_back({sample(curve.function, order, viewport), stroke, label});
    std::ranges::copy(jumpMarks(curve.function, order, stroke.colour), std::back_inserter(marks));
  };
  for (const ComparedCurve& curve : scene_.curves) {
    if (!curve.visible) continue;
    const QString name = shortLabelOf(curve.function);
    if (scene_.showValue) add(curve, 0, name);
    if (scene_.showSlope) add(curve, 1, tr("%1, derivative").arg(name));
  }
  panel.setCurves(std::move(curves));
  panel.setMarks(std::move(marks));
}

/// Of f where it is shown, else of f'.
void ComparePicture::showDifferences() {
  const Function& reference = scene_.curves.at(*scene_.reference).function;
  const int order = scene_.showValue ? 0 : 1;
  const Range x = plot_.panel(0).view().x;
  Panel& panel = plot_.panel(1);
  Range y{0, 0};
  std::vector<PlotMark> marks;
  for (std::size_t i = 0; i < scene_.curves.size(); ++i) {
    const ComparedCurve& curve = scene_.curves[i];
    if (i == *scene_.reference || !curve.visible) continue;
    const Extremes extremes = extremeDifferences(curve.function, reference, order, x);
    const Point peak = extremes.largest();
    if (!std::isfinite(peak.y)) continue;
    y = {std::min(y.from, extremes.lowest.y), std::max(y.to, extremes.highest.y)};
    marks.push_back({peak, PlotMark::Shape::peak, plot_.theme().curve(curve.colour),
                     tr("max |Δ| = %1 at x = %2").arg(shortNumber(std::abs(peak.y)), shortNumber(peak.x))});
  }
  const double air = y.width() > 0 ? airAroundDifferences * y.width() : 1;
  panel.setView({x, {y.from - air, y.to + air}});
  panel.setTitle(tr("Difference to %1").arg(shortLabelOf(reference)));
  std::vector<PlotCurve> curves;
  for (std::size_t i = 0; i < scene_.curves.size(); ++i) {
    const ComparedCurve& curve = scene_.curves[i];
    if (i == *scene_.reference || !curve.visible) continue;
    curves.push_back({sampleDifference(curve.function, reference, order, panel.viewport()), strokeOf(curve, 0), {}});
  }
  panel.setCurves(std::move(curves));
  panel.setMarks(std::move(marks));
}

}  // namespace actiscope
