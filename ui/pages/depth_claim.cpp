#include "ui/pages/depth_claim.h"

#include "ui/words.h"

#include <cmath>

namespace actiscope {

namespace {

constexpr double steady = 10;  // a factor below this counts as none
constexpr double meanHeld = 0.05;

QString twoDecimals(double value) {
  const QString text = QString::number(std::abs(value), 'f', 2);
  return value < 0 && text != QLatin1String("0.00") ? QStringLiteral("−") + text : text;
}

bool holds(double ratio) { return ratio > 1 / steady && ratio < steady; }

}  // namespace

QStringList DepthClaim::initializations() {
  return {tr("Normal, N(0, 1)"), tr("Xavier (Glorot)"), tr("He (Kaiming)"), tr("LeCun"), tr("Orthogonal")};
}

QStringList DepthClaim::inputs() { return {tr("normal, N(0, 1)"), tr("uniform in (−1, 1)")}; }

PlotHeadline DepthClaim::headline() const {
  const DepthFrame& frame = study_.run.frame;
  const bool signalThere = step_ >= study_.config.layers;
  if (frame.overflow && step_ >= static_cast<long>(frame.signal.size())) {
    const long made = static_cast<long>(frame.signal.size()) - 1;
    return {tr("%1: the numbers overflow after %2").arg(who(), layers(made)), QStringLiteral("∞"),
            tr("more than a double can hold")};
  }
  if (signalThere && study_.run.collapse) return collapse();
  if (signalThere && study_.config.input == DepthInput::uniform) return meanShift();
  return step_ < 2L * study_.config.layers ? onTheWay() : gradient();
}

PlotHeadline DepthClaim::onTheWay() const {
  const DepthFrame& frame = study_.run.frame;
  const long n = study_.config.layers;
  if (step_ < n) {
    return {tr("%1: the signal is in layer %2 of %3").arg(who()).arg(step_).arg(n),
            powerOfTen(frame.signal[static_cast<std::size_t>(step_)].deviation),
            tr("standard deviation of its activations")};
  }
  return {tr("%1: the gradient is back in layer %2 of %3").arg(who()).arg(2 * n - step_).arg(n),
          QStringLiteral("× ") + powerOfTen(frame.gradient[static_cast<std::size_t>(step_ - n)].rms),
          tr("gradient there")};
}

PlotHeadline DepthClaim::collapse() const {
  return {tr("%1 of %2 do the work of one matrix")
              .arg(layers(study_.config.layers), shortLabelOf(study_.config.activation)),
          QStringLiteral("1"), tr("matrix; outputs differ by %1").arg(powerOfTen(study_.run.collapse->difference))};
}

PlotHeadline DepthClaim::meanShift() const {
  const auto& signal = study_.run.frame.signal;
  const QString name = shortLabelOf(study_.config.activation);
  const bool shifts = std::abs(signal[1].mean - signal[0].mean) > meanHeld;
  return {
      shifts
          ? tr("%1 shifts the mean from %2 to %3").arg(name, twoDecimals(signal[0].mean), twoDecimals(signal[1].mean))
          : tr("%1 keeps the mean at %2").arg(name, twoDecimals(signal[1].mean)),
      twoDecimals(signal[1].mean), tr("mean of the activations in layer 1")};
}

PlotHeadline DepthClaim::gradient() const {
  const double ratio = study_.run.frame.gradient.back().rms;
  const QString times = QStringLiteral("× ") + powerOfTen(ratio);
  const QString over = layers(study_.config.layers);
  const QString caption = tr("gradient at the input");
  if (ratio == 0) return {tr("%1: no gradient comes back at all").arg(who()), QStringLiteral("0"), caption};
  if (holds(ratio)) return {tr("%1: over %2 the gradient holds%3").arg(who(), over, signalToo()), times, caption};
  return {
      (ratio < 1 ? tr("%1: over %2 the gradient vanishes") : tr("%1: over %2 the gradient explodes")).arg(who(), over),
      times, caption};
}

/// The end of a sentence that says that the gradient holds.
QString DepthClaim::signalToo() const {
  const auto& signal = study_.run.frame.signal;
  const double ratio = signal.back().rms() / signal.front().rms();
  const QString text = holds(ratio) ? tr(", and so does the signal (× %1)")
                       : ratio < 1  ? tr(", but the signal vanishes (× %1)")
                                    : tr(", but the signal explodes (× %1)");
  return text.arg(powerOfTen(ratio));
}

QString DepthClaim::who() const {
  const DepthConfig& config = study_.config;
  const QString names[] = {tr("N(0, 1) weights"), tr("Xavier’s weights"), tr("He’s weights"), tr("LeCun’s weights"),
                           tr("orthogonal weights")};
  QString weights = names[static_cast<std::size_t>(config.initialization)];
  if (config.gain != 1) weights += QStringLiteral(" × ") + number(config.gain, 3);
  return tr("%1 with %2").arg(shortLabelOf(config.activation), weights);
}

QString DepthClaim::layers(long n) const { return n == 1 ? tr("1 layer") : tr("%1 layers").arg(n); }

}  // namespace actiscope
