#include "ui/plot/plot.h"

#include <gtest/gtest.h>

namespace actiscope {
namespace {

const PlotHeadline claim{QStringLiteral("Sigmoid forgets the input after 8 layers"), QStringLiteral("2.3e−7"),
                         QStringLiteral("of the gradient is left")};

/// What is not background above the panel and its tick labels.
QRect drawnAbove(const Plot& plot) {
  const QImage image = plot.image(plot.size());
  QRect area;
  for (int y = 0; y < plot.inside(0).top() - 10; ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (image.pixelColor(x, y) != plot.theme().background) area |= QRect(x, y, 1, 1);
    }
  }
  return area;
}

class Headline : public testing::Test {
 protected:
  Headline() { plot_.resize(640, 400); }
  Plot plot_;
};

TEST_F(Headline, StandsAbovePanelsThatMakeRoomForIt) {
  const int before = plot_.inside(0).top();
  EXPECT_TRUE(drawnAbove(plot_).isEmpty());
  plot_.setHeadline(claim);
  EXPECT_GT(plot_.inside(0).top(), before + 30);
  const QRect area = drawnAbove(plot_);
  EXPECT_LT(area.left(), 30);
  EXPECT_GT(area.right(), 600);
  EXPECT_EQ(plot_.headline(), claim);
  plot_.setHeadline({});
  EXPECT_EQ(plot_.inside(0).top(), before);
}

TEST_F(Headline, IsOnTheScreenAsInPictures) {
  plot_.setHeadline(claim);
  plot_.show();
  const int above = plot_.inside(0).top() - 10;
  const QImage shown = plot_.grab().toImage().convertToFormat(QImage::Format_RGB32);
  EXPECT_EQ(shown.copy(0, 0, 640, above), plot_.image(plot_.size()).copy(0, 0, 640, above));
}

TEST_F(Headline, StaysInsideThePictureHoweverLong) {
  for (int words : {1, 20, 60}) {
    plot_.setHeadline({QStringLiteral("forgets the input ").repeated(words), claim.number, claim.caption.repeated(20)});
    const QRect area = drawnAbove(plot_);
    EXPECT_GE(area.left(), 8) << words;
    EXPECT_LE(area.right(), 631) << words;
    EXPECT_GE(area.top(), 4) << words;
  }
}

TEST_F(Headline, MovesNothingWhenAnotherClaimIsMade) {
  plot_.setHeadline(claim);
  const QRect before = plot_.inside(0);
  plot_.refreshNow();
  const int all = plot_.drawings().all;
  PlotHeadline longer = claim;
  longer.claim = longer.claim.repeated(3);
  longer.number = QStringLiteral("1");
  plot_.setHeadline(longer);
  plot_.refreshNow();
  EXPECT_EQ(plot_.inside(0), before);
  EXPECT_EQ(plot_.drawings().all, all);
}

TEST_F(Headline, GrowsWithTheFont) {
  plot_.setHeadline(claim);
  const int small = drawnAbove(plot_).height();
  QFont font = plot_.font();
  font.setPointSizeF(2 * QFontInfo(font).pointSizeF());
  Plot large;
  large.resize(1280, 800);
  large.setFont(font);
  large.setHeadline(claim);
  EXPECT_GT(drawnAbove(large).height(), 1.6 * small);
}

/// How wide a panel's title is drawn, between the panel's edges.
QRect titleOf(Plot& plot, const QString& title, const QString& brief = {}) {
  plot.panel(0).setTitle(title, brief);
  return drawnAbove(plot);
}

TEST_F(Headline, ATitleThatIsTooLongIsWrittenSmallerThenBrieflyThenCut) {
  const QString word = QStringLiteral("answers ");
  const QRect one = titleOf(plot_, word.repeated(5));
  const QRect two = titleOf(plot_, word.repeated(14));
  EXPECT_TRUE(plot_.misfits().isEmpty());
  EXPECT_GT(two.height(), 1.4 * one.height());
  EXPECT_LE(two.right(), plot_.inside(0).right() + 1);
  titleOf(plot_, word.repeated(60));
  EXPECT_EQ(plot_.misfits(), QStringList{word.repeated(60)});
  const QRect brief = titleOf(plot_, word.repeated(60), word);
  EXPECT_TRUE(plot_.misfits().isEmpty());
  EXPECT_LT(brief.width(), one.width());
  EXPECT_EQ(plot_.panel(0).title(), word.repeated(60));
}

TEST_F(Headline, AClaimThatIsTooLongIsAMisfit) {
  plot_.setHeadline(claim);
  EXPECT_TRUE(plot_.misfits().isEmpty());
  plot_.setHeadline({QStringLiteral("forgets the input ").repeated(60), claim.number, claim.caption});
  EXPECT_EQ(plot_.misfits().size(), 1);
}

TEST_F(Headline, ALegendWithoutRoomIsAMisfit) {
  plot_.panel(0).setCurves({{{{{0, 0}, {1, 1}}}, {}, QStringLiteral("short")}});
  EXPECT_TRUE(plot_.misfits().isEmpty());
  const QString longer = QStringLiteral("a name that is longer than the panel ").repeated(4);
  plot_.panel(0).setCurves({{{{{0, 0}, {1, 1}}}, {}, longer}});
  EXPECT_EQ(plot_.misfits(), QStringList{longer});
}

}  // namespace
}  // namespace actiscope
