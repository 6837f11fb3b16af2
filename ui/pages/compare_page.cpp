#include "ui/pages/compare_page.h"

#include "core/scene/fit.h"
#include "core/scene/presets.h"
#include "core/scene/scene.h"
#include "ui/widgets/curve_list.h"
#include "ui/widgets/parameter_panel.h"
#include "ui/words.h"

#include <algorithm>

namespace actiscope {

namespace {

/// A colour that no curve has yet; when all are taken, colour and dash that no curve has together.
ComparedCurve nextCurve(const std::vector<ComparedCurve>& curves, int colours) {
  const auto unused = [&](const ComparedCurve& style, bool anyDash) {
    return std::ranges::none_of(curves, [&](const ComparedCurve& curve) {
      return curve.colour == style.colour && (anyDash || curve.dash == style.dash);
    });
  };
  for (bool anyDash : {true, false}) {
    for (int i = 0; i < dashPatterns * colours; ++i) {
      const ComparedCurve next{Function("relu"), i % colours, (i + i / colours) % dashPatterns};
      if (unused(next, anyDash)) return next;
    }
  }
  return {};
}

/// Keeps the reference on the same curve after one was removed.
void removeCurve(CompareScene& scene, std::size_t index) {
  scene.curves.erase(scene.curves.begin() + static_cast<std::ptrdiff_t>(index));
  if (!scene.reference) return;
  if (*scene.reference == index) {
    scene.reference.reset();
  } else if (*scene.reference > index) {
    --*scene.reference;
  }
}

/// One of the picture's curves: f or f'.
struct DrawnCurve {
  const Function& function;
  int order;
};

std::vector<DrawnCurve> drawnCurves(const CompareScene& scene) {
  std::vector<DrawnCurve> curves;
  for (const ComparedCurve& curve : scene.curves) {
    if (curve.visible && scene.showValue) curves.push_back({curve.function, 0});
    if (curve.visible && scene.showSlope) curves.push_back({curve.function, 1});
  }
  return curves;
}

}  // namespace

ComparePage::ComparePage(SceneStore& store, QWidget* parent)
    : Page(store, parent),
      picture_(plot()),
      presets_(new QComboBox),
      list_(new CurveList(1, mostCurves, true)),
      parameters_(new ParameterPanel),
      reference_(new QComboBox),
      readout_(new QLabel) {
  buildInspector();
  connectList();
  connectPanel();
  readout_->setContentsMargins(16, 4, 16, 8);
  readout_->setWordWrap(true);
  readout_->setAccessibleName(tr("Values at the cursor"));
  addReadout(*readout_);
  pointAt({});
}

void ComparePage::buildInspector() {
  addHeading(tr("Figure"));
  presets_->setToolTip(tr("Load one of the tutorials' figures"));
  presets_->setAccessibleName(tr("Figure"));
  presets_->setPlaceholderText(tr("Load a figure …"));
  for (const Preset& preset : presets()) {
    if (preset.scene.page == PageId::compare) presets_->addItem(localized(preset.title), toText(preset.id));
  }
  presets_->setCurrentIndex(-1);
  presets_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  inspector().addWidget(presets_);
  connect(presets_, &QComboBox::activated, this, [this] {
    const Preset* preset = findPreset(presets_->currentData().toString().toStdString());
    store().edit(tr("Load %1").arg(localized(preset->title)), [&](Scene& s) { s.compare = preset->scene.compare; });
  });
  addHeading(tr("Curves"));
  inspector().addWidget(list_);
  inspector().addWidget(parameters_);
  addHeading(tr("Show"));
  addSwitch(
      tr("f, the functions"), tr("Show the functions themselves"),
      [](auto& s) -> auto& { return s.compare.showValue; });
  addSwitch(
      tr("f′, the slopes"), tr("Show the first derivatives, each dashed differently from its function"),
      [](auto& s) -> auto& { return s.compare.showSlope; });
  addHeading(tr("Difference to"));
  reference_->setToolTip(tr("Draw how far the other curves are from this one"));
  reference_->setAccessibleName(tr("Reference of the differences"));
  reference_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  inspector().addWidget(reference_);
  connect(reference_, &QComboBox::activated, this, [this](int index) {
    store().edit(tr("Choose the reference"), [&](Scene& s) {
      s.compare.reference = index == 0 ? std::nullopt : std::optional(static_cast<std::size_t>(index - 1));
    });
  });
}

void ComparePage::connectList() {
  connect(list_, &CurveList::selectionChanged, this,
          [this] { parameters_->setFunction(scene().compare.curves[list_->selected()].function); });
  connect(list_, &CurveList::added, this, [this] {
    const int colours = static_cast<int>(theme().curves.size());
    store().edit(tr("Add a curve"),
                 [&](Scene& s) { s.compare.curves.push_back(nextCurve(s.compare.curves, colours)); });
    list_->select(scene().compare.curves.size() - 1);
  });
  connect(list_, &CurveList::removed, this, [this](std::size_t index) {
    store().edit(tr("Remove a curve"), [&](Scene& s) { removeCurve(s.compare, index); });
  });
  connect(list_, &CurveList::picked, this, [this](std::size_t index, const Activation* activation) {
    store().edit(tr("Choose %1").arg(localized(activation->name)),
                 [&](Scene& s) { s.compare.curves[index].function = Function(*activation); });
  });
  connect(list_, &CurveList::shown, this, [this](std::size_t index, bool visible) {
    store().edit(tr("Show or hide a curve"), [&](Scene& s) { s.compare.curves[index].visible = visible; });
  });
  connect(list_, &CurveList::styled, this, [this](std::size_t index, int colour, int dash) {
    store().edit(tr("Change the style of a curve"), [&](Scene& s) {
      s.compare.curves[index].colour = colour;
      s.compare.curves[index].dash = dash;
    });
  });
  connect(parameters_, &ParameterPanel::valueChanged, this, [this](std::size_t i, double value) {
    const std::size_t curve = list_->selected();
    store().edit(
        tr("Change a parameter"), [&](Scene& s) { s.compare.curves[curve].function.set(i, value); },
        QStringLiteral("compare %1 parameter %2").arg(curve).arg(i));
  });
  connect(parameters_, &ParameterPanel::settled, &store(), &SceneStore::endGesture);
}

void ComparePage::connectPanel() {
  Panel& panel = plot().panel(0);
  connect(&panel, &Panel::viewRequested, this, [this](const View& view) {
    store().edit(
        tr("Change the view"), [&](Scene& s) { s.compare.view = showable(view); }, QStringLiteral("compare view"));
  });
  connect(&panel, &Panel::viewSettled, &store(), &SceneStore::endGesture);
  connect(&panel, &Panel::hovered, this, [this](std::optional<double> x) { pointAt({x}); });
}

/// A figure has a view of its own.
void ComparePage::resetView() {
  store().edit(tr("Reset the view"), [](Scene& s) {
    const Preset* figure = presetOf(s.compare);
    s.compare.view = figure ? figure->scene.compare.view : fittedView(s.compare);
  });
}

bool ComparePage::handleKey(const QKeyEvent& event) {
  const auto place = placeAfter(event, place_, scene().compare.view.x, drawnCurves(scene().compare).size());
  if (place) pointAt(*place);
  return place.has_value();
}

void ComparePage::showScene() {
  const CompareScene& compare = scene().compare;
  reserveReadout();
  if (picture_.show(compare)) connectPanel();
  list_->setCurves(compare.curves, theme());
  parameters_->setFunction(compare.curves[list_->selected()].function);
  showControls();
  showReferences();
  pointAt(placeWithin(compare.view.x, place_));
  const Preset* preset = presetOf(compare);
  presets_->setCurrentIndex(preset ? presets_->findData(toText(preset->id)) : -1);
}

void ComparePage::showReferences() {
  const CompareScene& compare = scene().compare;
  reference_->clear();
  reference_->addItem(tr("none"));
  for (const ComparedCurve& curve : compare.curves) reference_->addItem(shortLabelOf(curve.function));
  reference_->setCurrentIndex(compare.reference ? static_cast<int>(*compare.reference) + 1 : 0);
}

void ComparePage::pointAt(const CurvePlace& place) {
  place_ = place;
  picture_.pointAt(place);
  readOut();
  const QString hint = isPresenting() ? QString() : tr("Point at the curves, or press ← →, to read their values");
  readout_->setText(place.x ? valuesAt(*place.x) : hint);
}

/// The curve that ↑ ↓ led to.
void ComparePage::readOut() {
  const std::vector<DrawnCurve> curves = drawnCurves(scene().compare);
  if (!place_.x || curves.empty()) return plot().setReading(std::nullopt);
  const auto& [function, order] = curves[std::min(place_.curve, curves.size() - 1)];
  const Jet jet = function.jet(*place_.x);
  const double value = order == 0 ? jet.f : jet.f1;
  plot().setReading(PlotReading{
      tr("%1: x = %2, %3 = %4")
          .arg(shortLabelOf(function), shortNumber(*place_.x), order == 0 ? tr("f") : tr("f′"), shortNumber(value)),
      value});
}

QString ComparePage::valuesAt(double x) const {
  QStringList values{tr("x = %1").arg(number(x))};
  for (const ComparedCurve& curve : scene().compare.curves) {
    if (!curve.visible) continue;
    values << QStringLiteral("%1: %2").arg(shortLabelOf(curve.function), number(curve.function(x)));
  }
  return values.join(QStringLiteral("     "));
}

/// Keeps as many lines free as the values need, so that the plot does not jump when the cursor comes.
void ComparePage::reserveReadout() {
  const QMargins margins = readout_->contentsMargins();
  const int width = plot().width() - margins.left() - margins.right();
  const QString values =
      valuesAt(scene().compare.view.x.from + scene().compare.view.x.width() / 3) + QStringLiteral(" −1 ← →");
  const QRect box = readout_->fontMetrics().boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, values);
  readout_->setFixedHeight(box.height() + margins.top() + margins.bottom());
}

}  // namespace actiscope
