#pragma once

#include "ui/style.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace actiscope {

/// A home that goes with the process, so that tests running at the same time do not meet.
class TestHome {
 public:
  TestHome() {
    for (const char* variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"}) {
      qputenv(variable, folder_.path().toLocal8Bit());
    }
  }

  QString path() const { return folder_.path(); }

 private:
  QTemporaryDir folder_;
};

/// The application of programs that test the window: it needs no display, looks as the real one, and keeps its settings
/// and files apart from the person's and from other tests'.
class TestApplication : public TestHome, public QApplication {
 public:
  TestApplication(int& argc, char** argv) : QApplication(withoutDisplay(argc), argv) {
    QStandardPaths::setTestModeEnabled(true);
    setApplicationName(QStringLiteral("ActiscopeTests"));
    setOrganizationName(QStringLiteral("ActiscopeTests"));
    setUpStyle();
  }

 private:
  static int& withoutDisplay(int& argc) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    return argc;
  }
};

}  // namespace actiscope
