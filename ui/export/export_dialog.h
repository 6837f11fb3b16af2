#pragma once

#include "core/scene/scene.h"
#include "ui/export/picture.h"
#include "ui/plot/theme.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimer>
#include <functional>

namespace actiscope {

/// Asks for size, scale, theme and file of a picture of the scene, with a preview, and writes it as PNG.
/// If the file cannot be written it says why and stays open.
class ExportDialog : public QDialog {
  Q_OBJECT

 public:
  /// Draws as picture() does; a null image means that there was not the memory for it.
  using Renderer = std::function<QImage(const Scene& scene, QSize size, double scale, ThemeId theme)>;

  /// Size and theme are what is proposed; a size that was exported last goes before.
  ExportDialog(const Scene& scene, QSize size, ThemeId theme, QWidget* parent = nullptr, Renderer render = picture);

  /// The file that is, or was, written.
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
  std::optional<QString> write(const QString& target) const;
  void say(const QString& message);
  QSize size() const { return {width_->value(), height_->value()}; }
  double scale() const { return scale_->currentData().toDouble(); }
  ThemeId themeId() const { return static_cast<ThemeId>(theme_->currentIndex()); }

  Scene scene_;
  Renderer render_;
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
