#pragma once

#include "core/lessons/claims.h"
#include "ui/scene_store.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace actiscope {

/// What tutorials say, each sentence with its verdict, the number that decides it, and a button for its scene.
class ClaimList : public QScrollArea {
  Q_OBJECT

 public:
  explicit ClaimList(SceneStore& store, QWidget* parent = nullptr);

 signals:
  /// The store has the scene of a claim.
  void sceneShown();

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void addNext();
  QWidget* cardOf(const Claim& claim);
  void showScene(const Claim& claim);

  SceneStore& store_;
  QVBoxLayout* column_;
  std::size_t added_ = 0;
};

}  // namespace actiscope
