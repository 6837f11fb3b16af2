#include "ui/export/picture.h"

#include "ui/pages/compare_picture.h"
#include "ui/pages/descent_picture.h"
#include "ui/pages/explore_picture.h"
#include "ui/plot/plot.h"

namespace actiscope {

namespace {

void draw(const Scene& scene, Plot& plot) {
  switch (scene.page) {
    case PageId::explore:
      return ExplorePicture(plot).show(scene.explore);
    case PageId::compare:
      return void(ComparePicture(plot).show(scene.compare));
    case PageId::descent:
      return DescentPicture(plot).show(scene.descent);
  }
}

}  // namespace

QImage picture(const Scene& scene, QSize size, double scale, ThemeId themeId) {
  Plot plot;
  plot.resize(size);
  plot.setTheme(theme(themeId));
  draw(scene, plot);
  return plot.image(scale);
}

}  // namespace actiscope
