#include "ui/plot/text_line.h"

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

}  // namespace actiscope
