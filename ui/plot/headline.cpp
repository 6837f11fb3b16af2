#include "ui/plot/headline.h"

#include "ui/plot/text_line.h"

#include <algorithm>

namespace actiscope {

namespace {

struct ClaimForm {
  double size;  ///< of the font
  qsizetype lines;
};
constexpr ClaimForm claimForms[] = {{1.45, 2}, {1.15, 2}, {0.95, 3}};  // the next where the claim needs more lines
constexpr double numberSize = 2;
constexpr double captionSizes[] = {0.9, 0.8, 0.7};  // the next where the caption is too wide
constexpr double side = 14;                         // pixels
constexpr double top = 8;
constexpr double numberGap = 28;        // between claim and number
constexpr double largestCaption = 0.4;  // of the width

/// Number and caption, one above the other.
class Figure {
 public:
  Figure(const PlotHeadline& headline, double width, const QFont& font)
      : numberFont_(enlargedBold(font, numberSize)),
        captionFont_(fitting(headline.caption, largestCaption * width, font)),
        number_(headline.number, numberFont_),
        shown_(elided(headline.caption, captionFont_, largestCaption * width)),
        caption_(shown_, captionFont_),
        height_(heightOf(numberFont_) + heightOf(enlarged(font, captionSizes[0]))),
        right_(width - side),
        cut_(shown_ != headline.caption) {}

  double width() const { return std::max(number_.size().width(), caption_.size().width()); }
  double height() const { return height_; }
  bool isCut() const { return cut_; }
  void draw(Drawing& drawing, double above, const Theme& theme) const {
    drawing.add(TextShape{number_, {right_ - number_.size().width(), above}, theme.curve(0)});
    const QPointF below(right_ - caption_.size().width(), above + number_.size().height());
    drawing.add(TextShape{caption_, below, theme.secondary});
  }

 private:
  static QFont fitting(const QString& caption, double width, const QFont& font) {
    QFont smaller = font;
    for (double size : captionSizes) {
      smaller = enlarged(font, size);
      if (TextLine(caption, smaller).size().width() <= width) break;
    }
    return smaller;
  }

  QFont numberFont_;
  QFont captionFont_;
  TextLine number_;
  QString shown_;
  TextLine caption_;
  double height_;
  double right_;
  bool cut_;
};

/// One to three lines.
class Claim {
 public:
  Claim(const QString& text, double width, const QFont& font) {
    for (const ClaimForm& form : claimForms) {
      font_ = enlargedBold(font, form.size);
      lines_ = wrapped(text, font_, width);
      if (lines_.size() <= form.lines) return;
    }
    const qsizetype last = std::end(claimForms)[-1].lines - 1;
    const QString rest = QStringList(lines_.mid(last)).join(QLatin1Char(' '));
    lines_ = lines_.mid(0, last) << elided(rest, font_, width);
    cut_ = true;
  }

  bool isCut() const { return cut_; }

  double height() const { return static_cast<double>(lines_.size()) * heightOf(font_); }
  void draw(Drawing& drawing, double above, const Theme& theme) const {
    for (const QString& line : lines_) {
      drawing.add(TextShape{TextLine(line, font_), {side, above}, theme.text});
      above += heightOf(font_);
    }
  }

 private:
  QFont font_;
  QStringList lines_;
  bool cut_ = false;
};

double claimWidth(const PlotHeadline& headline, double width, const QFont& font) {
  const double taken = headline.number.isEmpty() ? 0 : Figure(headline, width, font).width() + numberGap;
  return std::max(1.0, width - 2 * side - taken);
}

}  // namespace

double headlineHeight(const PlotHeadline& headline, double width, const QFont& font) {
  if (headline.isEmpty()) return 0;
  if (!headline.number.isEmpty()) return top + Figure(headline, width, font).height();
  return top + Claim(headline.claim, claimWidth(headline, width, font), font).height();
}

bool isCut(const PlotHeadline& headline, double width, const QFont& font) {
  const bool claim = Claim(headline.claim, claimWidth(headline, width, font), font).isCut();
  return claim || (!headline.number.isEmpty() && Figure(headline, width, font).isCut());
}

void drawHeadline(Drawing& drawing, const PlotHeadline& headline, double width, const QFont& font, const Theme& theme) {
  if (headline.isEmpty()) return;
  const double height = headlineHeight(headline, width, font);
  const Claim claim(headline.claim, claimWidth(headline, width, font), font);
  claim.draw(drawing, top + (height - top - claim.height()) / 2, theme);
  if (!headline.number.isEmpty()) Figure(headline, width, font).draw(drawing, top, theme);
}

}  // namespace actiscope
