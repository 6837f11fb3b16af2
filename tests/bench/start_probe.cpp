// Opens a window, ends as soon as it was painted, without closing it. With the argument "bare" an empty main window
// with one plot of the plotting library, else Actiscope's own.

#include "ui/main_window.h"
#include "ui/style.h"

#include <qcustomplot.h>
#include <QApplication>
#include <QTimer>
#include <cstdlib>
#include <memory>

namespace {

class EndAfterPaint : public QObject {
 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::Paint) QTimer::singleShot(0, [] { std::_Exit(EXIT_SUCCESS); });
    return QObject::eventFilter(watched, event);
  }
};

std::unique_ptr<QMainWindow> bareWindow() {
  auto window = std::make_unique<QMainWindow>();
  window->setCentralWidget(new QCustomPlot);
  window->resize(1280, 800);
  return window;
}

}  // namespace

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  actiscope::setUpStyle();
  const bool bare = argc > 1 && QByteArray(argv[1]) == "bare";
  const auto window = bare ? bareWindow() : std::make_unique<actiscope::MainWindow>();
  EndAfterPaint end;
  window->centralWidget()->installEventFilter(&end);
  window->installEventFilter(&end);
  window->show();
  return QApplication::exec();
}
