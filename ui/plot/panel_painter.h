#pragma once

#include "ui/plot/drawing.h"
#include "ui/plot/label_placer.h"
#include "ui/plot/plane.h"
#include "ui/plot/plot.h"

namespace actiscope {

constexpr double dotRadius = 4;  // pixels

/// What a panel shows.
struct PanelContent {
  View view;
  AxisScales scales;
  QString title;
  QString brief;  ///< the title where there is not enough room for it
  QString hint;
  bool legend = true;
  bool legendAbove = false;
  std::vector<Branch> reserved;
  PlotCategories categories;
  bool axesVisible = true;
  bool equalAspect = false;
  std::optional<PlotHeatMap> heatMap;
  std::vector<PlotArea> areas;
  std::vector<PlotBars> bars;
  std::vector<PlotBand> bands;
  std::vector<PlotLevel> levels;
  std::vector<PlotCurve> curves;
  std::vector<PlotPoints> points;
  std::vector<PlotArrow> arrows;
  PlotDiagram diagram;
  std::vector<PlotMark> marks;
  std::optional<PlotCursor> cursor;
};

/// What the bands cover inside the axes; to be filled before the content is drawn.
std::vector<QRect> bandRects(const PanelContent& content, const QRectF& inside);

/// How far a mark of this shape reaches from its point, in pixels.
double reachOf(PlotMark::Shape shape, const Theme& theme);

/// What a text covers that stands at the origin, with a little of its ground left and right of it.
QRectF textBox(const TextLine& text);

/// Where and how a panel is drawn.
struct PanelFrame {
  QRect inside;       ///< of the axes
  double titleWidth;  ///< pixels for the title, and for the legend beside it
  QFont font;
  bool exact;  ///< whether it may be looked at enlarged: else what no eye sees at this size may be left out
};

/// Makes drawings of a panel's content, in the rectangle inside its axes.
class PanelPainter {
 public:
  /// `texts` is where texts stand inside the axes: drawContent sets it, the cursor's lines stay behind them, and its
  /// value beside them.
  PanelPainter(Drawing& drawing, const PanelFrame& frame, const PanelContent& content, const Theme& theme,
               std::vector<QRectF>& texts);

  /// And the legend below it, if it would take much of a small panel.
  void drawTitle();
  /// All but bands and cursor, back to front.
  void drawContent();
  /// If there is a cursor. They stand behind the texts, to be drawn beside them.
  void drawCursorLines();
  QRegion besideTexts() const;
  /// And its value.
  void drawCursorDots();
  /// Around marks and the cursor's dots that reach beyond the axes: all are drawn whole whose point is inside.
  std::vector<QRectF> overhangs() const;
  /// What did not fit of all that was drawn, see Plot::misfits.
  const QStringList& misfits() const { return misfits_; }

 private:
  struct LegendRow;
  struct Legend;

  void drawBehindCurves();
  void drawOverCurves();
  void writeLabels();
  QPen pen(const Stroke& stroke) const;
  void drawArea(const PlotArea& area);
  QRectF rectOf(const PlotBar& bar, Qt::Orientation orientation) const;
  void drawBars(const PlotBars& kind);
  void writeBars();
  bool writeBar(const PlotBar& bar, const PlotBars& kind);
  void writeAtBase(const PlotBar& bar, const PlotBars& kind);
  double smallestBarFont() const;
  bool isTooThin(const QRectF& bar, const PlotBars& kind) const;
  double fontFor(const QRectF& bar, const PlotBars& kind) const;
  std::vector<QRectF> placesOver(const QRectF& bar, const QRectF& box, std::initializer_list<double> away) const;
  std::vector<QRectF> placesBeyond(const QRectF& bar, const QRectF& box) const;
  bool placeBeside(const TextLine& text, const std::vector<QRectF>& places);
  void drawArrow(const PlotArrow& arrow);
  void drawVertical(double x, const QColor& colour);
  void drawStraight(const QLineF& line, const Stroke& stroke);
  void paint(const QRectF& area, std::function<void(QPainter&)> how) const;
  void drawEdges(const PlotBand& band);
  void drawLevel(const PlotLevel& level);
  void drawCurve(const PlotCurve& curve);
  void drawLine(const QPolygonF& line, const QPen& pen);
  void drawMark(const PlotMark& mark);
  void drawShape(const PlotMark& mark);
  /// Or on the line around it.
  bool isInside(QPointF pixel) const;
  bool overhangs(const PlotMark& mark) const;
  void drawDisc(QPointF centre, double radius, const QColor& rim, const QColor& inside);
  QRectF boxOf(const PlotMark& mark) const;

  void writeBounds(const PlotBand& band);
  void writeBound(const QString& text, double x, double inwards, double bandWidth);
  void writeLevel(const PlotLevel& level);
  bool isWrittenLater(std::size_t mark) const;
  void writeMark(const PlotMark& mark);
  void writeHint();
  std::vector<LegendRow> legendRows() const;
  void drawLegend();
  QSizeF sizeOf(const std::vector<LegendRow>& rows, double factor) const;
  double swatchLength() const;
  double widthInALine(const std::vector<LegendRow>& rows, double factor) const;
  bool isLegendAbove() const;
  bool isRoomBesideTitle() const;
  void drawLegendBeside(double titleAbove);
  void drawLegendBelowTitle();
  void drawLegendInALine(QPointF left, double factor);
  void drawRow(const LegendRow& row, const TextLine& text, QPointF left, double swatchFactor);
  QRectF patchAt(QPointF middle, double factor) const;
  void drawSample(const Stroke& stroke, QPointF middle, double factor) const;
  void drawSample(const PlotPoints& points, QPointF middle, double factor) const;
  Legend fittingLegend(const std::vector<LegendRow>& rows) const;
  std::optional<QRectF> emptiestPlace(const QSizeF& size, double most) const;
  double hiddenBehind(const QRectF& legend, double enough) const;
  double curvesIn(const QRectF& rect, double enough) const;
  double reservedIn(const QRectF& rect, double enough) const;
  double marksIn(const QRectF& rect) const;
  double coveredIn(const QRectF& rect) const;
  QRectF shiftedInside(const QRectF& rect) const;
  bool place(const TextLine& text, const QColor& colour, const std::vector<QRectF>& candidates,
             const LabelPlacer::Hidden& hidden);
  void cover(const QRectF& rect);

  Drawing& drawing_;
  QRectF inside_;
  double titleWidth_;
  QFont font_;
  bool exact_;
  const PanelContent& content_;
  const Theme& theme_;
  Plane plane_;
  LabelPlacer placer_;
  std::vector<QRectF>& texts_;
  std::vector<QLineF> lines_;     ///< the curves' segments
  std::vector<QLineF> reserved_;  ///< those of the lines to come
  std::vector<QRectF> covered_;   ///< by bars and nodes
  std::vector<QPointF> scattered_;
  std::vector<QRectF> marked_;  ///< the marks' boxes
  QStringList misfits_;
};

}  // namespace actiscope
