#include "ui/pages/softmax_page.h"

#include "core/scene/scene.h"
#include "ui/widgets/parameter_slider.h"
#include "ui/widgets/property_card.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace actiscope {

namespace {

constexpr std::string_view symbols[mostLogits] = {"z₁", "z₂", "z₃", "z₄", "z₅", "z₆"};

Parameter logitOf(std::size_t i) {
  Parameter parameter = logitParameter;
  parameter.symbol = symbols[i];
  return parameter;
}

QStringList functionNames() {
  QStringList names;
  for (const VectorFunction& function : vectorFunctions()) names << localized(function.name);
  return names;
}

QStringList classNames(std::size_t count) {
  QStringList names;
  for (std::size_t i = 0; i < count; ++i) names << QString::number(i + 1);
  return names;
}

}  // namespace

SoftmaxPage::SoftmaxPage(SceneStore& store, QWidget* parent)
    : PlayedPage(
          store, [](auto& s) -> auto& { return s.softmax.playback; }, parent),
      picture_(plot()),
      card_(new PropertyCard),
      more_(new QToolButton),
      fewer_(new QToolButton) {
  addHeading(tr("Function of the logits"));
  addChoice(
      tr("Function"), tr("Whose values and Jacobian are shown"), functionNames(),
      [](auto& s) -> auto& { return s.softmax.function; });
  inspector().addWidget(card_);
  addControl(
      temperatureParameter, [](auto& s) -> auto& { return s.softmax.config.temperature; });
  buildLogits();
  addHeading(tr("Learning: z ← z − η·∂L/∂z"));
  wanted_ = addChoice(
      tr("Wanted class"), tr("The class that the outputs are to name"), classNames(mostLogits),
      [](auto& s) -> auto& { return s.softmax.config.wanted; });
  addControl(
      logitRateParameter, [](auto& s) -> auto& { return s.softmax.config.rate; });
}

void SoftmaxPage::buildLogits() {
  addHeading(tr("Logits at the start"));
  for (std::size_t i = 0; i < mostLogits; ++i) {
    logits_.push_back(addControl(
        logitOf(i), [i](auto& s) -> auto& {
          auto& logits = s.softmax.config.logits;
          return logits[std::min(i, logits.size() - 1)];  // of a hidden slider any will do
        }));
  }
  auto* row = new QHBoxLayout;
  const auto addButton = [&](QToolButton* button, const QString& text, const QString& tip, auto change) {
    button->setText(text);
    button->setToolTip(tip);
    row->addWidget(button);
    connect(button, &QToolButton::clicked, this,
            [this, text, change] { this->store().edit(text, [&](Scene& scene) { change(scene.softmax.config); }); });
  };
  addButton(more_, tr("Add a class"), tr("One more logit, of 0"),
            [](LogitConfig& config) { config.logits.push_back(0); });
  addButton(fewer_, tr("Remove the last class"), tr("Take its logit away"), [](LogitConfig& config) {
    config.logits.pop_back();
    config.wanted = std::min(config.wanted, config.logits.size() - 1);
  });
  row->addStretch(1);
  inspector().addLayout(row);
}

void SoftmaxPage::showScene() {
  picture_.show(scene().softmax);
  const VectorFunction& function = vectorFunctions()[scene().softmax.function];
  card_->setRows(describe(function.formula, function.source, function.dialects));
  showLogits();
  showControls();
  showPlayer(lengthOf(scene().softmax));
}

void SoftmaxPage::showLogits() {
  const std::size_t count = scene().softmax.config.logits.size();
  for (std::size_t i = 0; i < logits_.size(); ++i) logits_[i]->setVisible(i < count);
  more_->setEnabled(count < mostLogits);
  fewer_->setEnabled(count > fewestLogits);
  if (wanted_->count() == static_cast<int>(count)) return;
  const QSignalBlocker quiet(wanted_);
  wanted_->clear();
  wanted_->addItems(classNames(count));
}

}  // namespace actiscope
