#pragma once

#include "ui/plot/axis_scale.h"
#include "ui/plot/elements.h"
#include "ui/plot/headline.h"
#include "ui/plot/theme.h"

#include <QImage>
#include <QPaintDevice>
#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

namespace actiscope {

/// One system of axes. Set what it shows, then Plot::refresh. What was set can be read back.
class Panel : public QObject {
  Q_OBJECT

 public:
  ~Panel() override;

  /// The brief one stands where there is not enough room for the other.
  void setTitle(const QString& title, const QString& brief = {});
  void setAxisLabels(const QString& x, const QString& y);
  /// Linear at first; to be set before the view. A logarithmic axis has no place for numbers that are not positive:
  /// curves that reach them leave the picture through its lower edge.
  void setScales(const AxisScales& scales);
  /// Limits are clamped to +-1e9, and each range to a width of at least 1e-9 of its largest bound; see axis_scale.h for
  /// logarithmic axes.
  void setView(const View& view);
  View view() const;
  /// The view with the size in device pixels of the area inside the axes, for a picture of this scale.
  Viewport viewport() const;
  /// Wheel zooms at the cursor (Shift: x only, Ctrl: y only), drag pans; off by default.
  void setInteractive(bool on);
  void setLegendVisible(bool on);
  /// In a line below the title, if it fits there; else only where it would take much of a small panel. For panels whose
  /// legend would look like data. Off at first.
  void setLegendAbove(bool on);
  /// Where curves and marks will come: legend and levels' names stay off these lines, so that they need not move.
  void setReserved(std::vector<Branch> lines);

  /// A text in the middle, for a panel that has nothing else to show; an empty one takes it away.
  void setHint(const QString& hint);

  /// Names on the axes; see PlotCategories.
  void setCategories(PlotCategories categories);
  /// Axes, ticks and grid; there at first. A diagram has none.
  void setAxesVisible(bool on);
  /// A unit of x and a unit of y are equally long: one side of the view is widened as needed, and view() says so. Off
  /// at first; for linear axes.
  void setEqualAspect(bool on);

  // From back to front:
  void setHeatMap(std::optional<PlotHeatMap> map);
  void setAreas(std::vector<PlotArea> areas);
  void setBars(std::vector<PlotBars> bars);
  void setBands(std::vector<PlotBand> bands);
  void setLevels(std::vector<PlotLevel> levels);
  void setCurves(std::vector<PlotCurve> curves);
  void setPoints(std::vector<PlotPoints> points);
  void setArrows(std::vector<PlotArrow> arrows);
  void setDiagram(PlotDiagram diagram);
  void setMarks(std::vector<PlotMark> marks);
  void setCursor(std::optional<PlotCursor> cursor);

  const PlotCategories& categories() const;
  const std::optional<PlotHeatMap>& heatMap() const;
  const std::vector<PlotArea>& areas() const;
  const std::vector<PlotBars>& bars() const;
  const std::vector<PlotBand>& bands() const;
  const std::vector<PlotLevel>& levels() const;
  const std::vector<PlotCurve>& curves() const;
  const std::vector<PlotPoints>& points() const;
  const std::vector<PlotArrow>& arrows() const;
  const PlotDiagram& diagram() const;
  const std::vector<PlotMark>& marks() const;
  const std::optional<PlotCursor>& cursor() const;
  const AxisScales& scales() const;
  QString title() const;
  QString hint() const;

  /// The plane's point under a pixel of the Plot widget, and back.
  Point pointAt(QPointF pixel) const;
  QPointF pixelAt(Point point) const;

 signals:
  /// The person zoomed or panned; the view is not changed until setView is called with it.
  void viewRequested(const actiscope::View& view);
  /// A drag or a wheel turn ended: what follows is another change.
  void viewSettled();
  /// The mouse moved over the plane, or the plane under the mouse, to this x; nothing when it left.
  void hovered(std::optional<double> x);

 private:
  friend class Plot;
  struct Private;
  explicit Panel(std::unique_ptr<Private> p);
  std::unique_ptr<Private> d;
};

/// A point of a curve that is read out: in words, and its height.
struct PlotReading {
  QString text;
  double value = 0;

  bool operator==(const PlotReading&) const = default;
};

/// A picture of one or more panels; the only door to the plotting library.
class Plot : public QWidget {
  Q_OBJECT

 public:
  explicit Plot(QWidget* parent = nullptr);
  ~Plot() override;

  /// Lays out new panels: panelsPerRow[i] panels side by side in row i, rows as high as their stretch says. Old panels
  /// are gone.
  void setRows(const std::vector<int>& panelsPerRow, const std::vector<double>& stretch);
  int panelCount() const;
  /// One line above the panels: what the picture claims, and the number that matters. Nothing at first.
  void setHeadline(const PlotHeadline& headline);
  const PlotHeadline& headline() const;

  /// What assistive technology reads out, and again when it changes; nothing at first.
  void setReading(std::optional<PlotReading> reading);
  const std::optional<PlotReading>& reading() const;

  /// Panel number i, row by row.
  Panel& panel(int i) const;

  void setTheme(const Theme& theme);
  const Theme& theme() const;

  /// Draws what was set since: at the next turn of the event loop, but no more than once for each refresh of the
  /// screen. Many calls make one drawing.
  void refresh();
  /// Whether one may be drawn now: the screen has had the time to show the last one.
  bool isFrameDue() const;
  /// Draws at once; the widget shows it when it is painted next.
  void refreshNow();

  /// How many times the axes and the panels' content were drawn so far. The cursor is drawn by every repaint; the
  /// content by the first after it changed, and once more, into an image, for those that follow. The panels are laid
  /// out when somebody asks where they are or when they are drawn, once for all changes before.
  struct Drawings {
    int all = 0;
    int content = 0;
    int layouts = 0;

    bool operator==(const Drawings&) const = default;
  };
  Drawings drawings() const;

  /// Curves are to be sampled for pictures of up to this scale; the screen's at first.
  void setDetail(double scale);
  /// A picture of this plot as it stands that fills so many pixels; null if there is not the memory for it.
  QImage image(const QSize& pixels) const;
  /// The same on any device, enlarged.
  void draw(QPaintDevice& device, double scale) const;
  /// Parts of that, each as a drawing of its own: background, axes and titles; what a panel shows inside its axes.
  void drawAxes(QPaintDevice& device, double scale) const;
  void drawPanel(int i, QPaintDevice& device, double scale) const;
  /// The texts that do not fit at the present size: headlines and titles that are cut, and legends that reach beyond
  /// the axes or cover what they name.
  QStringList misfits() const;
  /// The rectangle inside the axes of a panel, in pixels of the widget.
  QRect inside(int i) const;
  /// The squares around the round marks that a panel draws beyond that.
  std::vector<QRectF> overhangs(int i) const;

 signals:
  /// The panels' pixel sizes changed: curves want to be sampled anew.
  void resized();
  /// What was put off until the next frame is wanted now.
  void wanted();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void changeEvent(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void requestView(Panel& panel, const View& view, QPointF mouse);

  struct Private;
  std::unique_ptr<Private> d;
};

}  // namespace actiscope
