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

QString elided(const QString& text, const QFont& font, double width) {
  return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

}  // namespace actiscope
