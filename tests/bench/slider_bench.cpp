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

/// A window of 1280x800 on the explore page and, of the same size as its plot, a bare widget.
struct Stage {
  explicit Stage(const char* function) : window(exploring(function)) {
    window.resize(1280, 800);
    window.show();
    QApplication::processEvents();
    bare.resize(plot().size());
    bare.lines = pixelsOf(plot().panel(0));
    bare.show();
    QApplication::processEvents();
  }

  static Scene exploring(const char* function) {
    Scene scene;
    scene.explore.function = Function(function);
    return scene;
  }

  Plot& plot() { return window.page().plot(); }
  void paint() {
    plot().refreshNow();
    plot().repaint();
  }

  MainWindow window;
  BareWidget bare;
};

/// One move of swish's beta, with f, f' and bands, until its pixels are there.
void sliderMove(benchmark::State& state) {
  Stage stage("swish");
  double beta = 1;
  const auto move = [&] {
    beta = beta > 3 ? 1 : beta + 0.01;
    stage.window.store().edit(
        QStringLiteral("move"), [&](Scene& s) { s.explore.function.set("beta", beta); }, QStringLiteral("slider"));
    stage.paint();
  };
  comparePaired(state, move, [&] { stage.bare.repaint(); });
}
BENCHMARK(sliderMove)->Unit(benchmark::kMillisecond)->MinTime(2);

/// One move of the cursor, until its pixels are there.
void cursorMove(benchmark::State& state) {
  Stage stage("sigmoid");
  double x = 0;
  const auto move = [&] {
    x = x > 3 ? -3 : x + 0.01;
    emit stage.plot().panel(0).hovered(x);
    stage.paint();
  };
  comparePaired(state, move, [&] { stage.bare.repaint(); });
}
BENCHMARK(cursorMove)->Unit(benchmark::kMillisecond)->MinTime(1);

}  // namespace
}  // namespace actiscope
