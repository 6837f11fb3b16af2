#include "ui/export/scene_plot.h"

#include "ui/style.h"

#include <cmath>

namespace actiscope {

namespace {

// In points.
constexpr double usualFontSize = 9;
constexpr double smallestFontSize = 6;
constexpr double fontStep = 0.5;

// In pixels of usual type: three labels above one another, and beside one another.
constexpr int lowestPanel = 40;
constexpr int narrowestPanel = 120;

/// The same on every screen: in pixels, grey, and crisp in height only.
QFont fontOf(const Look& look) {
  QFont font;
  font.setFamilies(look.fontFamily.isEmpty() ? fontFamilies() : QStringList{look.fontFamily} + fontFamilies());
  font.setPixelSize(static_cast<int>(std::lround(usualFontSize * pixelsPerInch / 72)));
  font.setStyleStrategy(QFont::NoSubpixelAntialias);
  font.setHintingPreference(QFont::PreferVerticalHinting);
  return font;
}

Theme themeOf(const Look& look) {
  Theme chosen = theme(look.theme);
  if (look.transparent) chosen.background.setAlpha(0);
  return chosen;
}

/// How many texts are cut, and panels too small for their axes.
qsizetype faults(const Plot& plot) {
  qsizetype count = plot.misfits().size();
  for (int i = 0; i < plot.panelCount(); ++i) {
    const QRect inside = plot.inside(i);
    count += inside.height() < lowestPanel || inside.width() < narrowestPanel ? 1 : 0;
  }
  return count;
}

}  // namespace

ScenePlot::ScenePlot(const Look& look, double scale) : look_(look), scale_(scale) {
  plot_.setFont(fontOf(look));
  plot_.setTheme(themeOf(look));
  setFontSize(look.fontSize > 0 ? look.fontSize : usualFontSize);
}

/// The plot is laid out in its usual type, in an area that is enlarged to the look's.
void ScenePlot::setFontSize(double points) {
  fontSize_ = points;
  const double enlargement = points / usualFontSize;
  plot_.resize((look_.size / enlargement).toSize());
  plot_.setDetail(scale_ * enlargement);
}

void ScenePlot::show(const Scene& scene) {
  if (page_ != scene.page) drawer_ = pageList()[static_cast<std::size_t>(scene.page)].makeDrawer(plot_);
  page_ = scene.page;
  drawer_(scene);
}

/// What is cut at every size, such as the legend of very many curves, does not make the others smaller.
void ScenePlot::fit(const Scene& scene) {
  show(scene);
  if (look_.fontSize > 0) return;
  double best = fontSize_;
  qsizetype fewest = faults(plot_);
  for (double points = fontSize_ - fontStep; fewest > 0 && points >= smallestFontSize; points -= fontStep) {
    setFontSize(points);
    show(scene);
    if (const qsizetype left = faults(plot_); left < fewest) {
      best = points;
      fewest = left;
    }
  }
  setFontSize(best);
  show(scene);
}

}  // namespace actiscope
