#pragma once

#include "ui/pages/played_page.h"
#include "ui/pages/recurrent_picture.h"

namespace actiscope {

/// One recurrent network with several activations: what happens to state and gradient over time.
class RecurrentPage : public PlayedPage {
  Q_OBJECT

 public:
  explicit RecurrentPage(SceneStore& store, QWidget* parent = nullptr);

 protected:
  void showScene() override;

 private:
  RecurrentPicture picture_;
};

}  // namespace actiscope
