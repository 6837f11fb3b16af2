#include "ui/lessons/question_box.h"

#include "ui/lessons/lesson_text.h"
#include "ui/widgets/typed_number.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <cmath>

namespace actiscope {

namespace {

/// While it has nothing to undo or redo, these keys are the window's.
class GuessField : public QLineEdit {
 protected:
  bool event(QEvent* event) override {
    if (event->type() != QEvent::ShortcutOverride) return QLineEdit::event(event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool isWindows = (key.matches(QKeySequence::Undo) && !isUndoAvailable()) ||
                           (key.matches(QKeySequence::Redo) && !isRedoAvailable());
    if (!isWindows) return QLineEdit::event(event);
    event->ignore();
    return false;
  }
};

}  // namespace

QuestionBox::QuestionBox(const Question& question, const Facts& facts, QWidget* parent)
    : QWidget(parent), layout_(new QVBoxLayout(this)) {
  layout_->setContentsMargins(0, 0, 0, 0);
  const QString text = localized(question.text, facts);
  layout_->addWidget(new LessonText(text, this, inClass));
  if (question.choices.empty()) {
    addField(text);
  } else {
    addChoices(question, facts);
  }
}

void QuestionBox::addChoices(const Question& question, const Facts& facts) {
  for (std::size_t i = 0; i < question.choices.size(); ++i) {
    auto* button = new QPushButton(localized(question.choices[i], facts));
    connect(button, &QPushButton::clicked, this, [this, i] { emit answered(static_cast<double>(i)); });
    layout_->addWidget(button);
    if (i == 0) setFocusProxy(button);
  }
}

void QuestionBox::addField(const QString& name) {
  field_ = new GuessField;
  field_->setPlaceholderText(tr("Your guess"));
  field_->setAccessibleName(name);
  auto* button = new QPushButton(tr("Answer"));
  auto* row = new QHBoxLayout;
  row->addWidget(field_, 1);
  row->addWidget(button);
  layout_->addLayout(row);
  complaint_ = new LessonText({}, this);
  complaint_->hide();
  layout_->addWidget(complaint_);
  setFocusProxy(field_);
  connect(field_, &QLineEdit::textEdited, this, &QuestionBox::guessed);
  connect(field_, &QLineEdit::returnPressed, this, &QuestionBox::take);
  connect(button, &QPushButton::clicked, this, &QuestionBox::take);
}

void QuestionBox::setGuess(const QString& text) {
  if (field_) field_->setText(text);
}

void QuestionBox::take() {
  const QString text = field_->text();
  const auto number = typedNumber(text);
  if (number && std::isfinite(*number)) return emit answered(*number);
  complaint_->setText(text.trimmed().isEmpty() ? tr("Type a number, such as 12")
                                               : tr("“%1” is no number; 12 or 0.5 would be one").arg(text));
  complaint_->show();
}

}  // namespace actiscope
