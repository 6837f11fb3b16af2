#pragma once

#include "ui/plot/theme.h"

#include <QObject>
#include <optional>

namespace actiscope {

class DesktopWishes;

/// What somebody chose in the menu; kept in the settings by these numbers' names.
enum class ThemeChoice { system, light, dark };
enum class MotionChoice { system, full, reduced };

/// How the window is to look: as chosen, or as the desktop wishes, which may change at any time. Until the desktop has
/// answered its last answer counts, at the very first start the lightness of its colours.
class Appearance : public QObject {
  Q_OBJECT

 public:
  explicit Appearance(QObject* parent = nullptr);

  ThemeChoice themeChoice() const { return theme_; }
  MotionChoice motionChoice() const { return motion_; }
  void choose(ThemeChoice choice);
  void choose(MotionChoice choice);
  /// From now on the desktop's wishes count.
  void follow(const DesktopWishes& wishes);

  ThemeId theme() const;
  bool reducedMotion() const;

 signals:
  void changed();

 private:
  void take(const DesktopWishes& wishes);

  ThemeChoice theme_;
  MotionChoice motion_;
  bool systemIsDark_;
  bool systemReducesMotion_ = false;
};

}  // namespace actiscope
