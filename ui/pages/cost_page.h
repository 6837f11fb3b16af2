#pragma once

#include "ui/background.h"
#include "ui/pages/cost_picture.h"
#include "ui/pages/page.h"

#include <QPushButton>

namespace actiscope {

/// What each function costs on this machine. It is measured when the page is first shown without numbers, and whenever
/// one asks for it.
class CostPage : public Page {
  Q_OBJECT

 public:
  explicit CostPage(SceneStore& store, QWidget* parent = nullptr);

  bool canZoom() const override { return false; }
  void resetView() override {}
  bool handleKey(const QKeyEvent& event) override;

 protected:
  void showScene() override;

 private:
  void buildInspector();
  void measure();
  void take(const CostTable& table);

  CostPicture picture_;
  BarPlace place_;
  QPushButton* button_;
  CostTable latest_;  ///< measured here; nothing before that
  bool asked_ = false;
  Background<CostTable> measuring_{this};
};

}  // namespace actiscope
