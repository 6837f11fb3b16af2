#pragma once

#include "ui/pages/explore_picture.h"
#include "ui/pages/page.h"

#include <QLabel>
#include <QTimer>

namespace actiscope {

class FormulaLabel;
class PropertyCard;

/// One function large, with its parameters, derivatives, saturation and properties.
class ExplorePage : public Page {
  Q_OBJECT

 public:
  explicit ExplorePage(SceneStore& store, QWidget* parent = nullptr);

  void resetView() override;
  bool handleKey(int key) override;

 protected:
  void showScene() override;

 private:
  void buildInspector();
  void connectPlot();
  void describeFunction();
  void pointAt(std::optional<double> x);
  void writeReadout();

  ExplorePicture picture_;
  FormulaLabel* formula_;
  PropertyCard* card_;
  QTimer cardTimer_;
  QLabel* readout_;
  std::optional<double> cursor_;
  int connectedPanels_ = 0;
};

}  // namespace actiscope
