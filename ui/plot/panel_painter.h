#pragma once

#include "ui/plot/label_placer.h"
#include "ui/plot/plane.h"
#include "ui/plot/plot.h"

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

/// Draws a panel's content into the rectangle inside its axes.
class PanelPainter {
 public:
  PanelPainter(QPainter& painter, const QRectF& inside, const PanelContent& content, const Theme& theme);

  void drawTitle();
  /// Bands, curves, marks and legend.
  void drawContent();
  void drawCursor();

 private:
  QPen pen(const Stroke& stroke) const;
  void drawVertical(double x);
  void drawBand(const PlotBand& band);
  void drawCurve(const PlotCurve& curve);
  void drawMark(const PlotMark& mark);
  QRectF boxOf(const PlotMark& mark) const;

  void writeBounds(const PlotBand& band);
  void writeBound(const QString& text, double x, double inwards, double bandWidth);
  void writeMark(const PlotMark& mark);
  void drawLegend();
  QRectF emptiestCorner(const QSizeF& size) const;
  double curveLengthIn(const QRectF& rect) const;
  void place(const QString& text, const QColor& colour, const std::vector<QRectF>& candidates);
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
