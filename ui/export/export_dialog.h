#pragma once

#include "core/scene/scene.h"
#include "ui/plot/theme.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimer>

namespace actiscope {

/// Asks for size, scale, theme and file of a picture of the scene, with a preview, and writes it as PNG.
/// If the file cannot be written it says why and stays open.
class ExportDialog : public QDialog {
  Q_OBJECT

 public:
  ExportDialog(const Scene& scene, QSize size, ThemeId theme, QWidget* parent = nullptr);

  QString path() const { return path_->text().trimmed(); }

 public slots:
  void accept() override;

 private:
  void build();
  void restore(QSize size, ThemeId theme);
  void remember() const;
  void browse();
  void preview();
  void describePixels();
  bool mayReplace(const QString& path);
  QSize size() const { return {width_->value(), height_->value()}; }
  double scale() const { return scale_->currentData().toDouble(); }
  ThemeId themeId() const { return static_cast<ThemeId>(theme_->currentIndex()); }

  Scene scene_;
  QSpinBox* width_;
  QSpinBox* height_;
  QComboBox* scale_;
  QComboBox* theme_;
  QLineEdit* path_;
  QLabel* pixels_;
  QLabel* preview_;
  QLabel* message_;
  QTimer previewTimer_;
};

}  // namespace actiscope
