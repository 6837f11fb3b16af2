#include "core/scene/presets.h"
#include "ui/main_window.h"
#include "ui/pages/training_page.h"
#include "ui/widgets/parameter_slider.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QThread>
#include <chrono>
#include <ctime>

namespace actiscope {
namespace {

using Steady = std::chrono::steady_clock;

double milliseconds(Steady::time_point begin) {
  return std::chrono::duration<double, std::milli>(Steady::now() - begin).count();
}

/// That this thread has worked so far, whatever else the machine does.
double milliseconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return 1e3 * static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_nsec);
}

/// Six networks that learn the spirals for long, in a window of 1280x800.
struct Stage {
  Stage() : window(scene()) {
    window.resize(1280, 800);
    window.show();
    while (!page().trainer().view()) QApplication::processEvents();
  }

  static Scene scene() {
    Scene scene = findPreset("training_spiral")->scene;
    scene.training.config.steps = 10000;
    scene.training.config.stopAtGoal = false;
    return scene;
  }
  TrainingPage& page() { return static_cast<TrainingPage&>(window.page()); }

  MainWindow window;
};

/// One move of the slider of the seed, which starts the training anew, until the plot is painted again; in between the
/// window shows the networks as they learn, and the longest that it does so without hearing is "busy_ms". "work_ms" is
/// the window's own part of a move.
void sliderWhileSixNetworksTrain(benchmark::State& state) {
  Stage stage;
  auto* slider = stage.page().findChildren<ParameterSlider*>().back();
  double worst = 0;
  double busy = 0;
  double work = 0;
  double seed = 1;
  for (auto _ : state) {
    const auto rest = Steady::now();
    while (milliseconds(rest) < 50) {
      const auto begin = Steady::now();
      QApplication::processEvents();
      busy = std::max(busy, milliseconds(begin));
      QThread::msleep(1);
    }
    if (!stage.page().trainer().running()) state.SkipWithError("nothing is training");
    const double worked = milliseconds();
    const auto begin = Steady::now();
    seed = seed > 100 ? 1 : seed + 1;
    emit slider->valueChanged(seed);
    stage.page().plot().refreshNow();
    stage.page().plot().repaint();
    const double taken = milliseconds(begin);
    worst = std::max(worst, taken);
    work += milliseconds() - worked;
    state.SetIterationTime(taken / 1000);
  }
  state.counters["worst_ms"] = worst;
  state.counters["busy_ms"] = busy;
  state.counters["work_ms"] = work / static_cast<double>(state.iterations());
}
BENCHMARK(sliderWhileSixNetworksTrain)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(100);

}  // namespace
}  // namespace actiscope
