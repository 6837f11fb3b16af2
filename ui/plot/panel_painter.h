#pragma once

#include "ui/plot/label_placer.h"
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

  /// Title, bands, curves, marks and legend.
  void drawContent();
  void drawCursor();

 private:
  QPointF pixel(Point point) const;
  double pixelX(double x) const;
  QPen pen(const Stroke& stroke) const;
  void drawTitle();
  void drawBand(const PlotBand& band);
  void writeBounds(const PlotBand& band);
  void drawCurve(const PlotCurve& curve);
  void drawMark(const PlotMark& mark);
  void writeMark(const PlotMark& mark);
  void drawLegend();
  QRectF emptiestCorner(const QSizeF& size) const;
  void write(const QRectF& rect, const QString& text, const QColor& colour);
  void cover(const QRectF& rect);

  QPainter& painter_;
  QRectF inside_;
  const PanelContent& content_;
  const Theme& theme_;
  LabelPlacer placer_;
};

}  // namespace actiscope
