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

bool isConfirmed(QWidget& parent, const QString& title, const QString& question) {
  const auto yesOrNo = QMessageBox::Yes | QMessageBox::No;
  return showLiterally(QMessageBox::Question, parent, title, question, yesOrNo, QMessageBox::No) == QMessageBox::Yes;
}

}  // namespace actiscope
