#include "ui/widgets/text_label.h"

namespace actiscope {

TextLabel::TextLabel(const QString& text, QWidget* parent) : QLabel(text, parent) { setTextFormat(Qt::PlainText); }

QSize TextLabel::sizeHint() const { return natural().grownBy(contentsMargins()); }

QSize TextLabel::minimumSizeHint() const {
  const QSize least = wordWrap() ? QSize(0, fontMetrics().height()) : natural();
  return least.grownBy(contentsMargins());
}

int TextLabel::heightForWidth(int width) const {
  if (!wordWrap()) return -1;
  const QMargins margins = contentsMargins();
  const int room = width - margins.left() - margins.right();
  const QSize size = natural().width() <= room ? natural() : wrapped_.size(text(), font(), room);
  return size.grownBy(margins).height();
}

QSize TextLabel::natural() const {
  const QSize size = natural_.size(text(), font());
  if (reserved_.isEmpty()) return size;
  return size.expandedTo({0, least_.size(reserved_, font()).height()});
}

void TextLabel::enterEvent(QEnterEvent* event) {
  if (selectable_) setTextInteractionFlags(Qt::TextSelectableByMouse);
  QLabel::enterEvent(event);
}

}  // namespace actiscope
