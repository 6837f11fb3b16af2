#include "ui/widgets/tab_order.h"

namespace actiscope {

namespace {

bool takesTab(const QWidget& widget) { return (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy(); }

/// Qt orders only widgets that take the focus: the nearest of them before this one, or none.
QWidget* controlBefore(QWidget& widget) {
  QWidget* before = &widget;
  while (!takesTab(*before)) {
    before = before->previousInFocusChain();
    if (before == &widget) return nullptr;
  }
  return before;
}

}  // namespace

QWidget* tabAfter(QWidget* before, const QWidget& content) {
  QWidget* last = before;
  for (QWidget* control : content.findChildren<QWidget*>()) {
    if (!takesTab(*control)) continue;
    if (QWidget* previous = controlBefore(*last)) QWidget::setTabOrder(previous, control);
    last = control;
  }
  return last;
}

}  // namespace actiscope
