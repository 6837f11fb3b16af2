#pragma once

#include "ui/pages/descent_picture.h"
#include "ui/pages/played_page.h"

#include <QTableWidget>

namespace actiscope {

class CurveList;
class ParameterPanel;

/// The race: how many steps gradient descent takes on each function.
class DescentPage : public PlayedPage {
  Q_OBJECT

 public:
  explicit DescentPage(SceneStore& store, QWidget* parent = nullptr);

 protected:
  void showScene() override;

 private:
  void buildInspector();
  void connectList();
  void showTable();

  DescentPicture picture_;
  CurveList* list_;
  ParameterPanel* parameters_;
  QTableWidget* table_;
};

}  // namespace actiscope
