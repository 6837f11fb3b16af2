#include "ui/pages/gates_page.h"

#include "ui/widgets/property_card.h"
#include "ui/words.h"

#include <algorithm>

namespace actiscope {

namespace {

/// The unit with this gate; none is known for most of the catalogue.
std::vector<GatedPair>::const_iterator pairWith(const Function& gate) {
  return std::ranges::find(gatedPairs(), gate.activation().id, &GatedPair::gate);
}

std::vector<PropertyRow> describeUnit(const Function& gate) {
  const auto pair = pairWith(gate);
  if (pair == gatedPairs().end()) return {};
  return describe(pair->formula, pair->source, pair->dialects);
}

}  // namespace

GatesPage::GatesPage(SceneStore& store, QWidget* parent)
    : PlayedPage(
          store, [](auto& s) -> auto& { return s.gates.playback; }, parent),
      picture_(plot()),
      card_(new PropertyCard) {
  addHeading(tr("Gated linear unit f(a, b) = a · g(b)"));
  addPairs();
  inspector().addWidget(card_);
  addHeading(tr("Its gate g"));
  addFunction([](auto& s) -> auto& { return s.gates.gate; });
  addHeading(tr("The point; the player moves b"));
  addControl(
      passedParameter, [](auto& s) -> auto& { return s.gates.a; });
}

void GatesPage::addPairs() {
  QStringList names;
  for (const GatedPair& pair : gatedPairs()) names << localized(pair.name);
  addChoice(
      tr("Unit"), tr("Choose one of the papers' gated linear units"), names,
      [](const Scene& s) {
        const auto pair = pairWith(s.gates.gate);
        return pair == gatedPairs().end() ? -1 : static_cast<int>(pair - gatedPairs().begin());
      },
      [](Scene& s, int i) { s.gates.gate = Function(gatedPairs()[static_cast<std::size_t>(i)].gate); });
}

bool GatesPage::handleKey(const QKeyEvent& event) {
  if (event.key() != Qt::Key_PageUp && event.key() != Qt::Key_PageDown) return PlayedPage::handleKey(event);
  raise(event.key() == Qt::Key_PageUp ? 1 : -1);
  return true;
}

void GatesPage::raise(int direction) {
  constexpr double step = 0.01;  // of the way
  const double travel = travelOf(passedParameter, scene().gates.a) + direction * step;
  store().edit(
      tr("Change %1").arg(localized(passedParameter.meaning)),
      [&](Scene& s) { s.gates.a = valueAt(passedParameter, std::clamp(travel, 0.0, 1.0)); },
      QStringLiteral("gates arrows"));
}

void GatesPage::showScene() {
  picture_.show(scene().gates);
  card_->setRows(describeUnit(scene().gates.gate));
  showControls();
  showPlayer(gateSteps);
}

}  // namespace actiscope
