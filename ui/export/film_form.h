#pragma once

#include "ui/export/figure.h"
#include "ui/widgets/number_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QWidget>

namespace actiscope {

/// Asks what moves in an animation of a scene, how fast, and whether it is repeated.
class FilmForm : public QWidget {
  Q_OBJECT

 public:
  explicit FilmForm(const Scene& scene, QWidget* parent = nullptr);

  /// Whether anything in the scene can move.
  bool isPossible() const { return !motions_.empty(); }
  Film film() const;

 private:
  void describe();

  Scene scene_;
  std::vector<Motion> motions_;
  QComboBox* motion_;
  NumberBox* frames_;
  NumberBox* speed_;
  QCheckBox* loop_;
  QLabel* length_;
};

}  // namespace actiscope
