#include "ui/scene_store.h"

#include <QUndoCommand>

namespace actiscope {

/// One undo step: the scene before and after. Commands of one gesture merge.
class SceneEdit : public QUndoCommand {
 public:
  SceneEdit(SceneStore& store, const QString& name, Scene after, int gesture)
      : QUndoCommand(name), store_(store), before_(store.scene()), after_(std::move(after)), gesture_(gesture) {}

  void undo() override { store_.set(before_); }
  void redo() override { store_.set(after_); }
  int id() const override { return gesture_; }

  bool mergeWith(const QUndoCommand* next) override {
    after_ = static_cast<const SceneEdit*>(next)->after_;
    return true;
  }

 private:
  SceneStore& store_;
  Scene before_;
  Scene after_;
  int gesture_;  ///< -1: never merges
};

SceneStore::SceneStore(Scene scene, QObject* parent) : QObject(parent), scene_(std::move(scene)) {
  undoStack_.setUndoLimit(1000);
}

void SceneStore::edit(const QString& name, const std::function<void(Scene&)>& change, const QString& gesture) {
  Scene next = scene_;
  change(next);
  if (next == scene_) return;
  if (gesture != gesture_) endGesture();
  gesture_ = gesture;
  undoStack_.push(new SceneEdit(*this, name, std::move(next), gesture.isEmpty() ? -1 : gestureNumber_));
}

void SceneStore::endGesture() {
  ++gestureNumber_;
  gesture_.clear();
}

void SceneStore::load(const Scene& scene) {
  endGesture();
  undoStack_.clear();
  set(scene);
}

void SceneStore::pass(const std::function<void(Scene&)>& change) {
  Scene next = scene_;
  change(next);
  if (next != scene_) set(next);
}

void SceneStore::set(const Scene& scene) {
  scene_ = scene;
  emit changed();
}

}  // namespace actiscope
