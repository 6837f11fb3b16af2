#include "ui/pages/lens_panel.h"

#include "core/scene/presets.h"
#include "ui/main_window.h"
#include "ui/pages/explore_picture.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QSettings>
#include <QTest>

namespace actiscope {
namespace {

class LensPanelTest : public testing::Test {
 protected:
  LensPanelTest() { plot_.resize(1280, 800); }
  std::string claimOf(const ExploreScene& scene) {
    ExplorePicture(plot_).show(scene);
    return plot_.headline().claim.toStdString();
  }
  static ExploreScene preset(std::string_view id) { return findPreset(id)->scene.explore; }

  Plot plot_;
};

TEST_F(LensPanelTest, SaysWhereTheTextbookFormLosesAllDigits) {
  EXPECT_EQ(claimOf(preset("lens_gelu")), "The textbook form of GELU loses all digits below x = −5.5 in float32");
  EXPECT_EQ(plot_.headline().number, QStringLiteral("x < −5.5"));
  ASSERT_EQ(plot_.panel(1).bands().size(), 1u);
  EXPECT_EQ(plot_.panel(1).bands()[0].fromText, QString());  // the edge of the view
  EXPECT_TRUE(plot_.panel(1).bands()[0].toText.startsWith(QStringLiteral("x = −5.")));
}

TEST_F(LensPanelTest, SaysLossOnBothSidesInOne) {
  EXPECT_EQ(claimOf(preset("lens_tanh_half")),
            "The textbook form of Tanh loses all digits beyond |x| = 11 in half (float16)");
  ASSERT_EQ(plot_.panel(1).marks().size(), 1u);
  EXPECT_TRUE(plot_.panel(1).marks()[0].label.contains(QStringLiteral("11.1")));
}

TEST_F(LensPanelTest, SaysHowFarOffAFormulaIsThatKeepsSomeDigits) {
  ExploreScene scene = preset("lens_gelu");
  scene.function = Function("mish");
  scene.view.x = {-12, 4};
  EXPECT_TRUE(claimOf(scene).starts_with("The textbook form of Mish is up to "));
  scene.function = Function("relu");
  EXPECT_EQ(claimOf(scene), "The textbook form of ReLU is as good as any in float32");
}

TEST_F(LensPanelTest, DrawsOursBelowOneHalfAndTheTextbookFormAboveIt) {
  claimOf(preset("lens_gelu"));
  const auto& curves = plot_.panel(1).curves();
  ASSERT_EQ(curves.size(), 2u);
  for (const Point& point : curves[1].branches.at(0)) EXPECT_LE(point.y, 0.5);
  for (const Point& point : curves[0].branches.at(0)) {
    EXPECT_TRUE(point.x > -5.6 || point.y >= 0x1p22) << point.x;
  }
  EXPECT_EQ(plot_.panel(1).view().x, plot_.panel(0).view().x);
}

class LensWindowTest : public testing::Test {
 protected:
  LensWindowTest() {
    QSettings().clear();
    window_.resize(1280, 800);
    window_.show();
    settle();
  }
  static void settle() { QTest::qWait(20); }
  Plot& plot() { return window_.page().plot(); }
  void toggleLens() {
    for (auto* box : window_.page().findChildren<QCheckBox*>()) {
      if (box->text() == QStringLiteral("Errors in a number format")) box->click();
    }
    settle();
  }
  QComboBox& list(const QString& name) {
    for (auto* box : window_.page().findChildren<QComboBox*>()) {
      if (box->accessibleName() == name) return *box;
    }
    throw std::runtime_error("no list " + name.toStdString());
  }

  MainWindow window_;
};

TEST_F(LensWindowTest, ComesAndGoesWithItsSwitch) {
  EXPECT_EQ(plot().panelCount(), 1);
  toggleLens();
  EXPECT_EQ(plot().panelCount(), 2);
  EXPECT_FALSE(plot().headline().isEmpty());
  toggleLens();
  EXPECT_EQ(plot().panelCount(), 1);
  EXPECT_TRUE(plot().headline().isEmpty());
}

TEST_F(LensWindowTest, TheNewPanelsCanBeZoomed) {
  toggleLens();
  const View before = window_.store().scene().explore.view;
  emit plot().panel(0).viewRequested({{-3, 3}, {0, 1}});
  settle();
  EXPECT_NE(window_.store().scene().explore.view, before);
  EXPECT_EQ(plot().panel(1).view().x, (Range{-3, 3}));
}

TEST_F(LensWindowTest, ItsListsChooseTheFormatAndTheDerivative) {
  toggleLens();
  list(QStringLiteral("Format")).setCurrentIndex(3);
  emit list(QStringLiteral("Format")).activated(3);
  emit list(QStringLiteral("Of")).activated(1);
  settle();
  EXPECT_EQ(window_.store().scene().explore.lens, (LensScene{true, NumberFormat::bfloat16, 1}));
  EXPECT_TRUE(plot().headline().claim.contains(QStringLiteral("bfloat16")));
  window_.store().undoStack().undo();
  EXPECT_EQ(list(QStringLiteral("Of")).currentIndex(), 0);
}

}  // namespace
}  // namespace actiscope
