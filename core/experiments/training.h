#pragma once

#include "core/experiments/learner.h"

namespace actiscope {

/// A training of all contenders that remembers every frame it has made and can go back to any step. Memory is bounded:
/// of the networks themselves only some steps are kept, from which those between are trained again.
class Training {
 public:
  explicit Training(const TrainingConfig& config);
  Training(const Training&) = delete;
  Training& operator=(const Training&) = delete;

  const TrainingConfig& config() const { return config_; }
  const Dataset& data() const { return data_; }
  std::size_t size() const { return tracks_.size(); }

  /// Goes on for so many steps, at most to the end. The contenders are shared among the threads; what comes out does
  /// not depend on how many there are.
  void advance(long steps, unsigned threads = 1);
  void finish(unsigned threads = 1) { advance(config_.steps, threads); }
  /// The last step made.
  long known() const { return known_; }
  /// Whether the last step of the run is made.
  bool finished() const { return finished_; }

  /// Takes over a configuration that differs from the present one in learning rates from some step on, in the number of
  /// steps or in the stop rule: steps that do not change are kept. False, and nothing changed, if more differs.
  bool adopt(const TrainingConfig& config);

  /// The frames 0, 1 ... of a contender; one that failed has none after its failure.
  const std::vector<NetworkFrame>& frames(std::size_t contender) const { return tracks_[contender].frames; }
  /// Its frame at a step up to known(), the last one if it failed before.
  const NetworkFrame& frame(std::size_t contender, long step) const;
  /// Whether and where its numbers ended up to known().
  const std::optional<Failure>& failure(std::size_t contender) const { return tracks_[contender].failure; }
  /// The first step, up to known(), at which it met the goal.
  const std::optional<long>& reached(std::size_t contender) const { return tracks_[contender].reached; }

  /// The outputs of a contender at a step up to known() for other inputs (inputs x samples).
  Eigen::RowVectorXd outputs(std::size_t contender, long step, const Eigen::MatrixXd& x);

 private:
  struct Track {
    Learner learner;  ///< at the last of the frames
    Learner viewer;   ///< at the step looked at last
    std::vector<NetworkFrame> frames;
    std::vector<Learner::State> kept;  ///< the steps 0, stride, 2 stride ...
    long stride = 1;
    std::optional<Failure> failure{};
    std::optional<long> reached{};
  };

  bool meetsGoal(const NetworkFrame& frame) const;
  void record(Track& track) const;
  void keep(Track& track) const;
  void train(Track& track, long end) const;
  void cut(Track& track, long end) const;
  static void goTo(Learner& learner, const Track& track, long step);
  void decide();

  TrainingConfig config_;
  Dataset data_;
  std::vector<Track> tracks_;
  long known_ = 0;
  bool finished_ = false;
};

}  // namespace actiscope
