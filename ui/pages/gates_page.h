#pragma once

#include "ui/pages/gates_picture.h"
#include "ui/pages/page.h"

namespace actiscope {

/// Gated linear units: two inputs, of which one is the gate of the other.
class GatesPage : public Page {
  Q_OBJECT

 public:
  explicit GatesPage(SceneStore& store, QWidget* parent = nullptr);

  bool canZoom() const override { return false; }
  void resetView() override {}
  /// The arrows move the point.
  bool handleKey(int key) override;

 protected:
  void showScene() override;

 private:
  void addPairs();
  void move(const Parameter& parameter, double GatesScene::*input, int direction);

  GatesPicture picture_;
};

}  // namespace actiscope
