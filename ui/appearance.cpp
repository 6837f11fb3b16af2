#include "ui/appearance.h"

#include "ui/desktop_wishes.h"
#include "ui/words.h"

#include <QGuiApplication>
#include <QSettings>
#include <utility>

namespace actiscope {

namespace {

constexpr auto themeKey = "theme";
constexpr auto motionKey = "motion";
constexpr auto desktopKey = "desktopIsDark";
constexpr const char* themeNames[] = {"system", "light", "dark"};
constexpr const char* motionNames[] = {"system", "full", "reduced"};

/// The first choice where the settings have none that there is.
template <class Choice, std::size_t count>
Choice kept(const char* key, const char* const (&names)[count]) {
  const QString name = QSettings().value(toText(key)).toString();
  for (std::size_t i = 0; i < count; ++i) {
    if (name == toText(names[i])) return static_cast<Choice>(i);
  }
  return {};
}

/// Before the program set colours of its own.
bool coloursAreDark() {
  static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
  return dark;
}

}  // namespace

Appearance::Appearance(QObject* parent)
    : QObject(parent),
      theme_(kept<ThemeChoice>(themeKey, themeNames)),
      motion_(kept<MotionChoice>(motionKey, motionNames)),
      systemIsDark_(QSettings().value(toText(desktopKey), coloursAreDark()).toBool()) {}

void Appearance::choose(ThemeChoice choice) {
  theme_ = choice;
  QSettings().setValue(toText(themeKey), toText(themeNames[static_cast<int>(choice)]));
  emit changed();
}

void Appearance::choose(MotionChoice choice) {
  motion_ = choice;
  QSettings().setValue(toText(motionKey), toText(motionNames[static_cast<int>(choice)]));
  emit changed();
}

void Appearance::follow(const DesktopWishes& wishes) {
  connect(&wishes, &DesktopWishes::changed, this, [this, &wishes] { take(wishes); });
  take(wishes);
}

void Appearance::take(const DesktopWishes& wishes) {
  const auto before = std::pair(theme(), reducedMotion());
  if (wishes.dark()) {
    systemIsDark_ = *wishes.dark();
    QSettings().setValue(toText(desktopKey), systemIsDark_);
  }
  systemReducesMotion_ = wishes.reducedMotion().value_or(false);
  if (std::pair(theme(), reducedMotion()) != before) emit changed();
}

ThemeId Appearance::theme() const {
  const bool dark = theme_ == ThemeChoice::system ? systemIsDark_ : theme_ == ThemeChoice::dark;
  return dark ? ThemeId::dark : ThemeId::light;
}

bool Appearance::reducedMotion() const {
  return motion_ == MotionChoice::system ? systemReducesMotion_ : motion_ == MotionChoice::reduced;
}

}  // namespace actiscope
