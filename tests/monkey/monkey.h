#pragma once

#include "tests/monkey/chance.h"
#include "tests/monkey/dialogs.h"
#include "ui/main_window.h"

#include <QStringList>
#include <fstream>

namespace actiscope {

/// Does anything at all in the real window: mouse, keys, typing, wheel, sliders, boxes, pages, sizes, files.
class Monkey {
 public:
  /// The folder is its own; it notes there what it does.
  Monkey(unsigned seed, const QString& folder, const std::string& notes);

  /// Throws std::runtime_error if something is not as it must be.
  void act(int events);
  int dialogs() const { return dialogs_.answered(); }

 private:
  void makeFiles();
  QString actOnce();
  QString moveMouse();
  QString clickMouse();
  QString turnWheel();
  QString pressKey();
  QString pressShortcut();
  QString type();
  QString setSlider();
  QString setBox();
  QString turnPage();
  QString changeTheme();
  QString undoOrRedo();
  QString resize();
  QString drop();
  QString openMenu();
  QString wait();

  void check();
  void checkPixels();
  void hit(Qt::Key key, Qt::KeyboardModifiers modifiers);
  QWidget& anyWidget();
  QPoint anyPoint(QWidget& widget);
  QWindow& target();

  Chance chance_;
  QString folder_;
  QString noteFile_;
  std::ofstream notes_;
  MainWindow window_;
  Dialogs dialogs_;
  QStringList files_;
};

}  // namespace actiscope
