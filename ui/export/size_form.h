#pragma once

#include "ui/export/look.h"
#include "ui/widgets/number_box.h"

#include <QComboBox>
#include <QLabel>
#include <QSizeF>
#include <QWidget>
#include <functional>

namespace actiscope {

/// Asks for the size of a picture: a preset, or width and height in pixels, centimetres or inches, and how fine it is
/// (a scale, or the same in dots per inch).
class SizeForm : public QWidget {
  Q_OBJECT

 public:
  /// The size of the window's plot is one of the presets; those for print are higher for a stack of panels, which is
  /// asked for only when one of them is chosen.
  SizeForm(const QSize& window, std::function<bool()> isStack, QWidget* parent = nullptr);

  /// In pixels of scale 1.
  QSizeF size() const { return size_; }
  /// The number of the preset in its list; 0 for a size of one's own.
  int preset() const { return preset_->currentIndex(); }
  double scale() const { return dotsPerInch_->value() / pixelsPerInch; }
  /// Why the picture cannot be as large as that; empty if it can.
  QString problem() const;

  void setSize(const QSizeF& size);
  /// With its scale; a size of one's own changes nothing.
  void choosePreset(int index);
  void setScale(double scale);
  /// SVG, PDF and CSV have no pixels.
  void setPixelsMatter(bool on);

 signals:
  void changed();

 private:
  void build();
  void connectControls();
  void showUnit();
  void showSize();
  void describe();
  double unit() const;

  QSizeF window_;
  std::function<bool()> isStack_;
  QSizeF size_{1280, 800};
  QComboBox* preset_;
  NumberBox* width_;
  NumberBox* height_;
  QComboBox* unit_;
  NumberBox* scale_;
  NumberBox* dotsPerInch_;
  QLabel* pixels_;
};

}  // namespace actiscope
