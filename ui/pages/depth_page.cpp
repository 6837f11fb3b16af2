#include "ui/pages/depth_page.h"

#include "core/scene/scene.h"
#include "ui/pages/depth_claim.h"
#include "ui/widgets/progress_strip.h"
#include "ui/words.h"

#include <QTimer>
#include <thread>

namespace actiscope {

namespace {

constexpr qint64 patience = 300;  // milliseconds that a study may still take when its settings have changed

/// As the slider shows it.
QString gainText(double gain) { return number(gain, 4); }

bool isOffered(std::optional<double> gain) {
  return gain && *gain >= depthGainParameter.lower && *gain <= depthGainParameter.upper;
}

}  // namespace

DepthPage::DepthPage(SceneStore& store, QWidget* parent)
    : PlayedPage(
          store, [](auto& s) -> auto& { return s.depth.playback; }, parent),
      picture_(plot()) {
  buildInspector();
  addBelowPlot(new ProgressStrip(tr("Sending the signal through the layers"), computing_));
  connect(&computing_, &BackgroundState::ended, this, [this](bool cancelled) {
    if (cancelled) goBack();
  });
}

void DepthPage::buildInspector() {
  addHeading(tr("Activation: a ← f(W·a)"));
  addFunction([](auto& s) -> auto& { return s.depth.config.activation; });
  addHeading(tr("Weights"));
  addChoice(
      tr("Initialization"), tr("How the weights are drawn"), DepthClaim::initializations(),
      [](auto& s) -> auto& { return s.depth.config.initialization; });
  addControl(
      depthGainParameter, [](auto& s) -> auto& { return s.depth.config.gain; });
  signalGain_ = addGain(tr("The gain at which pre-activations keep the standard deviation 1: 1 / √E f(z)²"),
                        &DepthStudy::signalGain);
  gradientGain_ = addGain(tr("The gain at which the gradient comes back through all layers as large as it was"),
                          &DepthStudy::gradientGain);
  fixedPoints_ = new QLabel;
  fixedPoints_->setWordWrap(true);
  inspector().addWidget(fixedPoints_);
  addHeading(tr("Network"));
  addControl(
      depthLayersParameter, [](auto& s) -> auto& { return s.depth.config.layers; });
  addControl(
      depthWidthParameter, [](auto& s) -> auto& { return s.depth.config.width; });
  addChoice(
      tr("Input"), tr("What is sent into the first layer"), DepthClaim::inputs(),
      [](auto& s) -> auto& { return s.depth.config.input; });
  addControl(
      depthSeedParameter, [](auto& s) -> auto& { return s.depth.config.seed; });
}

QPushButton* DepthPage::addGain(const QString& tip, std::optional<double> DepthStudy::*gain) {
  auto* button = new QPushButton;
  button->setToolTip(tip);
  inspector().addWidget(button);
  connect(button, &QPushButton::clicked, this, [this, gain] {
    const double recommended = (*picture_.study().*gain).value();
    store().edit(tr("Take the recommended gain"), [&](Scene& s) { s.depth.config.gain = recommended; });
  });
  return button;
}

void DepthPage::showScene() {
  computeStudy();
  picture_.showWhatIsKnown(scene().depth);
  showControls();
  showPlayer(lengthOf(scene().depth));
  showTheory();
}

/// While a slider moves the picture follows from study to study; what takes longer is dropped for what is wanted now.
void DepthPage::computeStudy() {
  const DepthConfig& config = scene().depth.config;
  if (picture_.study() && picture_.study()->config == config) {
    computing_.cancel();
    started_.reset();
    return;
  }
  if (started_ == config || (computing_.running() && age_.elapsed() < patience)) return;
  started_ = config;
  age_.start();
  computing_.start(
      [config](const Progress& goOn) { return actiscope::study(config, std::thread::hardware_concurrency(), goOn); },
      [this](const DepthStudy& study) {
        picture_.add(study);
        QTimer::singleShot(0, this, [this] { showScene(); });  // it may start the next
      });
}

/// To the settings whose study is shown.
void DepthPage::goBack() {
  const auto& study = picture_.study();
  if (!study || study->config == scene().depth.config) return;
  store().edit(tr("Cancel the computation"), [&](Scene& s) { s.depth.config = study->config; });
}

void DepthPage::showTheory() {
  const std::optional<DepthStudy>& study = picture_.study();
  const auto show = [](QPushButton& button, const QString& text, std::optional<double> gain) {
    button.setEnabled(isOffered(gain));
    button.setText(text.arg(gain ? gainText(*gain) : tr("none")));
  };
  show(*signalGain_, tr("Gain that keeps the signal: %1"), study ? study->signalGain : std::nullopt);
  show(*gradientGain_, tr("Gain that keeps the gradient: %1"), study ? study->gradientGain : std::nullopt);
  fixedPoints_->setText(study ? fixedPointsText(study->fixedPoints) : QString());
}

QString DepthPage::fixedPointsText(const FixedPoints& fixed) {
  if (fixed.all) return tr("Theory: every standard deviation of W·a stays as it is.");
  QStringList lines;
  for (const FixedPoint& point : fixed.points) {
    if (!point.stable) continue;
    lines << tr("Theory: the standard deviation of W·a settles at %1, where each layer multiplies the gradient by %2.")
                 .arg(number(point.deviation, 4), number(point.gradientFactor, 4));
  }
  return lines.isEmpty() ? tr("Theory: the signal settles nowhere.") : lines.join(QLatin1Char('\n'));
}

}  // namespace actiscope
