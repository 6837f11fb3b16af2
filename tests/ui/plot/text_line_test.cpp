#include "ui/plot/text_line.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QTextLayout>

namespace actiscope {
namespace {

const QString text = QStringLiteral("Sigmoid σ(x) 激活函数");

template <class Draw>
QImage drawn(double scale, const Draw& draw, const QColor& ground = Qt::white) {
  QImage image(QSize(480, 60) * scale, QImage::Format_RGB32);
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

/// How much ink of one is not where the other's is, as a share of all.
double misplaced(const QImage& a, const QImage& b) {
  double sum = 0, ink = 0;
  for (int y = 0; y < a.height(); ++y) {
    for (int x = 0; x < a.width(); ++x) {
      sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
      ink += 255 - qGray(b.pixel(x, y));
    }
  }
  return sum / ink;
}

TEST(TextLine, WritesNumbersAsQtDoesThoughItKeepsTheirDigits) {
  for (const char* number : {"After 70 steps, f(2, 2.52) = 4.66", "β = −12.345, 9.01e−234 of 4 layers",
                             "ReLU 用 96 步，共 50 层", "f(x) = 1 / (1 + e⁻ˣ) 正确率 65.5%"}) {
    for (double scale : {1.0, 2.0}) {
      for (double size : {9.0, 14.0}) {
        QFont font;
        font.setPointSizeF(size);
        const TextLine line(QString::fromUtf8(number), font);
        QTextLayout layout(QString::fromUtf8(number), font);
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        EXPECT_NEAR(line.size().width(), layout.boundingRect().width(), 1);
        EXPECT_NEAR(line.size().height(), layout.boundingRect().height(), 1);
        const QImage ours = drawn(scale, [&](QPainter& p) { line.draw(p, {12, 10}); });
        const QImage qts = drawn(scale, [&](QPainter& p) { layout.draw(&p, {12, 10}); });
        EXPECT_LT(misplaced(ours, qts), 0.2) << number << ' ' << scale << ' ' << size;
      }
    }
  }
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

TEST(Enlarged, IsTheSameFontInTheWantedSizeAndWeight) {
  QFont font;
  font.setPointSizeF(12);
  font.setItalic(true);
  for (int time : {1, 2}) {
    for (double factor : {0.5, 1.0, 1.5}) {
      EXPECT_DOUBLE_EQ(enlarged(font, factor).pointSizeF(), 12 * factor) << time;
      EXPECT_DOUBLE_EQ(enlargedBold(font, factor).pointSizeF(), 12 * factor) << time;
      EXPECT_FALSE(enlarged(font, factor).bold()) << time;
      EXPECT_TRUE(enlargedBold(font, factor).bold()) << time;
      EXPECT_TRUE(enlarged(font, factor).italic()) << time;
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
