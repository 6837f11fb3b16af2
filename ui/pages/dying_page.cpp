#include "ui/pages/dying_page.h"

#include "core/scene/scene.h"
#include "ui/widgets/progress_strip.h"

#include <algorithm>

namespace actiscope {

DyingPage::DyingPage(SceneStore& store, QWidget* parent)
    : PlayedPage(
          store, [](auto& s) -> auto& { return s.dying.playback; }, parent),
      picture_(plot()) {
  buildInspector();
  addBelowPlot(new ProgressStrip(tr("Counting dead units"), counting_));
}

void DyingPage::buildInspector() {
  addHeading(tr("The neuron: a = f(W·x + b)"));
  addFunction([](auto& s) -> auto& { return s.dying.config.function; });
  addControl(
      dyingRateParameter, [](auto& s) -> auto& { return s.dying.config.rate; });
  addControl(
      badGradientParameter, [](auto& s) -> auto& { return s.dying.config.badGradient; });
  addHeading(tr("Treatments"));
  addSwitch(
      tr("Another activation"), tr("The same neuron with this activation from the start"),
      [](auto& s) -> auto& { return s.dying.withFunction; });
  addFunction(
      [](auto& s) -> auto& { return s.dying.function; }, [](Scene& s) { s.dying.withFunction = true; });
  addSwitch(
      tr("Another learning rate"), tr("The same neuron with this learning rate from the start"),
      [](auto& s) -> auto& { return s.dying.withRate; });
  addControl(
      otherRateParameter, [](const Scene& s) { return s.dying.rate; },
      [](Scene& s, double rate) {
        s.dying.rate = rate;
        s.dying.withRate = true;
      });
  addSwitch(
      tr("Momentum"),
      tr("Steps add up: v ← μ·v + g and W ← W − η·v, so that a gradient counts 1/(1 − μ) times in the end"),
      [](auto& s) -> auto& { return s.dying.withMomentum; });
  addControl(
      momentumParameter, [](const Scene& s) { return s.dying.momentum; },
      [](Scene& s, double momentum) {
        s.dying.momentum = momentum;
        s.dying.withMomentum = true;
      });
  addHeading(tr("What it has learned, and from what"));
  addControl(
      dyingWeightParameter, [](auto& s) -> auto& { return s.dying.config.weight; });
  addControl(
      dyingBiasParameter, [](auto& s) -> auto& { return s.dying.config.bias; });
  addInputs();
  addControl(
      dyingStepsParameter, [](auto& s) -> auto& { return s.dying.config.steps; });
}

/// Each end pushes the other along.
void DyingPage::addInputs() {
  addControl(
      lowestInputParameter, [](const Scene& s) { return s.dying.config.inputs.from; },
      [](Scene& s, double from) {
        s.dying.config.inputs = {from, std::max(from, s.dying.config.inputs.to)};
      });
  addControl(
      highestInputParameter, [](const Scene& s) { return s.dying.config.inputs.to; },
      [](Scene& s, double to) {
        s.dying.config.inputs = {std::min(s.dying.config.inputs.from, to), to};
      });
}

void DyingPage::showScene() {
  picture_.showWhatIsKnown(scene().dying);
  showControls();
  showPlayer(lengthOf(scene().dying));
  countDead();
}

void DyingPage::countDead() {
  const std::vector<LayerConfig> missing = picture_.missing(scene().dying);
  if (missing == counted_) return;
  counted_ = missing;
  if (missing.empty()) return counting_.cancel();
  counting_.start([missing](const Progress& goOn) { return deadCurves(missing, goOn); },
                  [this](const std::vector<DeadCurve>& curves) {
                    picture_.add(curves);
                    picture_.showWhatIsKnown(scene().dying);
                  });
}

}  // namespace actiscope
