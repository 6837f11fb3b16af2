#include "ui/plot/headline.h"

#include "ui/plot/text_line.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <algorithm>

namespace actiscope {

namespace {

constexpr double claimSizes[] = {1.45, 1.15};  // of the font: the second where the claim would need three lines
constexpr double numberSize = 2;
constexpr double captionSize = 0.9;
constexpr double side = 14;  // pixels
constexpr double top = 8;
constexpr double gap = 28;              // between claim and number
constexpr double largestCaption = 0.4;  // of the width
constexpr int mostLines = 2;

QFont bold(QFont font) {
  font.setBold(true);
  return font;
}

double heightOf(const QFont& font) { return QFontMetricsF(font).height(); }

QStringList wrapped(const QString& text, const QFont& font, double width) {
  QTextLayout layout(text, font);
  QStringList lines;
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    lines << text.mid(line.textStart(), line.textLength()).trimmed();
  }
  layout.endLayout();
  return lines;
}

/// Number and caption, one above the other.
class Figure {
 public:
  Figure(const PlotHeadline& headline, double width, const QFont& font)
      : numberFont_(bold(enlarged(font, numberSize))),
        captionFont_(enlarged(font, captionSize)),
        number_(headline.number, numberFont_),
        caption_(elided(headline.caption, captionFont_, largestCaption * width), captionFont_),
        right_(width - side) {}

  double width() const { return std::max(number_.size().width(), caption_.size().width()); }
  double height() const { return heightOf(numberFont_) + heightOf(captionFont_); }
  void draw(QPainter& painter, double above, const Theme& theme) const {
    painter.setPen(theme.curve(0));
    number_.draw(painter, {right_ - number_.size().width(), above});
    painter.setPen(theme.secondary);
    caption_.draw(painter, {right_ - caption_.size().width(), above + number_.size().height()});
  }

 private:
  QFont numberFont_;
  QFont captionFont_;
  TextLine number_;
  TextLine caption_;
  double right_;
};

/// One or two lines.
class Claim {
 public:
  Claim(const QString& text, double width, const QFont& font) {
    for (double size : claimSizes) {
      font_ = bold(enlarged(font, size));
      lines_ = wrapped(text, font_, width);
      if (lines_.size() <= mostLines) return;
    }
    const QString rest = QStringList(lines_.mid(mostLines - 1)).join(QLatin1Char(' '));
    lines_ = {lines_.front(), elided(rest, font_, width)};
  }

  double height() const { return static_cast<double>(lines_.size()) * heightOf(font_); }
  void draw(QPainter& painter, double above, const Theme& theme) const {
    painter.setPen(theme.text);
    for (const QString& line : lines_) {
      TextLine(line, font_).draw(painter, {side, above});
      above += heightOf(font_);
    }
  }

 private:
  QFont font_;
  QStringList lines_;
};

double claimWidth(const PlotHeadline& headline, double width, const QFont& font) {
  const double taken = headline.number.isEmpty() ? 0 : Figure(headline, width, font).width() + gap;
  return std::max(1.0, width - 2 * side - taken);
}

}  // namespace

double headlineHeight(const PlotHeadline& headline, double width, const QFont& font) {
  if (headline.isEmpty()) return 0;
  if (!headline.number.isEmpty()) return top + Figure(headline, width, font).height();
  return top + Claim(headline.claim, claimWidth(headline, width, font), font).height();
}

void drawHeadline(QPainter& painter, const PlotHeadline& headline, double width, const Theme& theme) {
  if (headline.isEmpty()) return;
  const QFont font = painter.font();
  const double height = headlineHeight(headline, width, font);
  const Claim claim(headline.claim, claimWidth(headline, width, font), font);
  claim.draw(painter, top + (height - top - claim.height()) / 2, theme);
  if (!headline.number.isEmpty()) Figure(headline, width, font).draw(painter, top, theme);
}

}  // namespace actiscope
