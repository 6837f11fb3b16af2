#include "ui/widgets/function_picker.h"

#include "core/activations/catalogue.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTest>

namespace actiscope {
namespace {

class FunctionPickerTest : public testing::Test {
 protected:
  FunctionPickerTest() {
    picker_.setCurrent(*find("sigmoid"));
    picker_.show();
    QObject::connect(&picker_, &FunctionPicker::picked, [this](const Activation* activation) { picked_ = activation; });
  }

  FunctionPopup& open() {
    QTest::mouseClick(&picker_, Qt::LeftButton);
    return *picker_.findChild<FunctionPopup*>();
  }

  FunctionPicker picker_;
  const Activation* picked_ = nullptr;
};

TEST_F(FunctionPickerTest, ListsTheWholeCatalogue) {
  EXPECT_EQ(open().findChild<QListWidget*>()->count(), static_cast<int>(catalogue().size()));
}

TEST_F(FunctionPickerTest, LeadsToThePagesOfFunctionsOfMoreInputs) {
  FunctionPopup& popup = open();
  const auto answer = [&](const char* text) {
    popup.findChild<QLineEdit*>()->setText(QLatin1String(text));
    return popup.findChild<QListWidget*>()->item(0)->text().toStdString();
  };
  EXPECT_EQ(answer("softmax"), "Softmax takes a vector: see the page Softmax");
  EXPECT_EQ(answer("SwiGLU"), "SwiGLU takes two inputs: see the page Gates");
  EXPECT_EQ(answer("sigmoyd"), "No function is called “sigmoyd”");
}

TEST_F(FunctionPickerTest, FindsByTypingInEnglishAndChinese) {
  FunctionPopup& popup = open();
  auto* field = popup.findChild<QLineEdit*>();
  auto* list = popup.findChild<QListWidget*>();
  QTest::keyClicks(field, QStringLiteral("mish"));
  EXPECT_EQ(list->count(), 1);
  field->setText(QStringLiteral("高斯误差"));
  EXPECT_EQ(list->count(), 1);
  QTest::keyClick(field, Qt::Key_Return);
  EXPECT_EQ(picked_, find("gelu"));
  EXPECT_EQ(picker_.current(), find("gelu"));
}

TEST_F(FunctionPickerTest, FindsEveryFunctionByItsNamesAndByThoseOfTheFrameworks) {
  FunctionPopup& popup = open();
  auto* field = popup.findChild<QLineEdit*>();
  auto* list = popup.findChild<QListWidget*>();
  const auto shows = [&](const Activation& row, std::string_view name) {
    field->setText(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    for (int i = 0; i < list->count(); ++i) {
      if (list->item(i)->data(Qt::UserRole).toString().toStdString() == row.id) return true;
    }
    return false;
  };
  for (const Activation& row : catalogue()) {
    for (std::string_view name : {row.id, row.name.en, row.name.zh}) EXPECT_TRUE(shows(row, name)) << name;
    for (const Dialect& dialect : row.dialects) EXPECT_TRUE(shows(row, dialect.name)) << dialect.name;
  }
}

TEST_F(FunctionPickerTest, ANameOfAFrameworkChoosesThatFunction) {
  auto* field = open().findChild<QLineEdit*>();
  QTest::keyClicks(field, QStringLiteral("nn.Hardtanh"));
  QTest::keyClick(field, Qt::Key_Return);
  EXPECT_EQ(picked_, find("hard_tanh"));
}

TEST_F(FunctionPickerTest, ArrowsMoveThroughTheListFromTheSearchField) {
  FunctionPopup& popup = open();
  auto* field = popup.findChild<QLineEdit*>();
  QTest::keyClick(field, Qt::Key_Down);
  QTest::keyClick(field, Qt::Key_Return);
  EXPECT_EQ(picked_, find("hard_sigmoid"));
}

TEST_F(FunctionPickerTest, SaysWhenNothingIsFound) {
  FunctionPopup& popup = open();
  auto* field = popup.findChild<QLineEdit*>();
  QTest::keyClicks(field, QStringLiteral("qqq"));
  auto* list = popup.findChild<QListWidget*>();
  ASSERT_EQ(list->count(), 1);
  EXPECT_TRUE(list->item(0)->text().contains(QStringLiteral("qqq")));
  QTest::keyClick(field, Qt::Key_Return);
  EXPECT_EQ(picked_, nullptr);
}

TEST_F(FunctionPickerTest, ALongNameDoesNotAskForMoreRoomAndIsWholeInTheTooltip) {
  const QSize before = picker_.minimumSizeHint();
  const QString name = QStringLiteral("Maxout, w₁ = 1.2345, b₁ = 1.2345, w₂ = 1.2345, b₂ = 1.2345");
  picker_.setCurrent(*find("maxout"), name);
  EXPECT_EQ(picker_.minimumSizeHint(), before);
  EXPECT_TRUE(picker_.toolTip().contains(name));
  EXPECT_TRUE(picker_.accessibleName().contains(name));
}

}  // namespace
}  // namespace actiscope
