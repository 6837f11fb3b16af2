#pragma once

#include "ui/plot/canvas.h"
#include "ui/plot/panel_painter.h"

namespace actiscope {

constexpr int titleHeight = 34;  ///< pixels above a panel for its title, in the usual type

/// One axis rectangle, the bar that explains a heat map's colours, and what is to be drawn inside. The canvas' layout
/// owns rectangle and bar.
class AxesPanel {
 public:
  AxesPanel(Canvas& canvas, QCPLayoutGrid& row, int column);
  ~AxesPanel();
  AxesPanel(const AxesPanel&) = delete;
  AxesPanel& operator=(const AxesPanel&) = delete;

  void setTheme(const Theme& theme);
  /// Whether they are others than before.
  bool setLabels(const QString& x, const QString& y);
  void setScales(const AxisScales& scales);
  void setCategories(PlotCategories categories);
  void setVisible(bool on);
  /// Whether the bar is another than before.
  bool setHeatMap(std::optional<PlotHeatMap> map);
  void setView(const View& view);
  /// As it was set; the content's may be wider.
  const View& view() const { return view_; }
  void setTitle(const QString& title);
  QRect inside() const { return axes_->rect(); }
  void align(QCP::MarginSides sides, QCPMarginGroup* group);
  /// What depends on the room inside the axes: the view of equal aspect, the size of names at the axis.
  void fit();
  /// All as it is before the first fit, whatever the room was.
  void unfit();
  /// Whether there is anything to fit.
  bool isFitted() const;

  PanelContent content;
  std::vector<QRectF> texts;  ///< where the content's texts were drawn last

 private:
  void show(const View& view);
  void setTicker(QCPAxis& axis, AxisScale scale, const std::vector<QString>& names);
  void setTickers();
  void style(QCPAxis& axis) const;
  void fitNames();
  void fitNamesBelow();
  void showBar();
  void leaveRoom();

  Canvas& canvas_;
  QCPLayoutGrid* cell_;
  QCPAxisRect* axes_;
  QCPColorScale* bar_ = nullptr;
  QCPMarginGroup* heights_ = nullptr;
  Theme theme_;
  View view_;
};

}  // namespace actiscope
