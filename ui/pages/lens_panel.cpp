#include "ui/pages/lens_panel.h"

#include "ui/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

struct LensPanel {
  Q_DECLARE_TR_FUNCTIONS(actiscope::LensPanel)
};

constexpr double lowestError = 0.04;  // ULP, at the bottom of the panel
constexpr double worthSaying = 4;     // ULP, from which on the textbook formula is called inexact
constexpr double pixelsPerPiece = 1;  // and two where the truth takes many digits

QString formatName(NumberFormat format) { return lensFormats()[static_cast<int>(format)]; }

/// An error of this many ULP leaves no digit.
double allDigits(NumberFormat format) { return std::ldexp(1.0, limits(format).digits - 1); }

PlotCurve curveOf(const Lens& lens, double LensErrors::*which, double highest, const Stroke& stroke,
                  const QString& label) {
  Branch line;
  for (const Lens::Piece& piece : lens.pieces) line.push_back({piece.x, std::min(piece.errors.*which, highest)});
  return {{line}, stroke, label};
}

std::vector<PlotBand> lostBands(const Lens& lens, Range view) {
  const auto text = [](double bound, double edge) {
    return bound == edge ? QString() : LensPanel::tr("x = %1").arg(number(bound, 3));
  };
  std::vector<PlotBand> bands;
  for (const Range& lost : lens.lost) bands.push_back({lost, text(lost.from, view.from), text(lost.to, view.to)});
  return bands;
}

double highestError(NumberFormat format) { return 8 * allDigits(format); }

std::vector<PlotCurve> curvesOf(const Lens& lens, NumberFormat format, const Theme& theme) {
  const double highest = highestError(format);
  return {curveOf(lens, &LensErrors::textbook, highest, {theme.curve(1), 0, 1.5}, LensPanel::tr("textbook form")),
          curveOf(lens, &LensErrors::ours, highest, {theme.curve(0), 0, 1.5}, LensPanel::tr("ours, rounded once"))};
}

std::vector<PlotMark> overflowOf(const Lens& lens, NumberFormat format, const Theme& theme) {
  if (!lens.overflow) return {};
  const QString label = LensPanel::tr("overflow at x = %1").arg(number(*lens.overflow, 3));
  return {{{*lens.overflow, allDigits(format)}, PlotMark::Shape::peak, theme.curve(1), label}};
}

void showAxes(Panel& panel, NumberFormat format, Range x) {
  panel.setScales({AxisScale::linear, AxisScale::log10});
  panel.setAxisLabels(LensPanel::tr("x  (pre-activation)"), LensPanel::tr("error in ULP"));
  panel.setView({x, {lowestError, highestError(format)}});
  panel.setLevels(
      {{0.5, LensPanel::tr("½: the nearest number")}, {allDigits(format), LensPanel::tr("no digit is right")}});
}

PlotHeadline showNothing(Panel& panel) {
  panel.setBands({});
  panel.setCurves({});
  panel.setMarks({});
  return {};
}

std::size_t piecesFor(const Panel& panel, NumberFormat format) {
  const double pixels = panel.viewport().width / pixelsPerPiece;
  return static_cast<std::size_t>(std::clamp(format == NumberFormat::float64 ? pixels / 2 : pixels, 100.0, 2000.0));
}

/// Where digits are lost, in words and in short.
struct Place {
  QString words;
  QString shortly;
};

Place placeOf(const Range& lost, Range view) {
  const QString from = number(lost.from, 2);
  const QString to = number(lost.to, 2);
  if (lost.from == view.from && lost.to == view.to) return {LensPanel::tr("everywhere here"), LensPanel::tr("all x")};
  if (lost.from == view.from) return {LensPanel::tr("below x = %1").arg(to), LensPanel::tr("x < %1").arg(to)};
  if (lost.to == view.to) return {LensPanel::tr("above x = %1").arg(from), LensPanel::tr("x > %1").arg(from)};
  return {LensPanel::tr("from x = %1 to %2").arg(from, to), LensPanel::tr("%1 … %2").arg(from, to)};
}

/// Whether the digits are lost on both sides alike.
bool isSymmetric(const Lens& lens, Range view) {
  if (lens.lost.size() != 2) return false;
  const Range left = lens.lost.front();
  const Range right = lens.lost.back();
  return left.from == view.from && right.to == view.to && std::abs(left.to + right.from) < 0.01 * view.width();
}

/// Of several places the widest.
Place placeOf(const Lens& lens, Range view) {
  if (!isSymmetric(lens, view)) return placeOf(*std::ranges::max_element(lens.lost, {}, &Range::width), view);
  const QString bound = number(lens.lost.back().from, 2);
  return {LensPanel::tr("beyond |x| = %1").arg(bound), LensPanel::tr("|x| > %1").arg(bound)};
}

}  // namespace

QStringList lensFormats() {
  return {LensPanel::tr("float64"), LensPanel::tr("float32"), LensPanel::tr("half (float16)"),
          LensPanel::tr("bfloat16")};
}

PlotHeadline lensHeadline(const Function& function, const LensScene& setting, Range view, const Lens& lens) {
  const QString format = formatName(setting.format);
  const QString name = setting.order == 0 ? shortLabelOf(function) : LensPanel::tr("%1′").arg(shortLabelOf(function));
  if (!lens.lost.empty()) {
    const Place place = placeOf(lens, view);
    return {LensPanel::tr("The textbook form of %1 loses all digits %2 in %3").arg(name, place.words, format),
            place.shortly, LensPanel::tr("no digit is right")};
  }
  if (lens.worst.textbook >= worthSaying) {
    return {LensPanel::tr("The textbook form of %1 is up to %2 units in the last place off in %3")
                .arg(name, number(lens.worst.textbook, 2), format),
            LensPanel::tr("%1 ULP").arg(number(lens.worst.textbook, 2)), LensPanel::tr("largest error")};
  }
  return {LensPanel::tr("The textbook form of %1 keeps its digits in %2").arg(name, format),
          LensPanel::tr("%1 ULP").arg(number(lens.worst.textbook, 2)), LensPanel::tr("largest error")};
}

PlotHeadline showLens(Panel& panel, const ExploreScene& scene, const Theme& theme) {
  const LensScene& setting = scene.lens;
  const bool known = hasTextbookForm(scene.function.activation());
  panel.setHint(known ? QString() : LensPanel::tr("No textbook formula is known of this function"));
  showAxes(panel, setting.format, scene.view.x);
  if (!known) return showNothing(panel);
  const Lens lens =
      lensOf(scene.function, setting.order, setting.format, scene.view.x, piecesFor(panel, setting.format));
  panel.setCurves(curvesOf(lens, setting.format, theme));
  panel.setBands(lostBands(lens, scene.view.x));
  panel.setMarks(overflowOf(lens, setting.format, theme));
  return lensHeadline(scene.function, setting, scene.view.x, lens);
}

}  // namespace actiscope
