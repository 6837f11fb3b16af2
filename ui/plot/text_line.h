#pragma once

#include <QPainter>
#include <QTextLayout>
#include <memory>

namespace actiscope {

/// A line of text, to be measured and drawn. Those of late are kept laid out: from frame to frame hardly one changes.
class TextLine {
 public:
  TextLine(const QString& text, const QFont& font);

  /// Pixels.
  QSizeF size() const { return layout_->boundingRect().size(); }
  /// In the painter's pen.
  void draw(QPainter& painter, QPointF topLeft) const { layout_->draw(&painter, topLeft); }
  void drawCentred(QPainter& painter, const QRectF& rect) const;

 private:
  std::shared_ptr<const QTextLayout> layout_;
};

/// The font, so many times as large.
QFont enlarged(QFont font, double factor);

/// The text broken between words, so that its lines are no longer than so many pixels if its words are not.
QStringList wrapped(const QString& text, const QFont& font, double width);

/// The text, ended by an ellipsis where it does not fit into so many pixels.
QString elided(const QString& text, const QFont& font, double width);

}  // namespace actiscope
