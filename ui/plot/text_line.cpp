#include "ui/plot/text_line.h"

#include "ui/plot/coverage.h"
#include "ui/plot/raster_target.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QHash>
#include <QImage>
#include <QTextLayout>
#include <algorithm>
#include <cmath>
#include <optional>

namespace actiscope {

namespace {

constexpr qsizetype mostKept = 500;
constexpr std::size_t mostKinds = 64;

/// What was made of texts of late: of each one or a few, told apart by `isWanted`. To make one may make others.
template <class T, class IsWanted, class Make>
T kept(const QString& text, const IsWanted& isWanted, const Make& make) {
  thread_local QHash<QString, QVector<T>> all;
  if (all.size() > mostKept) all.clear();
  const QVector<T> ofText = all.value(text);
  const auto same = std::find_if(ofText.cbegin(), ofText.cend(), isWanted);
  if (same != ofText.cend()) return *same;
  const T made = make();
  all[text] << made;
  return made;
}

/// How much of each pixel letters cover, as the painter draws them in this colour: dark ones are a little thinner than
/// light ones, so that they look the same.
class Letters {
 public:
  /// They begin so far to the right of a pixel's left edge.
  Letters(const QTextLayout& layout, QSizeF size, double scale, double shift, const QColor& colour)
      : scale_(scale), shift_(shift), colour_(colour.rgb()) {
    const QRgb ground = QColor(qGray(colour_) < 128 ? Qt::white : Qt::black).rgb();
    QImage image((size * scale).toSize() + 2 * QSize(letterOverhang, letterOverhang) + QSize(1, 0),
                 QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.translate(letterOverhang + shift, letterOverhang);
    painter.scale(scale, scale);
    painter.setPen(QColor(colour_));
    layout.draw(&painter, {});
    painter.end();
    const QRect ink = inkIn(image, ground);
    shares_ = sharesOf(image.copy(ink), ground);
    offset_ = ink.topLeft() - QPoint(letterOverhang, letterOverhang);
  }

  bool areFor(double scale, double shift, const QColor& colour) const {
    return scale_ == scale && shift_ == shift && colour_ == colour.rgb();
  }
  /// Their box has its corner here.
  void draw(const RasterTarget& target, QPoint at, const QColor& colour) const {
    fillShares(target, at + offset_, shares_, colour);
  }

 private:
  /// The smallest rectangle with all that is not ground.
  static QRect inkIn(const QImage& image, QRgb ground) {
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
      const auto* row = reinterpret_cast<const QRgb*>(image.constScanLine(y));
      const auto isInk = [&](QRgb pixel) { return pixel != ground; };
      const auto* first = std::find_if(row, row + image.width(), isInk);
      if (first == row + image.width()) continue;
      const auto last = std::find_if(std::reverse_iterator(row + image.width()), std::reverse_iterator(first), isInk);
      ink |= QRect(QPoint(int(first - row), y), QPoint(int(last.base() - row) - 1, y));
    }
    return ink;
  }

  /// From the channel in which letters and ground differ most.
  QImage sharesOf(const QImage& image, QRgb ground) const {
    int shift = 0;
    const auto contrast = [&](int bits) { return int(ground >> bits & 255) - int(colour_ >> bits & 255); };
    for (int bits : {8, 16}) shift = std::abs(contrast(bits)) > std::abs(contrast(shift)) ? bits : shift;
    QImage shares(image.size(), QImage::Format_Alpha8);
    for (int y = 0; y < image.height(); ++y) {
      const auto* pixels = reinterpret_cast<const QRgb*>(image.constScanLine(y));
      const auto share = [&](QRgb pixel) {
        const int away = int(ground >> shift & 255) - int(pixel >> shift & 255);
        return static_cast<uchar>(std::clamp(255 * away / contrast(shift), 0, 255));
      };
      std::transform(pixels, pixels + image.width(), shares.scanLine(y), share);
    }
    return shares;
  }

  double scale_;
  double shift_;
  QRgb colour_;
  QImage shares_;
  QPoint offset_;  ///< of their corner from that of their box
};

}  // namespace

namespace {

bool isDigit(QChar letter) { return letter >= u'0' && letter <= u'9'; }

/// Digits one by one, and what is between them: a number that changes in every frame is made of parts that are kept.
QStringList partsOf(const QString& text) {
  QStringList parts;
  for (QChar letter : text) {
    const bool begins = parts.isEmpty() || isDigit(letter) || isDigit(parts.back().back());
    begins && !letter.isMark() ? void(parts << letter) : void(parts.back() += letter);
  }
  return parts;
}

}  // namespace

class TextLine::Kept {
 public:
  Kept(const QString& text, const QFont& font) : text_(text), font_(font) {
    const QStringList parts = partsOf(text);
    parts.size() > 1 ? join(parts) : measure();
  }

  const QFont& font() const { return font_; }
  QSizeF size() const { return size_; }

  void draw(QPainter& painter, QPointF topLeft) {
    if (const auto target = rasterTargetOf(painter)) return draw(*target, topLeft, painter.pen().color());
    if (!layout_) layOut();
    layout_->draw(&painter, topLeft);
  }

  /// A part stands at the quarter of a pixel that is nearest to where it would be within the whole.
  void draw(const RasterTarget& target, QPointF topLeft, const QColor& colour) {
    const QPoint corner = (topLeft * target.scale).toPoint() + target.origin.toPoint();
    if (parts_.empty()) return lettersFor(target.scale, 0, colour).draw(target, corner, colour);
    for (const Part& part : parts_) {
      Kept& letters = *part.text.kept_;
      const double left = std::round(4 * part.left * target.scale) / 4;
      const QPoint at(qFloor(left), qRound((ascent_ - letters.ascent_) * target.scale));
      letters.lettersFor(target.scale, left - at.x(), colour).draw(target, corner + at, colour);
    }
  }

 private:
  struct Part {
    TextLine text;
    double left;
  };

  void layOut() {
    QTextOption option;
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    layout_.emplace(text_, inGrey(font_));
    layout_->setTextOption(option);
    layout_->setCacheEnabled(true);
    layout_->beginLayout();
    layout_->createLine();
    layout_->endLayout();
  }

  void measure() {
    layOut();
    size_ = layout_->boundingRect().size();
    ascent_ = layout_->lineAt(0).ascent();
  }

  void join(const QStringList& parts) {
    double descent = 0;
    for (const QString& part : parts) {
      const TextLine text(part, font_);
      parts_.push_back({text, size_.width()});
      ascent_ = std::max(ascent_, text.kept_->ascent_);
      descent = std::max(descent, text.size().height() - text.kept_->ascent_);
      size_.rwidth() += text.size().width();
    }
    size_.setHeight(ascent_ + descent);
  }

  /// A digit is drawn in a few colours and places in every frame.
  const Letters& lettersFor(double scale, double shift, const QColor& colour) {
    const auto same = [&](const Letters& letters) { return letters.areFor(scale, shift, colour); };
    const auto known = std::ranges::find_if(letters_, same);
    if (known != letters_.end()) return *known;
    if (letters_.size() == mostKinds) letters_.clear();
    return letters_.emplace_back(*layout_, size_, scale, shift, colour);
  }

  /// Without the coloured edges of letters on some screens, which no projector shows as they are meant.
  static QFont inGrey(QFont font) {
    font.setStyleStrategy(QFont::StyleStrategy(font.styleStrategy() | QFont::NoSubpixelAntialias));
    return font;
  }

  QString text_;
  QFont font_;
  std::optional<QTextLayout> layout_;  ///< of a text in parts only where the painter draws it
  QSizeF size_{0, 0};
  double ascent_ = 0;
  std::vector<Part> parts_;  ///< none of a text that is kept as a whole
  std::vector<Letters> letters_;
};

TextLine::TextLine(const QString& text, const QFont& font)
    : kept_(kept<std::shared_ptr<Kept>>(
          text, [&](const auto& line) { return line->font() == font; },
          [&] { return std::make_shared<Kept>(text, font); })) {}

QSizeF TextLine::size() const { return kept_->size(); }

void TextLine::draw(QPainter& painter, QPointF topLeft) const { kept_->draw(painter, topLeft); }

void TextLine::draw(const RasterTarget& target, QPointF topLeft, const QColor& colour) const {
  kept_->draw(target, topLeft, colour);
}

void TextLine::drawCentred(QPainter& painter, const QRectF& rect) const { draw(painter, centredIn(rect)); }

QPointF TextLine::centredIn(const QRectF& rect) const {
  const QSizeF room = rect.size() - size();
  return rect.topLeft() + QPointF(room.width() / 2, room.height() / 2);
}

QRectF TextLine::reach(QPointF topLeft) const {
  return QRectF(topLeft, size()).adjusted(-letterOverhang, -letterOverhang, letterOverhang, letterOverhang);
}

namespace {

struct Wrapped {
  QFont font;
  double width;
  QStringList lines;
};

QStringList broken(const QString& text, const QFont& font, double width) {
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

}  // namespace

namespace {

struct Variant {
  QFont of;
  double factor;
  bool bold;
  QFont made;
};
constexpr std::size_t mostVariants = 64;

QFont made(QFont font, double factor, bool bold) {
  font.setPointSizeF(factor * QFontInfo(font).pointSizeF());
  if (bold) font.setBold(true);
  return font;
}

/// Kept, for the system looks a new font up in all of its own.
QFont variant(const QFont& font, double factor, bool bold) {
  thread_local std::vector<Variant> variants;
  const auto known = std::ranges::find_if(
      variants, [&](const Variant& one) { return one.factor == factor && one.bold == bold && one.of == font; });
  if (known != variants.end()) return known->made;
  if (variants.size() == mostVariants) variants.clear();
  return variants.emplace_back(Variant{font, factor, bold, made(font, factor, bold)}).made;
}

}  // namespace

QFont enlarged(const QFont& font, double factor) { return variant(font, factor, false); }

QFont enlargedBold(const QFont& font, double factor) { return variant(font, factor, true); }

double heightOf(const QFont& font) { return QFontMetricsF(font).height(); }

QStringList wrapped(const QString& text, const QFont& font, double width) {
  if (TextLine(text, font).size().width() <= width) return {text.trimmed()};
  const auto isWanted = [&](const Wrapped& lines) { return lines.width == width && lines.font == font; };
  return kept<Wrapped>(text, isWanted, [&] { return Wrapped{font, width, broken(text, font, width)}; }).lines;
}

QString elided(const QString& text, const QFont& font, double width) {
  return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

}  // namespace actiscope
