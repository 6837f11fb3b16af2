#include "ui/widgets/framework_list.h"
#include "core/activations/catalogue.h"
#include "tests/ui/wait_until.h"
#include "ui/main_window.h"
#include "ui/widgets/link_button.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QSettings>
#include <QTest>

namespace actiscope {
namespace {

/// What the list shows for a function: "Keras: keras.layers.LeakyReLU: slope = 0.3".
std::vector<std::string> shownFor(const Function& function) {
  FrameworkList list;
  list.setFunction(function);
  std::vector<std::string> rows;
  for (const auto* link : list.findChildren<LinkButton*>()) {
    EXPECT_TRUE(link->accessibleName().contains(link->text()));
    EXPECT_EQ(link->accessibleName().endsWith(u'✓'), link->isTicked());
    rows.push_back(link->accessibleName().toStdString());
  }
  return rows;
}

TEST(FrameworkList, TellsTheNamesAndDefaultsOfTheFrameworks) {
  using Rows = std::vector<std::string>;
  EXPECT_EQ(shownFor(Function("leaky_relu").set("slope", 0.5)),
            (Rows{"PyTorch: torch.nn.LeakyReLU: slope\u00a0=\u00a00.01",
                  "Keras: keras.layers.LeakyReLU: slope\u00a0=\u00a00.3",
                  "Keras: keras.activations.leaky_relu: slope\u00a0=\u00a00.2",
                  "JAX: jax.nn.leaky_relu: slope\u00a0=\u00a00.01", "ONNX: LeakyRelu: slope\u00a0=\u00a00.01"}));
  EXPECT_EQ(shownFor(Function("leaky_relu"))[0], "PyTorch: torch.nn.LeakyReLU ✓");
  EXPECT_EQ(shownFor(Function("softplus"))[0], "PyTorch: torch.nn.Softplus: x itself where βx\u00a0>\u00a020 ✓");
  EXPECT_EQ(shownFor(Function("step")), Rows());
  for (const Activation& row : catalogue()) {
    const Rows shown = shownFor(Function(row));
    ASSERT_EQ(shown.size(), row.dialects.size()) << row.id;
    for (const Dialect& dialect : row.dialects) {
      const std::string start = std::string(nameOf(dialect.framework)) + ": " + std::string(dialect.name);
      EXPECT_TRUE(std::ranges::any_of(shown, [&](const auto& text) { return text.starts_with(start); })) << start;
    }
  }
}

TEST(FrameworkList, TicksWhatIsTheFunctionShown) {
  FrameworkList list;
  const auto ticked = [&] {
    QStringList texts;
    for (const auto* link : list.findChildren<LinkButton*>()) {
      if (!link->isHidden() && link->isTicked()) texts << link->text();
    }
    return texts;
  };
  list.setFunction(Function("leaky_relu"));
  EXPECT_EQ(ticked().size(), 3) << "PyTorch, JAX and ONNX";
  list.setFunction(Function("leaky_relu").set("slope", 0.2));
  EXPECT_EQ(ticked(), QStringList(QStringLiteral("keras.activations.leaky_relu: slope\u00a0=\u00a00.2")));
  list.setFunction(Function("leaky_relu").set("slope", 0.25));
  EXPECT_EQ(ticked(), QStringList());
  list.setFunction(Function("step"));
  EXPECT_FALSE(list.findChild<QLabel*>()->isHidden()) << "says that none has it";
}

class FrameworkListTest : public testing::Test {
 protected:
  FrameworkListTest() {
    window_.resize(1280, 800);
    window_.show();
    window_.activateWindow();
  }

  const Function& shown() { return window_.store().scene().explore.function; }
  void explore(const Function& function) {
    window_.store().edit(QStringLiteral("explore"), [&](Scene& scene) { scene.explore.function = function; });
  }
  /// The link that begins so, scrolled to where it can be seen.
  LinkButton& link(const QString& start) {
    LinkButton* found = nullptr;
    const bool there = waitUntil([&] {
      for (auto* link : window_.page().findChildren<LinkButton*>()) {
        if (link->isVisible() && link->text().startsWith(start)) found = link;
      }
      return found != nullptr;
    });
    if (!there) throw std::runtime_error("no link " + start.toStdString());
    window_.page().findChild<QScrollArea*>()->ensureWidgetVisible(found);
    QTest::qWait(20);
    return *found;
  }

  const bool cleared_ = (QSettings().clear(), true);  ///< before the window reads them
  MainWindow window_;
};

TEST_F(FrameworkListTest, AClickShowsTheFunctionAsTheFrameworkComputesItAndOneUndoTakesItBack) {
  explore(Function("leaky_relu").set("slope", 0.5));
  const int changes = window_.store().undoStack().count();
  QTest::mouseClick(&link(QStringLiteral("keras.layers.LeakyReLU")), Qt::LeftButton, {}, {8, 8});
  EXPECT_EQ(shown(), Function("leaky_relu").set("slope", 0.3));
  EXPECT_EQ(window_.store().undoStack().count(), changes + 1);
  EXPECT_EQ(window_.focusWidget(), &window_.page().plot()) << "the keys stay with the picture";
  window_.store().undoStack().undo();
  EXPECT_EQ(shown(), Function("leaky_relu").set("slope", 0.5));
}

TEST_F(FrameworkListTest, AnotherFunctionThatIsMeantIsShown) {
  explore(Function("gelu").set("mu", 0.5));
  link(QStringLiteral("jax.nn.gelu: ")).click();
  EXPECT_EQ(shown(), Function("gelu_tanh"));
}

TEST_F(FrameworkListTest, EnterAndSpaceChooseAndAScreenReaderHearsAButton) {
  explore(Function("hard_sigmoid"));
  LinkButton& keras = link(QStringLiteral("keras."));
  LinkButton& onnx = link(QStringLiteral("HardSigmoid"));
  onnx.setFocus(Qt::TabFocusReason);
  QTest::keyClick(&onnx, Qt::Key_Return);
  EXPECT_EQ(shown(), Function("hard_sigmoid").set("slope", 0.2));
  keras.setFocus(Qt::TabFocusReason);
  QTest::keyClick(&keras, Qt::Key_Space);
  EXPECT_EQ(shown(), Function("hard_sigmoid"));
  const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&onnx);
  EXPECT_EQ(spoken->role(), QAccessible::Button);
  EXPECT_TRUE(spoken->text(QAccessible::Name).startsWith(u"ONNX: HardSigmoid: slope"));
}

}  // namespace
}  // namespace actiscope
