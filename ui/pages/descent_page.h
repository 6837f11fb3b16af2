#pragma once

#include "ui/pages/descent_picture.h"
#include "ui/pages/page.h"
#include "ui/widgets/player.h"

#include <QTableWidget>
#include <vector>

namespace actiscope {

class CurveList;
class ParameterPanel;
class ParameterSlider;

/// The race: how many steps gradient descent takes on each function.
class DescentPage : public Page {
  Q_OBJECT

 public:
  explicit DescentPage(SceneStore& store, QWidget* parent = nullptr);

  bool canZoom() const override { return false; }
  void resetView() override {}
  bool handleKey(int key) override;
  Player& player() { return player_; }

 protected:
  void showScene() override;

 private:
  struct Control {
    ParameterSlider* slider;
    double (*get)(const DescentConfig&);
  };

  void buildInspector();
  void connectList();
  void connectPlayer();
  void addControl(const Parameter& parameter, double (*get)(const DescentConfig&), void (*set)(DescentConfig&, double));
  void showTable();

  DescentPicture picture_;
  Player player_;
  CurveList* list_;
  ParameterPanel* parameters_;
  QTableWidget* table_;
  std::vector<Control> controls_;
};

}  // namespace actiscope
