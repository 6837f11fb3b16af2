#include "ui/widgets/formula_label.h"

#include "core/activations/catalogue.h"
#include "core/activations/latex_values.h"
#include "tests/ui/wait_until.h"
#include "ui/main_window.h"
#include "ui/plot/theme.h"
#include "ui/widgets/formula_picture.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFontInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QSettings>
#include <QTest>
#include <QXmlStreamReader>

namespace actiscope {
namespace {

constexpr int inspectorWidth = 304;

QString idOf(const Activation& activation) {
  return QString::fromUtf8(activation.id.data(), static_cast<qsizetype>(activation.id.size()));
}

/// What a file has: how many pictures, and its description.
struct Content {
  int pictures = 0;
  std::string latex;
};

Content contentOf(const QString& path) {
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
  QXmlStreamReader xml(&file);
  Content content;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    if (xml.name() == QLatin1String("svg")) ++content.pictures;
    if (xml.name() == QLatin1String("desc")) content.latex = xml.readElementText().toStdString();
  }
  EXPECT_FALSE(xml.hasError()) << path.toStdString();
  return content;
}

TEST(FormulaFiles, AreTypesetFromTheCataloguesLatex) {
  for (const Activation& activation : catalogue()) {
    const Content content = contentOf(QStringLiteral(":/formulas/%1.svg").arg(idOf(activation)));
    EXPECT_EQ(content.latex, aligned(activation.latex)) << "run resources/formulas/update";
    EXPECT_EQ(content.pictures, 1) << activation.id;  // Qt draws nothing after a nested one
  }
  EXPECT_EQ(QDir(QStringLiteral(":/formulas")).count(), catalogue().size());
}

class FormulaTest : public testing::Test {
 protected:
  FormulaTest() { QSettings().clear(); }

  static void setTheme(QWidget& widget, ThemeId id) { widget.setPalette(theme(id).palette); }

  static QImage drawn(QWidget& widget, double pixelRatio, const QColor& background) {
    QImage image(widget.size() * pixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(background);
    widget.render(&image, {}, {}, {});
    return image;
  }

  /// Where there is something else than the background.
  static QRect ink(const QImage& image) {
    QRect all;
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) {
        if (image.pixel(x, y) != image.pixel(image.width() - 1, image.height() - 1)) all |= QRect(x, y, 1, 1);
      }
    }
    return all;
  }

  static void show(FormulaPicture& picture, std::string_view id) {
    picture.setFunction(id);
    picture.resize(inspectorWidth, picture.heightForWidth(inspectorWidth));
  }

  static QAction* action(const FormulaLabel& label, const char* text) {
    for (QAction* one : label.actions()) {
      if (one->text() == QString::fromUtf8(text)) return one;
    }
    return nullptr;
  }

  static std::string copied(const FormulaLabel& label, const char* text) {
    action(label, text)->trigger();
    return QGuiApplication::clipboard()->text().toStdString();
  }
};

TEST_F(FormulaTest, OfEveryFunctionIsDrawnWholeAndFitsIntoTheInspector) {
  FormulaPicture picture;
  setTheme(picture, ThemeId::light);
  QFont font = picture.font();
  font.setPixelSize(12);
  picture.setFont(font);
  for (const Activation& activation : catalogue()) {
    show(picture, activation.id);
    const QRectF area = picture.area();
    const QRect letters = ink(drawn(picture, 1, Qt::white));
    EXPECT_LE(picture.sizeHint().width(), inspectorWidth) << activation.id << " becomes small: break its lines";
    EXPECT_GE(letters.width(), area.width() - 8) << activation.id;
    EXPECT_GE(letters.height(), area.height() - 12) << activation.id;
  }
}

TEST_F(FormulaTest, IsMadeSmallerWhereThereIsNoRoom) {
  FormulaPicture picture;
  picture.setFunction("selu");
  const QSize whole = picture.sizeHint();
  picture.resize(whole.width() / 2, picture.heightForWidth(whole.width() / 2));
  EXPECT_NEAR(picture.height(), whole.height() / 2.0, 2);
  EXPECT_EQ(picture.area().toAlignedRect(), picture.rect());
}

TEST_F(FormulaTest, HasTheColourOfTheTextInBothThemes) {
  FormulaPicture picture;
  for (const ThemeId id : {ThemeId::light, ThemeId::dark}) {
    setTheme(picture, id);
    show(picture, "mish");
    const QImage image = drawn(picture, 2, theme(id).palette.color(QPalette::Window));
    const QRgb text = theme(id).palette.color(QPalette::WindowText).rgb();
    int letters = 0;
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) letters += image.pixel(x, y) == text;
    }
    EXPECT_GT(letters, 1000) << static_cast<int>(id);
  }
}

TEST_F(FormulaTest, ChangesItsColourWithTheTheme) {
  FormulaPicture picture;
  setTheme(picture, ThemeId::light);
  show(picture, "relu");
  setTheme(picture, ThemeId::dark);
  const QImage changed = drawn(picture, 1, Qt::black);
  FormulaPicture made;
  setTheme(made, ThemeId::dark);
  show(made, "relu");
  EXPECT_EQ(changed, drawn(made, 1, Qt::black));
}

TEST_F(FormulaTest, IsDrawnInThePixelsOfTheScreenAtAnyScale) {
  FormulaPicture picture;
  setTheme(picture, ThemeId::light);
  show(picture, "gelu_tanh");
  const QImage plain = drawn(picture, 1, Qt::white);
  for (double scale : {1.5, 2.0}) {
    const QImage fine = drawn(picture, scale, Qt::white);
    const QImage blurred = plain.scaled(fine.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const auto black = [](const QImage& image) {
      int count = 0;
      for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) count += qGray(image.pixel(x, y)) < 60;
      }
      return count;
    };
    EXPECT_GT(black(fine), 1.5 * black(blurred)) << scale;
  }
}

TEST_F(FormulaTest, GrowsWithTheFont) {
  FormulaPicture picture;
  picture.setFunction("sigmoid");
  const QSize before = picture.sizeHint();
  QFont large = picture.font();
  large.setPixelSize(2 * QFontInfo(large).pixelSize());
  picture.setFont(large);
  EXPECT_NEAR(picture.sizeHint().height(), 2 * before.height(), 2);
}

TEST_F(FormulaTest, IsReadOutAsPlainTextWithTheValues) {
  FormulaLabel label;
  label.setFunction(Function("swish").set("beta", 2));
  EXPECT_EQ(label.accessibleName().toStdString(), "f(x) = x · σ(βx); β\u00a0=\u00a02");
  label.setFunction(Function("relu"));
  EXPECT_EQ(label.accessibleName().toStdString(), "f(x) = max(0, x)");
}

TEST_F(FormulaTest, ShowsTheValuesOfTheParametersInUseIfWanted) {
  FormulaLabel label;
  label.setFunction(Function("gelu").set("mu", -0.5));
  const auto* values = label.findChild<QLabel*>();
  EXPECT_EQ(values->text().toStdString(), "μ\u00a0=\u00a0−0.5, σ\u00a0=\u00a01");
  EXPECT_FALSE(values->isHidden());
  action(label, "Values of the parameters")->trigger();
  EXPECT_TRUE(values->isHidden());
  FormulaLabel next;
  next.setFunction(Function("gelu"));
  EXPECT_TRUE(next.findChild<QLabel*>()->isHidden()) << "the choice is kept";
  action(next, "Values of the parameters")->trigger();
  EXPECT_FALSE(next.findChild<QLabel*>()->isHidden());
  next.setFunction(Function("relu"));
  EXPECT_TRUE(next.findChild<QLabel*>()->isHidden()) << "relu has no parameters";
}

TEST_F(FormulaTest, OnTheExplorePageIsThatOfTheFunctionShown) {
  MainWindow window;
  window.show();
  window.store().edit(QStringLiteral("pick"), [](Scene& s) { s.explore.function = Function("elu").set("alpha", 2); });
  const auto* label = window.page().findChild<FormulaLabel*>();
  const std::string elu = "f(x) = x, x > 0;  α·(eˣ − 1), x ≤ 0; α\u00a0=\u00a02";
  EXPECT_TRUE(waitUntil([&] { return label->accessibleName().toStdString() == elu; }));
  FormulaPicture picture;
  picture.setFunction("elu");
  EXPECT_EQ(label->findChild<FormulaPicture*>()->sizeHint(), picture.sizeHint());
}

TEST_F(FormulaTest, IsCopiedAsLatex) {
  FormulaLabel label;
  label.setFunction(Function("tanh"));
  EXPECT_EQ(copied(label, "Copy LaTeX of f"), R"(\frac{e^x - e^{-x}}{e^x + e^{-x}})");
  EXPECT_EQ(copied(label, "Copy LaTeX of f′"), "1 - f(x)^2");
  EXPECT_EQ(copied(label, "Copy LaTeX of f″"), R"(-2f(x)\,(1 - f(x)^2))");
  EXPECT_EQ(copied(label, "Copy LaTeX"), aligned(find("tanh")->latex));
}

TEST_F(FormulaTest, IsCopiedWithTheValuesIfTheyAreShown) {
  FormulaLabel label;
  label.setFunction(Function("swish").set("beta", 2));
  EXPECT_EQ(copied(label, "Copy LaTeX"), alignedWithValues(Function("swish").set("beta", 2)));
  action(label, "Values of the parameters")->trigger();
  EXPECT_EQ(copied(label, "Copy LaTeX"), aligned(find("swish")->latex));
}

}  // namespace
}  // namespace actiscope
