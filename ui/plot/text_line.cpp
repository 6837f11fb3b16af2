#include "ui/plot/text_line.h"

#include <QFontInfo>
#include <QFontMetricsF>

namespace actiscope {

TextLine::TextLine(const QString& text, const QFont& font) : layout_(text, font) {
  layout_.setCacheEnabled(true);
  layout_.beginLayout();
  layout_.createLine();
  layout_.endLayout();
}

void TextLine::drawCentred(QPainter& painter, const QRectF& rect) const {
  const QSizeF room = rect.size() - size();
  draw(painter, rect.topLeft() + QPointF(room.width() / 2, room.height() / 2));
}

QFont enlarged(QFont font, double factor) {
  font.setPointSizeF(factor * QFontInfo(font).pointSizeF());
  return font;
}

QString elided(const QString& text, const QFont& font, double width) {
  return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

}  // namespace actiscope
