#include "app/window.h"

#include "ui/main_window.h"
#include "ui/style.h"

#include <QApplication>
#include <QIcon>
#include <cstdio>

namespace actiscope {

namespace {

bool hasDisplay() {
  for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
    if (!qEnvironmentVariableIsEmpty(variable)) return true;
  }
  return false;
}

QIcon programIcon() {
  QIcon icon;
  for (const char* file : {":/icons/16.png", ":/icons/32.png", ":/icons/48.png", ":/icons/128.png"}) {
    icon.addFile(QString::fromLatin1(file));
  }
  return icon;
}

}  // namespace

int showWindow(int argc, char** argv) {
  if (!hasDisplay()) {
    std::fputs("actiscope: there is no display for the window; 'actiscope render' writes pictures without one\n",
               stderr);
    return 2;
  }
  QApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("Actiscope"));
  QApplication::setOrganizationName(QStringLiteral("Actiscope"));
  QApplication::setApplicationVersion(QStringLiteral(ACTISCOPE_VERSION));
  QApplication::setDesktopFileName(QStringLiteral("org.actiscope.Actiscope"));
  QApplication::setWindowIcon(programIcon());
  setUpStyle();
  MainWindow window;
  window.show();
  return QApplication::exec();
}

}  // namespace actiscope
