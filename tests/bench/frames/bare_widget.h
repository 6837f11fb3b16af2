#pragma once

#include "tests/bench/frames/stage.h"

#include <QCoreApplication>
#include <QPainter>

namespace actiscope {

/// The peer: a widget of the same size that fills its background and draws the same points as polylines of 1 px
/// without antialiasing, and nothing else: the least that a QPainter can do with them.
class BareWidget : public QWidget {
 public:
  explicit BareWidget(const Plot& plot) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    resize(plot.size());
    show();
    QCoreApplication::processEvents();
  }
  std::vector<BareLine> lines;

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    for (const BareLine& line : lines) {
      painter.setPen(QPen(line.colour, 1));
      painter.drawPolyline(line.points);
    }
  }
};

}  // namespace actiscope
