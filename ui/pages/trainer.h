#pragma once

#include "core/experiments/training_view.h"
#include "ui/background.h"

#include <atomic>

namespace actiscope {

/// Trains on another thread, in slices of a few hundredths of a second, to the end of the run, and shows how far it is.
class Trainer : public BackgroundState {
  Q_OBJECT

 public:
  explicit Trainer(QObject* parent = nullptr);
  ~Trainer() override;

  /// From now on this configuration, seen at this step; as soon as the step is there if it is not yet.
  void show(const TrainingConfig& config, long step);
  /// The view that arrived last, if one has.
  const std::optional<TrainingView>& view() const { return view_; }
  /// The last step of the run, as far as it is known.
  long length() const { return finished_ ? known_ : config_.steps; }
  /// The last step that is made.
  long known() const { return known_; }

  bool running() const override { return busy_; }
  /// Trains no further until another configuration or a later step is asked for.
  void cancel() override;

 signals:
  /// There is another view.
  void arrived();

 private:
  struct Slice {
    TrainingView view;
    long known;
    bool finished;
  };

  void start();
  void arrive();
  Slice train(const TrainingConfig& config, long step, bool onlyLook);

  // Of the thread that trains, while it does.
  std::unique_ptr<Training> training_;
  std::atomic<bool> hurry_ = false;

  TrainingConfig config_;
  long step_ = 0;
  long known_ = -1;
  bool finished_ = false;
  bool cancelled_ = false;  ///< trains no further
  bool stopped_ = false;    ///< cancelled since started
  bool changed_ = false;    ///< configuration or step, since the slice began
  bool busy_ = false;       ///< between started and ended
  std::optional<TrainingView> view_;
  QFutureWatcher<Slice> slice_;
};

}  // namespace actiscope
