#include "ui/plot/text_line.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QTextLayout>

namespace actiscope {
namespace {

const QString text = QStringLiteral("Sigmoid σ(x) 激活函数");

template <class Draw>
QImage drawn(double scale, const Draw& draw, const QColor& ground = Qt::white) {
  QImage image(QSize(240, 60) * scale, QImage::Format_RGB32);
  image.fill(ground);
  QPainter painter(&image);
  painter.scale(scale, scale);
  draw(painter);
  return image;
}

QImage ours(const QFont& font, const QColor& colour, double scale) {
  return drawn(scale, [&](QPainter& painter) {
    painter.setPen(colour);
    TextLine(text, font).draw(painter, {12, 10});
  });
}

QImage qts(const QFont& font, const QColor& colour, double scale) {
  return drawn(scale, [&](QPainter& painter) {
    QTextLayout layout(text, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    painter.setPen(colour);
    layout.draw(&painter, {12, 10});
  });
}

/// The largest difference of a channel.
int difference(const QImage& a, const QImage& b) {
  int most = 0;
  for (int y = 0; y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) {
      const QColor one = a.pixelColor(x, y), other = b.pixelColor(x, y);
      most = std::max({most, std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
                       std::abs(one.blue() - other.blue())});
    }
  }
  return most;
}

TEST(TextLine, LooksLikeQtsInEveryFontColourAndScaleItIsDrawnInByTurns) {
  QFont large;
  large.setPointSizeF(15);
  large.setBold(true);
  for (int turn = 0; turn < 2; ++turn) {
    for (const QFont& font : {QFont(), large}) {
      for (const QColor& colour : {QColor(Qt::black), QColor(180, 30, 60)}) {
        const int invisible = colour == QColor(Qt::black) ? 2 : 12;  // Qt blends each channel in a way of its own
        for (double scale : {1.0, 2.0}) {
          EXPECT_LE(difference(ours(font, colour, scale), qts(font, colour, scale)), invisible) << turn << ' ' << scale;
        }
      }
    }
  }
}

TEST(TextLine, WritesNumbersAsQtDoesThoughItKeepsTheirDigits) {
  const QString number = QStringLiteral("β = −12.345, f(0.678) = 9.01e−234");
  const TextLine line(number, QFont());
  QTextLayout layout(number, QFont());
  layout.beginLayout();
  layout.createLine();
  layout.endLayout();
  EXPECT_NEAR(line.size().width(), layout.boundingRect().width(), 1);
  EXPECT_EQ(line.size().height(), layout.boundingRect().height());
  const QImage ours = drawn(1, [&](QPainter& p) { line.draw(p, {12, 10}); });
  const QImage qts = drawn(1, [&](QPainter& p) { layout.draw(&p, {12, 10}); });
  const auto darkness = [](const QImage& image, int x) {
    int sum = 0;
    for (int y = 0; y < image.height(); ++y) sum += 255 - qGray(image.pixel(x, y));
    return sum;
  };
  double ahead = 0, moved = 0;  // the work to move the letters of one to where the other's are
  double ink = 0;
  for (int x = 0; x < qts.width(); ++x) {
    ahead += darkness(ours, x) - darkness(qts, x);
    moved += std::abs(ahead);
    ink += darkness(qts, x);
  }
  EXPECT_GT(ink, 0);
  EXPECT_LT(moved / ink, 0.6) << "pixels on the average";
}

TEST(TextLine, HasTheSameLettersWhereverItStands) {
  const auto at = [](QPointF place) {
    return drawn(1, [&](QPainter& painter) { TextLine(text, QFont()).draw(painter, place); });
  };
  EXPECT_EQ(at({12.3, 10.4}), at({12, 10}));
}

TEST(TextLine, StaysInsideTheClip) {
  const QRect clip(20, 12, 9, 7);
  const QImage image = drawn(1, [&](QPainter& painter) {
    painter.setClipRect(clip);
    TextLine(text, QFont()).draw(painter, {12, 10});
  });
  const QImage whole = ours(QFont(), Qt::black, 1);
  EXPECT_EQ(image.copy(clip), whole.copy(clip));
  EXPECT_NE(image.copy(clip), drawn(1, [](QPainter&) {}).copy(clip));
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      EXPECT_TRUE(clip.contains(x, y) || image.pixelColor(x, y) == QColor(Qt::white)) << x << ' ' << y;
    }
  }
}

TEST(Wrapped, IsOneLineWhereThereIsRoomAndMoreWhereThereIsNot) {
  const QString words = QStringLiteral("one two three four");
  const double width = TextLine(words, QFont()).size().width();
  for (int turn = 0; turn < 2; ++turn) {
    EXPECT_EQ(wrapped(words, QFont(), width + 1), QStringList{words});
    const QStringList lines = wrapped(words, QFont(), width * 0.7);
    EXPECT_EQ(lines.size(), 2);
    EXPECT_EQ(lines.join(QLatin1Char(' ')), words);
    for (const QString& line : lines) EXPECT_LE(TextLine(line, QFont()).size().width(), width * 0.7);
  }
}

}  // namespace
}  // namespace actiscope
