#include "ui/plot/text_line.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QHash>
#include <algorithm>

namespace actiscope {

namespace {

using Layout = std::shared_ptr<const QTextLayout>;

constexpr qsizetype mostKept = 1000;

Layout laidOut(const QString& text, const QFont& font) {
  auto layout = std::make_shared<QTextLayout>(text, font);
  layout->setCacheEnabled(true);
  layout->beginLayout();
  layout->createLine();
  layout->endLayout();
  return layout;
}

/// One for each text and font.
Layout layoutOf(const QString& text, const QFont& font) {
  thread_local QHash<QString, QVector<Layout>> kept;
  if (kept.size() > mostKept) kept.clear();
  QVector<Layout>& ofText = kept[text];
  const auto same = std::ranges::find_if(ofText, [&](const Layout& layout) { return layout->font() == font; });
  if (same != ofText.end()) return *same;
  return ofText.emplaceBack(laidOut(text, font));
}

}  // namespace

TextLine::TextLine(const QString& text, const QFont& font) : layout_(layoutOf(text, font)) {}

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
