#include "ui/pages/gates_picture.h"

#include "core/analysis/contour.h"
#include "core/analysis/joints.h"
#include "ui/pages/joint_marks.h"
#include "ui/words.h"

#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr auto smoothCells = 81u;  // each way
constexpr auto fineCells = 320u;   // where the gate jumps; their edges lie on 0
constexpr int contourCells = 40;
constexpr double lowestLevel = 0.25;  // of the contours; each is twice the one before
constexpr double air = 0.1;           // of the height

Range boundsOf(const Parameter& parameter) { return {parameter.lower, parameter.upper}; }

/// A map's cells reach half a cell beyond the first and last value.
Range cellsOf(const Parameter& parameter, unsigned cells) {
  const double half = (parameter.upper - parameter.lower) / (cells - 1) / 2;
  return {parameter.lower - half, parameter.upper + half};
}

/// Lines of the same height up to the highest, those below 0 dashed.
std::vector<PlotCurve> contoursOf(const Function& gate, double highest, const QColor& colour) {
  std::vector<double> levels;
  for (double level = lowestLevel; level < highest; level *= 2) {
    levels.push_back(level);
    levels.push_back(-level);
  }
  std::vector<PlotCurve> curves;
  const auto height = [&](Point at) { return gatedPair(gate, at.y, at.x).f; };
  const auto lines = contours(height, boundsOf(gateParameter), boundsOf(passedParameter), contourCells, levels);
  for (std::size_t i = 0; i < lines.size(); ++i) curves.push_back({lines[i], {colour, levels[i] < 0 ? 1 : 0, 1}, {}});
  return curves;
}

/// As much below 0 as above it, so that 0 has the colour of the background.
Range aroundZero(const std::vector<double>& values) {
  double most = 0;
  for (double value : values) {
    if (std::isfinite(value)) most = std::max(most, std::abs(value));
  }
  return most > 0 ? Range{-most, most} : Range{-1, 1};
}

/// The curve a g(b) over b.
std::vector<Branch> scaled(std::vector<Branch> branches, double factor) {
  for (Branch& branch : branches) {
    for (Point& point : branch) point.y *= factor;
  }
  return branches;
}

Range heightOf(const std::vector<Branch>& branches) {
  Range y{0, 0};
  for (const Branch& branch : branches) {
    for (const Point& point : branch) {
      if (!std::isfinite(point.y)) continue;
      y.from = std::min(y.from, point.y);
      y.to = std::max(y.to, point.y);
    }
  }
  const double margin = air * std::max(y.width(), 0.1);
  return {y.from - margin, y.to + margin};
}

std::vector<Branch> sampled(const Function& function, int order, const Panel& panel) {
  constexpr double tall = 1e6;  // the section's height is not known before it is sampled
  const Viewport viewport = panel.viewport();
  return sample(function, order, {boundsOf(gateParameter), {-tall, tall}, viewport.width, viewport.width * tall});
}

}  // namespace

GatesPicture::GatesPicture(Plot& plot) : plot_(plot) {
  plot.setRows({1, 2}, {1.3, 1});
  plot.panel(0).setAxisLabels(tr("b, the input of the gate"), tr("a"));
  plot.panel(1).setAxisLabels(tr("b, the input of the gate"), tr("f(a, b)"));
  plot.panel(2).setAxisLabels(tr("a, the input that is scaled"), tr("f(a, b)"));
}

void GatesPicture::show(const GatesScene& scene) {
  scene_ = scene;
  jet_ = gatedPair(scene.gate, scene.a, scene.b());
  showHeadline();
  showMap();
  showSectionAlongB();
  showSectionAlongA();
  plot_.refresh();
}

void GatesPicture::showHeadline() {
  const QString b = number(scene_.b(), 3);
  const QString name = pairName(scene_.gate);
  const QString claim =
      jet_.byA == 0
          ? tr("At b = %1 the gate of %2 is shut: a neither passes nor learns").arg(b, name)
          : tr("At b = %1 the gate of %2 multiplies a and its gradient by %3").arg(b, name, number(jet_.byA, 3));
  plot_.setHeadline(
      {claim, number(jet_.byA, 3), tr("the gate; f(%1, %2) = %3").arg(number(scene_.a, 3), b, number(jet_.f, 3))});
}

PlotMark GatesPicture::mark(Point at) const {
  return {at, PlotMark::Shape::ball, plot_.theme().curve(0), tr("f = %1").arg(shortNumber(jet_.f))};
}

/// The sections are the thin lines through the point.
void GatesPicture::showMap() {
  Panel& panel = plot_.panel(0);
  const unsigned cells = jumps(scene_.gate) ? fineCells : smoothCells;
  PlotHeatMap map;
  map.columns = cells;
  map.values = gateMap(scene_.gate, cells);
  map.x = cellsOf(gateParameter, cells);
  map.y = cellsOf(passedParameter, cells);
  map.shown = aroundZero(map.values);
  map.colours = divergingColours(plot_.theme());
  map.label = tr("f(a, b)");
  map.smooth = !jumps(scene_.gate);
  panel.setTitle(
      tr("%1:   f(a, b) = a · g(b)   (lines at ±¼, ±½, ±1, ±2 …, dashed below 0)").arg(pairName(scene_.gate)),
      tr("%1:   f(a, b) = a · g(b)").arg(pairName(scene_.gate)));
  panel.setView({boundsOf(gateParameter), boundsOf(passedParameter)});
  std::vector<PlotCurve> curves = contoursOf(scene_.gate, map.shown.to, plot_.theme().secondary);
  panel.setHeatMap(std::move(map));
  const Stroke thin{plot_.theme().text, 0, 1};
  curves.push_back({{{{gateParameter.lower, scene_.a}, {gateParameter.upper, scene_.a}}}, thin, {}});
  curves.push_back({{{{scene_.b(), passedParameter.lower}, {scene_.b(), passedParameter.upper}}}, thin, {}});
  panel.setCurves(std::move(curves));
  panel.setMarks({mark({scene_.b(), scene_.a})});
}

void GatesPicture::showSectionAlongB() {
  Panel& panel = plot_.panel(1);
  const Theme& theme = plot_.theme();
  const auto value = scaled(sampled(scene_.gate, 0, panel), scene_.a);
  panel.setTitle(tr("along b, at a = %1").arg(shortNumber(scene_.a)));
  panel.setView({boundsOf(gateParameter), heightOf(value)});
  panel.setCurves({{value, {theme.curve(0), 0, 2}, tr("f(a, b)")},
                   {scaled(sampled(scene_.gate, 1, panel), scene_.a), {theme.curve(1), 1, 2}, tr("∂f/∂b")}});
  std::vector<PlotMark> marks = jumpMarks(scene_.gate, 0, theme.curve(0));
  for (PlotMark& jump : marks) jump.at.y *= scene_.a;
  marks.push_back(mark({scene_.b(), jet_.f}));
  panel.setMarks(std::move(marks));
}

/// A straight line through 0, whose slope is the gate.
void GatesPicture::showSectionAlongA() {
  Panel& panel = plot_.panel(2);
  const auto at = [&](double a) { return Point{a, gatedPair(scene_.gate, a, scene_.b()).f}; };
  const std::vector<Branch> line{{at(passedParameter.lower), at(0), at(passedParameter.upper)}};
  panel.setTitle(
      tr("along a, at b = %1: the slope is the gate, %2").arg(shortNumber(scene_.b()), shortNumber(jet_.byA)),
      tr("along a, at b = %1").arg(shortNumber(scene_.b())));
  panel.setView({boundsOf(passedParameter), heightOf(line)});
  panel.setLegendVisible(false);
  panel.setCurves({{line, {plot_.theme().curve(0), 0, 2}, {}}});
  panel.setMarks({mark({scene_.a, jet_.f})});
}

QString pairName(const Function& gate) {
  const auto pair = std::ranges::find(gatedPairs(), gate.activation().id, &GatedPair::gate);
  return pair == gatedPairs().end() ? QStringLiteral("a · %1(b)").arg(shortLabelOf(gate)) : toText(pair->name.en);
}

}  // namespace actiscope
