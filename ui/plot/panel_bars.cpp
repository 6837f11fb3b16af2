#include "ui/plot/colour_scale.h"
#include "ui/plot/panel_painter.h"
#include "ui/plot/text_line.h"

#include <algorithm>
#include <utility>

namespace actiscope {

namespace {

constexpr double textGap = 4;          // pixels between a bar and its text
constexpr double barOverhang = 40;     // pixels of a bar that are drawn beyond the axes
constexpr double thinnestNamed = 0.7;  // of a text's height
constexpr double lineGap = 2;          // between a text and a line beside it
constexpr double barFont = 0.92;

QColor colourOf(const PlotBar& bar, const PlotBars& kind) { return bar.colour.isValid() ? bar.colour : kind.colour; }

double thicknessOf(const QRectF& bar, const PlotBars& kind) {
  return kind.orientation == Qt::Vertical ? bar.width() : bar.height();
}

}  // namespace

QRectF PanelPainter::rectOf(const PlotBar& bar, Qt::Orientation orientation) const {
  const double half = bar.width / 2;
  const bool upright = orientation == Qt::Vertical;
  const QPointF start = plane_.pixel(upright ? Point{bar.at - half, bar.base} : Point{bar.base, bar.at - half});
  const QPointF end = plane_.pixel(upright ? Point{bar.at + half, bar.to} : Point{bar.to, bar.at + half});
  const QRectF whole = QRectF(start, end).normalized();
  const QRectF area = inside_.adjusted(-barOverhang, -barOverhang, barOverhang, barOverhang);
  return whole.isEmpty() ? whole : whole & area;  // one of length 0 has its place
}

void PanelPainter::drawBars(const PlotBars& kind) {
  for (const PlotBar& bar : kind.bars) {
    const QRectF rect = rectOf(bar, kind.orientation);
    if (rect.isEmpty()) continue;
    const QColor colour = colourOf(bar, kind);
    paint(rect, [rect, colour](QPainter& painter) { painter.fillRect(rect, colour); });
    covered_.push_back(rect);
    placer_.block(rect);
  }
}

/// Those that find no room at their ends then have what is left at their bases.
void PanelPainter::writeBars() {
  std::vector<std::pair<const PlotBar*, const PlotBars*>> left;
  for (const PlotBars& kind : content_.bars) {
    for (const PlotBar& bar : kind.bars) {
      if (!bar.text.isEmpty() && !writeBar(bar, kind)) left.emplace_back(&bar, &kind);
    }
  }
  for (const auto& [bar, kind] : left) writeAtBase(*bar, *kind);
}

/// Beyond the bar's end, or inside it where the panel ends. Whether that was possible.
bool PanelPainter::writeBar(const PlotBar& bar, const PlotBars& kind) {
  const bool upright = kind.orientation == Qt::Vertical;
  const bool forwards = bar.to >= bar.base;
  const QRectF rect = rectOf(bar, kind.orientation);
  if (isTooThin(rect, kind)) return true;
  const TextLine text(bar.text, enlarged(font_, fontFor(rect, kind)));
  const auto boxAt = [&](QRectF box, bool beyond) {
    const QSizeF size = box.size();
    box.moveCenter(rect.center());
    const bool above = beyond == forwards;
    if (upright) {
      box.moveTop(forwards ? rect.top() - (above ? size.height() + 1 : -textGap)
                           : rect.bottom() + (beyond ? 1 : -size.height() - textGap));
    } else {
      box.moveLeft(forwards ? rect.right() + (beyond ? textGap : -size.width() - textGap)
                            : rect.left() - (beyond ? size.width() + textGap : -textGap));
    }
    return box;
  };
  const QRectF beyond = boxAt(textBox(text), true);
  const QRectF within = boxAt({QPointF(), text.size()}, false);
  if (inside_.contains(beyond) || !rect.contains(within) || !inside_.contains(within)) {
    return placeBeside(text, upright ? placesOver(rect, beyond, {0.0, 0.5, 1.0, 1.5}) : placesBeyond(rect, beyond));
  }
  drawing_.add(TextShape{text, within.topLeft(), textOn(colourOf(bar, kind))});
  return true;
}

void PanelPainter::writeAtBase(const PlotBar& bar, const PlotBars& kind) {
  if (kind.orientation == Qt::Horizontal) return;
  const QRectF rect = rectOf(bar, kind.orientation);
  const TextLine text(bar.text, enlarged(font_, fontFor(rect, kind)));
  QRectF box = textBox(text);
  box.moveCenter(rect.center());
  box.moveTop(bar.to >= bar.base ? rect.bottom() + 1 : rect.top() - box.height() - 1);
  placeBeside(text, placesOver(rect, box, {0.0}));
}

double PanelPainter::smallestBarFont() const { return barFont / std::max(1.0, theme_.type); }

bool PanelPainter::isTooThin(const QRectF& bar, const PlotBars& kind) const {
  const TextLine text(QStringLiteral("0"), enlarged(font_, smallestBarFont()));
  return thicknessOf(bar, kind) < thinnestNamed * text.size().height();
}

/// Large type becomes smaller, down to the usual one, until a text is no taller than what is named by it.
double PanelPainter::fontFor(const QRectF& bar, const PlotBars& kind) const {
  if (theme_.type <= 1) return barFont;
  const double height = TextLine(QStringLiteral("0"), enlarged(font_, barFont)).size().height();
  return std::clamp(barFont * thicknessOf(bar, kind) / (thinnestNamed * height), smallestBarFont(), barFont);
}

/// Off the bar beside it, or off the edge; so many lines farther away.
std::vector<QRectF> PanelPainter::placesOver(const QRectF& bar, const QRectF& box,
                                             std::initializer_list<double> away) const {
  std::vector<QRectF> places;
  const double line = box.center().y() < bar.center().y() ? -box.height() : box.height();
  for (double lines : away) {
    for (double left : {box.left(), bar.left(), bar.right() - box.width(), shiftedInside(box).left()}) {
      places.push_back({QPointF(left, box.top() + lines * line), box.size()});
    }
  }
  return places;
}

/// At the end or, where a line is in the way, beyond that.
std::vector<QRectF> PanelPainter::placesBeyond(const QRectF& bar, const QRectF& box) const {
  std::vector<QRectF> places;
  const double pixel = box.center().x() < bar.center().x() ? -1 : 1;
  for (double way = 0; way <= box.width() + 2 * lineGap; ++way) places.push_back(box.translated(pixel * way, 0));
  return places;
}

bool PanelPainter::placeBeside(const TextLine& text, const std::vector<QRectF>& places) {
  return place(text, theme_.text, places, [this](const QRectF& rect, double enough) {
    return curvesIn(rect.adjusted(-lineGap, 0, lineGap, 0), enough);
  });
}

}  // namespace actiscope
