#include "ui/lessons/question_box.h"

#include "ui/lessons/lesson_text.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <cmath>

namespace actiscope {

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
  auto* field = new QLineEdit;
  field->setPlaceholderText(tr("Your guess"));
  field->setAccessibleName(name);
  auto* button = new QPushButton(tr("Answer"));
  auto* row = new QHBoxLayout;
  row->addWidget(field, 1);
  row->addWidget(button);
  layout_->addLayout(row);
  complaint_ = new LessonText({}, this);
  complaint_->hide();
  layout_->addWidget(complaint_);
  setFocusProxy(field);
  connect(field, &QLineEdit::returnPressed, this, [this, field] { take(field->text()); });
  connect(button, &QPushButton::clicked, this, [this, field] { take(field->text()); });
}

void QuestionBox::take(const QString& text) {
  const auto number = parseNumber(text.trimmed().toStdString());
  if (number && std::isfinite(*number)) return emit answered(*number);
  complaint_->setText(tr("“%1” is no number; 12 or 0.5 would be one").arg(text));
  complaint_->show();
}

}  // namespace actiscope
