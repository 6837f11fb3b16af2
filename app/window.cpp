#include "app/window.h"

#include "app/cli.h"
#include "ui/desktop_wishes.h"
#include "ui/file_menu.h"
#include "ui/font_reading.h"
#include "ui/language.h"
#include "ui/large_pages.h"
#include "ui/main_window.h"
#include "ui/style.h"
#include "ui/words.h"

#include <QApplication>
#include <QDBusConnection>
#include <QIcon>
#include <QSettings>
#include <QTimer>
#include <QWindow>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <future>
#include <optional>

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

constexpr const char* noDisplay = "there is no display for the window; 'actiscope render' writes pictures without one";

/// While there is no window yet: a display that cannot be reached gets one line, not Qt's seven and an abort.
void onlyFatal(QtMsgType type, const QMessageLogContext&, const QString&) {
  if (type != QtFatalMsg) return;
  std::fprintf(stderr, "actiscope: %s\n", noDisplay);
  std::_Exit(2);
}

/// Does something when the window's first picture is on the screen.
class AfterFirstPicture : public QObject {
 public:
  AfterFirstPicture(QWindow& window, std::function<void()> action) : action_(std::move(action)) {
    window.installEventFilter(this);
  }

 protected:
  /// The picture is painted by this event.
  bool eventFilter(QObject* window, QEvent* event) override {
    if (event->type() == QEvent::Expose) {
      window->removeEventFilter(this);
      QTimer::singleShot(0, this, action_);
    }
    return false;
  }

 private:
  std::function<void()> action_;
};

/// Whoever opened it from a file manager reads no standard error.
void sayTwice(MainWindow& window, const BilingualText& message) {
  complain(message.en, 0);
  window.files().say(localized(message));
}

}  // namespace

int showWindow(int argc, char** argv, const std::string& file) {
  if (!hasDisplay()) throw BadArgument(noDisplay);
  qInstallMessageHandler(onlyFatal);
  useLargePages();
  std::future<void> fontSettings = FontReading::readSettings();
  QApplication application(argc, argv);
  qInstallMessageHandler(nullptr);
  const FontReading fonts(std::move(fontSettings));
  QApplication::setApplicationName(QStringLiteral("Actiscope"));
  QApplication::setOrganizationName(QStringLiteral("Actiscope"));
  QApplication::setApplicationVersion(QStringLiteral(ACTISCOPE_VERSION));
  QApplication::setDesktopFileName(QStringLiteral("org.actiscope.Actiscope"));
  setUpStyle();
  setLanguage(languageOf(QSettings().value(QStringLiteral("language")).toString()).value_or(systemLanguage()));
  MainWindow window;
  std::optional<BilingualText> error;
  if (!file.empty()) error = window.files().document().open(QString::fromLocal8Bit(file.c_str()));
  window.show();
  std::optional<DesktopWishes> wishes;
  const AfterFirstPicture later(*window.windowHandle(), [&] {
    QApplication::setWindowIcon(programIcon());  // for which Qt loads its plugins for images
    window.appearance().follow(wishes.emplace(QDBusConnection::sessionBus()));
    if (error) sayTwice(window, *error);
    window.files().offerLeftover();
  });
  return QApplication::exec();
}

}  // namespace actiscope
