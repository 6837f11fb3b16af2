#pragma once

#include <QFont>
#include <QPainter>
#include <memory>

namespace actiscope {

constexpr int letterOverhang = 4;  ///< pixels of letters beyond their box

/// A line of text, to be measured and drawn. Those of late are kept, laid out and, for the scale they were drawn at, as
/// pixels: from frame to frame hardly one changes.
class TextLine {
 public:
  TextLine(const QString& text, const QFont& font);

  /// Pixels.
  QSizeF size() const;
  /// In the painter's pen. On an image at the nearest whole pixel, so that a text looks the same everywhere. Returns
  /// what it draws on.
  QRectF draw(QPainter& painter, QPointF topLeft) const;
  QRectF drawCentred(QPainter& painter, const QRectF& rect) const;

 private:
  class Kept;
  std::shared_ptr<Kept> kept_;
};

/// The font, so many times as large.
QFont enlarged(QFont font, double factor);

/// The text broken between words, so that its lines are no longer than so many pixels if its words are not.
QStringList wrapped(const QString& text, const QFont& font, double width);

/// The text, ended by an ellipsis where it does not fit into so many pixels.
QString elided(const QString& text, const QFont& font, double width);

}  // namespace actiscope
