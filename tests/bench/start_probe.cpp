// Opens a window, ends as soon as it was painted, without closing it. With the argument "bare" an empty main window
// with one plot of the plotting library, else Actiscope's own.

#include "ui/font_reading.h"
#include "ui/large_pages.h"
#include "ui/main_window.h"
#include "ui/style.h"

#include <qcustomplot.h>
#include <QApplication>
#include <QTimer>
#include <cstdlib>

namespace {

class EndAfterPaint : public QObject {
 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::Paint) QTimer::singleShot(0, [] { std::_Exit(EXIT_SUCCESS); });
    return QObject::eventFilter(watched, event);
  }
};

int show(QMainWindow& window) {
  EndAfterPaint end;
  window.centralWidget()->installEventFilter(&end);
  window.installEventFilter(&end);
  window.show();
  return QApplication::exec();
}

int showBare(int argc, char** argv) {
  QApplication application(argc, argv);
  actiscope::setUpStyle();
  QMainWindow window;
  window.setCentralWidget(new QCustomPlot);
  window.resize(1280, 800);
  return show(window);
}

int showOurs(int argc, char** argv) {
  actiscope::useLargePages();
  std::future<void> fontSettings = actiscope::FontReading::readSettings();
  QApplication application(argc, argv);
  const actiscope::FontReading fonts(std::move(fontSettings));
  actiscope::setUpStyle();
  actiscope::MainWindow window;
  return show(window);
}

}  // namespace

int main(int argc, char** argv) {
  const bool bare = argc > 1 && QByteArray(argv[1]) == "bare";
  return bare ? showBare(argc, argv) : showOurs(argc, argv);
}
