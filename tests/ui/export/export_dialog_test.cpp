#include "ui/export/export_dialog.h"

#include "core/scene/presets.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QImage>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolTip>
#include <cmath>

namespace actiscope {
namespace {

class ExportDialogTest : public testing::Test {
 protected:
  ExportDialogTest() { QSettings().clear(); }

  QString file(const char* name) const { return folder_.filePath(QLatin1String(name)); }
  static QLineEdit& path(ExportDialog& dialog) { return *dialog.findChild<QLineEdit*>(QStringLiteral("path")); }
  static QString message(ExportDialog& dialog) { return dialog.findChild<QLabel*>(QStringLiteral("message"))->text(); }
  template <class Widget>
  static Widget& named(const QDialog& dialog, const char* name) {
    for (Widget* widget : dialog.findChildren<Widget*>()) {
      if (widget->accessibleName() == QLatin1String(name)) return *widget;
    }
    throw std::runtime_error(name);
  }

  /// The look after a preset was chosen.
  static Look chosen(ExportDialog& dialog, int preset) {
    auto& sizes = named<QComboBox>(dialog, "Usual sizes");
    sizes.setCurrentIndex(preset);
    emit sizes.activated(preset);
    return dialog.figure().look;
  }

  QTemporaryDir folder_;
};

TEST_F(ExportDialogTest, WritesAPictureOfTheChosenSize) {
  ExportDialog dialog(Scene{}, {320, 200}, ThemeId::dark);
  named<QDoubleSpinBox>(dialog, "Width").setValue(400);
  named<QDoubleSpinBox>(dialog, "Height").setValue(300);
  named<QDoubleSpinBox>(dialog, "Scale").setValue(3);
  path(dialog).setText(file("picture"));
  dialog.accept();
  EXPECT_EQ(dialog.result(), QDialog::Accepted);
  EXPECT_EQ(QImage(file("picture.png")).size(), QSize(1200, 900));
}

TEST_F(ExportDialogTest, WritesTheBytesOfItsFigureInEveryFormat) {
  for (const char* name : {"a.png", "a.svg", "a.pdf", "a.csv", "a.gif", "a.webp"}) {
    ExportDialog dialog(findPreset("descent")->scene, {320, 200}, ThemeId::light);
    path(dialog).setText(file(name));
    dialog.accept();
    QFile written(file(name));
    ASSERT_TRUE(written.open(QIODevice::ReadOnly)) << name;
    EXPECT_EQ(written.readAll(), bytesOf(dialog.figure())) << name;
  }
}

TEST_F(ExportDialogTest, TheFormatChangesTheExtensionAndTheExtensionTheFormat) {
  ExportDialog dialog(findPreset("descent")->scene, {320, 200}, ThemeId::light);
  path(dialog).setText(file("race.png"));
  named<QComboBox>(dialog, "Format").setCurrentIndex(static_cast<int>(FileFormat::gif));
  EXPECT_EQ(dialog.path(), file("race.gif"));
  path(dialog).setText(file("race.pdf"));
  emit path(dialog).editingFinished();
  EXPECT_EQ(dialog.figure().format, FileFormat::pdf);
}

TEST_F(ExportDialogTest, CentimetresAndDotsPerInchGiveThePixelsOfPrint) {
  ExportDialog dialog(Scene{}, {320, 200}, ThemeId::light);
  named<QComboBox>(dialog, "Unit").setCurrentIndex(1);
  named<QDoubleSpinBox>(dialog, "Width").setValue(8.5);
  named<QDoubleSpinBox>(dialog, "Height").setValue(6);
  named<QDoubleSpinBox>(dialog, "Dots per inch").setValue(300);
  EXPECT_EQ(dialog.figure().look.pixels(), QSize(1004, 709));
}

TEST_F(ExportDialogTest, APresetSetsSizeAndScale) {
  ExportDialog dialog(Scene{}, {320, 200}, ThemeId::light);
  EXPECT_EQ(chosen(dialog, 2).pixels(), QSize(1920, 1080));
  EXPECT_EQ(chosen(dialog, 3).pixels().width(), 2008);
  EXPECT_EQ(chosen(dialog, 4).pixels().width(), 4134);
  EXPECT_EQ(chosen(dialog, 5).pixels(), QSize(1440, 1440));
  EXPECT_EQ(chosen(dialog, 1).size, QSizeF(320, 200));
}

TEST_F(ExportDialogTest, AColumnIsHigherForAPageOfSeveralPanels) {
  ExportDialog one(Scene{}, {320, 200}, ThemeId::light);
  ExportDialog several(findPreset("softmax")->scene, {320, 200}, ThemeId::light);
  for (int column : {3, 4}) {
    const QSizeF flat = chosen(one, column).size;
    const QSizeF high = chosen(several, column).size;
    EXPECT_EQ(flat.width(), high.width());
    EXPECT_GT(high.height(), flat.height());
  }
}

TEST_F(ExportDialogTest, RemembersAColumnForAPageThatNeedsAnotherHeight) {
  {
    ExportDialog dialog(Scene{}, {320, 200}, ThemeId::light);
    chosen(dialog, 3);
    path(dialog).setText(file("a.png"));
    dialog.accept();
  }
  const ExportDialog dialog(findPreset("softmax")->scene, {320, 200}, ThemeId::light);
  EXPECT_EQ(named<QComboBox>(dialog, "Usual sizes").currentIndex(), 3);
  EXPECT_GT(dialog.figure().look.size.height(), dialog.figure().look.size.width());
}

TEST_F(ExportDialogTest, TellsTheSizeOfTheTextsThatFits) {
  ExportDialog dialog(findPreset("training")->scene, {1280, 800}, ThemeId::light);
  auto& box = named<QDoubleSpinBox>(dialog, "Font size");
  EXPECT_TRUE(QTest::qWaitFor([&] { return box.text() == QStringLiteral("fitting: 9 pt"); }));
  chosen(dialog, 3);
  EXPECT_TRUE(QTest::qWaitFor([&] { return box.text() == QStringLiteral("fitting: 6 pt"); }));
  box.setValue(7.5);
  EXPECT_EQ(dialog.figure().look.fontSize, 7.5);
}

class BoxOfExport : public ExportDialogTest, public testing::WithParamInterface<const char*> {
 protected:
  BoxOfExport() {
    path(dialog_).setText(file("race.gif"));
    emit path(dialog_).editingFinished();
    dialog_.show();
    box_.setFocus();
    box_.selectAll();
  }

  ExportDialog dialog_{findPreset("descent")->scene, {320, 200}, ThemeId::light};
  QDoubleSpinBox& box_ = named<QDoubleSpinBox>(dialog_, GetParam());
};

TEST_P(BoxOfExport, AnswersWhatItCannotTakeInOneLineAndNothingIsWritten) {
  const double before = box_.value();
  for (const char* typed : {"abc", "-3", "1e9", "nan", "1e400"}) {
    QTest::keyClicks(&box_, QLatin1String(typed));
    QTest::keyClick(&box_, Qt::Key_Return);
    const QString line = QToolTip::text();
    EXPECT_TRUE(line.contains(QLatin1String(typed)) && line.contains(QStringLiteral("number from"))) << typed;
    EXPECT_FALSE(line.contains(u'\n'));
    EXPECT_EQ(box_.value(), before) << typed;
    EXPECT_TRUE(dialog_.isVisible()) << typed;
  }
  EXPECT_FALSE(QFile::exists(file("race.gif")));
}

TEST_P(BoxOfExport, KeepsAClickOnExportFromWritingWhatWasNotMeant) {
  QTest::keyClicks(&box_, QStringLiteral("abc"));
  for (auto* button : dialog_.findChildren<QPushButton*>()) {
    if (button->isDefault()) QTest::mouseClick(button, Qt::LeftButton);
  }
  EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("abc")));
  EXPECT_TRUE(dialog_.isVisible());
  EXPECT_FALSE(QFile::exists(file("race.gif")));
}

TEST_P(BoxOfExport, TakesANumberWithOrWithoutItsUnit) {
  const double wanted = std::ceil(box_.minimum() + 1);
  box_.setValue(wanted);
  for (const QString& typed : {box_.text(), QString::number(wanted)}) {
    box_.setValue(wanted + 1);
    box_.findChild<QLineEdit*>()->selectAll();
    QTest::keyClicks(&box_, typed);
    box_.interpretText();
    EXPECT_EQ(box_.value(), wanted) << typed.toStdString();
  }
}

INSTANTIATE_TEST_SUITE_P(Each, BoxOfExport,
                         testing::Values("Width", "Height", "Scale", "Dots per inch", "Font size", "Most frames",
                                         "Speed"),
                         [](const auto& box) { return QString::fromLatin1(box.param).remove(u' ').toStdString(); });

TEST_F(ExportDialogTest, RemembersWhatWasChosen) {
  {
    ExportDialog dialog(Scene{}, {320, 200}, ThemeId::light);
    named<QDoubleSpinBox>(dialog, "Width").setValue(500);
    dialog.findChild<QCheckBox*>()->setChecked(true);
    path(dialog).setText(file("a.svg"));
    dialog.accept();
  }
  ExportDialog dialog(Scene{}, {320, 200}, ThemeId::light);
  EXPECT_EQ(dialog.figure().look.size.width(), 500);
  EXPECT_TRUE(dialog.figure().look.transparent);
  EXPECT_EQ(dialog.figure().format, FileFormat::svg);
  EXPECT_TRUE(dialog.path().startsWith(folder_.path()));
}

TEST_F(ExportDialogTest, RemembersThatThePictureIsAsInTheWindow) {
  {
    ExportDialog dialog(Scene{}, {320, 200}, ThemeId::light);
    path(dialog).setText(file("a.png"));
    dialog.accept();
  }
  const ExportDialog dialog(Scene{}, {400, 300}, ThemeId::light);
  EXPECT_EQ(dialog.figure().look.size, QSizeF(400, 300));
  EXPECT_EQ(named<QComboBox>(dialog, "Usual sizes").currentText(), QStringLiteral("As in the window"));
}

TEST_F(ExportDialogTest, ReturnExports) {
  ExportDialog dialog(Scene{}, {320, 200}, ThemeId::light);
  path(dialog).setText(file("a.png"));
  dialog.show();
  QTest::keyClick(&dialog, Qt::Key_Return);
  EXPECT_TRUE(QFile::exists(file("a.png")));
}

TEST_F(ExportDialogTest, AFileThatExistsIsNotReplacedByASecondReturn) {
  QFile old(file("a.png"));
  ASSERT_TRUE(old.open(QIODevice::WriteOnly) && old.write("precious") > 0);
  old.close();
  ExportDialog dialog(Scene{}, {320, 200}, ThemeId::light);
  path(dialog).setText(file("a.png"));
  dialog.show();
  bool asked = false;
  QTimer::singleShot(0, &dialog, [&] {
    auto* question = dialog.findChild<QMessageBox*>();
    asked = question != nullptr;
    if (asked) QTest::keyClick(question, Qt::Key_Return);
  });
  QTest::keyClick(&dialog, Qt::Key_Return);
  EXPECT_TRUE(asked);
  ASSERT_TRUE(old.open(QIODevice::ReadOnly));
  EXPECT_EQ(old.readAll(), "precious");
}

TEST_F(ExportDialogTest, StaysOpenAndSaysWhyWhenThePlaceIsUnwritable) {
  ExportDialog dialog(Scene{}, {320, 200}, ThemeId::light);
  dialog.show();
  path(dialog).setText(file("nowhere/picture.png"));
  dialog.accept();
  EXPECT_TRUE(dialog.isVisible());
  EXPECT_TRUE(message(dialog).contains(QStringLiteral("nowhere")));
}

TEST_F(ExportDialogTest, SaysWhyAnAnimationOfAFunctionWithoutParametersIsImpossible) {
  ExportDialog dialog(Scene{}, {320, 200}, ThemeId::light);
  path(dialog).setText(file("still.gif"));
  dialog.accept();
  EXPECT_NE(dialog.result(), QDialog::Accepted);
  EXPECT_TRUE(message(dialog).contains(QStringLiteral("Nothing moves")));
}

TEST_F(ExportDialogTest, PlaysAPageThatShowsNoFunction) {
  const ExportDialog dialog(findPreset("softmax")->scene, {320, 200}, ThemeId::light);
  const auto& motion = named<QComboBox>(dialog, "What moves");
  EXPECT_EQ(motion.count(), 1);
  EXPECT_EQ(motion.currentText(), QStringLiteral("Play from start to end"));
}

TEST_F(ExportDialogTest, TellsCurvesOfOneFunctionApartByTheirParameters) {
  const ExportDialog dialog(findPreset("swish_betas")->scene, {320, 200}, ThemeId::light);
  const auto& motion = named<QComboBox>(dialog, "What moves");
  QStringList texts;
  for (int i = 0; i < motion.count(); ++i) texts << motion.itemText(i);
  EXPECT_EQ(texts.size(), 5);
  EXPECT_EQ(texts.removeDuplicates(), 0) << texts.join(u'|').toStdString();
  EXPECT_EQ(texts.front(), QStringLiteral("Sweep β of Swish, β = 0"));
}

TEST_F(ExportDialogTest, SaysWhenThereIsNotTheMemory) {
  const auto none = [](const Figure&, const Progress&) { return std::optional<QByteArray>(); };
  ExportDialog dialog(Scene{}, {320, 200}, ThemeId::light, nullptr, none);
  path(dialog).setText(file("a.png"));
  dialog.accept();
  EXPECT_TRUE(message(dialog).contains(QStringLiteral("memory")));
  EXPECT_FALSE(QFile::exists(file("a.png")));
}

TEST_F(ExportDialogTest, ACancelledExportWritesNothingAndStaysOpen) {
  QWidget window;
  const auto cancelled = [&](const Figure&, const Progress& progress) {
    for (auto* shown : window.findChildren<QProgressDialog*>()) shown->cancel();
    EXPECT_FALSE(progress(0.5));
    return std::optional<QByteArray>();
  };
  ExportDialog dialog(findPreset("descent")->scene, {320, 200}, ThemeId::light, &window, cancelled);
  path(dialog).setText(file("race.gif"));
  dialog.show();
  dialog.accept();
  EXPECT_TRUE(dialog.isVisible());
  EXPECT_TRUE(message(dialog).isEmpty());
  EXPECT_FALSE(QFile::exists(file("race.gif")));
}

}  // namespace
}  // namespace actiscope
