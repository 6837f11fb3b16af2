#include "ui/main_window.h"

#include <gtest/gtest.h>

#include "ui/font_reading.h"
#include "ui/pages/compare_page.h"
#include "ui/pages/explore_page.h"

namespace actiscope {
namespace {

/// The window does not take over what an earlier one has kept.
class MainWindowTest : public testing::Test {
 protected:
  MainWindowTest() { QSettings().clear(); }
};

TEST_F(MainWindowTest, MakesAPageWhenItIsFirstShown) {
  MainWindow window;
  EXPECT_TRUE(window.findChildren<Page*>().empty());
  window.store().edit(QStringLiteral("turn the page"), [](Scene& scene) { scene.page = PageId::compare; });
  window.show();
  EXPECT_EQ(window.findChildren<Page*>().size(), 1);
  EXPECT_NE(dynamic_cast<ComparePage*>(&window.page()), nullptr);
  window.showPage(PageId::explore);
  EXPECT_EQ(window.findChildren<Page*>().size(), 2);
  EXPECT_NE(dynamic_cast<ExplorePage*>(&window.page()), nullptr);
}

TEST_F(MainWindowTest, ShowsTheSameWhetherTheFontsAreReadBeforeOrMeanwhile) {
  const auto picture = [] {
    MainWindow window;
    window.show();
    return window.grab().toImage();
  };
  const QImage before = picture();
  const FontReading fonts(FontReading::readSettings());
  EXPECT_EQ(picture(), before);
}

}  // namespace
}  // namespace actiscope
