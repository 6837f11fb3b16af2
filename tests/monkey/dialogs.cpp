#include "tests/monkey/dialogs.h"

#include "ui/export/export_dialog.h"
#include "ui/export/size_form.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QTimer>

namespace actiscope {

namespace {
constexpr int milliseconds = 3;
}

/// A timer of its own each time: a timer does not fire again inside its own slot, where dialogs open dialogs.
void Dialogs::wait() { QTimer::singleShot(milliseconds, this, &Dialogs::look); }

void Dialogs::look() {
  wait();
  if (QWidget* popup = QApplication::activePopupWidget()) {
    if (auto* menu = qobject_cast<QMenu*>(popup)) return answerMenu(*menu);
    if (chance_.oneIn(10)) popup->close();
  } else if (QWidget* dialog = QApplication::activeModalWidget()) {
    answer(*dialog);
  } else if (busy_) {
    giveUpDrag();
  }
}

void Dialogs::answerMenu(QMenu& menu) {
  const QList<QAction*> actions = menu.actions();
  QAction* action = actions.isEmpty() || chance_.oneIn(3) ? nullptr : chance_.of(actions);
  menu.close();
  if (action && action->isEnabled() && !action->menu()) action->trigger();
}

void Dialogs::answer(QWidget& dialog) {
  ++answered_;
  if (auto* file = qobject_cast<QFileDialog*>(&dialog)) return answerFile(*file);
  if (auto* exporting = qobject_cast<ExportDialog*>(&dialog)) return answerExport(*exporting);
  if (auto* box = qobject_cast<QMessageBox*>(&dialog)) {
    const auto buttons = box->buttons();
    return chance_.of(buttons)->click();
  }
  if (auto* input = qobject_cast<QInputDialog*>(&dialog)) {
    input->setTextValue(chance_.of({QStringLiteral("mine"), QStringLiteral("../up"), QString(), QString(300, u'x')}));
    return input->done(chance_.from(0, 1));
  }
  if (chance_.oneIn(20)) dialog.close();  // what shows its progress
}

void Dialogs::answerFile(QFileDialog& dialog) {
  if (chance_.oneIn(3)) return dialog.reject();
  dialog.setDirectory(folder_);
  dialog.selectFile(anyFile(QStringLiteral("actiscope")));
  static_cast<QDialog&>(dialog).done(QDialog::Accepted);
}

/// Turns a few knobs; then a small picture, for speed, or none.
void Dialogs::answerExport(ExportDialog& dialog) {
  const auto isTurned = [this](QWidget* knob) { return knob->isVisible() && knob->isEnabled() && chance_.oneIn(4); };
  for (auto* box : dialog.findChildren<QComboBox*>()) {
    if (isTurned(box)) box->setCurrentIndex(chance_.from(0, box->count() - 1));
  }
  for (auto* box : dialog.findChildren<QAbstractSpinBox*>()) {
    if (isTurned(box)) box->stepBy(chance_.from(-20, 20));
  }
  if (!chance_.oneIn(4)) return dialog.reject();
  auto& size = *dialog.findChild<SizeForm*>();
  size.setSize({320, 200});
  size.setScale(1);
  dialog.findChild<QLineEdit*>(QStringLiteral("path"))
      ->setText(anyFile(chance_.of({QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")})));
  dialog.accept();
  if (dialog.isVisible()) dialog.reject();
}

void Dialogs::giveUpDrag() {
  QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
  QApplication::sendEvent(qApp, &escape);
}

QString Dialogs::anyFile(const QString& suffix) {
  const QString name = QStringLiteral("file%1.%2").arg(chance_.from(0, 3)).arg(suffix);
  return folder_ + (chance_.oneIn(10) ? QStringLiteral("/nowhere/") : QStringLiteral("/")) + name;
}

}  // namespace actiscope
