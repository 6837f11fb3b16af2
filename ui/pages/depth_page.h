#pragma once

#include "ui/background.h"
#include "ui/pages/depth_picture.h"
#include "ui/pages/played_page.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>

namespace actiscope {

/// A signal through many layers and its gradient back.
class DepthPage : public PlayedPage {
  Q_OBJECT

 public:
  explicit DepthPage(SceneStore& store, QWidget* parent = nullptr);

 protected:
  void showScene() override;

 private:
  void buildInspector();
  QPushButton* addGain(const QString& tip, std::optional<double> DepthStudy::*gain);
  void computeStudy();
  void goBack();
  void showTheory();
  static QString fixedPointsText(const FixedPoints& fixed);

  DepthPicture picture_;
  Background<DepthStudy> computing_;
  std::optional<DepthConfig> started_;  ///< what was started last, so that what was cancelled is not started again
  QElapsedTimer age_;                   ///< of what was started last
  QPushButton* signalGain_ = nullptr;
  QPushButton* gradientGain_ = nullptr;
  QLabel* fixedPoints_ = nullptr;
};

}  // namespace actiscope
