#include "ui/lessons/lesson_dock.h"

#include "ui/lessons/claim_list.h"
#include "ui/lessons/lesson_list.h"
#include "ui/plot/text_line.h"

#include <QAction>
#include <QApplication>
#include <QSettings>

namespace actiscope {

namespace {

constexpr int narrowest = 288;         // pixels
constexpr double presentedType = 1.5;  // of the usual one, to be read from afar

}  // namespace

LessonDock::LessonDock(SceneStore& store, QWidget* parent) : QDockWidget(parent), store_(store) {
  setObjectName(QStringLiteral("lessons"));
  connect(toggleViewAction(), &QAction::triggered, this, [this](bool on) {
    if (on && lessons_->isVisible()) lessons_->currentWidget()->setFocus();
  });
  retranslate();
  hide();
  // The action goes off as well when the whole window closes; whether that is so is known only afterwards.
  connect(
      toggleViewAction(), &QAction::toggled, this, [this] { keepOpenness(); }, Qt::QueuedConnection);
}

void LessonDock::restoreOpenness() { setVisible(QSettings().value(objectName()).toBool()); }

void LessonDock::setAway(bool away) {
  if (away == isAway_) return;
  isAway_ = away;
  if (away) wasOpen_ = !isHidden();
  hide();
  setFont(enlarged(QApplication::font(), away ? presentedType : 1));
  setVisible(!away && wasOpen_);
}

void LessonDock::keepOpenness() {
  if (!isAway_) QSettings().setValue(objectName(), !isHidden());
}

void LessonDock::retranslate() {
  setWindowTitle(tr("Lessons"));
  QAction* action = toggleViewAction();
  action->setShortcut(tr("F1"));
  action->setToolTip(tr("Short lessons on activation functions, and claims put to the test (%1)")
                         .arg(action->shortcut().toString(QKeySequence::NativeText)));
  fillAnew();
}

void LessonDock::fillAnew() {
  if (!tabs_) return;
  const LessonPlace place = view_->place();
  const bool isInLesson = lessons_->currentWidget() == view_;
  const int tab = tabs_->currentIndex();
  delete tabs_;
  fill();
  tabs_->setCurrentIndex(tab);
  if (!isInLesson) return;
  view_->restore(place);
  lessons_->setCurrentWidget(view_);
}

void LessonDock::showEvent(QShowEvent* event) {
  if (!tabs_) fill();
  if (isLarge_ != isAway_) fillAnew();
  QDockWidget::showEvent(event);
}

void LessonDock::fill() {
  isLarge_ = isAway_;
  tabs_ = new QTabWidget(this);
  auto* claims = new ClaimList(store_, tabs_);
  connect(claims, &ClaimList::sceneShown, this, &LessonDock::sceneShown);
  tabs_->setMinimumWidth(qRound(narrowest * (isLarge_ ? presentedType : 1)));
  tabs_->setDocumentMode(true);
  tabs_->addTab(makeLessons(), tr("Lessons"));
  tabs_->addTab(claims, tr("Claims"));
  setWidget(tabs_);
}

QWidget* LessonDock::makeLessons() {
  lessons_ = new QStackedWidget(tabs_);
  auto* list = new LessonList(lessons_);
  view_ = new LessonView(store_, lessons_);
  lessons_->addWidget(list);
  lessons_->addWidget(view_);
  connect(list, &LessonList::chosen, this, &LessonDock::begin);
  connect(view_, &LessonView::left, this, &LessonDock::leave);
  connect(view_, &LessonView::sceneShown, this, &LessonDock::sceneShown);
  return lessons_;
}

void LessonDock::begin(std::size_t lesson) {
  lessons_->setCurrentWidget(view_);
  view_->begin(lesson);
}

void LessonDock::leave() {
  lessons_->setCurrentIndex(0);
  lessons_->currentWidget()->setFocus();
}

}  // namespace actiscope
