#include "ui/pages/cost_page.h"

#include "ui/widgets/progress_strip.h"

namespace actiscope {

CostPage::CostPage(SceneStore& store, QWidget* parent)
    : Page(store, parent), picture_(plot()), button_(new QPushButton(tr("Measure"))) {
  buildInspector();
  addBelowPlot(new ProgressStrip(tr("Measuring every function"), measuring_));
  connect(button_, &QPushButton::clicked, this, &CostPage::measure);
  connect(&measuring_, &BackgroundState::started, this, [this] { button_->setEnabled(false); });
  connect(&measuring_, &BackgroundState::ended, this, [this] { button_->setEnabled(true); });
}

void CostPage::buildInspector() {
  addHeading(tr("On this machine"));
  button_->setToolTip(tr("Time every function anew over 4096 numbers (F5)"));
  button_->setShortcut(Qt::Key_F5);
  inspector().addWidget(button_);
  addHeading(tr("Show"));
  addChoice(
      tr("Functions"), tr("Which functions have bars"), {tr("the best known"), tr("all")},
      [](auto& s) -> auto& { return s.cost.selection; });
  addChoice(
      tr("Order"), tr("Which function is first"), {tr("the cheapest first"), tr("by family")},
      [](auto& s) -> auto& { return s.cost.order; });
  addChoice(
      tr("Axis"), tr("How the costs are drawn"), {tr("linear"), tr("logarithmic")},
      [](auto& s) -> auto& { return s.cost.axis; });
}

/// A scene without numbers gets those of this machine without being another document; numbers are never replaced
/// unasked.
void CostPage::showScene() {
  if (scene().cost.measured.costs.empty()) {
    if (!latest_.costs.empty()) return take(latest_);
    if (!asked_) measure();
  }
  picture_.show(scene().cost);
  plot().setReading(picture_.pointAt(place_));
  showControls();
}

bool CostPage::handleKey(const QKeyEvent& event) {
  const auto place = placeAfter(event, place_, picture_.rowCount(), 2);
  if (!place) return false;
  place_ = *place;
  plot().setReading(picture_.pointAt(place_));
  return true;
}

void CostPage::measure() {
  asked_ = true;
  measuring_.start([](const Progress& progress) { return measureCatalogue(progress).value_or(CostTable()); },
                   [this](const CostTable& table) { take(table); });
}

void CostPage::take(const CostTable& table) {
  latest_ = table;
  const auto set = [&](Scene& s) { s.cost.measured = table; };
  if (scene().cost.measured.costs.empty()) {
    store().pass(set);
  } else {
    store().edit(tr("Measure the costs"), set);
  }
}

}  // namespace actiscope
