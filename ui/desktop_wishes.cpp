#include "ui/desktop_wishes.h"

#include "ui/words.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <utility>

namespace actiscope {

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop";
constexpr auto path = "/org/freedesktop/portal/desktop";
constexpr auto settings = "org.freedesktop.portal.Settings";

// Groups and keys of https://flatpak.github.io/xdg-desktop-portal, and of GNOME's own settings that it passes on.
constexpr auto appearance = "org.freedesktop.appearance";
constexpr auto colourScheme = "color-scheme";  // 1 dark, 2 light, else no wish
constexpr auto motion = "reduced-motion";      // 1 reduced, else no wish
constexpr auto gnome = "org.gnome.desktop.interface";
constexpr auto animations = "enable-animations";  // a flag

/// Old portals wrap the value twice.
QVariant bare(QVariant value) {
  while (value.metaType() == QMetaType::fromType<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
  return value;
}

}  // namespace

DesktopWishes::DesktopWishes(const QDBusConnection& bus, QObject* parent) : QObject(parent), bus_(bus) {
  if (!bus_.isConnected()) return;
  bus_.connect({}, toText(path), toText(settings), QStringLiteral("SettingChanged"), this, SLOT(hear(QDBusMessage)));
  ask(toText(appearance), toText(colourScheme));
  ask(toText(appearance), toText(motion));
  ask(toText(gnome), toText(animations));
}

void DesktopWishes::ask(const QString& group, const QString& key) {
  QDBusMessage question =
      QDBusMessage::createMethodCall(toText(service), toText(path), toText(settings), QStringLiteral("Read"));
  question << group << key;
  auto* answer = new QDBusPendingCallWatcher(bus_.asyncCall(question), this);
  connect(answer, &QDBusPendingCallWatcher::finished, this, [this, group, key, answer] {
    const QDBusPendingReply<QDBusVariant> reply = *answer;
    if (reply.isValid()) take(group, key, reply.value().variant());
    answer->deleteLater();
  });
}

void DesktopWishes::hear(const QDBusMessage& announcement) {
  const QVariantList said = announcement.arguments();
  if (said.size() == 3) take(said[0].toString(), said[1].toString(), said[2]);
}

void DesktopWishes::take(const QString& group, const QString& key, const QVariant& value) {
  const QVariant wish = bare(value);
  const auto before = std::pair(dark_, reducedMotion_);
  if (group == toText(appearance) && key == toText(colourScheme)) {
    const uint scheme = wish.toUInt();
    dark_ = scheme == 1 || scheme == 2 ? std::optional(scheme == 1) : std::nullopt;
  } else if (group == toText(appearance) && key == toText(motion)) {
    reducedMotion_ = wish.toUInt() == 1;
  } else if (group == toText(gnome) && key == toText(animations)) {
    reducedMotion_ = !wish.toBool();
  }
  if (std::pair(dark_, reducedMotion_) != before) emit changed();
}

}  // namespace actiscope
