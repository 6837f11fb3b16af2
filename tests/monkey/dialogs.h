#pragma once

#include "tests/monkey/chance.h"

#include <QObject>
#include <QString>

class QFileDialog;
class QMenu;
class QWidget;

namespace actiscope {

class ExportDialog;

/// Answers every dialog and every menu soon after it opened, in one way or another, also those inside the loop of
/// another one. Files are read from and written to one folder.
class Dialogs : public QObject {
 public:
  Dialogs(Chance& chance, QString folder) : chance_(chance), folder_(std::move(folder)) { wait(); }

  int answered() const { return answered_; }
  /// While something is going on that should end by itself, a drag that began in it is given up.
  void setBusy(bool busy) { busy_ = busy; }

 private:
  void wait();
  void look();
  void answerMenu(QMenu& menu);
  void answer(QWidget& dialog);
  void answerExport(ExportDialog& dialog);
  void answerFile(QFileDialog& dialog);
  void giveUpDrag();
  QString anyFile(const QString& suffix);

  Chance& chance_;
  QString folder_;
  bool busy_ = false;
  int answered_ = 0;
};

}  // namespace actiscope
