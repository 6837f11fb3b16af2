#include "ui/plot/text_line.h"

#include "ui/plot/ink.h"
#include "ui/plot/raster_target.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QHash>
#include <QImage>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr qsizetype mostKept = 500;
constexpr int lanes = 4;
constexpr int overhang = 4;  // pixels of letters beyond their box

/// What was made of texts of late: of each one or a few, told apart by `isWanted`.
template <class T, class IsWanted, class Make>
const T& kept(const QString& text, const IsWanted& isWanted, const Make& make) {
  thread_local QHash<QString, QVector<T>> all;
  if (all.size() > mostKept) all.clear();
  QVector<T>& ofText = all[text];
  const auto same = std::find_if(ofText.cbegin(), ofText.cend(), isWanted);
  return same != ofText.cend() ? *same : ofText.emplaceBack(make());
}

/// How much of each pixel letters cover, as the painter draws them in this colour: dark ones are a little thinner than
/// light ones, so that they look the same.
class Letters {
 public:
  Letters() = default;
  Letters(const QTextLayout& layout, QSizeF size, double scale, const QColor& colour)
      : scale_(scale), colour_(colour.rgb()) {
    const bool dark = qGray(colour_) < 128;
    QImage image((size * scale).toSize() + 2 * QSize(overhang, overhang), QImage::Format_RGB32);
    image.fill(dark ? Qt::white : Qt::black);
    QPainter painter(&image);
    painter.translate(overhang, overhang);
    painter.scale(scale, scale);
    painter.setPen(QColor(colour_));
    layout.draw(&painter, {});
    painter.end();
    shares_ = sharesOf(image, QColor(dark ? Qt::white : Qt::black).rgb());
  }

  bool areFor(double scale, const QColor& colour) const { return scale_ == scale && colour_ == colour.rgb(); }
  /// Their box has its corner here.
  void draw(const RasterTarget& target, QPoint at, const QColor& colour) const {
    const Ink<lanes> ink(colour);
    const QPoint corner = at - QPoint(overhang, overhang);
    for (const QRect& clip : target.clip) {
      const QRect part = clip & QRect(corner, shares_.size());
      for (int row = part.top(); row <= part.bottom(); ++row) {
        const uchar* shares = shares_.constScanLine(row - corner.y()) + part.left() - corner.x();
        layRow(target.pixels + row * target.width + part.left(), shares, part.width(), ink);
      }
    }
  }

 private:
  static void layRow(QRgb* pixels, const uchar* shares, int width, const Ink<lanes>& ink) {
    for (int x = 0; x < width; x += lanes) ink.lay(pixels + x, shares + x, std::min(lanes, width - x));
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

  double scale_ = 0;  ///< none yet
  QRgb colour_ = 0;
  QImage shares_;
};

}  // namespace

class TextLine::Kept {
 public:
  Kept(const QString& text, const QFont& font) : font_(font), layout_(text, inGrey(font)) {
    layout_.setCacheEnabled(true);
    layout_.beginLayout();
    layout_.createLine();
    layout_.endLayout();
    size_ = layout_.boundingRect().size();
  }

  const QFont& font() const { return font_; }
  QSizeF size() const { return size_; }

  void draw(QPainter& painter, QPointF topLeft) {
    const auto target = rasterTargetOf(painter);
    if (!target) return layout_.draw(&painter, topLeft);
    const QColor colour = painter.pen().color();
    if (!letters_.areFor(target->scale, colour)) letters_ = Letters(layout_, size_, target->scale, colour);
    letters_.draw(*target, target->toPixels(topLeft).toPoint(), colour);
  }

 private:
  /// Without the coloured edges of letters on some screens, which no projector shows as they are meant.
  static QFont inGrey(QFont font) {
    font.setStyleStrategy(QFont::StyleStrategy(font.styleStrategy() | QFont::NoSubpixelAntialias));
    return font;
  }

  QFont font_;
  QTextLayout layout_;
  QSizeF size_;
  Letters letters_;
};

TextLine::TextLine(const QString& text, const QFont& font)
    : kept_(kept<std::shared_ptr<Kept>>(
          text, [&](const auto& line) { return line->font() == font; },
          [&] { return std::make_shared<Kept>(text, font); })) {}

QSizeF TextLine::size() const { return kept_->size(); }

void TextLine::draw(QPainter& painter, QPointF topLeft) const { kept_->draw(painter, topLeft); }

void TextLine::drawCentred(QPainter& painter, const QRectF& rect) const {
  const QSizeF room = rect.size() - size();
  draw(painter, rect.topLeft() + QPointF(room.width() / 2, room.height() / 2));
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

QFont enlarged(QFont font, double factor) {
  font.setPointSizeF(factor * QFontInfo(font).pointSizeF());
  return font;
}

QStringList wrapped(const QString& text, const QFont& font, double width) {
  if (TextLine(text, font).size().width() <= width) return {text.trimmed()};
  const auto isWanted = [&](const Wrapped& lines) { return lines.width == width && lines.font == font; };
  return kept<Wrapped>(text, isWanted, [&] { return Wrapped{font, width, broken(text, font, width)}; }).lines;
}

QString elided(const QString& text, const QFont& font, double width) {
  return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

}  // namespace actiscope
