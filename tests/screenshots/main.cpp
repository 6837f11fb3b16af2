// Writes a picture of every page of the window, and of a lesson, light and dark, English and Chinese, into a folder:
//   screenshots FOLDER
// See resources/screenshots/renew.

#include "core/scene/presets.h"
#include "core/scene/scene_kit.h"
#include "tests/ui/test_application.h"
#include "ui/lessons/lesson_dock.h"
#include "ui/main_window.h"
#include "ui/widgets/progress_strip.h"

#include <QDir>
#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>

namespace actiscope {
namespace {

constexpr QSize size(1280, 800);

void waitFor(int milliseconds) {
  QElapsedTimer clock;
  for (clock.start(); clock.elapsed() < milliseconds;) QApplication::processEvents(QEventLoop::AllEvents, 10);
}

/// Until nothing is computed any more. What takes longer than half a second shows a strip.
void settle(const MainWindow& window) {
  const auto computes = [&] {
    return std::ranges::any_of(window.findChildren<ProgressStrip*>(), [](auto* strip) { return strip->isVisible(); });
  };
  do waitFor(800);
  while (computes());
  waitFor(200);  // for the layout of what arrived
}

class Photographer {
 public:
  explicit Photographer(QDir folder) : folder_(std::move(folder)) {
    window_.resize(size);
    window_.show();
  }

  /// False where a picture cannot be written.
  bool takeAll() {
    bool written = true;
    for (Language language : {Language::english, Language::chinese}) {
      window_.setLanguage(language);
      for (ThemeChoice theme : {ThemeChoice::light, ThemeChoice::dark}) {
        window_.appearance().choose(theme);
        const QString look =
            QStringLiteral("-%1-%2").arg(theme == ThemeChoice::dark ? u"dark"_qs : u"light"_qs, codeOf(language));
        for (std::string_view name : pageNames) written &= takePage(name, look);
        written &= takeLesson(look);
      }
    }
    return written;
  }

 private:
  bool takePage(std::string_view name, const QString& look) {
    window_.store().load(name == "cost" ? costs_ : findPreset(name)->scene);
    return take(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())) + look);
  }

  bool takeLesson(const QString& look) {
    constexpr std::size_t race = 4;
    constexpr int steps = 4;  // to the third step, two questions among them
    auto* dock = window_.findChild<LessonDock*>();
    dock->show();
    dock->begin(race);
    for (int i = 0; i < steps; ++i) dock->findChild<LessonView*>()->next();
    const bool written = take(u"lessons"_qs + look);
    dock->hide();
    return written;
  }

  bool take(const QString& name) {
    settle(window_);
    return window_.grab().save(folder_.filePath(name + u".png"_qs));
  }

  QDir folder_;
  Scene costs_ = completed(page(PageId::cost));  ///< measured once for all four
  MainWindow window_;
};

}  // namespace
}  // namespace actiscope

int main(int argc, char** argv) {
  const actiscope::TestApplication application(argc, argv);
  if (argc != 2) {
    std::fputs("screenshots FOLDER\n", stderr);
    return 2;
  }
  return actiscope::Photographer(QDir(QString::fromLocal8Bit(argv[1]))).takeAll() ? 0 : 1;
}
