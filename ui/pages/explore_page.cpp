#include "ui/pages/explore_page.h"

#include "core/scene/fit.h"
#include "core/scene/scene.h"
#include "ui/pages/lens_panel.h"
#include "ui/widgets/formula_label.h"
#include "ui/widgets/framework_list.h"
#include "ui/widgets/property_card.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <array>

namespace actiscope {

namespace {

constexpr int readoutDigits = 8;

}  // namespace

ExplorePage::ExplorePage(SceneStore& store, QWidget* parent)
    : Page(store, parent),
      picture_(plot()),
      formula_(new FormulaLabel),
      card_(new PropertyCard),
      frameworks_(new FrameworkList),
      readout_(new TextLabel) {
  describeFunction();
  buildInspector();
  readout_->setContentsMargins(16, 4, 16, 8);
  readout_->setSelectable();
  readout_->reserve(QStringLiteral("x = −1  f′  f″  ← →"));  // signs that other fonts have, which may be higher
  readout_->setAccessibleName(tr("Values at the cursor"));
  addReadout(*readout_);
  cardTimer_.setSingleShot(true);
  cardTimer_.setInterval(60);
  connect(frameworks_, &FrameworkList::chosen, this, [this](const Function& function) {
    this->store().edit(tr("Choose %1").arg(labelOf(function)), [&](Scene& s) { s.explore.function = function; });
  });
  connect(&cardTimer_, &QTimer::timeout, this, &ExplorePage::describeFunction);
}

void ExplorePage::buildInspector() {
  addHeading(tr("Function"));
  addFunction(
      [](auto& s) -> auto& { return s.explore.function; }, [](Scene& s) { s.explore.view = fittedView(s.explore); });
  addHeading(tr("Show"));
  addSwitch(
      tr("f′, the slope"), tr("Show the first derivative, dashed"),
      [](auto& s) -> auto& { return s.explore.showSlope; });
  addSwitch(
      tr("f″, the curvature"), tr("Show the second derivative, dotted"),
      [](auto& s) -> auto& { return s.explore.showCurvature; });
  addSwitch(
      tr("Tangent at the cursor"), tr("Draw the tangent where the cursor is"),
      [](auto& s) -> auto& { return s.explore.showTangent; });
  addSwitch(
      tr("Saturation"), tr("Shade where |f′| is below the threshold"),
      [](auto& s) -> auto& { return s.explore.showBands; });
  addControl(
      thresholdParameter, [](auto& s) -> auto& { return s.explore.threshold; });
  addHeading(tr("Formula"));
  inspector().addWidget(formula_);
  addHeading(tr("Properties, computed"));
  inspector().addWidget(card_);
  addHeading(tr("In PyTorch, Keras, JAX and ONNX"));
  inspector().addWidget(frameworks_);
  addHeading(tr("Precision lens"));
  addSwitch(
      tr("Errors in a number format"), tr("Compare the textbook formula with ours, digit for digit"),
      [](auto& s) -> auto& { return s.explore.lens.shown; });
  addChoice(
      tr("Format"), tr("The numbers that are computed with"), lensFormats(),
      [](auto& s) -> auto& { return s.explore.lens.format; });
  addChoice(
      tr("Of"), tr("What is computed"), {tr("f"), tr("f′")}, [](auto& s) -> auto& { return s.explore.lens.order; });
}

/// The panels are new when the lens has come or gone.
void ExplorePage::connectPlot() {
  if (connectedPanels_ == plot().panelCount()) return;
  connectedPanels_ = plot().panelCount();
  Panel& panel = plot().panel(0);
  connect(&panel, &Panel::viewRequested, this, [this](const View& view) {
    store().edit(
        tr("Change the view"), [&](Scene& s) { s.explore.view = showable(view); }, QStringLiteral("explore view"));
  });
  connect(&panel, &Panel::viewSettled, &store(), &SceneStore::endGesture);
  connect(&panel, &Panel::hovered, this, [this](std::optional<double> x) { pointAt({x}); });
}

void ExplorePage::resetView() {
  store().edit(tr("Reset the view"), [](Scene& s) { s.explore.view = fittedView(s.explore); });
}

bool ExplorePage::handleKey(const QKeyEvent& event) {
  const auto place = placeAfter(event, place_, scene().explore.view.x, orders().size());
  if (place) pointAt(*place);
  return place.has_value();
}

/// Of the derivatives whose curves are there.
std::vector<int> ExplorePage::orders() const {
  std::vector<int> shown{0};
  if (scene().explore.showSlope) shown.push_back(1);
  if (scene().explore.showCurvature) shown.push_back(2);
  return shown;
}

void ExplorePage::showScene() {
  showControls();
  if (!isVisible() && plot().testAttribute(Qt::WA_PendingResizeEvent)) return;  // shown when the picture has its size
  picture_.show(scene().explore);
  connectPlot();
  if (!cardTimer_.isActive()) cardTimer_.start();  // not put off by every move: a sweep has no pause
  const CurvePlace seen = placeWithin(scene().explore.view.x, place_);
  seen == place_ ? writeReadout() : pointAt(seen);
}

void ExplorePage::describeFunction() {
  formula_->setFunction(scene().explore.function);
  card_->setFunction(scene().explore.function);
  frameworks_->setFunction(scene().explore.function);
}

void ExplorePage::pointAt(const CurvePlace& place) {
  place_ = place;
  place_.x = picture_.pointAt(place);
  writeReadout();
}

void ExplorePage::writeReadout() {
  if (!place_.x) {
    plot().setReading(std::nullopt);
    return readout_->setText(isPresenting() ? QString() : tr("Point at the curve, or press ← →, to read its values"));
  }
  const Jet jet = scene().explore.function.jet(*place_.x);
  readOut(jet);
  readout_->setText(tr("x = %1     f = %2     f′ = %3     f″ = %4")
                        .arg(number(*place_.x, readoutDigits), number(jet.f, readoutDigits),
                             number(jet.f1, readoutDigits), number(jet.f2, readoutDigits)));
}

/// The curve that ↑ ↓ led to.
void ExplorePage::readOut(const Jet& jet) {
  const std::vector<int> shown = orders();
  const auto order = static_cast<std::size_t>(shown[std::min(place_.curve, shown.size() - 1)]);
  const double value = std::array{jet.f, jet.f1, jet.f2}[order];
  const QString symbol = std::array{tr("f"), tr("f′"), tr("f″")}[order];
  plot().setReading(
      PlotReading{tr("%1: x = %2, %3 = %4")
                      .arg(shortLabelOf(scene().explore.function), shortNumber(*place_.x), symbol, shortNumber(value)),
                  value});
}

}  // namespace actiscope
