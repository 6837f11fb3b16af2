#include "ui/export/export_dialog.h"

#include "core/scene/scene.h"
#include "ui/export/film_form.h"
#include "ui/export/scene_plot.h"
#include "ui/export/size_form.h"
#include "ui/files/safe_file.h"
#include "ui/literal.h"
#include "ui/widgets/number_box.h"
#include "ui/words.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QProgressDialog>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <utility>

namespace actiscope {

namespace {

constexpr QSize previewSize{480, 300};
constexpr double smallestFont = 4;  // points
constexpr double largestFont = 72;
constexpr double fontSizeStep = 0.5;
constexpr int progressSteps = 1000;

QStringList formatTexts() {
  return {ExportDialog::tr("PNG picture"),       ExportDialog::tr("SVG drawing"),   ExportDialog::tr("PDF document"),
          ExportDialog::tr("CSV of all curves"), ExportDialog::tr("GIF animation"), ExportDialog::tr("WebP animation")};
}

QString nameOf(FileFormat format) { return formatNames()[static_cast<std::size_t>(format)]; }

QString extension(FileFormat format) { return QLatin1Char('.') + nameOf(format); }

QString withExtension(const QString& path, FileFormat format) {
  if (formatOf(path) == format) return path;
  if (!formatOf(path)) return path + extension(format);
  return path.left(path.size() - QFileInfo(path).suffix().size() - 1) + extension(format);
}

/// Forms below one another look like one.
void alignLabels(const std::vector<QFormLayout*>& forms) {
  std::vector<QWidget*> labels;
  int width = 0;
  for (const QFormLayout* form : forms) {
    for (int row = 0; row < form->rowCount(); ++row) {
      const QLayoutItem* item = form->itemAt(row, QFormLayout::LabelRole);
      if (!item || !item->widget()) continue;
      labels.push_back(item->widget());
      width = std::max(width, item->widget()->sizeHint().width());
    }
  }
  for (QWidget* label : labels) label->setMinimumWidth(width);
}

/// Several panels, or one below a headline.
bool isStack(const Scene& scene) {
  ScenePlot plot({}, 1);
  plot.show(scene);
  return plot.plot().panelCount() > 1 || !plot.plot().headline().isEmpty();
}

QString fileName(PageId page) {
  return QStringLiteral("actiscope-") + toText(pageNames[static_cast<std::size_t>(page)]);
}

}  // namespace

ExportDialog::ExportDialog(const Scene& scene, QSize size, ThemeId theme, QWidget* parent, Renderer render)
    : QDialog(parent),
      scene_(scene),
      render_(std::move(render)),
      format_(new QComboBox),
      size_(new SizeForm(size, [this] { return isStack(scene_); })),
      theme_(new QComboBox),
      transparent_(new QCheckBox(tr("Transparent"))),
      font_(new QComboBox),
      fontSize_(new NumberBox),
      film_(new FilmForm(scene)),
      path_(new QLineEdit),
      preview_(new QLabel),
      message_(new QLabel) {
  setWindowTitle(tr("Export the picture"));
  build();
  layOut();
  theme_->setCurrentIndex(static_cast<int>(theme));
  restore();
  previewTimer_.setSingleShot(true);
  previewTimer_.setInterval(100);
  const auto later = [this] { previewTimer_.start(); };
  connect(&previewTimer_, &QTimer::timeout, this, &ExportDialog::preview);
  connect(size_, &SizeForm::changed, this, later);
  for (QComboBox* box : {theme_, font_}) connect(box, &QComboBox::currentIndexChanged, this, later);
  connect(transparent_, &QCheckBox::toggled, this, later);
  connect(fontSize_, &NumberBox::valueChanged, this, later);
  connect(format_, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
  connect(path_, &QLineEdit::editingFinished, this, &ExportDialog::followPath);
  showFormat();
}

void ExportDialog::build() {
  format_->addItems(formatTexts());
  format_->setAccessibleName(tr("Format"));
  theme_->addItems({tr("Light"), tr("Dark")});
  theme_->setToolTip(tr("Colours of the picture"));
  theme_->setAccessibleName(tr("Theme"));
  transparent_->setToolTip(tr("No background: for slides and pages of another colour"));
  font_->addItem(tr("As in the window"));
  font_->addItems(QFontDatabase::families());
  font_->setToolTip(tr("Font of the texts"));
  font_->setAccessibleName(tr("Font"));
  fontSize_->setRange(smallestFont - fontSizeStep, largestFont);
  fontSize_->setSingleStep(fontSizeStep);
  fontSize_->setAffixes({}, tr(" pt"));
  fontSize_->setAccessibleName(tr("Font size"));
  fontSize_->setToolTip(tr("Size of the texts; lines and marks grow and shrink with them"));
  fontSize_->setSpecialValueText(tr("usual size"));
  path_->setObjectName(QStringLiteral("path"));
  path_->setToolTip(tr("Where the file goes"));
  path_->setAccessibleName(tr("File"));
  preview_->setFixedSize(previewSize);
  preview_->setAlignment(Qt::AlignCenter);
  preview_->setAccessibleName(tr("Preview"));
  message_->setObjectName(QStringLiteral("message"));
  message_->setWordWrap(true);
  message_->hide();
}

void ExportDialog::layOut() {
  auto* look = new QHBoxLayout;
  for (QWidget* widget : std::initializer_list<QWidget*>{theme_, transparent_}) look->addWidget(widget);
  look->addStretch(1);
  auto* font = new QHBoxLayout;
  font->addWidget(font_, 1);
  font->addWidget(fontSize_);
  auto* browseButton = new QPushButton(tr("Browse …"));
  browseButton->setAutoDefault(false);
  connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
  auto* file = new QHBoxLayout;
  file->addWidget(path_, 1);
  file->addWidget(browseButton);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  QPushButton* exportButton = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
  connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
  auto* form = new QFormLayout;
  form->addRow(tr("Format"), format_);
  form->addRow(size_);
  form->addRow(tr("Theme"), look);
  form->addRow(tr("Font"), font);
  form->addRow(film_);
  form->addRow(tr("File"), file);
  alignLabels({form, static_cast<QFormLayout*>(size_->layout()), static_cast<QFormLayout*>(film_->layout())});
  auto* column = new QVBoxLayout(this);
  column->addWidget(preview_, 0, Qt::AlignHCenter);
  column->addLayout(form);
  column->addWidget(message_);
  column->addStretch(1);
  column->addWidget(buttons);
  exportButton->setDefault(true);
  exportButton->setFocusPolicy(Qt::TabFocus);  // a click leaves what is being typed to takesTyped
  exportButton->setFocus();
}

void ExportDialog::restore() {
  QSettings settings;
  settings.beginGroup(QStringLiteral("export"));
  const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
  const QString folder = settings.value(QStringLiteral("folder"), pictures).toString();
  const QSizeF size = settings.value(QStringLiteral("size")).toSizeF();
  if (size.isValid()) size_->setSize(size);
  size_->choosePreset(settings.value(QStringLiteral("preset")).toInt());
  size_->setScale(settings.value(QStringLiteral("scale"), 2).toDouble());
  transparent_->setChecked(settings.value(QStringLiteral("transparent")).toBool());
  font_->setCurrentIndex(std::max(0, font_->findText(settings.value(QStringLiteral("font")).toString())));
  fontSize_->setValue(settings.value(QStringLiteral("fontSize")).toDouble());
  const auto format = formatOf(QStringLiteral("x.") + settings.value(QStringLiteral("format")).toString());
  if (format && (film_->isPossible() || !isAnimation(*format))) format_->setCurrentIndex(static_cast<int>(*format));
  path_->setText(QDir(QDir(folder).exists() ? folder : QDir::homePath()).filePath(fileName(scene_.page)));
}

void ExportDialog::remember() const {
  QSettings settings;
  settings.beginGroup(QStringLiteral("export"));
  settings.setValue(QStringLiteral("folder"), QFileInfo(path()).absolutePath());
  settings.setValue(QStringLiteral("size"), size_->size());
  settings.setValue(QStringLiteral("preset"), size_->preset());
  settings.setValue(QStringLiteral("scale"), size_->scale());
  settings.setValue(QStringLiteral("transparent"), transparent_->isChecked());
  settings.setValue(QStringLiteral("font"), figure().look.fontFamily);
  settings.setValue(QStringLiteral("fontSize"), fontSize_->value());
  settings.setValue(QStringLiteral("format"), nameOf(figure().format));
}

QString ExportDialog::path() const { return path_->text().trimmed(); }

Figure ExportDialog::figure() const {
  Figure figure{scene_, static_cast<FileFormat>(format_->currentIndex()), {}, {}};
  figure.look = {size_->size(),
                 size_->scale(),
                 static_cast<ThemeId>(theme_->currentIndex()),
                 transparent_->isChecked(),
                 font_->currentIndex() > 0 ? font_->currentText() : QString(),
                 fontSize_->value() < smallestFont ? 0.0 : fontSize_->value()};
  if (isAnimation(figure.format) && film_->isPossible()) figure.film = film_->film();
  return figure;
}

void ExportDialog::showFormat() {
  const auto format = static_cast<FileFormat>(format_->currentIndex());
  const bool isTable = format == FileFormat::csv;
  film_->setVisible(isAnimation(format) && film_->isPossible());
  transparent_->setEnabled(!isAnimation(format) && !isTable);
  for (QWidget* widget : std::initializer_list<QWidget*>{size_, theme_, font_, fontSize_}) widget->setEnabled(!isTable);
  size_->setPixelsMatter(format == FileFormat::png || isAnimation(format));
  if (!path().isEmpty()) path_->setText(withExtension(path(), format));
  message_->hide();
  previewTimer_.start();
}

/// A name that was typed with another known extension chooses the format.
void ExportDialog::followPath() {
  if (const auto format = formatOf(path())) format_->setCurrentIndex(static_cast<int>(*format));
}

void ExportDialog::browse() {
  const QString chosen =
      QFileDialog::getSaveFileName(this, windowTitle(), path(), {}, nullptr, QFileDialog::DontConfirmOverwrite);
  if (chosen.isEmpty()) return;
  path_->setText(chosen);
  followPath();
}

void ExportDialog::preview() {
  Look look = figure().look;
  look.scale = std::min(1.0, 2 * previewSize.width() / look.size.width());
  ScenePlot plot(look, look.scale);
  plot.fit(scene_);
  if (look.fontSize == 0) fontSize_->setSpecialValueText(tr("fitting: %1 pt").arg(plot.fontSize()));
  preview_->setPixmap(
      QPixmap::fromImage(plot.image()).scaled(previewSize, Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

bool ExportDialog::mayReplace(const QString& path) {
  if (!QFileInfo(path).isFile()) return true;
  return isConfirmed(*this, windowTitle(), tr("%1 exists already. Replace it?").arg(QFileInfo(path).fileName()));
}

/// What is still being typed into a box counts, if it is right.
bool ExportDialog::takesTyped() {
  auto* box = qobject_cast<NumberBox*>(focusWidget());
  const bool isRight = !box || box->hasAcceptableInput();
  if (box) box->interpretText();
  return isRight;
}

/// Why nothing can be written yet; empty if it can.
QString ExportDialog::problem() const {
  const Figure wanted = figure();
  if (path().isEmpty()) return tr("Give the file a name, as in picture.png");
  if (isAnimation(wanted.format) && !film_->isPossible()) {
    return tr("Nothing moves on this page: choose a function with a parameter, the race, or another format");
  }
  return wanted.format == FileFormat::csv ? QString() : size_->problem();
}

void ExportDialog::accept() {
  if (!takesTyped()) return;
  followPath();
  if (const QString why = problem(); !why.isEmpty()) return say(why);
  const QString target = withExtension(path(), figure().format);
  path_->setText(target);
  if (!mayReplace(target)) return;
  const auto bytes = rendered();
  if (cancelled_) return;
  if (!bytes) return say(tr("There is not enough memory for that: choose a smaller size or scale"));
  if (const auto error = writeSafely(target, *bytes)) return say(*error);
  remember();
  QDialog::accept();
}

/// Shows how far it is, and stops when that is cancelled.
std::optional<QByteArray> ExportDialog::rendered() {
  QProgressDialog progress(tr("Drawing …"), tr("Cancel"), 0, progressSteps, this);
  progress.setWindowModality(Qt::WindowModal);
  progress.setMinimumDuration(500);
  const auto report = [&](double share) {
    progress.setValue(static_cast<int>(share * progressSteps));
    return !progress.wasCanceled();
  };
  auto bytes = render_(figure(), report);
  cancelled_ = progress.wasCanceled();
  progress.setValue(progressSteps);
  return bytes;
}

/// Makes room for the message, so that it does not push the preview together.
void ExportDialog::say(const QString& message) {
  message_->setText(sentence(message));
  message_->show();
  layout()->activate();
  resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

}  // namespace actiscope
