#include "ui/literal.h"

namespace actiscope {

QMessageBox::StandardButton showLiterally(QMessageBox::Icon icon, QWidget& parent, const QString& title,
                                          const QString& text, QMessageBox::StandardButtons buttons,
                                          QMessageBox::StandardButton usual) {
  QMessageBox box(icon, title, text, buttons, &parent);
  box.setTextFormat(Qt::PlainText);
  box.setDefaultButton(usual);
  return static_cast<QMessageBox::StandardButton>(box.exec());
}

}  // namespace actiscope
