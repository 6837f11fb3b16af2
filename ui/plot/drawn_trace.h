#pragma once

#include "ui/plot/plot.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace actiscope {

/// Goes by keys from point to point of the curves that a plot shows, marks the point and lets it be read out: ↑ and ↓
/// begin and change the curve, ← → lead along it (with Shift farther), Home and End to its ends, Esc away.
class DrawnTrace {
  Q_DECLARE_TR_FUNCTIONS(actiscope::DrawnTrace)

 public:
  explicit DrawnTrace(Plot& plot) : plot_(plot) {}

  /// False if the key has no meaning here now.
  bool handleKey(const QKeyEvent& event);
  /// After the plot was given something else to show: stays on the curve, if it is still there.
  void follow();

 private:
  struct Line {
    int panel = 0;
    QString name;
    QString label;  ///< in the legend
    QColor colour;
    std::vector<Point> points;  ///< those inside the view
  };
  std::vector<Line> lines() const;
  bool changeLine(const std::vector<Line>& lines, int by);
  std::size_t pointAfter(const Line& line, int by, double pixels) const;
  PlotValue valueOf(const Line& line) const;
  std::size_t nearest(const Line& line) const;
  void show(const Line* line);

  Plot& plot_;
  std::optional<std::size_t> line_;
  std::size_t point_ = 0;
  double x_ = 0;   ///< of the point
  QPointF pixel_;  ///< where it was drawn
};

}  // namespace actiscope
