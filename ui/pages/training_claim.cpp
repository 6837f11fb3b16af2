#include "ui/pages/training_claim.h"

#include "ui/words.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace actiscope {

namespace {

constexpr const char* subjects[] = {
    QT_TRANSLATE_NOOP("actiscope::TrainingClaim", "the disc and the ring"),
    QT_TRANSLATE_NOOP("actiscope::TrainingClaim", "the quadrants of XOR"),
    QT_TRANSLATE_NOOP("actiscope::TrainingClaim", "the moons"),
    QT_TRANSLATE_NOOP("actiscope::TrainingClaim", "the two clouds"),
    QT_TRANSLATE_NOOP("actiscope::TrainingClaim", "the arms of the spiral"),
    QT_TRANSLATE_NOOP("actiscope::TrainingClaim", "the sine"),
    QT_TRANSLATE_NOOP("actiscope::TrainingClaim", "the jump"),
    QT_TRANSLATE_NOOP("actiscope::TrainingClaim", "the parabola"),
};

QString percent(double share) { return percentage(100 * share); }

}  // namespace

QString labelOf(const Contender& contender) { return QString::fromStdString(label(contender)); }

std::optional<std::size_t> deadLayer(const NetworkFrame& frame) {
  const auto layer = std::ranges::find(frame.layers, 1.0, &LayerFrame::dead);
  if (layer == frame.layers.end()) return std::nullopt;
  return static_cast<std::size_t>(layer - frame.layers.begin());
}

PlotHeadline TrainingClaim::headline() const {
  const auto& all = view_.contenders;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].failure) return overflow(i);
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (const auto layer = deadLayer(all[i].now)) return death(i, *layer);
  }
  const std::size_t first = ranking().front();
  return all[first].reached ? success(first) : standing();
}

PlotHeadline TrainingClaim::overflow(std::size_t contender) const {
  const Failure& failure = *view_.contenders[contender].failure;
  return {tr("%1: %2").arg(name(contender), reason(failure)), QStringLiteral("NaN"),
          tr("at step %1").arg(failure.step)};
}

QString TrainingClaim::reason(const Failure& failure) const {
  const bool output = failure.layer == static_cast<std::size_t>(view_.config.layers);
  const QString place = output ? tr("the output") : tr("layer %1").arg(failure.layer + 1);
  if (failure.step == 0) return tr("initial weights too large, %1 overflows").arg(place);
  return tr("learning rate too high at step %1, %2 overflows").arg(QString::number(failure.step), place);
}

PlotHeadline TrainingClaim::death(std::size_t contender, std::size_t layer) const {
  QString claim = tr("%1 is dead: no unit of layer %2 has a gradient").arg(name(contender)).arg(layer + 1);
  const std::size_t first = ranking().front();
  if (view_.contenders[first].reached && first != contender) claim = tr("%1; %2").arg(claim, comparison(first));
  return {claim, percent(1), tr("of layer %1 dead").arg(layer + 1)};
}

QString TrainingClaim::comparison(std::size_t first) const {
  const QString steps = QString::number(*view_.contenders[first].reached);
  return (classifies() ? tr("%1 separates %2 in %3 steps") : tr("%1 learns %2 in %3 steps"))
      .arg(name(first), subject(), steps);
}

PlotHeadline TrainingClaim::success(std::size_t first) const {
  QString claim = comparison(first);
  const std::size_t last = ranking().back();
  if (const auto& reached = view_.contenders[last].reached; last != first) {
    claim = (reached ? tr("%1, %2 takes %3") : tr("%1, %2 has not after %3"))
                .arg(claim, name(last), QString::number(reached.value_or(view_.step)));
  }
  const QString caption = classifies() ? tr("steps to %1 right (training data)") : tr("steps until the loss is %1");
  return {claim, QString::number(*view_.contenders[first].reached), caption.arg(goal())};
}

PlotHeadline TrainingClaim::standing() const {
  const auto order = ranking();
  const NetworkFrame& best = view_.contenders[order.front()].now;
  const NetworkFrame& worst = view_.contenders[order.back()].now;
  const QString steps = QString::number(view_.step);
  QString claim = (classifies() ? tr("After %1 steps %2 gets %3 right") : tr("After %1 steps the loss of %2 is %3"))
                      .arg(steps, name(order.front()), result(best));
  if (order.size() > 1) {
    claim = (classifies() ? tr("%1, %2 only %3") : tr("%1, that of %2 still %3"))
                .arg(claim, name(order.back()), result(worst));
  }
  return {claim, result(best),
          classifies() ? tr("right at best, %1 to reach").arg(goal()) : tr("loss at best, %1 to reach").arg(goal())};
}

QString TrainingClaim::state(std::size_t contender) const {
  const ContenderView& shown = view_.contenders[contender];
  if (shown.failure) return tr("%1: NaN at step %2").arg(name(contender)).arg(shown.failure->step);
  const QString text = (classifies() ? tr("%1: %2 right") : tr("%1: loss %2")).arg(name(contender), result(shown.now));
  return deadLayer(shown.now) ? tr("%1, dead").arg(text) : text;
}

QString TrainingClaim::result(const NetworkFrame& frame) const {
  return classifies() ? percent(frame.accuracy) : number(frame.loss, 3);
}

QString TrainingClaim::goal() const {
  return classifies() ? percent(view_.config.accuracy) : number(view_.config.error, 3);
}

QString TrainingClaim::subject() const { return tr(subjects[static_cast<std::size_t>(view_.config.data)]); }

/// Earlier at the goal, else nearer to it.
bool TrainingClaim::betterThan(std::size_t a, std::size_t b) const {
  const ContenderView& left = view_.contenders[a];
  const ContenderView& right = view_.contenders[b];
  constexpr long never = std::numeric_limits<long>::max();
  if (left.reached != right.reached) return left.reached.value_or(never) < right.reached.value_or(never);
  if (left.failure.has_value() != right.failure.has_value()) return right.failure.has_value();
  return classifies() ? left.now.accuracy > right.now.accuracy : left.now.loss < right.now.loss;
}

std::vector<std::size_t> TrainingClaim::ranking() const {
  std::vector<std::size_t> order(view_.contenders.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return betterThan(a, b); });
  return order;
}

}  // namespace actiscope
