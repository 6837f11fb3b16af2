// A monkey in the real window. Arguments: how many events, the seed, the file for notes of what it did.

#include "tests/monkey/monkey.h"
#include "tests/ui/test_application.h"

#include <cstdio>
#include <stdexcept>

int main(int argc, char** argv) {
  const int events = argc > 1 ? std::atoi(argv[1]) : 1000;
  const auto seed = static_cast<unsigned>(argc > 2 ? std::atoi(argv[2]) : 1);
  const std::string notes = argc > 3 ? argv[3] : "/dev/null";
  qputenv("QT_QPA_PLATFORM", "offscreen");
  qputenv("QT_LOGGING_RULES", "qt.qpa.*=false;default.warning=false");
  const actiscope::TestApplication application(argc, argv);
  QApplication::setQuitOnLastWindowClosed(false);
  std::setvbuf(stdout, nullptr, _IOLBF, 0);
  try {
    actiscope::Monkey monkey(seed, application.path(), notes);
    monkey.act(events);
    std::printf("%d events from seed %u, %d dialogs: nothing found\n", events, seed, monkey.dialogs());
  } catch (const std::exception& error) {
    std::printf("seed %u: %s; what was done is in %s\n", seed, error.what(), notes.c_str());
    return 1;
  }
  return 0;
}
