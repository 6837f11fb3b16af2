#include "ui/main_window.h"

#include <gtest/gtest.h>

#include <QScrollBar>
#include <QSemaphore>
#include <QStyleFactory>
#include <QThreadPool>
#include <QToolBar>

namespace actiscope {
namespace {

/// Keeps all threads for computations busy as long as it lives.
class BusyThreads {
 public:
  BusyThreads() {
    for (int i = 0; i < count_; ++i) QThreadPool::globalInstance()->start([this] { compute(); });
    started_.acquire(count_);
  }
  ~BusyThreads() {
    end_.release(count_);
    QThreadPool::globalInstance()->waitForDone();
  }

 private:
  /// Long enough that a window which waits for it is late, and short enough that the test ends then, too.
  void compute() {
    started_.release();
    if (!end_.tryAcquire(1, 5000)) ADD_FAILURE() << "somebody waited for the threads";
  }

  const int count_ = QThreadPool::globalInstance()->maxThreadCount();
  QSemaphore started_;
  QSemaphore end_;
};

TEST(Style, PaintsTheWindowWhileAllThreadsCompute) {
  MainWindow window;
  window.resize(1280, 800);
  window.show();
  const QImage idle = window.grab().toImage();
  const BusyThreads busy;
  EXPECT_EQ(window.grab().toImage(), idle);
}

/// The same widget as Fusion draws it.
QImage asFusion(QWidget& widget) {
  const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("Fusion")));
  widget.setStyle(fusion.get());
  const QImage image = widget.grab().toImage();
  widget.setStyle(nullptr);
  return image;
}

TEST(Style, DrawsScrollBarsAsFusionDoes) {
  QScrollBar bar(Qt::Vertical);
  bar.setRange(0, 100);
  bar.setValue(30);
  bar.resize(bar.sizeHint().width(), 700);
  EXPECT_EQ(bar.grab().toImage(), asFusion(bar));
}

TEST(Style, DrawsToolBarsAsFusionDoes) {
  QMainWindow window;
  auto* bar = new QToolBar;
  window.addToolBar(Qt::LeftToolBarArea, bar);
  window.resize(300, 700);
  window.show();
  EXPECT_EQ(bar->grab().toImage(), asFusion(*bar));
}

}  // namespace
}  // namespace actiscope
