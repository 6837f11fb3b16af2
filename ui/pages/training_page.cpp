#include "ui/pages/training_page.h"

#include "core/scene/scene.h"
#include "ui/widgets/curve_list.h"
#include "ui/widgets/parameter_panel.h"
#include "ui/widgets/parameter_slider.h"
#include "ui/widgets/progress_strip.h"
#include "ui/words.h"

namespace actiscope {

namespace {

TrainingConfig& configOf(Scene& scene) { return scene.training.config; }

/// A contender in a list: its first activation stands for it.
std::vector<ComparedCurve> rowsOf(const std::vector<Contender>& contenders) {
  std::vector<ComparedCurve> rows;
  for (const Contender& contender : contenders) {
    rows.push_back({contender.activations.front(), static_cast<int>(rows.size())});
  }
  return rows;
}

std::vector<ComparedCurve> layersOf(const Contender& contender, std::size_t colour) {
  std::vector<ComparedCurve> rows;
  for (const Function& activation : contender.activations) rows.push_back({activation, static_cast<int>(colour)});
  return rows;
}

}  // namespace

TrainingPage::TrainingPage(SceneStore& store, QWidget* parent)
    : PlayedPage(
          store, [](auto& s) -> auto& { return s.training.playback; }, parent),
      picture_(plot()),
      contenders_(new CurveList(1, training::mostContenders, false)),
      layers_(new CurveList(1, static_cast<std::size_t>(training::layers.upper), false)),
      parameters_(new ParameterPanel) {
  buildInspector();
  connectContenders();
  connectLayers();
  connectTrainer();
}

void TrainingPage::buildInspector() {
  addContenders();
  addLearning();
  addNetwork();
}

void TrainingPage::addContenders() {
  addHeading(tr("Networks"));
  inspector().addWidget(contenders_);
  addSwitch(
      tr("Batch normalization"), tr("Normalize the selected network before each activation"), [this](auto& s) -> auto& {
        return s.training.config.contenders[selected()].normalized;
      });
  addHeading(tr("Its activation, layer by layer"));
  layers_->setToolTip(tr("The last one is that of all further layers, too"));
  inspector().addWidget(layers_);
  inspector().addWidget(parameters_);
}

void TrainingPage::addRate() {
  rate_ = new ParameterSlider(training::rate);
  rate_->setToolTip(tr("From the step shown on: move it in the middle of a run to change the rate there"));
  inspector().addWidget(rate_);
  connect(rate_, &ParameterSlider::valueChanged, this, [this](double value) {
    if (!changedFrom_) changedFrom_ = rateStep(scene().training);
    store().edit(
        tr("Change %1").arg(localized(training::rate.meaning)),
        [&](Scene& s) { changeRate(s.training, *changedFrom_, value); }, QStringLiteral("training rate"));
  });
  connect(rate_, &ParameterSlider::settled, this, [this] {
    changedFrom_.reset();
    store().endGesture();
  });
}

void TrainingPage::addLearning() {
  addHeading(tr("Learning"));
  restart_ = new QPushButton(tr("Back to the same start"));
  restart_->setToolTip(tr("To step 0, with one learning rate for the whole run"));
  inspector().addWidget(restart_);
  connect(restart_, &QPushButton::clicked, this, [this] {
    player().pause();
    store().edit(tr("Back to the start"), [](Scene& s) {
      configOf(s).changes.clear();
      s.training.playback.step = 0;
    });
  });
  addRate();
  addChoice(
      tr("Optimizer"), tr("How a step follows from the gradient"), {tr("gradient descent"), tr("Adam")},
      [](auto& s) -> auto& { return s.training.config.method; });
  addControl(
      training::momentum, [](auto& s) -> auto& { return s.training.config.momentum; });
  addControl(
      training::batch, [](auto& s) -> auto& { return s.training.config.batch; });
  addControl(
      training::l2, [](auto& s) -> auto& { return s.training.config.l2; });
  addChoice(
      tr("Loss"), tr("Of two classes; values are learned by the squared error"),
      {tr("cross-entropy"), tr("hinge"), tr("squared error")}, [](auto& s) -> auto& { return s.training.config.loss; });
  addControl(
      training::steps, [](auto& s) -> auto& { return s.training.config.steps; });
  addControl(
      training::accuracy, [](auto& s) -> auto& { return s.training.config.accuracy; });
  addControl(
      training::error, [](auto& s) -> auto& { return s.training.config.error; });
  addSwitch(
      tr("Show the accuracy"), tr("The share of right answers over the steps, in place of the loss"),
      [](auto& s) -> auto& { return s.training.accuracy; });
  addSwitch(
      tr("Stop when all are there"), tr("End the run when every network has reached the goal or failed"),
      [](auto& s) -> auto& { return s.training.config.stopAtGoal; });
}

void TrainingPage::addNetwork() {
  addHeading(tr("Data"));
  addChoice(
      tr("Data"), tr("Two classes of points, or values of a function"),
      {tr("disc and ring"), tr("XOR"), tr("two moons"), tr("two clouds"), tr("two spirals"), tr("sine"), tr("jump"),
       tr("parabola")},
      [](auto& s) -> auto& { return s.training.config.data; });
  addControl(
      training::samples, [](auto& s) -> auto& { return s.training.config.samples; });
  addControl(
      training::noise, [](auto& s) -> auto& { return s.training.config.noise; });
  addHeading(tr("Every network"));
  addControl(
      training::layers, [](auto& s) -> auto& { return s.training.config.layers; });
  addControl(
      training::width, [](auto& s) -> auto& { return s.training.config.width; });
  addChoice(
      tr("Initialization"), tr("How the weights are drawn at the start"),
      {tr("normal"), tr("Xavier"), tr("He"), tr("LeCun"), tr("orthogonal")},
      [](auto& s) -> auto& { return s.training.config.initialization; });
  addControl(
      training::gain, [](auto& s) -> auto& { return s.training.config.gain; });
  addControl(
      training::seed, [](auto& s) -> auto& { return s.training.config.seed; });
}

std::size_t TrainingPage::selected() const {
  return std::min(contenders_->selected(), scene().training.config.contenders.size() - 1);
}

void TrainingPage::connectContenders() {
  connect(contenders_, &CurveList::selectionChanged, this, &TrainingPage::showScene);
  connect(contenders_, &CurveList::added, this, [this] {
    store().edit(tr("Add a network"), [](Scene& s) { configOf(s).contenders.push_back({{Function("tanh")}}); });
    contenders_->select(scene().training.config.contenders.size() - 1);
  });
  connect(contenders_, &CurveList::removed, this, [this](std::size_t index) {
    store().edit(tr("Remove a network"), [&](Scene& s) {
      configOf(s).contenders.erase(configOf(s).contenders.begin() + static_cast<std::ptrdiff_t>(index));
    });
  });
  connect(contenders_, &CurveList::picked, this, [this](std::size_t index, const Activation* activation) {
    store().edit(tr("Choose %1").arg(localized(activation->name)),
                 [&](Scene& s) { configOf(s).contenders[index].activations = {Function(*activation)}; });
  });
}

void TrainingPage::connectLayers() {
  const auto edit = [this](const QString& what, auto change, const QString& gesture = {}) {
    store().edit(
        what, [&](Scene& s) { change(configOf(s).contenders[selected()].activations); }, gesture);
  };
  connect(layers_, &CurveList::selectionChanged, this, &TrainingPage::showScene);
  connect(layers_, &CurveList::added, this, [this, edit] {
    edit(tr("Another activation"), [](auto& activations) { activations.push_back(activations.back()); });
    layers_->select(scene().training.config.contenders[selected()].activations.size() - 1);
  });
  connect(layers_, &CurveList::removed, this, [edit](std::size_t index) {
    edit(tr("One activation less"),
         [&](auto& activations) { activations.erase(activations.begin() + static_cast<std::ptrdiff_t>(index)); });
  });
  connect(layers_, &CurveList::picked, this, [edit](std::size_t index, const Activation* activation) {
    edit(tr("Choose %1").arg(localized(activation->name)),
         [&](auto& activations) { activations[index] = Function(*activation); });
  });
  connect(parameters_, &ParameterPanel::valueChanged, this, [this, edit](std::size_t parameter, double value) {
    const std::size_t layer = layers_->selected();
    edit(
        tr("Change a parameter"), [&](auto& activations) { activations[layer].set(parameter, value); },
        QStringLiteral("training %1 %2 %3").arg(selected()).arg(layer).arg(parameter));
  });
  connect(parameters_, &ParameterPanel::settled, &store(), &SceneStore::endGesture);
}

void TrainingPage::connectTrainer() {
  addBelowPlot(new ProgressStrip(tr("Training"), trainer_));
  connect(&trainer_, &Trainer::arrived, this, [this] {
    drawn_.reset();
    showTraining();
  });
  connect(&trainer_, &BackgroundState::ended, this, [this](bool cancelled) {
    if (cancelled) store().pass([this](Scene& s) { s.training.playback.step = trainer_.known(); });
  });
}

void TrainingPage::showScene() {
  const TrainingScene& training = scene().training;
  trainer_.show(training.config, training.playback.step);
  contenders_->setCurves(rowsOf(training.config.contenders), theme());
  const Contender& contender = training.config.contenders[selected()];
  layers_->setCurves(layersOf(contender, selected()), theme());
  parameters_->setFunction(contender.activations[layers_->selected()]);
  rate_->setValue(training.config.rateAt(rateStep(training)));
  showControls();
  showTraining();
}

void TrainingPage::showTraining() {
  if (!isVisible()) return;
  const std::pair drawing(theme().id, scene().training.accuracy);
  if (trainer_.view() && drawn_ != drawing) {
    picture_.show(*trainer_.view(), drawing.second);
    drawn_ = drawing;
  }
  showPlayer(trainer_.length());
}

}  // namespace actiscope
