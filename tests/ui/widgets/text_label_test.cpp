#include "ui/widgets/text_label.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QEnterEvent>
#include <QTest>

namespace actiscope {
namespace {

const QString words = QStringLiteral("yes, mean 0 for N(0, 1) inputs");

void enter(QWidget& widget) {
  QEnterEvent event({1, 1}, {1, 1}, {1, 1});
  QApplication::sendEvent(&widget, &event);
}

TEST(TextLabel, HasTheSizeOfItsText) {
  TextLabel label(words);
  label.setContentsMargins(16, 4, 10, 8);
  const QSize text = label.fontMetrics().boundingRect(QRect(0, 0, 9999, 9999), 0, words).size();
  EXPECT_EQ(label.sizeHint(), text + QSize(26, 12));
  EXPECT_EQ(label.minimumSizeHint(), label.sizeHint());
}

TEST(TextLabel, IsMeasuredAnewWhenItsTextOrItsFontIsAnother) {
  TextLabel label(words);
  const QSize before = label.sizeHint();
  label.setText(words + words);
  EXPECT_GT(label.sizeHint().width(), 1.9 * before.width());
  QFont font = label.font();
  font.setPointSizeF(3 * font.pointSizeF());
  label.setFont(font);
  EXPECT_GT(label.sizeHint().height(), 2 * before.height());
}

TEST(TextLabel, IsNeverLowerThanTheTextThatIsReserved) {
  TextLabel label(QStringLiteral("one"));
  const QSize one = label.sizeHint();
  label.reserve(QStringLiteral("one\ntwo"));
  const QSize reserved = label.sizeHint();
  EXPECT_GT(reserved.height(), one.height());
  EXPECT_EQ(reserved.width(), one.width());
  label.setText(QStringLiteral("one\ntwo"));
  EXPECT_EQ(label.sizeHint().height(), reserved.height());
}

TEST(TextLabel, WrapsInAsManyLinesAsItsWidthNeeds) {
  TextLabel label(words);
  label.setWordWrap(true);
  const int line = label.heightForWidth(label.sizeHint().width());
  EXPECT_EQ(line, label.sizeHint().height());
  EXPECT_GE(label.heightForWidth(label.sizeHint().width() / 3), 3 * line - 3);
  EXPECT_EQ(label.heightForWidth(label.sizeHint().width()), line);
}

TEST(TextLabel, ShowsEverythingItSays) {
  TextLabel label(words);
  label.setWordWrap(true);
  const int width = label.sizeHint().width() / 2;
  label.resize(width, label.heightForWidth(width));
  const QImage shown = label.grab().toImage();
  label.resize(width, 2 * label.height());
  label.setAlignment(Qt::AlignTop | Qt::AlignLeft);
  EXPECT_EQ(label.grab().toImage().copy(shown.rect()), shown) << "nothing was cut off below";
}

TEST(TextLabel, CanBeSelectedOnceTheMouseIsThere) {
  TextLabel label(words);
  label.setSelectable();
  label.resize(label.sizeHint());
  label.show();
  const QImage before = label.grab().toImage();
  enter(label);
  EXPECT_EQ(label.grab().toImage(), before) << "nothing moves";
  QTest::mouseDClick(&label, Qt::LeftButton, {}, QPoint(4, label.height() / 2));
  EXPECT_EQ(label.selectedText(), QStringLiteral("yes"));
}

TEST(TextLabel, CannotBeSelectedUnlessAskedFor) {
  TextLabel label(words);
  enter(label);
  EXPECT_EQ(label.textInteractionFlags() & Qt::TextSelectableByMouse, 0);
}

}  // namespace
}  // namespace actiscope
