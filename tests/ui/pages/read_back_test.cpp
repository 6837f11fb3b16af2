#include "core/scene/scene_file.h"
#include "ui/main_window.h"
#include "ui/pages/page_list.h"
#include "ui/pages/played_page.h"

#include <gtest/gtest.h>

#include <QPointer>
#include <QSlider>

namespace actiscope {
namespace {

/// Draws a slider to its ends and back to the middle; while it is held, the page plays on.
void drag(QSlider& slider, PlayedPage* played) {
  slider.setSliderDown(true);
  for (const int share : {0, 4, 1, 2}) {
    slider.setSliderPosition(slider.minimum() + share * (slider.maximum() - slider.minimum()) / 4);
    if (played) played->player().seek(5 + share);
  }
  slider.setSliderDown(false);
}

TEST(EveryPage, WhateverItsSlidersAreDraggedToIsReadBackFromTheFile) {
  for (const PageEntry& entry : pageList()) {
    MainWindow window;
    window.showPage(entry.id);
    window.show();
    auto* played = dynamic_cast<PlayedPage*>(&window.page());
    const auto sliders = window.page().findChildren<QSlider*>();
    for (const QPointer<QSlider>& slider : QList<QPointer<QSlider>>(sliders.begin(), sliders.end())) {
      if (!slider || !slider->isEnabled()) continue;
      drag(*slider, played);
      const Scene& scene = window.store().scene();
      ASSERT_NO_THROW(EXPECT_EQ(parseScene(sceneText(scene)), scene)) << slider->accessibleName().toStdString();
    }
  }
}

}  // namespace
}  // namespace actiscope
