#pragma once

#include "ui/pages/played_page.h"
#include "ui/pages/trainer.h"
#include "ui/pages/training_picture.h"

#include <QPushButton>

namespace actiscope {

class CurveList;
class ParameterPanel;

/// Networks with different activations that train at the same time on the same data from the same start.
class TrainingPage : public PlayedPage {
  Q_OBJECT

 public:
  explicit TrainingPage(SceneStore& store, QWidget* parent = nullptr);

  const Trainer& trainer() const { return trainer_; }

 protected:
  void showScene() override;

 private:
  void buildInspector();
  void addContenders();
  void addNetwork();
  void addLearning();
  void addRate();
  void connectContenders();
  void connectLayers();
  void connectTrainer();
  void showTraining();
  std::size_t selected() const;

  Trainer trainer_;
  TrainingPicture picture_;
  std::optional<std::pair<ThemeId, bool>> drawn_;  ///< how the trainer's view is on the plot: theme, accuracy
  CurveList* contenders_;
  CurveList* layers_;
  ParameterPanel* parameters_;
  class ParameterSlider* rate_ = nullptr;
  std::optional<long> changedFrom_;  ///< where the rate slider was taken that is being moved
  QPushButton* restart_ = nullptr;
};

}  // namespace actiscope
