#pragma once

#include "core/scene/scene.h"
#include "ui/plot/theme.h"
#include "ui/widgets/function_picker.h"

#include <QCheckBox>
#include <QFrame>
#include <QToolButton>
#include <optional>

namespace actiscope {

/// One curve of a CurveList.
class CurveRow : public QFrame {
  Q_OBJECT

 public:
  explicit CurveRow(bool canHide, QWidget* parent = nullptr);

  void setCurve(const ComparedCurve& curve, const Theme& theme);
  void setSelected(bool selected);
  void setRemovable(bool removable) { remove_->setEnabled(removable); }

 signals:
  void selected();
  void removed();
  void picked(const actiscope::Activation* activation);
  void shown(bool visible);
  void styled(int colour, int dash);

 protected:
  void mousePressEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void openStyleMenu();

  ComparedCurve curve_;
  std::optional<Theme> theme_;
  bool selected_ = false;
  QToolButton* swatch_;
  FunctionPicker* picker_;
  QCheckBox* visible_;
  QToolButton* remove_;
};

}  // namespace actiscope
