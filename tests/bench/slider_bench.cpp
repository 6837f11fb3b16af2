#include "tests/bench/paired.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QPainter>

namespace actiscope {
namespace {

/// The peer: a widget that does nothing but draw the same points as 1 px polylines on a plain background.
class BareWidget : public QWidget {
 public:
  std::vector<QPolygonF> lines;

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    painter.setPen(QPen(Qt::blue, 1));
    for (const QPolygonF& line : lines) painter.drawPolyline(line);
  }
};

std::vector<QPolygonF> pixelsOf(const Panel& panel) {
  std::vector<QPolygonF> lines;
  for (const PlotCurve& curve : panel.curves()) {
    for (const Branch& branch : curve.branches) {
      QPolygonF line;
      for (const Point& point : branch) line << panel.pixelAt(point);
      lines.push_back(line);
    }
  }
  return lines;
}

/// One move of swish's beta on the explore page at 1280x800, with f, f' and bands, until its pixels are there.
void sliderMove(benchmark::State& state) {
  Scene scene;
  scene.explore.function = Function("swish");
  MainWindow window(scene);
  window.resize(1280, 800);
  window.show();
  QApplication::processEvents();
  Plot& plot = window.page().plot();
  BareWidget bare;
  bare.resize(plot.size());
  bare.show();
  QApplication::processEvents();
  double beta = 1;
  comparePaired(
      state,
      [&] {
        beta = beta > 3 ? 1 : beta + 0.01;
        window.store().edit(
            QStringLiteral("move"), [&](Scene& s) { s.explore.function.set("beta", beta); }, QStringLiteral("slider"));
        plot.refreshNow();
        plot.repaint();
        bare.lines = pixelsOf(plot.panel(0));
      },
      [&] { bare.repaint(); });
}
BENCHMARK(sliderMove)->Unit(benchmark::kMillisecond)->MinTime(2);

/// One move of the cursor on the explore page, until its pixels are there.
void cursorMove(benchmark::State& state) {
  MainWindow window;
  window.resize(1280, 800);
  window.show();
  QApplication::processEvents();
  Plot& plot = window.page().plot();
  BareWidget bare;
  bare.resize(plot.size());
  bare.lines = pixelsOf(plot.panel(0));
  bare.show();
  QApplication::processEvents();
  double x = 0;
  comparePaired(
      state,
      [&] {
        x = x > 3 ? -3 : x + 0.01;
        emit plot.panel(0).hovered(x);
        plot.refreshNow();
        plot.repaint();
      },
      [&] { bare.repaint(); });
}
BENCHMARK(cursorMove)->Unit(benchmark::kMillisecond)->MinTime(1);

}  // namespace
}  // namespace actiscope
