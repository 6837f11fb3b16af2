#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QtConcurrentRun>
#include <functional>
#include <memory>

namespace actiscope {

/// Told how far a computation is, 0 to 1; its answer is whether to go on.
using Progress = std::function<bool(double)>;

/// What a progress strip needs to know of a computation on another thread.
class BackgroundState : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;
  virtual bool running() const = 0;
  virtual void cancel() = 0;

 signals:
  void started();
  void progressed(double share);
  /// It arrived, or somebody cancelled it.
  void ended(bool cancelled);
};

/// Computes away from the window's thread, one thing at a time.
template <class Result>
class Background : public BackgroundState {
 public:
  using Work = std::function<Result(const Progress&)>;
  using BackgroundState::BackgroundState;
  ~Background() override { drop(); }

  /// Runs `work`, which owns all that it needs, on another thread and then `arrived` on this one. What runs already is
  /// cancelled, and its result dropped.
  void start(Work work, std::function<void(const Result&)> arrived) {
    drop();
    watcher_ = std::make_unique<QFutureWatcher<Result>>();
    connect(watcher_.get(), &QFutureWatcherBase::progressValueChanged, this,
            [this](int value) { emit progressed(value / double(progressSteps)); });
    connect(watcher_.get(), &QFutureWatcherBase::finished, this, [this, arrived] { finish(arrived); });
    watcher_->setFuture(QtConcurrent::run(&Background::run, std::move(work)));
    emit started();
  }

  bool running() const override { return watcher_ && watcher_->isRunning(); }
  void cancel() override {
    if (running()) watcher_->cancel();
  }

 private:
  static constexpr int progressSteps = 1000;

  static void run(QPromise<Result>& promise, const Work& work) {
    promise.setProgressRange(0, progressSteps);
    Result result = work([&](double share) {
      promise.setProgressValue(static_cast<int>(share * progressSteps));
      return !promise.isCanceled();
    });
    if (!promise.isCanceled()) promise.addResult(std::move(result));
  }

  void finish(const std::function<void(const Result&)>& arrived) {
    const bool cancelled = watcher_->future().resultCount() == 0;
    if (!cancelled) arrived(watcher_->result());
    emit ended(cancelled);
  }

  void drop() {
    if (!watcher_) return;
    watcher_->disconnect(this);
    watcher_->cancel();
    watcher_.reset();
  }

  std::unique_ptr<QFutureWatcher<Result>> watcher_;
};

}  // namespace actiscope
