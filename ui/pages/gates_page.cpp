#include "ui/pages/gates_page.h"

#include "ui/words.h"

#include <algorithm>

namespace actiscope {

GatesPage::GatesPage(SceneStore& store, QWidget* parent) : Page(store, parent), picture_(plot()) {
  addHeading(tr("Gated linear unit f(a, b) = a · g(b)"));
  addPairs();
  addHeading(tr("Its gate g"));
  addFunction([](auto& s) -> auto& { return s.gates.gate; });
  addHeading(tr("The point"));
  addControl(
      passedParameter, [](auto& s) -> auto& { return s.gates.a; });
  addControl(
      gateParameter, [](auto& s) -> auto& { return s.gates.b; });
}

/// A gate of the catalogue that no unit is known for is none of them.
void GatesPage::addPairs() {
  QStringList names;
  for (const GatedPair& pair : gatedPairs()) names << localized(pair.name);
  addChoice(
      tr("Unit"), tr("Choose one of the papers' gated linear units"), names,
      [](const Scene& s) {
        const auto pair = std::ranges::find(gatedPairs(), s.gates.gate.activation().id, &GatedPair::gate);
        return pair == gatedPairs().end() ? -1 : static_cast<int>(pair - gatedPairs().begin());
      },
      [](Scene& s, int i) { s.gates.gate = Function(gatedPairs()[static_cast<std::size_t>(i)].gate); });
}

bool GatesPage::handleKey(int key) {
  switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
      move(gateParameter, &GatesScene::b, key == Qt::Key_Right ? 1 : -1);
      return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
      move(passedParameter, &GatesScene::a, key == Qt::Key_Up ? 1 : -1);
      return true;
    default:
      return false;
  }
}

void GatesPage::move(const Parameter& parameter, double GatesScene::*input, int direction) {
  constexpr double step = 0.01;  // of the way
  const double travel = travelOf(parameter, scene().gates.*input) + direction * step;
  store().edit(
      tr("Change %1").arg(localized(parameter.meaning)),
      [&](Scene& s) { s.gates.*input = valueAt(parameter, std::clamp(travel, 0.0, 1.0)); },
      QStringLiteral("gates arrows %1").arg(toText(parameter.id)));
}

void GatesPage::showScene() {
  picture_.show(scene().gates);
  showControls();
}

}  // namespace actiscope
