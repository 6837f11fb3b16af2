#include "ui/export/scene_plot.h"

#include "ui/style.h"

#include <cmath>

namespace actiscope {

namespace {

constexpr double usualFontSize = 9;  // points

/// The same on every screen: in pixels, grey, and crisp in height only.
QFont fontOf(const Look& look) {
  QFont font;
  font.setFamilies(look.fontFamily.isEmpty() ? fontFamilies() : QStringList{look.fontFamily} + fontFamilies());
  const double points = look.fontSize > 0 ? look.fontSize : usualFontSize;
  font.setPixelSize(static_cast<int>(std::lround(points * pixelsPerInch / 72)));
  font.setStyleStrategy(QFont::NoSubpixelAntialias);
  font.setHintingPreference(QFont::PreferVerticalHinting);
  return font;
}

Theme themeOf(const Look& look) {
  Theme chosen = theme(look.theme);
  if (look.transparent) chosen.background.setAlpha(0);
  return chosen;
}

}  // namespace

ScenePlot::ScenePlot(const Look& look, double scale) : look_(look) {
  plot_.resize(look.size.toSize());
  plot_.setFont(fontOf(look));
  plot_.setTheme(themeOf(look));
  plot_.setDetail(scale);
}

void ScenePlot::show(const Scene& scene) {
  if (page_ != scene.page) drawer_ = pageList()[static_cast<std::size_t>(scene.page)].makeDrawer(plot_);
  page_ = scene.page;
  drawer_(scene);
}

}  // namespace actiscope
