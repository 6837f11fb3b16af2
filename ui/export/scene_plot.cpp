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
  switch (scene.page) {
    case PageId::explore:
      return showPage<ExplorePicture>(scene.explore);
    case PageId::compare:
      return showPage<ComparePicture>(scene.compare);
    case PageId::descent:
      return showPage<DescentPicture>(scene.descent);
  }
}

template <class Picture, class PageScene>
void ScenePlot::showPage(const PageScene& scene) {
  if (!std::holds_alternative<Picture>(picture_)) picture_.emplace<Picture>(plot_);
  std::get<Picture>(picture_).show(scene);
}

}  // namespace actiscope
