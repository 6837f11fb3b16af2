#pragma once

#include "ui/pages/descent_picture.h"
#include "ui/pages/played_page.h"

#include <QTableWidget>

namespace actiscope {

/// The race: how many steps gradient descent takes on each function.
class DescentPage : public PlayedPage {
  Q_OBJECT

 public:
  explicit DescentPage(SceneStore& store, QWidget* parent = nullptr);

 protected:
  void showScene() override;

 private:
  void buildInspector();
  void showTable();

  DescentPicture picture_;
  QTableWidget* table_;
};

}  // namespace actiscope
