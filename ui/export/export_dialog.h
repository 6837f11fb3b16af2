#pragma once

#include "ui/export/figure.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

namespace actiscope {

class FilmForm;
class NumberBox;
class SizeForm;

/// Asks how the picture shall be, shows it, and writes it. It closes only when the file is written or the person gives
/// up. Remembers folder, format, size and fonts.
class ExportDialog : public QDialog {
  Q_OBJECT

 public:
  /// Makes the bytes as bytesOf does.
  using Renderer = std::function<std::optional<QByteArray>(const Figure& figure, const Progress& progress)>;

  /// Size and theme are those of the window.
  ExportDialog(const Scene& scene, QSize size, ThemeId theme, QWidget* parent = nullptr, Renderer render = bytesOf);

  /// The file that is, or was, written.
  QString path() const;
  Figure figure() const;

 public slots:
  void accept() override;

 private:
  void build();
  void layOut();
  void restore();
  void remember() const;
  void browse();
  void showFormat();
  void followPath();
  void preview();
  bool takesTyped();
  QString problem() const;
  bool mayReplace(const QString& path);
  std::optional<QByteArray> rendered();
  void say(const QString& message);

  Scene scene_;
  Renderer render_;
  bool cancelled_ = false;
  QComboBox* format_;
  SizeForm* size_;
  QComboBox* theme_;
  QCheckBox* transparent_;
  QComboBox* font_;
  NumberBox* fontSize_;
  FilmForm* film_;
  QLineEdit* path_;
  QLabel* preview_;
  QLabel* message_;
  QTimer previewTimer_;
};

}  // namespace actiscope
