#include "ui/pages/zigzag_page.h"

#include "core/scene/scene.h"

namespace actiscope {

ZigzagPage::ZigzagPage(SceneStore& store, QWidget* parent)
    : PlayedPage(
          store, [](auto& s) -> auto& { return s.zigzag.playback; }, parent),
      picture_(plot()) {
  addHeading(tr("Inputs: a = f(u), u standard normal"));
  addFunctions(
      1, mostZigzags, [](auto& s) -> auto& { return s.zigzag.inputs; });
  addHeading(tr("Gradient descent: w ← w − η·(y − y*)·a"));
  addControl(
      zigzagRateParameter, [](auto& s) -> auto& { return s.zigzag.config.rate; });
  addControl(
      batchParameter, [](auto& s) -> auto& { return s.zigzag.config.batch; });
  addControl(
      seedParameter, [](auto& s) -> auto& { return s.zigzag.config.seed; });
  addHeading(tr("From start to optimum"));
  addControl(
      startXParameter, [](auto& s) -> auto& { return s.zigzag.config.start.x; });
  addControl(
      startYParameter, [](auto& s) -> auto& { return s.zigzag.config.start.y; });
  addControl(
      optimumXParameter, [](auto& s) -> auto& { return s.zigzag.config.optimum.x; });
  addControl(
      optimumYParameter, [](auto& s) -> auto& { return s.zigzag.config.optimum.y; });
}

void ZigzagPage::showScene() {
  picture_.show(scene().zigzag);
  showControls();
  showPlayer(picture_.length());
}

}  // namespace actiscope
