#include "ui/widgets/link_button.h"

#include <QKeyEvent>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace actiscope {

namespace {

constexpr int shownAs = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

}  // namespace

LinkButton::LinkButton(QWidget* parent) : QPushButton(parent) {
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setFocusPolicy(Qt::TabFocus);
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
}

QSize LinkButton::textSize(int width) const {
  return fontMetrics().boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), shownAs, text()).size();
}

QSize LinkButton::sizeHint() const { return textSize(QWIDGETSIZE_MAX); }

QSize LinkButton::minimumSizeHint() const { return {0, fontMetrics().height()}; }

int LinkButton::heightForWidth(int width) const { return textSize(width).height(); }

void LinkButton::paintEvent(QPaintEvent*) {
  QStylePainter painter(this);
  QFont font = painter.font();
  font.setUnderline(underMouse() || isDown());
  painter.setFont(font);
  painter.setPen(palette().color(QPalette::Link));
  painter.drawText(rect(), shownAs, text());
  if (!hasFocus()) return;
  QStyleOptionFocusRect option;
  option.initFrom(this);
  painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

void LinkButton::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
  QPushButton::keyPressEvent(event);
}

}  // namespace actiscope
