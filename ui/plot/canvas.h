#pragma once

#include "ui/plot/panel_painter.h"

#include <memory>
#include <qcustomplot.h>

namespace actiscope {

/// The plotting library's widget with our layers: axes and grid, content, cursor; each has its own pixels.
class Canvas : public QCustomPlot {
 public:
  explicit Canvas(QWidget* parent);

  static constexpr auto contentLayer = "content";
  static constexpr auto cursorLayer = "cursor";

  QCPLayer* layerNamed(const char* name) const { return layer(QLatin1String(name)); }
  /// Makes the panels' rectangles current for this size, shown or not.
  void layOut(const QSize& size);
};

/// One axis rectangle with our drawing inside. The layout owns the rectangle; delete the panel before it.
class AxesPanel {
 public:
  AxesPanel(Canvas& canvas, QCPLayoutGrid& row, int column);
  ~AxesPanel();

  void setTheme(const Theme& theme);
  void setLabels(const QString& x, const QString& y);
  void setView(const View& view);
  void setTitle(const QString& title);
  const Theme& theme() const { return *theme_; }
  QRect inside() const { return axes_->rect(); }
  QCPAxisRect* axes() const { return axes_; }

  PanelContent content;

 private:
  QCPAxisRect* axes_;
  std::unique_ptr<QCPLayerable> contentDrawing_;
  std::unique_ptr<QCPLayerable> cursorDrawing_;
  const Theme* theme_ = &actiscope::theme(ThemeId::light);
};

}  // namespace actiscope
