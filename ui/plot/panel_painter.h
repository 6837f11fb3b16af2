#pragma once

#include "ui/plot/label_placer.h"
#include "ui/plot/plane.h"
#include "ui/plot/plot.h"
#include "ui/plot/text_line.h"

#include <QPainter>

namespace actiscope {

/// What a panel shows.
struct PanelContent {
  View view;
  QString title;
  bool legend = true;
  std::vector<PlotBand> bands;
  std::vector<PlotCurve> curves;
  std::vector<PlotMark> marks;
  std::optional<PlotCursor> cursor;
};

/// What the bands cover inside the axes; to be filled before the content is drawn.
std::vector<QRect> bandRects(const PanelContent& content, const QRectF& inside);

/// Draws a panel's content into the rectangle inside its axes.
class PanelPainter {
 public:
  PanelPainter(QPainter& painter, const QRectF& inside, const PanelContent& content, const Theme& theme);

  void drawTitle();
  /// Bands' edges, curves, marks and legend.
  void drawContent();
  void drawCursor();

 private:
  QPen pen(const Stroke& stroke) const;
  void drawVertical(double x);
  void drawEdges(const PlotBand& band);
  void drawCurve(const PlotCurve& curve);
  void drawMark(const PlotMark& mark);
  QRectF boxOf(const PlotMark& mark) const;

  void writeBounds(const PlotBand& band);
  void writeBound(const QString& text, double x, double inwards, double bandWidth);
  void writeMark(const PlotMark& mark);
  void drawLegend();
  QRectF emptiestCorner(const QSizeF& size) const;
  double curveLengthIn(const QRectF& rect) const;
  void place(const TextLine& text, const QColor& colour, const std::vector<QRectF>& candidates);
  void cover(const QRectF& rect);

  QPainter& painter_;
  QRectF inside_;
  const PanelContent& content_;
  const Theme& theme_;
  Plane plane_;
  LabelPlacer placer_;
  std::vector<QLineF> drawn_;  ///< the curves' segments
};

}  // namespace actiscope
