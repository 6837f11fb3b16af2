#include "ui/plot/panel_painter.h"
#include "ui/plot/points.h"
#include "ui/plot/text_line.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace actiscope {

namespace {

constexpr double lineLength = 30;  // pixels
constexpr double padding = 7;
constexpr double rowGap = 3;
constexpr double edge = 4;  // above and below the rows
constexpr double smallest = 0.76;
constexpr double legendSizes[] = {1, 0.88, smallest};  // of the letters: smaller where it would hide something
constexpr double largestShare = 0.15;                  // of the panel: larger legends stand above it
constexpr double shortSwatch = 0.5;                    // there
constexpr double legendAbove = 9;                      // pixels from the axes to its middle
constexpr double mostHidden = 12;                      // of a legend that is no misfit
constexpr QSizeF patch(16, 11);
constexpr double roomForBounds = 40;  // below a legend
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr QRectF everywhere(-1e6, -1e6, 2e6, 2e6);
constexpr double labelRoom = 60;     // beside a line to come
constexpr double markWeight = 100;   // a mark behind the legend is as bad as so many pixels of curve
constexpr double pointWeight = 10;   // and a point
constexpr double areaWeight = 0.02;  // and a pixel of a bar

}  // namespace

/// A label and how what it names is drawn, around the middle of the swatch and so many times as large.
struct PanelPainter::LegendRow {
  QString label;
  std::function<void(QPointF, double)> draw;
};

std::vector<PanelPainter::LegendRow> PanelPainter::legendRows() const {
  std::vector<LegendRow> rows;
  const auto add = [&](const QString& label, std::function<void(QPointF, double)> draw) {
    if (!label.isEmpty()) rows.push_back({label, std::move(draw)});
  };
  const auto addPatch = [&](const QString& label, const QColor& colour) {
    add(label, [this, colour](QPointF at, double factor) { drawing_.add(ShadeShape{patchAt(at, factor), colour}); });
  };
  for (const PlotArea& area : content_.areas) addPatch(area.label, area.fill);
  for (const PlotBars& bars : content_.bars) addPatch(bars.label, bars.colour);
  for (const PlotCurve& curve : content_.curves) {
    add(curve.label, [&curve, this](QPointF at, double factor) { drawSample(curve.stroke, at, factor); });
  }
  for (const PlotPoints& points : content_.points) {
    add(points.label, [&points, this](QPointF at, double factor) { drawSample(points, at, factor); });
  }
  for (const PlotBand& band : content_.bands) {
    add(band.label, [this](QPointF at, double factor) {
      const QRectF patch = patchAt(at, factor);
      drawing_.add(ShadeShape{patch, theme_.band});
      drawing_.add(ShadeShape{QRectF(patch.topRight(), QSizeF(1, patch.height())), theme_.bandEdge});
    });
  }
  return rows;
}

double PanelPainter::swatchLength() const { return theme_.type * lineLength; }

QRectF PanelPainter::patchAt(QPointF middle, double factor) const {
  QRectF rect(QPointF(), factor * theme_.type * patch);
  rect.moveCenter(middle);
  return rect;
}

void PanelPainter::drawSample(const Stroke& stroke, QPointF middle, double factor) const {
  const QPointF reach(factor * swatchLength() / 2, 0);
  QPen pen = this->pen(stroke);
  pen.setWidthF(factor * pen.widthF());
  drawing_.add(LineShape{{middle - reach, middle + reach}, pen});
}

/// Large enough to be told apart.
void PanelPainter::drawSample(const PlotPoints& points, QPointF middle, double factor) const {
  PlotPoints sample = points;
  sample.points.clear();
  sample.size *= std::max(factor, smallest);
  paint(patchAt(middle, 1),
        [sample, middle, &theme = theme_](QPainter& painter) { drawPoint(painter, sample, middle, theme); });
}

/// How large a legend is at this size of its letters, where it hides least, and how much it hides there.
struct PanelPainter::Legend {
  double factor;
  QRectF box;
  double hides;
};

QSizeF PanelPainter::sizeOf(const std::vector<LegendRow>& rows, double factor) const {
  const QFont font = enlarged(font_, factor);
  double widest = 0;
  for (const LegendRow& row : rows) widest = std::max(widest, TextLine(row.label, font).size().width());
  const double height = std::ceil(heightOf(font)) + rowGap;
  return {std::ceil(widest) + factor * (swatchLength() + 3 * padding) + 1,
          height * static_cast<double>(rows.size()) + 2 * edge};
}

double PanelPainter::widthInALine(const std::vector<LegendRow>& rows, double factor) const {
  const QFont font = enlarged(font_, factor);
  double width = 0;
  for (const LegendRow& row : rows) {
    width += shortSwatch * (swatchLength() + padding) + TextLine(row.label, font).size().width() + 2 * padding;
  }
  return width - 2 * padding;
}

/// It does not depend on the curves, so that it stays where it is while they move. The small letters are asked for only
/// where the usual ones are too large: a font takes time to load.
bool PanelPainter::isLegendAbove() const {
  if (!content_.legend || content_.title.isEmpty()) return false;
  const std::vector<LegendRow> rows = legendRows();
  const auto isLarge = [&](double factor) {
    const QSizeF size = sizeOf(rows, factor);
    return size.width() * size.height() > largestShare * inside_.width() * inside_.height();
  };
  const bool wanted = content_.legendAbove || (isLarge(legendSizes[0]) && isLarge(smallest));
  return !rows.empty() && wanted && widthInALine(rows, smallest) <= titleWidth_;
}

bool PanelPainter::isRoomBesideTitle() const {
  const double title = TextLine(content_.title, enlargedBold(font_, 1)).size().width() + swatchLength();
  return title + widthInALine(legendRows(), 1) <= std::min(inside_.width(), titleWidth_);
}

void PanelPainter::drawLegendBeside(double titleAbove) {
  drawLegendInALine(inside_.topRight() - QPointF(widthInALine(legendRows(), 1), titleAbove), 1);
}

void PanelPainter::drawLegendBelowTitle() {
  drawLegendInALine(inside_.topLeft() - QPointF(0, theme_.type * legendAbove), smallest);
}

void PanelPainter::drawLegendInALine(QPointF left, double factor) {
  const QFont font = enlarged(font_, factor);
  for (const LegendRow& row : legendRows()) {
    const TextLine text(row.label, font);
    drawRow(row, text, left, shortSwatch);
    left += QPointF(shortSwatch * (swatchLength() + padding) + text.size().width() + 2 * padding, 0);
  }
}

/// With its left end and middle here.
void PanelPainter::drawRow(const LegendRow& row, const TextLine& text, QPointF left, double swatchFactor) {
  row.draw(left + QPointF(swatchFactor * swatchLength() / 2, 0), swatchFactor);
  const QPointF corner = left + QPointF(swatchFactor * (swatchLength() + padding), -text.size().height() / 2);
  drawing_.add(TextShape{text, corner, theme_.text});
}

/// The largest that hides nothing, else the smallest.
PanelPainter::Legend PanelPainter::fittingLegend(const std::vector<LegendRow>& rows) const {
  for (double factor : legendSizes) {
    const auto box = emptiestPlace(sizeOf(rows, factor), negligible);
    if (box && inside_.contains(*box)) return {factor, *box, hiddenBehind(*box, negligible)};
  }
  const QRectF box = emptiestPlace(sizeOf(rows, smallest), infinity).value();
  return {smallest, box, hiddenBehind(box, infinity)};
}

void PanelPainter::drawLegend() {
  const std::vector<LegendRow> rows = legendRows();
  if (rows.empty()) return;
  const auto [factor, box, hides] = fittingLegend(rows);
  if (hides > mostHidden || !inside_.contains(box)) misfits_ << rows.front().label;
  cover(box);
  placer_.block(box);
  const double height = (box.height() - 2 * edge) / static_cast<double>(rows.size());
  const QFont font = enlarged(font_, factor);
  QPointF left = box.topLeft() + QPointF(factor * padding, edge + height / 2);
  for (const LegendRow& row : rows) {
    drawRow(row, TextLine(row.label, font), left, factor);
    left += QPointF(0, height);
  }
}

/// Where curves and marks occupy least, and less than `most`: a corner, the middle of a side, or anywhere.
std::optional<QRectF> PanelPainter::emptiestPlace(const QSizeF& size, double most) const {
  std::vector<QPointF> shares{{0, 0}, {1, 0}, {0, 1}, {1, 1}, {0.5, 0}, {0.5, 1}, {0, 0.5}, {1, 0.5}};
  for (double y : {0.0, 0.25, 0.5, 0.75, 1.0}) {
    for (double x = 0; x <= 1; x += 0.125) shares.emplace_back(x, y);
  }
  const double below = content_.bands.empty() ? 0 : roomForBounds;
  const QRectF area = inside_.adjusted(8, 8, -8, -8);
  const double right = std::max(0.0, area.width() - size.width());
  const double down = std::max(0.0, area.height() - size.height() - below);
  std::vector<QRectF> places;
  places.reserve(shares.size());
  for (QPointF share : shares) places.emplace_back(area.topLeft() + QPointF(share.x() * right, share.y() * down), size);
  const auto hidden = [this](const QRectF& legend, double enough) { return hiddenBehind(legend, enough); };
  return LabelPlacer(everywhere).place(places, hidden, most);
}

double PanelPainter::hiddenBehind(const QRectF& legend, double enough) const {
  const double hides = marksIn(legend) + coveredIn(legend) + curvesIn(legend, enough);
  if (hides >= enough) return hides;
  return hides + reservedIn(legend.adjusted(-labelRoom, 0, labelRoom, 0), enough);
}

double PanelPainter::marksIn(const QRectF& rect) const {
  const auto hides = [&](const QRectF& mark) { return rect.intersects(mark); };
  return markWeight * static_cast<double>(std::ranges::count_if(marked_, hides));
}

/// Bars and points.
double PanelPainter::coveredIn(const QRectF& rect) const {
  double sum = 0;
  for (const QRectF& bar : covered_) {
    const QRectF common = bar & rect;
    sum += areaWeight * common.width() * common.height();
  }
  for (QPointF point : scattered_) sum += rect.contains(point) ? pointWeight : 0;
  return sum;
}

}  // namespace actiscope
