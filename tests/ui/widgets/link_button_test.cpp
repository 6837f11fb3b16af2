#include "ui/widgets/link_button.h"

#include <gtest/gtest.h>

#include <QPainter>

namespace actiscope {
namespace {

const QString dialectName = QStringLiteral("keras.activations.leaky_relu: slope = 0.2");

/// As high as it wants to be at this width, on a sheet that is larger.
QImage shown(LinkButton& link, int width) {
  link.resize(width, link.heightForWidth(width));
  QImage sheet(500, 100, QImage::Format_RGB32);
  sheet.fill(link.palette().color(QPalette::Window));
  QPainter(&sheet).drawPixmap(0, 0, link.grab());
  return sheet;
}

QRect difference(const QImage& one, const QImage& other) {
  QRegion pixels;
  for (int y = 0; y < one.height(); ++y) {
    for (int x = 0; x < one.width(); ++x) {
      if (one.pixel(x, y) != other.pixel(x, y)) pixels += QRect(x, y, 1, 1);
    }
  }
  return pixels.boundingRect();
}

TEST(LinkButton, HasItsTickBesideTheText) {
  LinkButton link;
  link.setText(dialectName);
  const QSize text = link.sizeHint();
  const QImage plain = shown(link, text.width() + 40);
  link.setTicked(true);
  EXPECT_GT(link.sizeHint().width(), text.width());
  EXPECT_EQ(link.sizeHint().height(), text.height());
  const QRect tick = difference(shown(link, text.width() + 40), plain);
  EXPECT_GE(tick.left(), text.width());
  EXPECT_LT(tick.right(), link.sizeHint().width());
  EXPECT_GT(tick.height(), 5);
  EXPECT_LT(tick.bottom(), text.height());
  link.setTicked(false);
  EXPECT_EQ(shown(link, text.width() + 40), plain);
}

TEST(LinkButton, HasRoomForTextAndTickWhereTheTextTakesMoreLines) {
  LinkButton link;
  link.setText(dialectName);
  const QSize text = link.sizeHint();
  EXPECT_EQ(link.heightForWidth(text.width()), text.height());
  link.setTicked(true);
  const int room = link.sizeHint().width() - text.width();
  EXPECT_GT(link.heightForWidth(text.width()), 1.5 * text.height());
  const QImage ticked = shown(link, text.width());
  link.setTicked(false);
  const QRect tick = difference(ticked, shown(link, text.width() - room));
  EXPECT_GT(tick.height(), 5);
  EXPECT_LT(tick.bottom(), text.height()) << "in the first line";
}

TEST(LinkButton, IsMeasuredAnewWhenItsTextIsAnother) {
  LinkButton link;
  link.setText(dialectName);
  const int before = link.sizeHint().width();
  link.setText(dialectName + dialectName);
  EXPECT_GT(link.sizeHint().width(), 1.9 * before);
  EXPECT_GT(link.heightForWidth(before), 1.9 * link.sizeHint().height());
}

}  // namespace
}  // namespace actiscope
