#include "ui/lessons/lesson_view.h"

#include "core/lessons/lessons.h"
#include "ui/lessons/question_box.h"
#include "ui/widgets/bold.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QShortcut>

namespace actiscope {

namespace {

constexpr int paragraphSpace = 8;  // pixels

/// A click leaves the keys with the picture: Space plays there.
QPushButton* button(const QString& text, const QString& tip) {
  auto* button = new QPushButton(text);
  button->setFocusPolicy(Qt::TabFocus);
  button->setToolTip(tip);
  return button;
}

}  // namespace

LessonView::LessonView(SceneStore& store, QWidget* parent)
    : QWidget(parent),
      store_(store),
      title_(new QLabel(this)),
      position_(new QLabel),
      progress_(new QProgressBar),
      scroll_(new QScrollArea),
      back_(button(tr("Back"), tr("The step before (Alt+←)"))),
      next_(button(tr("Next"), tr("The next step (Alt+→)"))) {
  auto* all = button(tr("All lessons"), tr("Back to the list of lessons"));
  connect(all, &QPushButton::clicked, this, &LessonView::left);
  connect(back_, &QPushButton::clicked, this, &LessonView::back);
  connect(next_, &QPushButton::clicked, this, &LessonView::next);
  // not the buttons' own, which would first be seen to be pressed
  new QShortcut(Qt::ALT | Qt::Key_Left, this, this, &LessonView::back);
  new QShortcut(Qt::ALT | Qt::Key_Right, this, this, &LessonView::next);
  title_->setWordWrap(true);
  makeBold(*title_, inClass);
  progress_->setTextVisible(false);
  progress_->setFixedHeight(paragraphSpace / 2);
  scroll_->setWidgetResizable(true);
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

  setFocusProxy(next_);

  auto* head = new QHBoxLayout;
  head->addWidget(all);
  head->addStretch(1);
  head->addWidget(position_);
  auto* foot = new QHBoxLayout;
  foot->addWidget(back_);
  foot->addWidget(next_, 1);
  auto* column = new QVBoxLayout(this);
  column->setSpacing(paragraphSpace);
  column->addLayout(head);
  column->addWidget(progress_);
  column->addWidget(title_);
  column->addWidget(scroll_, 1);
  column->addLayout(foot);
}

const Lesson& LessonView::lesson() const { return lessons()[place_.lesson]; }

bool LessonView::asks() const { return step().question && !place_.answered.contains(place_.step); }

void LessonView::begin(std::size_t lesson) {
  place_ = {lesson};
  goTo(0);
}

void LessonView::restore(const LessonPlace& place) {
  place_ = place;
  showTexts();
}

void LessonView::goTo(std::size_t step) {
  place_.step = step;
  place_.answer.reset();
  place_.guess.clear();
  showScene();
  showTexts();
}

/// A question leaves the picture as it was before, even if somebody has played on in the meantime.
void LessonView::showScene() {
  const Scene& scene = lesson().steps[place_.step - (asks() ? 1 : 0)].scene;
  store_.edit(
      tr("Lesson: %1").arg(localized(lesson().title)), [&](Scene& shown) { showIn(shown, scene); },
      QStringLiteral("lesson"));
  emit sceneShown();
}

QuestionBox* LessonView::makeQuestion(const Facts& facts) {
  auto* box = new QuestionBox(*step().question, facts, this);
  box->setGuess(place_.guess);
  connect(box, &QuestionBox::guessed, this, [this](const QString& text) { place_.guess = text; });
  connect(box, &QuestionBox::answered, this, &LessonView::take, Qt::QueuedConnection);
  return box;
}

void LessonView::showTexts() {
  auto* content = new QWidget;
  story_ = new QVBoxLayout(content);
  story_->setContentsMargins(0, 0, 0, 0);
  story_->setSpacing(paragraphSpace);
  story_->addStretch(1);
  if (place_.answer) {
    auto* verdict = new LessonText(feedbackFor(*place_.answer), this, inClass);
    makeBold(*verdict);
    addToStory(verdict);
  }
  const Facts facts = step().numbers();
  QWidget* text = nullptr;
  if (asks()) {
    addToStory(text = makeQuestion(facts));
  } else {
    addToStory(text = new LessonText(localized(step().text, facts), this, inClass));
  }
  scroll_->setWidget(content);
  if (asks()) text->setFocus();
  showPosition();
  QAccessibleEvent said(text, QAccessible::Alert);
  QAccessible::updateAccessibility(&said);
}

void LessonView::showPosition() {
  const int steps = static_cast<int>(lesson().steps.size());
  const int number = static_cast<int>(place_.step) + 1;
  const bool isLast = number == steps && !asks();
  const bool isEnd = isLast && place_.lesson + 1 == lessons().size();
  title_->setText(localized(lesson().title));
  position_->setText(tr("Step %1 of %2").arg(number).arg(steps));
  progress_->setRange(0, steps);
  progress_->setValue(number);
  progress_->setAccessibleName(position_->text());
  back_->setEnabled(place_.step > 0);
  next_->setText(asks() ? tr("Show me") : isEnd ? tr("All lessons") : isLast ? tr("Next lesson") : tr("Next"));
}

void LessonView::next() {
  if (asks()) {
    place_.answered.insert(place_.step);
    goTo(place_.step);
  } else if (place_.step + 1 < lesson().steps.size()) {
    goTo(place_.step + 1);
  } else if (place_.lesson + 1 < lessons().size()) {
    begin(place_.lesson + 1);
  } else {
    emit left();
  }
}

void LessonView::back() {
  if (place_.step > 0) goTo(place_.step - 1);
}

void LessonView::take(double answer) {
  place_.answered.insert(place_.step);
  place_.answer = answer;
  showScene();
  showTexts();
}

QString LessonView::feedbackFor(double answer) const {
  const Question& question = *step().question;
  const Facts facts = step().numbers();
  const Grade verdict = grade(question, facts, answer);
  if (verdict == Grade::right) return tr("Right!");
  if (!question.choices.empty()) return tr("It is the other way round. Look why:");
  const QString right = toText(textOf(factNamed(facts, question.answer)));
  const QString said = number(answer);
  return verdict == Grade::close ? tr("You said %1. Very close: it is %2.").arg(said, right)
                                 : tr("You said %1; it is %2. Look why:").arg(said, right);
}

}  // namespace actiscope
