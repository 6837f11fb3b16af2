#include "ui/export/export_dialog.h"

#include "ui/export/png.h"
#include "ui/export/safe_file.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <utility>

namespace actiscope {

namespace {

constexpr int smallestSide = 160;
constexpr QSize previewSize{480, 300};

QString fileName(PageId page) {
  const QString names[] = {QStringLiteral("explore"), QStringLiteral("compare"), QStringLiteral("descent")};
  return QStringLiteral("actiscope-%1.png").arg(names[static_cast<int>(page)]);
}

QSpinBox* sideBox(const QString& name) {
  auto* box = new QSpinBox;
  box->setRange(smallestSide, largestSide);
  box->setSuffix(QStringLiteral(" px"));
  box->setAccessibleName(name);
  return box;
}

}  // namespace

ExportDialog::ExportDialog(const Scene& scene, QSize size, ThemeId theme, QWidget* parent, Renderer render)
    : QDialog(parent),
      scene_(scene),
      render_(std::move(render)),
      width_(sideBox(tr("Width"))),
      height_(sideBox(tr("Height"))),
      scale_(new QComboBox),
      theme_(new QComboBox),
      path_(new QLineEdit),
      pixels_(new QLabel),
      preview_(new QLabel),
      message_(new QLabel) {
  setWindowTitle(tr("Export the picture"));
  build();
  restore(size, theme);
  previewTimer_.setSingleShot(true);
  previewTimer_.setInterval(100);
  connect(&previewTimer_, &QTimer::timeout, this, &ExportDialog::preview);
  for (QSpinBox* box : {width_, height_}) connect(box, &QSpinBox::valueChanged, this, &ExportDialog::describePixels);
  for (QComboBox* box : {scale_, theme_})
    connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::describePixels);
  describePixels();
}

void ExportDialog::build() {
  width_->setToolTip(tr("Width at scale 1"));
  height_->setToolTip(tr("Height at scale 1"));
  scale_->setToolTip(tr("How many times finer the picture is, for print and sharp screens"));
  scale_->setAccessibleName(tr("Scale"));
  theme_->setToolTip(tr("Colours of the picture"));
  theme_->setAccessibleName(tr("Theme"));
  path_->setToolTip(tr("Where the PNG file goes"));
  for (int factor : {1, 2, 3, 4}) scale_->addItem(tr("%1 ×").arg(factor), factor);
  theme_->addItems({tr("Light"), tr("Dark")});
  preview_->setFixedSize(previewSize);
  preview_->setAlignment(Qt::AlignCenter);
  preview_->setAccessibleName(tr("Preview"));
  path_->setObjectName(QStringLiteral("path"));
  message_->setObjectName(QStringLiteral("message"));
  message_->setWordWrap(true);
  message_->hide();
  auto* browseButton = new QPushButton(tr("Browse …"));
  connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
  auto* size = new QHBoxLayout;
  size->addWidget(width_);
  size->addWidget(new QLabel(QStringLiteral("×")));
  size->addWidget(height_);
  size->addStretch(1);
  auto* file = new QHBoxLayout;
  file->addWidget(path_, 1);
  file->addWidget(browseButton);
  path_->setAccessibleName(tr("File"));
  auto* form = new QFormLayout;
  form->addRow(tr("Size"), size);
  form->addRow(tr("Scale"), scale_);
  form->addRow(tr("Pixels"), pixels_);
  form->addRow(tr("Theme"), theme_);
  form->addRow(tr("File"), file);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
  connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
  auto* column = new QVBoxLayout(this);
  column->addWidget(preview_, 0, Qt::AlignHCenter);
  column->addLayout(form);
  column->addWidget(message_);
  column->addWidget(buttons);
}

void ExportDialog::restore(QSize size, ThemeId theme) {
  const QSettings settings;
  const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
  const QString folder = settings.value(QStringLiteral("export/folder"), pictures).toString();
  const QSize stored = settings.value(QStringLiteral("export/size")).toSize();
  const QSize last = stored.isValid() ? stored : size;
  width_->setValue(last.width());
  height_->setValue(last.height());
  scale_->setCurrentIndex(std::max(0, scale_->findData(settings.value(QStringLiteral("export/scale"), 2))));
  theme_->setCurrentIndex(static_cast<int>(theme));
  path_->setText(QDir(QDir(folder).exists() ? folder : QDir::homePath()).filePath(fileName(scene_.page)));
}

void ExportDialog::remember() const {
  QSettings settings;
  settings.setValue(QStringLiteral("export/folder"), QFileInfo(path()).absolutePath());
  settings.setValue(QStringLiteral("export/size"), size());
  settings.setValue(QStringLiteral("export/scale"), scale());
}

void ExportDialog::browse() {
  const QString chosen = QFileDialog::getSaveFileName(this, tr("Export the picture"), path(), tr("PNG picture (*.png)"),
                                                      nullptr, QFileDialog::DontConfirmOverwrite);
  if (!chosen.isEmpty()) path_->setText(chosen);
}

void ExportDialog::describePixels() {
  const QSize pixels = size() * scale();
  const bool tooLarge = std::max(pixels.width(), pixels.height()) > largestSide;
  pixels_->setText(
      tooLarge ? tr("%1 × %2 is too large: at most %3 a side").arg(pixels.width()).arg(pixels.height()).arg(largestSide)
               : tr("%1 × %2").arg(pixels.width()).arg(pixels.height()));
  previewTimer_.start();
}

void ExportDialog::preview() {
  const QImage image = render_(scene_, size(), std::min(1.0, 2.0 * previewSize.width() / width_->value()), themeId());
  preview_->setPixmap(QPixmap::fromImage(image).scaled(previewSize, Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

bool ExportDialog::mayReplace(const QString& path) {
  if (!QFileInfo(path).isFile()) return true;
  const QString question = tr("%1 exists already. Replace it?").arg(QFileInfo(path).fileName());
  return QMessageBox::question(this, windowTitle(), question) == QMessageBox::Yes;
}

void ExportDialog::accept() {
  const QSize pixels = size() * scale();
  QString target = path();
  if (target.isEmpty() || std::max(pixels.width(), pixels.height()) > largestSide) {
    return say(target.isEmpty() ? tr("Give the picture a file name, as in picture.png")
                                : tr("Choose a smaller size or scale"));
  }
  if (!target.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)) path_->setText(target += QStringLiteral(".png"));
  if (!mayReplace(target)) return;
  if (const auto error = write(target)) return say(*error);
  remember();
  QDialog::accept();
}

std::optional<QString> ExportDialog::write(const QString& target) const {
  const QByteArray bytes = png(render_(scene_, size(), scale(), themeId()), scale());
  if (bytes.isEmpty()) return tr("There is not enough memory for a picture this large: choose a smaller size or scale");
  return writeSafely(target, bytes);
}

/// Makes room for the message, so that it does not push the preview together.
void ExportDialog::say(const QString& message) {
  message_->setText(message);
  message_->show();
  layout()->activate();
  resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

}  // namespace actiscope
