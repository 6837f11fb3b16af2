#include "ui/appearance.h"

#include "tests/ui/wait_until.h"
#include "ui/desktop_wishes.h"
#include "ui/main_window.h"

#include <gtest/gtest.h>

#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSettings>
#include <QTest>

namespace actiscope {
namespace {

/// A session bus of its own.
class Bus {
 public:
  Bus() {
    daemon_.start(QStringLiteral("dbus-daemon"),
                  {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    if (daemon_.waitForStarted() && daemon_.waitForReadyRead())
      address_ = QString::fromUtf8(daemon_.readLine()).trimmed();
  }
  ~Bus() {
    daemon_.kill();
    daemon_.waitForFinished();
  }

  /// A name is taken for good.
  QDBusConnection connection() const {
    static int count = 0;
    return QDBusConnection::connectToBus(address_, QStringLiteral("connection %1").arg(++count));
  }

 private:
  QProcess daemon_;
  QString address_;
};

/// A settings portal that says what the test wants, or nothing.
class Portal : public QDBusVirtualObject {
 public:
  explicit Portal(const QDBusConnection& bus) : bus_(bus) {
    bus_.registerVirtualObject(QStringLiteral("/org/freedesktop/portal/desktop"), this);
    bus_.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
  }

  uint scheme = 0;
  bool animations = true;
  bool silent = false;
  int questions = 0;

  void announce(const QString& group, const QString& key, const QVariant& value) {
    auto signal =
        QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                   QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"));
    signal << group << key << QVariant::fromValue(QDBusVariant(value));
    bus_.send(signal);
  }

  QString introspect(const QString&) const override { return {}; }
  bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override {
    ++questions;
    if (silent) return true;
    const QString key = message.arguments().value(1).toString();
    if (key == QStringLiteral("color-scheme")) return connection.send(message.createReply(wrapped(scheme)));
    if (key == QStringLiteral("enable-animations")) return connection.send(message.createReply(wrapped(animations)));
    return connection.send(message.createErrorReply(QDBusError::InvalidArgs, QStringLiteral("not found")));
  }

 private:
  /// Twice, as Read answers.
  static QVariant wrapped(const QVariant& value) {
    return QVariant::fromValue(QDBusVariant(QVariant::fromValue(QDBusVariant(value))));
  }

  QDBusConnection bus_;
};

class AppearanceTest : public testing::Test {
 protected:
  AppearanceTest() { QSettings().clear(); }

  Bus bus_;
  Portal portal_{bus_.connection()};
};

TEST_F(AppearanceTest, FollowsTheDesktopWhileRunning) {
  portal_.scheme = 1;
  portal_.animations = false;
  DesktopWishes wishes(bus_.connection());
  Appearance appearance;
  appearance.follow(wishes);
  EXPECT_TRUE(waitUntil([&] { return appearance.theme() == ThemeId::dark && appearance.reducedMotion(); }));
  portal_.announce(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"), 2u);
  EXPECT_TRUE(waitUntil([&] { return appearance.theme() == ThemeId::light; }));
  portal_.announce(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"), true);
  EXPECT_TRUE(waitUntil([&] { return !appearance.reducedMotion(); }));
}

TEST_F(AppearanceTest, WhatWasChosenCountsMoreThanWhatTheDesktopWishes) {
  portal_.scheme = 1;
  DesktopWishes wishes(bus_.connection());
  EXPECT_TRUE(waitUntil([&] { return wishes.dark().has_value(); }));
  Appearance appearance;
  appearance.follow(wishes);
  EXPECT_EQ(appearance.theme(), ThemeId::dark);
  appearance.choose(ThemeChoice::light);
  EXPECT_EQ(appearance.theme(), ThemeId::light);
  appearance.choose(ThemeChoice::system);
  EXPECT_EQ(appearance.theme(), ThemeId::dark);
}

TEST_F(AppearanceTest, ADesktopThatNeverAnswersIsNotWaitedFor) {
  portal_.silent = true;
  DesktopWishes wishes(bus_.connection());
  Appearance appearance;
  appearance.follow(wishes);
  EXPECT_TRUE(waitUntil([&] { return portal_.questions == 3; }));
  EXPECT_EQ(appearance.theme(), ThemeId::light);
  EXPECT_FALSE(appearance.reducedMotion());
}

TEST_F(AppearanceTest, WithoutABusNothingIsWished) {
  DesktopWishes wishes(QDBusConnection::connectToBus(QStringLiteral("unix:path=/nowhere"), QStringLiteral("none")));
  QTest::qWait(20);
  EXPECT_FALSE(wishes.dark());
  EXPECT_FALSE(wishes.reducedMotion());
}

TEST_F(AppearanceTest, ChoicesAndTheDesktopsLastAnswerAreKept) {
  portal_.scheme = 1;
  {
    DesktopWishes wishes(bus_.connection());
    Appearance appearance;
    appearance.follow(wishes);
    EXPECT_TRUE(waitUntil([&] { return wishes.dark().has_value(); }));
    appearance.choose(MotionChoice::reduced);
  }
  EXPECT_EQ(Appearance().theme(), ThemeId::dark);
  EXPECT_EQ(Appearance().motionChoice(), MotionChoice::reduced);
  QSettings().setValue(QStringLiteral("theme"), QStringLiteral("pink"));
  EXPECT_EQ(Appearance().themeChoice(), ThemeChoice::system);
}

TEST_F(AppearanceTest, TheMenuChoosesAndCtrlDSwitches) {
  MainWindow window;
  window.show();
  QTest::qWait(20);
  const auto marked = [&](const char* name) {
    for (const QAction* action : window.findChildren<QAction*>()) {
      if (action->text() == QString::fromUtf8(name)) return action->isChecked();
    }
    return false;
  };
  EXPECT_EQ(window.page().plot().theme().id, ThemeId::light);
  QTest::keyClick(&window, Qt::Key_D, Qt::ControlModifier);
  EXPECT_EQ(window.page().plot().theme().id, ThemeId::dark);
  EXPECT_TRUE(marked("&Dark"));
  EXPECT_FALSE(marked("&Light"));
  QTest::keyClick(&window, Qt::Key_D, Qt::ControlModifier);
  EXPECT_EQ(window.page().plot().theme().id, ThemeId::light);
  EXPECT_TRUE(marked("&Light"));
}

}  // namespace
}  // namespace actiscope
