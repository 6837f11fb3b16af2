#pragma once

#include "ui/pages/gates_picture.h"
#include "ui/pages/played_page.h"

namespace actiscope {

class PropertyCard;

/// Gated linear units: two inputs, of which one is the gate of the other.
class GatesPage : public PlayedPage {
  Q_OBJECT

 public:
  explicit GatesPage(SceneStore& store, QWidget* parent = nullptr);

  /// Up and down change a, the player's keys b.
  bool handleKey(const QKeyEvent& event) override;

 protected:
  void showScene() override;

 private:
  void addPairs();
  void raise(int direction);

  GatesPicture picture_;
  PropertyCard* card_;
};

}  // namespace actiscope
