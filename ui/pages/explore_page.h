#pragma once

#include "ui/pages/explore_picture.h"
#include "ui/pages/page.h"
#include "ui/plot/curve_keys.h"

#include <QTimer>

namespace actiscope {

class FormulaLabel;
class FrameworkList;
class PropertyCard;
class TextLabel;

/// One function large, with its parameters, derivatives, saturation and properties.
class ExplorePage : public Page {
  Q_OBJECT

 public:
  explicit ExplorePage(SceneStore& store, QWidget* parent = nullptr);

  void resetView() override;
  bool handleKey(const QKeyEvent& event) override;

 protected:
  void showScene() override;

 private:
  void buildInspector();
  void connectPlot();
  void describeFunction();
  void pointAt(const CurvePlace& place);
  std::vector<int> orders() const;
  void writeReadout();
  void readOut(const Jet& jet);

  ExplorePicture picture_;
  FormulaLabel* formula_;
  PropertyCard* card_;
  FrameworkList* frameworks_;
  QTimer cardTimer_;
  TextLabel* readout_;
  CurvePlace place_;
  int connectedPanels_ = 0;
};

}  // namespace actiscope
