#pragma once

#include "ui/pages/compare_picture.h"
#include "ui/pages/page.h"
#include "ui/plot/curve_keys.h"

#include <QComboBox>
#include <QLabel>

namespace actiscope {

class CurveList;
class ParameterPanel;

/// Any set of curves, with presets for the figures of the tutorials.
class ComparePage : public Page {
  Q_OBJECT

 public:
  explicit ComparePage(SceneStore& store, QWidget* parent = nullptr);

  void resetView() override;
  bool handleKey(const QKeyEvent& event) override;

 protected:
  void showScene() override;

 private:
  void buildInspector();
  void connectList();
  void connectPanel();
  void showReferences();
  void pointAt(const CurvePlace& place);
  void readOut();
  QString valuesAt(double x) const;
  void reserveReadout();

  ComparePicture picture_;
  QComboBox* presets_;
  CurveList* list_;
  ParameterPanel* parameters_;
  QComboBox* reference_;
  QLabel* readout_;
  CurvePlace place_;
};

}  // namespace actiscope
