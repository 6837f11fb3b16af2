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
  const QSize size = natural().width() <= room ? natural() : measured(text(), room, wrapped_);
  return size.grownBy(margins).height();
}

QSize TextLabel::natural() const {
  const QSize size = measured(text(), QWIDGETSIZE_MAX, natural_);
  if (reserved_.isEmpty()) return size;
  return size.expandedTo({0, measured(reserved_, QWIDGETSIZE_MAX, least_).height()});
}

QSize TextLabel::measured(const QString& text, int width, Measured& last) const {
  if (last.text != text || last.font != font() || last.width != width) {
    const QRect room(0, 0, width, QWIDGETSIZE_MAX);
    last = {text, font(), width, fontMetrics().boundingRect(room, Qt::TextWordWrap, text).size()};
  }
  return last.size;
}

void TextLabel::enterEvent(QEnterEvent* event) {
  if (selectable_) setTextInteractionFlags(Qt::TextSelectableByMouse);
  QLabel::enterEvent(event);
}

}  // namespace actiscope
