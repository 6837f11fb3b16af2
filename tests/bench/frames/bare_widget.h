#pragma once

#include "tests/bench/frames/stage.h"

#include <QCoreApplication>
#include <QPainter>

namespace actiscope {

/// The peer: a widget of the same size that fills its background, lays its bands over it and draws the same points as
/// polylines of 1 px and dots without antialiasing, and nothing else: the least that a QPainter can do with them.
class BareWidget : public QWidget {
 public:
  explicit BareWidget(const Plot& plot) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    resize(plot.size());
    show();
    QCoreApplication::processEvents();
  }
  BarePicture picture;

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    for (const QRect& band : picture.bands) painter.fillRect(band, theme(ThemeId::light).band);
    for (const BareLine& line : picture.lines) {
      painter.setPen(QPen(line.colour, 1));
      painter.drawPolyline(line.points);
    }
    painter.setPen(Qt::NoPen);
    for (const BareDot& dot : picture.dots) {
      painter.setBrush(dot.colour);
      painter.drawEllipse(dot.centre, dot.radius, dot.radius);
    }
  }
};

}  // namespace actiscope
