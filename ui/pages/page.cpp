#include "ui/pages/page.h"

#include "ui/plot/text_line.h"
#include "ui/widgets/bold.h"
#include "ui/widgets/curve_list.h"
#include "ui/widgets/fold_handle.h"
#include "ui/widgets/function_picker.h"
#include "ui/widgets/parameter_panel.h"
#include "ui/widgets/parameter_slider.h"
#include "ui/widgets/text_label.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QShowEvent>
#include <QSignalBlocker>
#include <algorithm>
#include <utility>

namespace actiscope {

namespace {

constexpr int inspectorWidth = 320;

// The type of a presentation, in terms of the usual one.
constexpr double heightOfUsualType = 500;  // pixels
constexpr double leastType = 1.5;
constexpr double mostType = 4;

std::vector<ComparedCurve> rowsOf(const std::vector<Function>& functions) {
  std::vector<ComparedCurve> rows;
  for (const Function& function : functions) rows.push_back({function, static_cast<int>(rows.size())});
  return rows;
}

/// Where the readout has a ground of its own, as in a presentation, it is the picture's.
void blend(QLabel& readout, const Theme& theme) {
  QPalette colours = theme.palette;
  colours.setColor(QPalette::Window, theme.background);
  readout.setPalette(colours);
}

}  // namespace

Page::Page(SceneStore& store, QWidget* parent)
    : QWidget(parent),
      store_(store),
      plot_(new Plot),
      centre_(new QVBoxLayout),
      below_(new QWidget),
      row_(new QHBoxLayout(this)),
      scroll_(new QScrollArea),
      inspector_(new QVBoxLayout) {
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 12, 16, 12);
  column->addLayout(inspector_);
  column->addStretch(1);
  inspector_->setSpacing(8);
  scroll_->setWidget(content);
  scroll_->setWidgetResizable(true);
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll_->setFixedWidth(inspectorWidth);

  row_->setContentsMargins(0, 0, 0, 0);
  row_->setSpacing(0);
  row_->addLayout(centre_, 1);
  row_->addWidget(scroll_);
  centre_->setSpacing(0);
  centre_->addWidget(plot_, 1);
  centre_->addWidget(below_);
  auto* rows = new QVBoxLayout(below_);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  connect(&store_, &SceneStore::changed, this, [this] {
    if (isVisible()) showSoon();
  });
  connect(plot_, &Plot::wanted, this, [this] {
    if (std::exchange(stale_, false) && isVisible()) showScene();
  });
  connect(plot_, &Plot::resized, this, [this] {
    if (isVisible()) showScene();
  });
}

void Page::present(const Theme& theme) {
  dress(theme);
  if (readout_) blend(*readout_, theme);
  showScene();
}

/// At once; while somebody drags, no more often than the screen can show.
void Page::showSoon() {
  if (store_.isInGesture() && (stale_ || !plot_->isFrameDue())) {
    stale_ = true;
    return plot_->refresh();
  }
  stale_ = false;
  showScene();
}

void Page::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (!event->spontaneous()) plot_->setFocus();
}

void Page::addFold(QAction& controlsShown) {
  controlsShown_ = &controlsShown;
  handle_ = new FoldHandle(controlsShown);
  row_->insertWidget(row_->indexOf(scroll_), handle_);
  connect(controlsShown_, &QAction::toggled, this, &Page::fold);
  fold();
}

/// Whoever was in the inspector is then in the picture.
void Page::fold() {
  const bool isThere = !presenting_ && (!controlsShown_ || controlsShown_->isChecked());
  if (!isThere && scroll_->isAncestorOf(focusWidget())) plot_->setFocus();
  scroll_->setVisible(isThere);
  if (handle_) handle_->setVisible(!presenting_);
}

void Page::setPresenting(bool on) {
  if (presenting_ == on) return;
  presenting_ = on;
  below_->setVisible(!on);
  fold();
  enlarge();
  if (isVisible()) plot_->setFocus();
}

/// The type grows with the screen.
double Page::enlargement() const {
  return presenting_ ? std::clamp(height() / heightOfUsualType, leastType, mostType) : 1;
}

/// Curves grow half as much.
void Page::dress(Theme theme) {
  theme.type = enlargement();
  theme.boldness = (1 + theme.type) / 2;
  plot_->setTheme(theme);
}

/// Curves are sampled anew for the room that the type leaves.
void Page::enlarge() {
  dress(theme());
  const QFont type = enlarged(font(), enlargement());
  if (type == plot_->font()) return;
  plot_->setFont(type);
  if (readout_) {
    readout_->setFont(type);
    readout_->setAutoFillBackground(presenting_);
  }
  if (isVisible()) showScene();
}

Page::Motion Page::motion() const {
  Motion motion;
  for (const auto* slider : findChildren<ParameterSlider*>()) motion.sweeps.push_back(slider->sweepWay());
  return motion;
}

void Page::resume(const Motion& motion) {
  const auto sliders = findChildren<ParameterSlider*>();
  const std::size_t both = std::min(motion.sweeps.size(), static_cast<std::size_t>(sliders.size()));
  for (std::size_t i = 0; i < both; ++i) {
    if (const auto way = motion.sweeps[i]) sliders[static_cast<qsizetype>(i)]->sweepFrom(*way);
  }
}

void Page::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (presenting_) enlarge();
}

void Page::addBelowPlot(QWidget* widget) { below_->layout()->addWidget(widget); }

void Page::addReadout(QLabel& readout) {
  readout_ = &readout;
  centre_->addWidget(&readout);
}

void Page::addHeading(const QString& text) {
  auto* heading = new TextLabel(text);
  makeBold(*heading);
  heading->setContentsMargins(0, inspector_->count() == 0 ? 0 : 8, 0, 0);
  inspector_->addWidget(heading);
}

void Page::addSwitch(const QString& text, const QString& tip, Get<bool> get, const Set<bool>& set) {
  auto* box = new QCheckBox(text);
  box->setToolTip(tip);
  inspector_->addWidget(box);
  controls_.emplace_back([this, box, get = std::move(get)] {
    const QSignalBlocker quiet(box);
    box->setChecked(get(scene()));
  });
  connect(box, &QCheckBox::toggled, this, [this, text, set](bool on) {
    store_.edit(tr("Show or hide %1").arg(text), [&](Scene& scene) { set(scene, on); });
  });
}

ParameterSlider* Page::addControl(const Parameter& parameter, const Get<double>& get, const Set<double>& set) {
  auto* slider = new ParameterSlider(parameter);
  inspector_->addWidget(slider);
  controls_.emplace_back([this, slider, get] { slider->setValue(get(scene())); });
  connect(slider, &ParameterSlider::valueChanged, this, [this, slider, set, parameter](double value) {
    store_.edit(
        tr("Change %1").arg(localized(parameter.meaning)), [&](Scene& scene) { set(scene, value); },
        QStringLiteral("slider %1").arg(quintptr(slider)));
  });
  connect(slider, &ParameterSlider::settled, &store_, &SceneStore::endGesture);
  return slider;
}

QComboBox* Page::addChoice(const QString& text, const QString& tip, const QStringList& names, const Get<int>& get,
                           const Set<int>& set) {
  auto* label = new QLabel(text);
  auto* box = new QComboBox;
  box->addItems(names);
  box->setToolTip(tip);
  box->setAccessibleName(text);
  box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);  // as wide as there is room
  label->setBuddy(box);
  auto* row = new QHBoxLayout;
  row->addWidget(label);
  row->addWidget(box, 1);
  inspector_->addLayout(row);
  controls_.emplace_back([this, box, get] { box->setCurrentIndex(get(scene())); });
  connect(box, &QComboBox::activated, this, [this, text, set](int index) {
    store_.edit(tr("Change %1").arg(text), [&](Scene& scene) { set(scene, index); });
  });
  return box;
}

void Page::addFunction(const Get<const Function&>& get, const std::function<Function&(Scene&)>& of,
                       const std::function<void(Scene&)>& picked) {
  auto* picker = new FunctionPicker;
  auto* panel = new ParameterPanel;
  inspector_->addWidget(picker);
  inspector_->addWidget(panel);
  controls_.emplace_back([this, picker, panel, get] {
    const Function& function = get(scene());
    if (picker->current() != &function.activation()) picker->setCurrent(function.activation());
    panel->setFunction(function);
  });
  connect(picker, &FunctionPicker::picked, this, [this, of, picked](const Activation* activation) {
    store_.edit(tr("Choose %1").arg(localized(activation->name)), [&](Scene& scene) {
      of(scene) = Function(*activation);
      if (picked) picked(scene);
    });
    plot_->setFocus();  // the page's keys are at hand again
  });
  connect(panel, &ParameterPanel::valueChanged, this, [this, panel, get, of](std::size_t i, double value) {
    const QString symbol = toText(get(scene()).activation().parameters[i].symbol);
    store_.edit(
        tr("Change %1").arg(symbol), [&](Scene& scene) { of(scene).set(i, value); },
        QStringLiteral("parameter %1 of %2").arg(i).arg(quintptr(panel)));
  });
  connect(panel, &ParameterPanel::settled, &store_, &SceneStore::endGesture);
}

void Page::addFunctions(std::size_t least, std::size_t most, const Get<const Functions&>& get,
                        const std::function<Functions&(Scene&)>& of) {
  auto* list = new CurveList(least, most, false);
  auto* panel = new ParameterPanel;
  inspector_->addWidget(list);
  inspector_->addWidget(panel);
  const auto showPanel = [this, list, panel, get] { panel->setFunction(get(scene())[list->selected()]); };
  controls_.emplace_back([this, list, get, showPanel] {
    list->setCurves(rowsOf(get(scene())), theme());
    showPanel();
  });
  connect(list, &CurveList::selectionChanged, this, showPanel);
  connect(list, &CurveList::added, this, [this, list, get, of] {
    store_.edit(tr("Add a function"), [&](Scene& scene) { of(scene).emplace_back("tanh"); });
    list->select(get(scene()).size() - 1);
  });
  connect(list, &CurveList::removed, this, [this, of](std::size_t index) {
    store_.edit(tr("Remove a function"),
                [&](Scene& scene) { of(scene).erase(of(scene).begin() + static_cast<std::ptrdiff_t>(index)); });
  });
  connect(list, &CurveList::picked, this, [this, of](std::size_t index, const Activation* activation) {
    store_.edit(tr("Choose %1").arg(localized(activation->name)),
                [&](Scene& scene) { of(scene)[index] = Function(*activation); });
  });
  connect(panel, &ParameterPanel::valueChanged, this, [this, list, panel, of](std::size_t i, double value) {
    const std::size_t index = list->selected();
    store_.edit(
        tr("Change a parameter"), [&](Scene& scene) { of(scene)[index].set(i, value); },
        QStringLiteral("parameter %1 of %2 in %3").arg(i).arg(index).arg(quintptr(panel)));
  });
  connect(panel, &ParameterPanel::settled, &store_, &SceneStore::endGesture);
}

void Page::showControls() {
  for (const auto& show : controls_) show();
}

}  // namespace actiscope
