#include "ui/export/film_form.h"

#include "ui/words.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <algorithm>
#include <cmath>

namespace actiscope {

namespace {

constexpr int sweepFrames = 60;
constexpr int playedFrames = 300;
constexpr int mostSpeed = 50;  // frames per second that players of GIFs can show

int usualSpeed(const Scene& scene) { return speedOf(scene) > 0 ? static_cast<int>(std::lround(speedOf(scene))) : 20; }

/// A page that plays may show no function at all.
QString textOf(const Motion& motion, const std::vector<Function>& functions) {
  if (motion.plays) return FilmForm::tr("Play from start to end");
  const Function& function = functions[motion.function];
  return FilmForm::tr("Sweep %1 of %2")
      .arg(toText(function.activation().parameters[motion.parameter].symbol), labelOf(function));
}

NumberBox* numberBox(const QString& name, int lower, int upper, int value) {
  auto* box = new NumberBox;
  box->setAccessibleName(name);
  box->setWhole(true);
  box->setRange(lower, upper);
  box->setValue(value);
  return box;
}

}  // namespace

FilmForm::FilmForm(const Scene& scene, QWidget* parent)
    : QWidget(parent),
      scene_(scene),
      motions_(motions(scene)),
      motion_(new QComboBox),
      frames_(numberBox(tr("Most frames"), 2, 2000, speedOf(scene) > 0 ? playedFrames : sweepFrames)),
      speed_(numberBox(tr("Speed"), 1, mostSpeed, usualSpeed(scene))),
      loop_(new QCheckBox(tr("Repeat for ever"))),
      length_(new QLabel) {
  const auto functions = functionsOf(scene);
  for (const Motion& motion : motions_) motion_->addItem(textOf(motion, functions));
  motion_->setAccessibleName(tr("What moves"));
  frames_->setAffixes(tr("at most "), tr(" frames"));
  speed_->setAffixes({}, tr(" frames/s"));
  loop_->setChecked(true);
  auto* row = new QHBoxLayout;
  for (QWidget* widget : std::initializer_list<QWidget*>{frames_, speed_, loop_}) row->addWidget(widget);
  row->addStretch(1);
  auto* form = new QFormLayout(this);
  form->setContentsMargins(0, 0, 0, 0);
  form->addRow(tr("Motion"), motion_);
  form->addRow(QString(), row);
  form->addRow(QString(), length_);
  for (NumberBox* box : {frames_, speed_}) connect(box, &NumberBox::valueChanged, this, &FilmForm::describe);
  connect(motion_, &QComboBox::currentIndexChanged, this, &FilmForm::describe);
  if (isPossible()) describe();
}

Film FilmForm::film() const {
  const auto motion = static_cast<std::size_t>(std::max(0, motion_->currentIndex()));
  return {motions_.at(motion), static_cast<std::size_t>(frames_->value()), speed_->value(), loop_->isChecked()};
}

void FilmForm::describe() {
  const Film chosen = film();
  const std::size_t frames = framesOf(scene_, chosen.motion, chosen.mostFrames).size();
  length_->setText(
      tr("%1 frames, %2 seconds").arg(frames).arg(static_cast<double>(frames) / chosen.framesPerSecond, 0, 'f', 1));
}

}  // namespace actiscope
