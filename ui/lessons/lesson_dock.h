#pragma once

#include "ui/lessons/lesson_view.h"

#include <QDockWidget>
#include <QStackedWidget>
#include <QTabWidget>
#include <optional>

namespace actiscope {

/// The panel at the side of the window with the lessons and the claim checker. Closed at first; whether it is open is
/// remembered, and its place and size by the window. Its contents are made when it is shown for the first time.
class LessonDock : public QDockWidget {
  Q_OBJECT

 public:
  explicit LessonDock(SceneStore& store, QWidget* parent = nullptr);

  /// Opens or closes it as it was.
  void restoreOpenness();
  /// Makes the texts anew, in the language of the window; whoever is in a lesson stays where he is.
  void retranslate();
  /// Begins a lesson; the panel is to be shown.
  void begin(std::size_t lesson);
  /// Hides the panel while the picture fills the screen, where it is in larger type if it is opened; afterwards it is
  /// open if it was.
  void setAway(bool away);

 signals:
  /// The store has the scene of a lesson or a claim.
  void sceneShown();

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void fill();
  void fillAnew();
  QWidget* makeLessons();
  void leave();
  void keepOpenness();

  SceneStore& store_;
  QTabWidget* tabs_ = nullptr;
  QStackedWidget* lessons_ = nullptr;
  LessonView* view_ = nullptr;
  bool isAway_ = false;
  bool isLarge_ = false;  ///< in the type of a presentation
  bool wasOpen_ = false;  ///< before it went away
};

}  // namespace actiscope
