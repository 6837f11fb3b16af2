#pragma once

#include "ui/export/look.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSizeF>
#include <QSpinBox>
#include <QWidget>

namespace actiscope {

/// Asks for the size of a picture: a preset, or width and height in pixels, centimetres or inches, and how fine it is
/// (a scale, or the same in dots per inch).
class SizeForm : public QWidget {
  Q_OBJECT

 public:
  /// The size of the window's plot is one of the presets.
  explicit SizeForm(const QSize& window, QWidget* parent = nullptr);

  /// In pixels of scale 1.
  QSizeF size() const { return size_; }
  /// Whether it follows the window, whatever its size.
  bool isAsInWindow() const;
  double scale() const { return dotsPerInch_->value() / pixelsPerInch; }
  /// Why the picture cannot be as large as that; empty if it can.
  QString problem() const;

  void setSize(const QSizeF& size);
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
  void choosePreset(int index);
  void describe();
  double unit() const;
  int presetOf(const QSizeF& size) const;

  QSizeF window_;
  QSizeF size_{1280, 800};
  QComboBox* preset_;
  QDoubleSpinBox* width_;
  QDoubleSpinBox* height_;
  QComboBox* unit_;
  QDoubleSpinBox* scale_;
  QSpinBox* dotsPerInch_;
  QLabel* pixels_;
};

}  // namespace actiscope
