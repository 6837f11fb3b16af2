#include "ui/widgets/function_delegate.h"

#include "core/activations/catalogue.h"
#include "ui/words.h"

#include <QPainter>

namespace actiscope {

namespace {

constexpr int margin = 8;
constexpr int gap = 8;
constexpr double smaller = 0.88;

const Activation* activationOf(const QModelIndex& index) {
  return find(index.data(Qt::UserRole).toString().toStdString());
}

QFont smallFont(QFont font) {
  font.setPointSizeF(font.pointSizeF() * smaller);
  return font;
}

int lineHeight(const QFont& font) { return QFontMetrics(font).height(); }

/// Draws as much as fits, to the right of the left edge; returns the width drawn.
int drawText(QPainter& painter, const QRect& line, const QFont& font, const QColor& colour, const QString& text) {
  const QFontMetrics metrics(font);
  const QString fitting = metrics.elidedText(text, Qt::ElideRight, line.width());
  painter.setFont(font);
  painter.setPen(colour);
  painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, fitting);
  return metrics.horizontalAdvance(fitting);
}

void drawRow(QPainter& painter, const QStyleOptionViewItem& option, const Activation& activation) {
  const bool selected = option.state & QStyle::State_Selected;
  const QColor first = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
  const QColor second = selected ? first : option.palette.color(QPalette::PlaceholderText);
  const QFont small = smallFont(option.font);
  QRect line = option.rect.adjusted(margin, margin / 2, -margin, -margin / 2);
  const int bottom = line.bottom();
  line.setHeight(lineHeight(option.font));
  const int width = drawText(painter, line, option.font, first, toText(activation.name.en));
  drawText(painter, line.adjusted(width + gap, 0, 0, 0), small, second, toText(activation.name.zh));
  const QRect below(line.left(), line.bottom() + 1, line.width(), bottom - line.bottom());
  drawText(painter, below, small, second, toText(activation.formula));
}

}  // namespace

void FunctionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Activation* activation = activationOf(index);
  if (!activation) return QStyledItemDelegate::paint(painter, option, index);
  painter->save();
  if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, option.palette.highlight());
  drawRow(*painter, option, *activation);
  painter->restore();
}

QSize FunctionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  if (!activationOf(index)) return QStyledItemDelegate::sizeHint(option, index);
  return {0, lineHeight(option.font) + lineHeight(smallFont(option.font)) + margin};
}

}  // namespace actiscope
