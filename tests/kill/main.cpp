// Saves scenes to one file again and again in another process, kills that in mid-save, and looks at the file: it must
// always be one whole scene. Argument: how many kills.

#include "core/activations/catalogue.h"
#include "core/scene/scene.h"
#include "ui/files/document.h"
#include "ui/files/scene_in.h"

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <QCoreApplication>
#include <QTemporaryDir>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <random>
#include <thread>

namespace actiscope {
namespace {

constexpr unsigned seed = 1;
constexpr int scenes = 100;
constexpr std::chrono::microseconds longest{8000};  // of some saves

/// As long as a scene gets, and each one different from the others.
Scene sceneOf(int number) {
  Scene scene;
  scene.page = PageId::compare;
  scene.compare.curves.clear();
  for (std::size_t i = 0; i < mostCurves; ++i) {
    const auto& all = catalogue();
    scene.compare.curves.push_back({Function(all[(static_cast<std::size_t>(number) + i) % all.size()]), number});
  }
  return scene;
}

/// What the saving process tells the one that kills it.
struct Counters {
  std::atomic<long> begun = 0;
  std::atomic<long> done = 0;
};

Counters& sharedCounters() {
  void* memory = mmap(nullptr, sizeof(Counters), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  return *new (memory) Counters;
}

[[noreturn]] void saveForEver(const QString& path, Counters& counters) {
  SceneStore store;
  Document document(store);
  for (int number = 0;; number = (number + 1) % scenes) {
    store.load(sceneOf(number));
    ++counters.begun;
    if (document.save(path)) _exit(1);
    ++counters.done;
  }
}

/// False if the process ended by itself.
bool saveAndKill(const QString& path, Counters& counters, std::chrono::microseconds after) {
  const pid_t saver = fork();
  if (saver < 0) return false;
  if (saver == 0) saveForEver(path, counters);
  std::this_thread::sleep_for(after);
  kill(saver, SIGKILL);
  int status = 0;
  waitpid(saver, &status, 0);
  return WIFSIGNALED(status);
}

bool isWhole(const QString& path) {
  try {
    const Scene scene = sceneInFile(path);
    return scene == sceneOf(scene.compare.curves.at(0).colour);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return false;
  }
}

int killAll(int kills) {
  const QTemporaryDir folder;
  qputenv("HOME", folder.path().toLocal8Bit());
  qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
  const QString path = folder.filePath(QStringLiteral("scene.actiscope"));
  {
    SceneStore store(sceneOf(0));
    if (Document(store).save(path)) return 1;
  }
  std::mt19937 random(seed);
  std::uniform_int_distribution<long> microseconds(0, longest.count());
  Counters& counters = sharedCounters();
  int lost = 0;
  int inTheMiddle = 0;
  for (int i = 0; i < kills; ++i) {
    counters.begun = counters.done = 0;
    if (!saveAndKill(path, counters, std::chrono::microseconds(microseconds(random)))) return 1;
    if (!isWhole(path)) ++lost;
    if (counters.begun != counters.done) ++inTheMiddle;
  }
  std::printf("%d kills, %d of them in mid-save, %d lost\n", kills, inTheMiddle, lost);
  return lost == 0 && inTheMiddle > kills / 10 ? 0 : 1;
}

}  // namespace
}  // namespace actiscope

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  QCoreApplication::setApplicationName(QStringLiteral("ActiscopeTests"));
  QCoreApplication::setOrganizationName(QStringLiteral("ActiscopeTests"));
  return actiscope::killAll(argc > 1 ? std::atoi(argv[1]) : 200);
}
