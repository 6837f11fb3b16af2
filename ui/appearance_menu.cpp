#include "ui/appearance_menu.h"

#include "ui/widgets/icons.h"

#include <QActionGroup>
#include <QCoreApplication>

namespace actiscope {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(actiscope::AppearanceMenu)
};

template <class Choice>
void addChoice(QActionGroup& group, Appearance& appearance, Choice (Appearance::*chosen)() const, Choice choice,
               const QString& text, const QString& tip) {
  QAction* action = group.addAction(text);
  action->setCheckable(true);
  action->setToolTip(tip);
  const auto mark = [=, &appearance] { action->setChecked((appearance.*chosen)() == choice); };
  mark();
  QObject::connect(&appearance, &Appearance::changed, action, mark);
  QObject::connect(action, &QAction::triggered, &appearance, [=, &appearance] { appearance.choose(choice); });
}

void addThemes(QMenu& menu, Appearance& appearance) {
  auto* group = new QActionGroup(&menu);
  const auto add = [&](ThemeChoice choice, const QString& text, const QString& tip) {
    addChoice(*group, appearance, &Appearance::themeChoice, choice, text, tip);
  };
  add(ThemeChoice::system, Texts::tr("As the &system"),
      Texts::tr("Light or dark as the desktop, also when it changes"));
  add(ThemeChoice::light, Texts::tr("&Light"), Texts::tr("Dark lines on white"));
  add(ThemeChoice::dark, Texts::tr("&Dark"), Texts::tr("Light lines on black"));
  menu.addActions(group->actions());
}

void addMotions(QMenu& menu, Appearance& appearance) {
  auto* group = new QActionGroup(&menu);
  const auto add = [&](MotionChoice choice, const QString& text, const QString& tip) {
    addChoice(*group, appearance, &Appearance::motionChoice, choice, text, tip);
  };
  add(MotionChoice::system, Texts::tr("As the &system"), Texts::tr("Reduced where the desktop asks for it"));
  add(MotionChoice::full, Texts::tr("&Full"), Texts::tr("What plays or sweeps moves smoothly"));
  add(MotionChoice::reduced, Texts::tr("&Reduced"),
      Texts::tr(
          "What plays or sweeps shows a still picture every half second, at the same speed; nothing plays unasked"));
  menu.addActions(group->actions());
}

}  // namespace

QAction* addAppearance(QMenu& menu, Appearance& appearance) {
  QMenu* themes = menu.addMenu(Texts::tr("&Theme"));
  themes->setToolTipsVisible(true);
  addThemes(*themes, appearance);
  themes->addSeparator();
  QAction* toggle = themes->addAction(icon(IconId::theme), Texts::tr("S&witch light and dark"));
  toggle->setShortcut(Texts::tr("Ctrl+D"));
  toggle->setToolTip(Texts::tr("Switch between light and dark (%1)").arg(toggle->shortcut().toString()));
  QObject::connect(toggle, &QAction::triggered, &appearance, [&appearance] {
    appearance.choose(appearance.theme() == ThemeId::dark ? ThemeChoice::light : ThemeChoice::dark);
  });
  QMenu* motions = menu.addMenu(Texts::tr("&Motion"));
  motions->setToolTipsVisible(true);
  addMotions(*motions, appearance);
  return toggle;
}

}  // namespace actiscope
