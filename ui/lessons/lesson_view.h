#pragma once

#include "core/lessons/lesson.h"
#include "ui/lessons/lesson_text.h"
#include "ui/scene_store.h"

#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QWidget>
#include <optional>
#include <set>

namespace actiscope {

class QuestionBox;

/// Where somebody is in the lessons.
struct LessonPlace {
  std::size_t lesson = 0;  ///< of lessons()
  std::size_t step = 0;
  std::set<std::size_t> answered{};  ///< questions of this lesson that are not asked again
  std::optional<double> answer{};    ///< to the question of this step, while its verdict stands there
  QString guess{};                   ///< typed, but not yet an answer

  bool operator==(const LessonPlace&) const = default;
};

/// Tells a lesson step by step: each puts its scene into the store (one undo step for all that follow each other) and
/// says what to look at; where it asks first, the scene comes with the answer.
class LessonView : public QWidget {
  Q_OBJECT

 public:
  explicit LessonView(SceneStore& store, QWidget* parent = nullptr);

  /// Begins a lesson.
  void begin(std::size_t lesson);
  /// Shows a place and leaves the scene as it is.
  void restore(const LessonPlace& place);
  const LessonPlace& place() const { return place_; }
  /// Whether a question waits for its answer.
  bool asks() const;
  void next();
  void back();

 signals:
  /// The store has the scene of a step.
  void sceneShown();
  void left();

 private:
  const Lesson& lesson() const;
  const LessonStep& step() const { return lesson().steps[place_.step]; }
  void goTo(std::size_t step);
  void showScene();
  void showTexts();
  QuestionBox* makeQuestion(const Facts& facts);
  void showPosition();
  void addToStory(QWidget* widget) { story_->insertWidget(story_->count() - 1, widget); }
  void take(double answer);
  QString feedbackFor(double answer) const;

  SceneStore& store_;
  LessonPlace place_;
  QLabel* title_;
  QLabel* position_;
  QProgressBar* progress_;
  QScrollArea* scroll_;
  QVBoxLayout* story_ = nullptr;
  QPushButton* back_;
  QPushButton* next_;
};

}  // namespace actiscope
