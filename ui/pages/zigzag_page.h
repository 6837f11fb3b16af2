#pragma once

#include "ui/pages/played_page.h"
#include "ui/pages/zigzag_picture.h"

namespace actiscope {

/// Two weights that learn from outputs that are all positive, or centred on zero.
class ZigzagPage : public PlayedPage {
  Q_OBJECT

 public:
  explicit ZigzagPage(SceneStore& store, QWidget* parent = nullptr);

 protected:
  void showScene() override;

 private:
  ZigzagPicture picture_;
};

}  // namespace actiscope
