#pragma once

#include "core/scene/scene.h"
#include "ui/plot/theme.h"

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace actiscope {

class CurveRow;

/// The curves of a picture, one row each: colour and dash, function, shown or not, remove; and a button that adds one.
class CurveList : public QWidget {
  Q_OBJECT

 public:
  /// Between `least` and `most` curves; the eye that hides a curve is optional.
  CurveList(std::size_t least, std::size_t most, bool canHide, QWidget* parent = nullptr);

  void setCurves(const std::vector<ComparedCurve>& curves, const Theme& theme);
  /// The curve whose parameters are shown; always a valid index while there are curves.
  std::size_t selected() const { return selected_; }
  void select(std::size_t index);

 signals:
  void selectionChanged();
  void added();
  void removed(std::size_t index);
  void picked(std::size_t index, const actiscope::Activation* activation);
  void shown(std::size_t index, bool visible);
  void styled(std::size_t index, int colour, int dash);

 private:
  void addRow();

  std::size_t least_;
  std::size_t most_;
  bool canHide_;
  std::size_t selected_ = 0;
  std::vector<CurveRow*> rows_;
  QVBoxLayout* column_;
  QWidget* add_;
};

}  // namespace actiscope
