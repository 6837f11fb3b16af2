#include "ui/plot/colour_scale.h"
#include "ui/plot/panel_painter.h"
#include "ui/plot/text_line.h"

#include <algorithm>

namespace actiscope {

namespace {

constexpr double textGap = 4;          // pixels between a bar and its text
constexpr double barOverhang = 40;     // pixels of a bar that are drawn beyond the axes
constexpr double thinnestNamed = 0.7;  // of a text's height
constexpr double barFont = 0.92;

QColor colourOf(const PlotBar& bar, const PlotBars& kind) { return bar.colour.isValid() ? bar.colour : kind.colour; }

}  // namespace

QRectF PanelPainter::rectOf(const PlotBar& bar, Qt::Orientation orientation) const {
  const double half = bar.width / 2;
  const bool upright = orientation == Qt::Vertical;
  const QPointF start = plane_.pixel(upright ? Point{bar.at - half, bar.base} : Point{bar.base, bar.at - half});
  const QPointF end = plane_.pixel(upright ? Point{bar.at + half, bar.to} : Point{bar.to, bar.at + half});
  return QRectF(start, end).normalized() & inside_.adjusted(-barOverhang, -barOverhang, barOverhang, barOverhang);
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

/// Beyond the bar's end, or inside it where the panel ends.
void PanelPainter::writeBar(const PlotBar& bar, const PlotBars& kind) {
  if (bar.text.isEmpty()) return;
  const bool upright = kind.orientation == Qt::Vertical;
  const bool forwards = bar.to >= bar.base;
  const TextLine text(bar.text, enlarged(font_, barFont));
  const QRectF rect = rectOf(bar, kind.orientation);
  const double thickness = upright ? rect.width() : rect.height();
  if (thickness < thinnestNamed * text.size().height()) return;
  const QSizeF size = text.size();
  const auto boxAt = [&](bool beyond) {
    QRectF box(QPointF(), size);
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
  const QRectF beyond = boxAt(true);
  if (inside_.contains(beyond)) {
    std::vector<QRectF> candidates{beyond};
    if (upright) {  // off the bar beside it
      candidates.push_back(beyond.translated(rect.left() - beyond.left(), 0));
      candidates.push_back(beyond.translated(rect.right() - beyond.right(), 0));
    }
    return place(text, theme_.text, candidates, [](const QRectF&, double) { return 0; });
  }
  const QRectF within = boxAt(false);
  if (!rect.contains(within) || !inside_.contains(within)) return;
  drawing_.add(TextShape{text, within.topLeft(), textOn(colourOf(bar, kind))});
}

}  // namespace actiscope
