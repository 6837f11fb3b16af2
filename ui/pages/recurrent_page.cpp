#include "ui/pages/recurrent_page.h"

#include "core/scene/scene.h"

namespace actiscope {

RecurrentPage::RecurrentPage(SceneStore& store, QWidget* parent)
    : PlayedPage(
          store, [](auto& s) -> auto& { return s.recurrent.playback; }, parent),
      picture_(plot()) {
  addHeading(tr("Activations: h ← f(W·h)"));
  addFunctions(
      1, mostRecurrent, [](auto& s) -> auto& { return s.recurrent.functions; });
  addHeading(tr("Weights"));
  addControl(
      recurrentRadiusParameter, [](auto& s) -> auto& { return s.recurrent.config.radius; });
  addChoice(
      tr("Matrix"), tr("How W is drawn before it is scaled"), RecurrentPicture::matrices(),
      [](auto& s) -> auto& { return s.recurrent.config.matrix; });
  addControl(
      recurrentUnitsParameter, [](auto& s) -> auto& { return s.recurrent.config.units; });
  addControl(
      recurrentSeedParameter, [](auto& s) -> auto& { return s.recurrent.config.seed; });
  addHeading(tr("Time"));
  addControl(
      recurrentStepsParameter, [](auto& s) -> auto& { return s.recurrent.config.steps; });
}

void RecurrentPage::showScene() {
  picture_.show(scene().recurrent);
  showControls();
  showPlayer(lengthOf(scene().recurrent));
}

}  // namespace actiscope
