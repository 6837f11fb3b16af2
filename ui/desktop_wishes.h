#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QVariant>
#include <optional>

namespace actiscope {

/// What the desktop asks of all programs: the settings portal is asked and listened to, never waited for. Where there
/// is none, nothing is ever known.
class DesktopWishes : public QObject {
  Q_OBJECT

 public:
  explicit DesktopWishes(const QDBusConnection& bus, QObject* parent = nullptr);

  std::optional<bool> dark() const { return dark_; }
  std::optional<bool> reducedMotion() const { return reducedMotion_; }

 signals:
  void changed();

 private slots:
  void hear(const QDBusMessage& announcement);

 private:
  void take(const QString& group, const QString& key, const QVariant& value);
  void ask(const QString& group, const QString& key);

  QDBusConnection bus_;
  std::optional<bool> dark_;
  std::optional<bool> reducedMotion_;
};

}  // namespace actiscope
