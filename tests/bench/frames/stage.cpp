#include "tests/bench/frames/stage.h"

#include "core/activations/catalogue.h"
#include "core/scene/fit.h"

#include <QApplication>

namespace actiscope {

namespace {

constexpr QSize small(1280, 800);
constexpr QSize large(2560, 1440);
constexpr std::size_t pointsOfCurve = 1000;

Stage opened(const std::string& name, const std::string& what, const Scene& scene, QSize size) {
  Stage stage{name, what, std::make_unique<MainWindow>(scene), {}};
  stage.window->resize(size);
  stage.window->show();
  QApplication::processEvents();
  return stage;
}

Stage explore(const std::string& name) {
  Scene scene;
  scene.explore.function = Function("swish");
  scene.explore.view = fittedView(scene.explore);
  return opened(name, "the slider of β", scene, small);
}

/// From 1 to 3 and again.
void moveBeta(SceneStore& store) {
  store.edit(
      QStringLiteral("move"),
      [](Scene& scene) {
        const double beta = scene.explore.function.values()[0] + 0.01;
        scene.explore.function.set("beta", beta > 3 ? 1 : beta);
      },
      QStringLiteral("slider"));
}

Stage slider() {
  Stage stage = explore("Explore: f, f′ and bands");
  stage.change = [store = &stage.window->store()] { moveBeta(*store); };
  return stage;
}

Stage cursor() {
  Stage stage = explore("Explore");
  stage.what = "the cursor";
  stage.change = [panel = &stage.plot().panel(0), x = 0.0]() mutable {
    x = x > 3 ? -3 : x + 0.01;
    emit panel->hovered(x);
  };
  return stage;
}

Stage pan() {
  Stage stage = explore("Explore");
  stage.what = "the view, with axes and ticks";
  stage.change = [panel = &stage.plot().panel(0), by = 0.01]() mutable {
    View view = panel->view();
    by = view.x.from > 0 ? -0.01 : view.x.from < -9 ? 0.01 : by;
    emit panel->viewRequested({{view.x.from + by, view.x.to + by}, view.y});
  };
  return stage;
}

Scene comparingAsManyAsPossible() {
  Scene scene;
  scene.page = PageId::compare;
  scene.compare.curves.clear();
  for (const Activation& activation : catalogue()) {
    const int i = static_cast<int>(scene.compare.curves.size());
    if (scene.compare.curves.size() < mostCurves) scene.compare.curves.push_back({Function(activation), i, 0, true});
  }
  scene.compare.view = {{-4, 4}, {-1.5, 3}};
  return scene;
}

/// The panel's curves, moved by so much, with a thousand points each.
std::vector<PlotCurve> ofThousandPoints(const Scene& scene, const Panel& panel, double moved) {
  std::vector<PlotCurve> curves = panel.curves();
  const Range x = panel.view().x;
  for (std::size_t i = 0; i < curves.size(); ++i) {
    Branch points;
    for (std::size_t k = 0; k < pointsOfCurve; ++k) {
      const double at = x.from + x.width() * static_cast<double>(k) / (pointsOfCurve - 1);
      points.push_back({at, scene.compare.curves[i].function(at - moved)});
    }
    curves[i].branches = {points};
    curves[i].stroke.width = 2;
  }
  return curves;
}

Stage compare(QSize size) {
  const Scene scene = comparingAsManyAsPossible();
  const std::string pixels = std::to_string(size.width()) + "×" + std::to_string(size.height());
  Stage stage = opened("Compare: 24 curves of 1000 points, " + pixels, "all curves", scene, size);
  Panel& panel = stage.plot().panel(0);
  stage.change = [&panel, here = ofThousandPoints(scene, panel, 0), there = ofThousandPoints(scene, panel, 0.05),
                  turn = false]() mutable {
    turn = !turn;
    panel.setCurves(turn ? here : there);
  };
  stage.change();
  return stage;
}

Stage race() {
  Scene scene;
  scene.page = PageId::descent;
  scene.descent.playback.step = 0;
  Stage stage = opened("Race in play", "the step", scene, small);
  stage.change = [store = &stage.window->store()] {
    store->pass([](Scene& s) { s.descent.playback.step = (s.descent.playback.step + 1) % 60; });
  };
  return stage;
}

QRect pixels(const Panel& panel, const Range& x) {
  const View& view = panel.view();
  const QPointF corner = panel.pixelAt({std::max(x.from, view.x.from), view.y.to});
  return QRectF(corner, panel.pixelAt({std::min(x.to, view.x.to), view.y.from})).toRect();
}

double radiusOf(PlotMark::Shape shape) {
  return shape == PlotMark::Shape::ball ? 10 : shape == PlotMark::Shape::smallDot ? 1.5 : 5;
}

void addPanel(const Panel& panel, BarePicture& picture) {
  const auto toPixel = [&](const Point& point) { return panel.pixelAt(point); };
  for (const PlotBand& band : panel.bands()) picture.bands.push_back(pixels(panel, band.x));
  for (const PlotLevel& level : panel.levels()) {
    const Range x = panel.view().x;
    picture.lines.push_back({{{toPixel({x.from, level.y}), toPixel({x.to, level.y})}}, Qt::gray, 1});
  }
  for (const PlotCurve& curve : panel.curves()) {
    for (const Branch& branch : curve.branches) {
      QPolygonF points;
      for (const Point& point : branch) points << toPixel(point);
      picture.lines.push_back({points, curve.stroke.colour, curve.stroke.width});
    }
  }
  for (const PlotMark& mark : panel.marks())
    picture.dots.push_back({toPixel(mark.at), radiusOf(mark.shape), mark.colour});
}

void paintWidgets() { QCoreApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest); }

}  // namespace

void Stage::changeAll() const {
  change();
  emit plot().wanted();
  paintWidgets();
}

void Stage::redraw() const {
  plot().refreshNow();
  paintWidgets();
}

BarePicture Stage::picture() const {
  BarePicture picture;
  for (int i = 0; i < plot().panelCount(); ++i) addPanel(plot().panel(i), picture);
  return picture;
}

std::vector<std::function<Stage()>> stages() {
  return {slider, cursor, pan, [] { return compare(small); }, [] { return compare(large); }, race};
}

}  // namespace actiscope
