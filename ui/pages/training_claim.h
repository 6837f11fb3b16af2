#pragma once

#include "core/experiments/training_view.h"
#include "core/scene/training_scene.h"
#include "ui/plot/headline.h"

#include <QCoreApplication>

namespace actiscope {

/// "ReLU + BN"
QString labelOf(const Contender& contender);

/// What a training shows at its step, computed from its numbers: who has overflowed, died, learned first, or how far
/// they are; and the number that matters.
class TrainingClaim {
  Q_DECLARE_TR_FUNCTIONS(actiscope::TrainingClaim)

 public:
  /// The view has at least one contender and outlives the claim.
  explicit TrainingClaim(const TrainingView& view) : view_(view) {}

  PlotHeadline headline() const;
  /// One line on a contender: "ReLU: 98 % right", "ELU: NaN at step 6".
  QString state(std::size_t contender) const;
  /// Why the numbers ended, in a sentence.
  QString reason(const Failure& failure) const;

 private:
  PlotHeadline overflow(std::size_t contender) const;
  PlotHeadline death(std::size_t contender, std::size_t layer) const;
  PlotHeadline success(std::size_t first) const;
  PlotHeadline standing() const;
  QString comparison(std::size_t first) const;

  QString name(std::size_t contender) const { return labelOf(view_.config.contenders[contender]); }
  bool classifies() const { return isClassification(view_.config.data); }
  /// "95 %", or the loss.
  QString result(const NetworkFrame& frame) const;
  QString goal() const;
  QString subject() const;
  bool betterThan(std::size_t a, std::size_t b) const;
  /// The contenders from the best to the worst.
  std::vector<std::size_t> ranking() const;

  const TrainingView& view_;
};

/// The hidden layer in which no unit has a gradient for any sample, if there is one.
std::optional<std::size_t> deadLayer(const NetworkFrame& frame);

}  // namespace actiscope
