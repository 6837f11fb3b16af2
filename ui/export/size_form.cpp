#include "ui/export/size_form.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <algorithm>
#include <cmath>
#include <utility>

namespace actiscope {

namespace {

constexpr double centimetre = pixelsPerInch / 2.54;
constexpr double leastScale = 0.5;
constexpr double mostScale = 16;

constexpr double printScale = 600 / pixelsPerInch;

struct SizePreset {
  const char* name;    ///< in the context "actiscope::SizeForm"
  double width;        ///< in pixels of scale 1, as what follows
  double height;       ///< of a single panel
  double stackHeight;  ///< of several, or one below a headline
  double scale;
};

/// Columns are as wide as most journals have them.
const SizePreset presets[] = {
    {QT_TRANSLATE_NOOP("actiscope::SizeForm", "Slide, 16:9"), 960, 540, 540, 2},
    {QT_TRANSLATE_NOOP("actiscope::SizeForm", "One column, 8.5 cm"), 8.5 * centimetre, 6 * centimetre, 11 * centimetre,
     printScale},
    {QT_TRANSLATE_NOOP("actiscope::SizeForm", "Two columns, 17.5 cm"), 17.5 * centimetre, 9 * centimetre,
     12.5 * centimetre, printScale},
    {QT_TRANSLATE_NOOP("actiscope::SizeForm", "Square"), 720, 720, 720, 2},
};

constexpr int ownSize = 0;
constexpr int windowSize = 1;
constexpr int firstPreset = 2;

NumberBox* sideBox(const QString& name, const QString& tip) {
  auto* box = new NumberBox;
  box->setAccessibleName(name);
  box->setToolTip(tip);
  return box;
}

}  // namespace

SizeForm::SizeForm(const QSize& window, std::function<bool()> isStack, QWidget* parent)
    : QWidget(parent),
      window_(window),
      isStack_(std::move(isStack)),
      preset_(new QComboBox),
      width_(sideBox(tr("Width"),
                     tr("Width of the picture; letters and lines keep their size where there is room for them"))),
      height_(sideBox(tr("Height"),
                      tr("Height of the picture; letters and lines keep their size where there is room for them"))),
      unit_(new QComboBox),
      scale_(new NumberBox),
      dotsPerInch_(new NumberBox),
      pixels_(new QLabel) {
  build();
  connectControls();
  choosePreset(windowSize);
}

void SizeForm::build() {
  preset_->addItems({tr("Own size"), tr("As in the window")});
  for (const SizePreset& preset : presets) preset_->addItem(tr(preset.name));
  preset_->setAccessibleName(tr("Usual sizes"));
  unit_->addItems({tr("pixels"), tr("cm"), tr("inches")});
  unit_->setAccessibleName(tr("Unit"));
  scale_->setRange(leastScale, mostScale);
  scale_->setAffixes({}, QStringLiteral(" ×"));
  scale_->setToolTip(tr("How many times finer than a screen of 96 dpi"));
  scale_->setAccessibleName(tr("Scale"));
  dotsPerInch_->setWhole(true);
  dotsPerInch_->setRange(leastScale * pixelsPerInch, mostScale * pixelsPerInch);
  dotsPerInch_->setAffixes({}, tr(" dpi"));
  dotsPerInch_->setToolTip(tr("The same in dots per inch: 300 to 600 for print"));
  dotsPerInch_->setAccessibleName(tr("Dots per inch"));
  auto* sides = new QHBoxLayout;
  for (QWidget* widget : std::initializer_list<QWidget*>{width_, new QLabel(QStringLiteral("×")), height_, unit_}) {
    sides->addWidget(widget);
  }
  auto* fineness = new QHBoxLayout;
  for (QWidget* widget : std::initializer_list<QWidget*>{scale_, dotsPerInch_, pixels_}) fineness->addWidget(widget);
  for (QHBoxLayout* row : {sides, fineness}) row->addStretch(1);
  auto* form = new QFormLayout(this);
  form->setContentsMargins(0, 0, 0, 0);
  form->addRow(tr("Size"), preset_);
  form->addRow(QString(), sides);
  form->addRow(tr("Fineness"), fineness);
}

void SizeForm::connectControls() {
  connect(preset_, &QComboBox::activated, this, &SizeForm::choosePreset);
  connect(unit_, &QComboBox::currentIndexChanged, this, &SizeForm::showUnit);
  for (NumberBox* side : {width_, height_}) {
    connect(side, &NumberBox::valueChanged, this, [this] {
      size_ = QSizeF(width_->value(), height_->value()) * unit();
      preset_->setCurrentIndex(ownSize);
      describe();
    });
  }
  connect(scale_, &NumberBox::valueChanged, this, [this](double scale) {
    const QSignalBlocker quiet(dotsPerInch_);
    dotsPerInch_->setValue(scale * pixelsPerInch);
    describe();
  });
  connect(dotsPerInch_, &NumberBox::valueChanged, this, [this](double dots) {
    const QSignalBlocker quiet(scale_);
    scale_->setValue(dots / pixelsPerInch);
    describe();
  });
}

double SizeForm::unit() const {
  const double units[] = {1, centimetre, pixelsPerInch};
  return units[unit_->currentIndex()];
}

void SizeForm::showUnit() {
  const bool whole = unit_->currentIndex() == 0;
  for (NumberBox* side : {width_, height_}) {
    const QSignalBlocker quiet(side);
    side->setWhole(whole);
    side->setSingleStep(whole ? 10 : 0.5);
    side->setRange(smallestSide / unit(), largestSide / unit());
  }
  showSize();
}

void SizeForm::showSize() {
  const QSignalBlocker quietWidth(width_);
  const QSignalBlocker quietHeight(height_);
  width_->setValue(size_.width() / unit());
  height_->setValue(size_.height() / unit());
  describe();
}

void SizeForm::setSize(const QSizeF& size) {
  size_ = size;
  preset_->setCurrentIndex(ownSize);
  showUnit();
}

void SizeForm::setScale(double scale) { scale_->setValue(scale); }

void SizeForm::choosePreset(int index) {
  if (index <= ownSize || index >= preset_->count()) return;
  if (index == windowSize) {
    setSize(window_);
  } else {
    const SizePreset& preset = presets[index - firstPreset];
    scale_->setValue(preset.scale);
    const bool print = preset.scale == printScale;
    if (print == (unit_->currentIndex() == 0)) unit_->setCurrentIndex(print ? 1 : 0);
    const bool higher = preset.stackHeight > preset.height && isStack_();
    setSize({preset.width, higher ? preset.stackHeight : preset.height});
  }
  preset_->setCurrentIndex(index);
}

void SizeForm::setPixelsMatter(bool on) {
  for (QWidget* widget : std::initializer_list<QWidget*>{scale_, dotsPerInch_, pixels_}) widget->setEnabled(on);
}

QString SizeForm::problem() const {
  const QSize pixels = (size_ * scale()).toSize();
  if (std::max(pixels.width(), pixels.height()) <= largestSide) return {};
  return tr("%1 × %2 pixels are too many: at most %3 a side, choose a smaller size or scale")
      .arg(pixels.width())
      .arg(pixels.height())
      .arg(largestSide);
}

void SizeForm::describe() {
  const QSize pixels = (size_ * scale()).toSize();
  pixels_->setText(problem().isEmpty() ? tr("%1 × %2 pixels").arg(pixels.width()).arg(pixels.height())
                                       : tr("too large"));
  pixels_->setToolTip(problem());
  emit changed();
}

}  // namespace actiscope
