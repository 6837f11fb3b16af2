// Shows frames in the real window, half of them a race and half of them the sweep of a parameter, and looks at the
// memory: once it is warm it may not grow by more than 1 MB. Argument: how many frames.

#include "tests/ui/test_application.h"
#include "ui/large_pages.h"
#include "ui/main_window.h"
#include "ui/pages/descent_page.h"

#include <malloc.h>
#include <unistd.h>
#include <QElapsedTimer>
#include <QSettings>
#include <QSlider>
#include <cstdio>
#include <fstream>

namespace actiscope {
namespace {

constexpr long warmUp = 2000;         // frames
constexpr long mostGrowth = 1 << 20;  // bytes
constexpr int stride = 7;             // slider steps from frame to frame

long residentBytes() {
  malloc_trim(0);
  long pages = 0;
  std::ifstream("/proc/self/statm").ignore(100, ' ') >> pages;
  return pages * sysconf(_SC_PAGESIZE);
}

/// Counts what is really drawn.
class Paints : public QObject {
 public:
  bool eventFilter(QObject*, QEvent* event) override {
    if (event->type() == QEvent::Paint) ++count;
    return false;
  }
  long count = 0;
};

class Soak {
 public:
  Soak() {
    window_.resize(1280, 800);
    window_.show();
    window_.store().edit({}, [](Scene& s) {
      s.explore.function = Function("swish");
      s.descent.config.chainedSigmoids = 1;
    });
  }

  void show(long frames) {
    race(frames / 2);
    sweep(frames - frames / 2);
  }
  long painted() const { return paints_.count; }

 private:
  void watch(PageId page) {
    window_.showPage(page);
    window_.page().plot().installEventFilter(&paints_);
  }

  /// Without waiting for the screen.
  void paint() {
    window_.page().plot().refreshNow();
    QApplication::processEvents();
  }

  void race(long frames) {
    watch(PageId::descent);
    Player& player = static_cast<DescentPage&>(window_.page()).player();
    for (long i = 0; i < frames; ++i) {
      player.seek(i % (player.length() + 1));
      paint();
    }
  }

  /// One long drag of the first slider.
  void sweep(long frames) {
    watch(PageId::explore);
    auto* slider = window_.page().findChild<QSlider*>();
    slider->setSliderDown(true);
    for (long i = 0; i < frames; ++i) {
      slider->setSliderPosition(static_cast<int>(i * stride % (slider->maximum() + 1)));
      paint();
    }
    slider->setSliderDown(false);
  }

  MainWindow window_;
  Paints paints_;
};

int soak(long frames) {
  Soak window;
  window.show(warmUp);
  const long paintedBefore = window.painted();
  const long before = residentBytes();
  QElapsedTimer clock;
  clock.start();
  window.show(frames);
  const long growth = residentBytes() - before;
  const long painted = window.painted() - paintedBefore;
  std::printf("%ld frames, %ld painted, in %.1f s: memory %ld kB, grown by %ld kB\n", frames, painted,
              static_cast<double>(clock.elapsed()) / 1000, before / 1024, growth / 1024);
  return growth <= mostGrowth && painted >= frames ? 0 : 1;
}

}  // namespace
}  // namespace actiscope

int main(int argc, char** argv) {
  actiscope::useLargePages();
  const actiscope::TestApplication application(argc, argv);
  return actiscope::soak(argc > 1 ? std::atol(argv[1]) : 5000);
}
