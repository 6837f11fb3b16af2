#pragma once

#include "core/scene/scene.h"

#include <QObject>
#include <QUndoStack>
#include <functional>

namespace actiscope {

/// Holds the current Scene. Every change goes through edit, can be undone, and is announced.
class SceneStore : public QObject {
  Q_OBJECT

 public:
  explicit SceneStore(Scene scene = {}, QObject* parent = nullptr);

  const Scene& scene() const { return scene_; }
  QUndoStack& undoStack() { return undoStack_; }

  /// Changes the scene. Successive edits with the same non-empty gesture (a slider being dragged) are one undo step.
  void edit(const QString& name, const std::function<void(Scene&)>& change, const QString& gesture = {});
  /// Whether the last edit was part of a gesture that has not ended.
  bool isInGesture() const { return !gesture_.isEmpty(); }
  /// Ends the gesture: the next edit is a new undo step.
  void endGesture();
  /// Another document's scene: what was done before cannot be undone.
  void load(const Scene& scene);
  /// Changes the scene without an undo step (page shown, playing).
  void pass(const std::function<void(Scene&)>& change);

 signals:
  void changed();

 private:
  friend class SceneEdit;
  void set(const Scene& scene);

  Scene scene_;
  QUndoStack undoStack_;
  QString gesture_;
  int gestureNumber_ = 0;
};

}  // namespace actiscope
